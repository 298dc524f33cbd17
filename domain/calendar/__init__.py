"""Instants and working days."""
