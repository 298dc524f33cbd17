"""What a small model, learned from labelled statements, makes of those that no rule understands."""
