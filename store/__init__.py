"""The database: facts as rows, and queries that turn rows into domain records."""
