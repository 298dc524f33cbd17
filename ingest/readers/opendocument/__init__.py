"""OpenDocument → pages."""
