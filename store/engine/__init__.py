"""The database itself: SQLite or PostgreSQL, who may write, and what its triggers keep."""
