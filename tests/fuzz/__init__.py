"""`make fuzz`: bytes that nobody would send, against everything that reads a stranger's.

`targets` says what is tried and what must hold of each answer, `seeds` where the trying begins, `mutations` how
documents are changed with their structure in mind. `__main__` shares out the time, `session` is one process of
it, and `findings` keeps what broke. What was found and mended stands in `tests/data/fuzz/`.
"""
