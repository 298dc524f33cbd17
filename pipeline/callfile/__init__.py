"""A call's file beside all that it depends on: its folder and blanks, what the program knows, the sender."""
