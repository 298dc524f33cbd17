"""What only a person may decide, each question with the acts that settle it."""
