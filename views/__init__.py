"""What is shown, as plain data: the command line prints it, or writes it out as JSON."""
