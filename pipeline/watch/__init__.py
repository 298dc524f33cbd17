"""Whether the program does its work, and what holds its letters back."""
