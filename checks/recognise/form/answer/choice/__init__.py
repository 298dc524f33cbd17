"""Answers among options: boxes, crosses, struck words, yes and no."""
