"""The office's mailbox, read-only: IMAP or a Maildir."""
