"""What names a place for a signature in the languages of the office's partners, beside Polish."""

FOREIGN = ("signature", "unterschrift")
"""English and German; as they are written and as they are folded."""
