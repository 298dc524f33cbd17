"""A picture of a page made ready for reading."""
