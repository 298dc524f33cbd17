"""The pools of limited processes that read: files, pictures of pages, and old office formats.

Each kind of work has bounds of its own; nothing is started before there is work for it.
"""

from dataclasses import dataclass
from types import TracebackType
from typing import Self

from ingest.sandbox.pool import PRELOADED, Limits, Sandbox

_GIBIBYTE = 1024**3
_READERS = (
    *PRELOADED,
    "ingest.archive",
    "ingest.message.parse",
    "ingest.unpack",
    "checks.recognise.classify",
    "pipeline.read.reading",
)
"""What every message needs is loaded once, before the children are forked."""
_OCR = ("ingest.ocr.engine", "ingest.readers.picture.page_picture", "pipeline.read.pictures")

_OCR_LIMITS = Limits(memory_bytes=2 * _GIBIBYTE, cpu_seconds=60, wall_seconds=120.0)
"""For one page."""
_OFFICE_LIMITS = Limits(
    memory_bytes=4 * _GIBIBYTE, cpu_seconds=60, wall_seconds=90.0, open_files=256, tasks_per_worker=20
)


@dataclass(frozen=True)
class Pools:
    """A context manager: at its end nothing of it runs any more."""

    files: Sandbox
    pages: Sandbox
    office: Sandbox

    @property
    def broken(self) -> int:
        """How many children ended before their time."""
        return self.files.broken + self.pages.broken + self.office.broken

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in (self.files, self.pages, self.office):
            pool.__exit__(kind, error, trace)


def open_pools(workers: int) -> Pools:
    """Pools that read so many files, and so many pages, at a time."""
    return Pools(
        files=Sandbox(workers, preload=_READERS),
        pages=Sandbox(workers, _OCR_LIMITS, preload=_OCR),
        office=Sandbox(1, _OFFICE_LIMITS, preload=("pipeline.read.pictures",)),
    )
