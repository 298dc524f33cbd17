"""Servers on loopback, real ones and such as misbehave, and what they stand on."""
