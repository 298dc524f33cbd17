"""The points at which a process can be killed: counted, written down, and one of them deadly."""

import json
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Details = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Point:
    """One operation's moment, as a run wrote it down."""

    kind: str
    moment: str
    """before, middle, after."""
    number: int
    """Among the points of the same kind and moment, from 1, in the order in which they occurred."""
    at: float = 0.0
    """When, in seconds of the machine's clock."""
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """„commit.after#3”."""
        return f"{self.kind}.{self.moment}#{self.number}"


class Recorder:
    """Writes down every point, and dies at one, or falls asleep there."""

    def __init__(self, root: str, trace: str, kill: str, how: signal.Signals = signal.SIGKILL) -> None:
        self.root = os.path.realpath(root)
        self._kill = kill
        self._how = how
        self._counts: Counter[tuple[str, str]] = Counter()
        self._lock = threading.RLock()
        self._write: Callable[[int, bytes], int] = os.write
        self._trace = os.open(trace, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) if trace else -1

    def point(self, kind: str, moment: str, details: Details) -> None:
        """Somebody is here; perhaps this is where it ends."""
        with self._lock:
            self._counts[kind, moment] += 1
            number = self._counts[kind, moment]
            if self._trace >= 0:
                told = {"kind": kind, "moment": moment, "number": number, "at": time.time()}
                line = json.dumps({**told, "details": dict(details)})
                self._write(self._trace, line.encode() + b"\n")
            if f"{kind}.{moment}#{number}" == self._kill:
                os.kill(os.getpid(), self._how)

    @contextmanager
    def around(self, kind: str, **details: Any) -> Iterator[None]:
        """A point before and one after an operation; none after one that failed."""
        self.point(kind, "before", details)
        yield
        self.point(kind, "after", details)

    def inside(self, path: object) -> str | None:
        """A path relative to the data directory; None for anything else."""
        try:
            whole = os.path.realpath(os.fspath(path))  # type: ignore[call-overload]
        except TypeError:
            return None
        return os.path.relpath(whole, self.root) if whole.startswith(self.root) else None

    def behind(self, descriptor: int) -> str | None:
        """The path of an open file inside the data directory; None for anything else."""
        try:
            return self.inside(Path(f"/proc/self/fd/{descriptor}").readlink())
        except OSError:
            return None


def read_trace(path: Path) -> list[Point]:
    """What a run wrote down, in order; a last line that a kill cut short is left out."""
    whole = path.read_text().rpartition("\n")[0]
    return [Point(**json.loads(line)) for line in whole.splitlines()]
