"""Answers that are numbers or lists."""
