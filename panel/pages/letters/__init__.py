"""„Pisma”: the outgoing letters, one of them, and what changed in it."""
