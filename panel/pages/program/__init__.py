"""The program itself: its state, health and figures, what changed, the accessibility statement."""
