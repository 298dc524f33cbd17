"""What an office certifies: about whom, when, and its verdict."""
