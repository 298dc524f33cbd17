"""A paper that is a copy of the blank: what it answers, and what was changed in it."""
