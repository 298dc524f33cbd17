"""What each kind of letter says."""
