"""Logging in to mailbox and outgoing server, and patience after a refusal."""
