"""What a message is for, whom it comes from, and to which application it belongs."""
