"""Builders of files: ordinary ones, and files made to deceive or to hurt a reader."""
