"""How a letter leaves: as MIME bytes, over SMTP or into a Maildir."""
