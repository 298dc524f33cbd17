"""A read message → the application it belongs to."""
