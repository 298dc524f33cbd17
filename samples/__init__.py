"""The embedded sample: invented companies, the documents they send, and the story of one call."""
