"""Timed figures, side by side with what standard tools need for less; never part of the tests."""
