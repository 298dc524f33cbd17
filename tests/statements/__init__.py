"""Statements of certificates with what they say, and how the learned model's weights are made of them."""
