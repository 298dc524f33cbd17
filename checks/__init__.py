"""Judgement: what the files of an application are, what is wrong with them, and what they are worth. Pure."""
