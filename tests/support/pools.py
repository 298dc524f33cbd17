"""Reading processes that outlive the passes of a test process: starting them takes longer than most tests."""

import atexit
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from unittest.mock import patch

from pipeline.read.pools import Pools, open_pools


@contextmanager
def kept_pools() -> Iterator[None]:
    """Let every pass in this block read with the kept processes; they have the bounds of the real ones."""
    with patch("pipeline.read.pools.open_pools", _borrowed):
        yield


@dataclass(frozen=True)
class _Borrowed(Pools):
    """The kept pools for one pass, which counts what broke in it and ends nothing."""

    broken_before: int

    @property
    def broken(self) -> int:
        return super().broken - self.broken_before

    def __exit__(self, *_exception: object) -> None:
        """What one pass leaves, the next one finds."""


def _borrowed(_workers: int) -> Pools:
    kept = _kept()
    return _Borrowed(kept.files, kept.pages, kept.office, kept.broken)


@cache
def _kept() -> Pools:
    pools = open_pools(1)
    atexit.register(pools.__exit__, None, None, None)
    return pools
