"""Raw bytes → a message with its words and attachments."""
