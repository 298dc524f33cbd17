"""Ledgers of many applications, and what passes, lists and pages cost with them."""
