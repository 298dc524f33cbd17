"""Words: what things are called in Polish, how they are written, folded, quoted and redacted."""
