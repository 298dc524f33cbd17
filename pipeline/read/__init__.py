"""Stored messages → what their files say, in limited child processes."""
