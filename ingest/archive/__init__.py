"""Where the bytes lie: every raw message and every file taken from one, under the SHA-256 of its bytes.

    raw/ab/<sha256>.eml     raw messages, durable before any row exists
    files/ab/<sha256>       what was extracted from them, durable before a row names it

Nothing is ever overwritten or deleted here, and nothing half-written ever has a final name. `files` keeps
them in the data directory, `objects` in a bucket.
"""
