"""The shells that gather facts, call pure judgement, and apply what it answered.

One pass: fetch → read → file → judge → plan → send → digest. Every step is a transaction that can run twice.
"""
