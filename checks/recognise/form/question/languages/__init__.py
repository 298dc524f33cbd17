"""Papers that ask in two languages."""
