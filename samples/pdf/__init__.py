"""Sample papers as PDF."""
