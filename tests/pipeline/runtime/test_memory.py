"""What the C library does with memory once it is told to give it back."""

import subprocess
import sys

from tests.support.offices.command import ROOT

_LARGE = """
import ctypes
from pipeline.runtime.memory import return_memory

class Told(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"
    )]

mallinfo2 = ctypes.CDLL(None).mallinfo2
mallinfo2.restype = Told

return_memory()
for _ in range(2):
    bytearray(20_000_000)  # freed at once: from this glibc learns to keep blocks of such a size
held = mallinfo2().hblkhd
block = bytearray(300_000)
assert mallinfo2().hblkhd - held >= 300_000, "not alone"
"""
_THREADS = """
import ctypes, threading
from pipeline.runtime.memory import return_memory

return_memory()
block = lambda: [bytes(2_000) for _ in range(1_000)]
threads = [threading.Thread(target=block) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
ctypes.CDLL(None).malloc_stats()  # to standard error
"""


def run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_large_blocks_stand_alone_whatever_was_freed_before() -> None:
    assert run(_LARGE).returncode == 0
    assert "not alone" in run(_LARGE.replace("\nreturn_memory()", "")).stderr, "without it they do not"


def test_all_threads_share_one_arena() -> None:
    assert run(_THREADS).stderr.count("Arena ") == 1
    assert run(_THREADS.replace("\nreturn_memory()", "")).stderr.count("Arena ") > 1, "without it they do not"
