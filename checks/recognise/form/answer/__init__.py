"""One answer, read as its question's type asks."""
