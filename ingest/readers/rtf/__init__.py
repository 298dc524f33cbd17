"""RTF → pages."""
