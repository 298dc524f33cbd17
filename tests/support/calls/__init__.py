"""Calls of other offices: the examples played, calls made for a test, calls with mistakes."""
