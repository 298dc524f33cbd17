"""„Zgłoszenia”: the list, one application, its files, and the acts about it."""
