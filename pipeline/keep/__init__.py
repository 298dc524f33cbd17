"""Copies: backup, restore, verification, and pictures for whoever looks."""
