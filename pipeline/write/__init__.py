"""Letters, digests and alerts: planned, entered as rows, sent, and what came back."""
