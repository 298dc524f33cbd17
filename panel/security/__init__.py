"""Who is asking, and whether the request is what it seems to be."""
