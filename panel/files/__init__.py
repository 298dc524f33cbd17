"""Strangers' files and messages, opened in limited processes for whoever looks at them."""
