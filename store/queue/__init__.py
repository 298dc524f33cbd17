"""The queue beside the facts, on PostgreSQL and only where the settings ask for it."""
