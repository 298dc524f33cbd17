"""Whole offices: run by the command line, by passes, or with the panel before them."""
