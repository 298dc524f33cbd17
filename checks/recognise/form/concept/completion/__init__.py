"""Answers completed from the other questions of a paper."""
