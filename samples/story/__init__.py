"""A whole call told in mails."""
