"""Mail as rows: the ledger, its files, their scans, who sent them, and the words in them."""
