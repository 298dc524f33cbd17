"""The test set: applications in every guise in which they arrive, the truth beside them, and its measure.

`python -m tests.corpus` builds it, reads it the way the program reads its mail, and prints what was told
rightly, what goes to a person and what is wrong.
"""
