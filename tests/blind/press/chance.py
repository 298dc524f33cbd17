"""Chance that falls the same way for the same words."""

import hashlib
from typing import TypeAlias

import numpy as np

Chance: TypeAlias = np.random.Generator


def chance_of(*words: str) -> Chance:
    """A random source that follows from these words alone."""
    return np.random.default_rng(int.from_bytes(hashlib.sha256("/".join(words).encode()).digest()[:8], "big"))
