"""Pages that are pictures → words, tick boxes and marks, all on the upright, straightened picture."""
