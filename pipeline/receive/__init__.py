"""The mailbox → archive and ledger; every new file scanned."""
