"""What a pattern costs at most, told from its tree."""
