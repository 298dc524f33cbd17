"""Mail out: which letters are due, how they read, and how they leave at most once."""
