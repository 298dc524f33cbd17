"""Who works with the panel: logging in and out, passwords, telephones, accounts."""
