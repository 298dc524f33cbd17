"""One line of a paper: what it asks, and what it answers."""
