"""What an operator sets: the program's settings and the calls' files."""
