"""How a process that reads pictures uses the machine: one thread, and memory that it does not hand back."""

import ctypes
import os
from functools import cache

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""mallopt(3)."""
_MEBIBYTE = 1024**2
_LARGEST_KEPT = 32
"""Mebibytes: pictures of a page are smaller; what is larger goes back to the system at once."""
_MOST_KEPT = 128


@cache
def keep_to_one_thread() -> None:
    """Set this process up for reading pictures, once: as many of them work as there are cores.

    A page takes dozens of pictures of some megabytes for a moment each. The C library would ask the system
    for each of them anew, and clearing that memory costs a sixth of what we do beside recognising. Another
    C library than glibc does as it likes.
    """
    import cv2

    os.environ["OMP_THREAD_LIMIT"] = "1"  # looked at when Tesseract's library is loaded
    cv2.setNumThreads(1)
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_KEPT * _MEBIBYTE)
        mallopt(_M_TRIM_THRESHOLD, _MOST_KEPT * _MEBIBYTE)
