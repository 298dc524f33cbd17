"""PDF → pages."""
