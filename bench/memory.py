"""Peak memory of a process and all its descendants."""

import contextlib
import threading
from pathlib import Path

_EVERY_SECONDS = 0.2


class TreeMemory(threading.Thread):
    """Samples the proportional set size (shared pages counted once) of a process tree."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self._ended = threading.Event()
        self._peak_kb = 0

    def run(self) -> None:
        """Sample until told to stop."""
        while not self._ended.wait(_EVERY_SECONDS):
            self._peak_kb = max(self._peak_kb, sum(kb for _, kb in tree_kb(self._pid)))

    def stop(self) -> float:
        """End the sampling; the peak in MB."""
        self._ended.set()
        self.join()
        return self._peak_kb / 1024


def tree_kb(pid: int) -> list[tuple[int, int]]:
    """Each process of a tree with its proportional set size in KiB."""
    return [(one, _pss_kb(one)) for one in _tree(pid)]


def _tree(pid: int) -> list[int]:
    found = [pid]
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += _tree(int(child))
    return found


def _pss_kb(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
