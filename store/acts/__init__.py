"""What people decided, and what each act changes at once."""
