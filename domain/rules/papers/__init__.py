"""What a call says of documents: which, how old, and what their forms ask."""
