"""„Poczta”: the ledger, one message, and its files."""
