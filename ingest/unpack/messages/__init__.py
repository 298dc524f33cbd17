"""Messages attached to messages."""
