"""What the worker and its children hold: memory, open files, threads, processes; sampled while they run."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_PROC = Path("/proc")
_MB = 1024.0


@dataclass(frozen=True, slots=True)
class Sample:
    """One look; memory in MB, as proportional set size of what lies in no file (shared pages count in parts).

    Pages of files are the kernel's to drop, and their parts change with every process that comes or goes.
    """

    minute: float
    worker_mb: float
    children_mb: float
    processes: int
    files: int
    """Open in the worker itself."""
    threads: int


def sample(pid: int, minute: float) -> Sample:
    """A look at a process and everything below it."""
    below = _descendants(pid)
    status = (_PROC / str(pid) / "status").read_text()
    return Sample(
        minute=minute,
        worker_mb=_pss(pid),
        children_mb=sum(map(_pss, below)),
        processes=1 + len(below),
        files=len(list((_PROC / str(pid) / "fd").iterdir())),
        threads=int(status.partition("Threads:")[2].split()[0]),
    )


def slope(samples: Sequence[Sample], after: float) -> float:
    """By how many MB the worker itself grew in a minute, after so many minutes (Theil–Sen: peaks do not count)."""
    later = [one for one in samples if one.minute >= after]
    steps = [
        (other.worker_mb - one.worker_mb) / (other.minute - one.minute)
        for number, one in enumerate(later)
        for other in later[number + 1 :]
        if other.minute - one.minute >= 1
    ]
    return median(steps) if steps else 0.0


def _descendants(pid: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for folder in _PROC.glob("[0-9]*"):
        with suppress(OSError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(int(folder.name))
    found, ahead = list[int](), [pid]
    while ahead:
        below = parents.get(ahead.pop(), [])
        found += below
        ahead += below
    return found


def _pss(pid: int) -> float:
    with suppress(OSError):
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss_Anon:"):
                return int(line.split()[1]) / _MB
    return 0.0
