"""The fields by which a reading tells what is wrong with a copy of the call's blank as a whole."""

UNFILLED = "unfilled"
"""A blank that was sent as it is: `read` and True."""
MISSING_TEXT = "missing_text"
"""A copy that lacks part of the blank: `unclear`, its evidence says which; for a person."""
