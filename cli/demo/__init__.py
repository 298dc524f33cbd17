"""`nabor demo`: a whole call on the embedded sample."""
