"""How a process that works for weeks uses memory: what a pass took for a moment goes back to the system."""

import ctypes

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""mallopt(3)."""
_LARGE_BYTES = 64 * 1024
"""Mails, files and letters; Python's own objects are far smaller."""


def return_memory() -> None:
    """Set this process up, before its first thread; another C library than glibc does as it likes.

    From what is freed glibc learns to keep ever larger blocks, for each thread in an arena of its own, and
    small ones that live on pin them there: the worker grew with every unusual pass. Now blocks of some size
    stand alone, so that nothing remains of them, and all threads share one arena.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
        mallopt(_M_ARENA_MAX, 1)
