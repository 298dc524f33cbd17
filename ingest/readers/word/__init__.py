"""DOCX → pages."""
