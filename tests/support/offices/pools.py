"""Reading processes that outlive the passes of a test process: starting them takes longer than most tests."""

import atexit
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from config.loader import load_calls
from domain.call import Call
from ingest.derived import Derived
from pipeline.read.blanks import with_blanks
from pipeline.read.pools import Pools, open_pools
from tests.support.offices.recalled import recalling

CALLS = Path(__file__).parents[3] / "config/calls"
_FOLDER = TemporaryDirectory()


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


def _borrowed(_workers: int, _calls: tuple[Call, ...], tessdata: str, trust_dir: str) -> Pools:
    kept = _kept(tessdata, trust_dir)
    return _Borrowed(kept.files, kept.pages, kept.office, kept.broken)


@cache
def _kept(tessdata: str, trust_dir: str) -> Pools:
    calls = {call.id: call for call in load_calls(CALLS).values()}
    ready = [with_blanks(call, CALLS, Derived(Path(_FOLDER.name))) for call in calls.values()]
    pools = open_pools(1, ready, tessdata, trust_dir)
    atexit.register(pools.__exit__, None, None, None)
    for pool in (pools.files, pools.pages, pools.office):
        recalling(pool)
    return pools
