"""The pools of limited processes that read: files, pictures of pages, and old office formats.

Each kind of work has bounds of its own; nothing is started before there is work for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from domain.call import Call
from ingest.machine import office_folder
from ingest.sandbox.pool import PRELOADED, Limits, Sandbox
from pipeline.read.readiness import get_ready, start_engine

_GIBIBYTE = 1024**3
READERS = (
    *PRELOADED,
    "ingest.message.parse",
    "ingest.unpack",
    "checks.recognise.classify",
    "checks.recognise.joining",
    "ingest.readers.pdf.text.layout",
    "ingest.readers.pdf.drawing.stressed",
    "ingest.sandbox.handed",
    "ingest.unpack.portfolio",
    "pipeline.read.reading",
    "store.reading_json",
    "cryptography.hazmat.primitives.ciphers.algorithms",
    "lxml.etree",
    "mailparser",
    "pdfplumber",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
)
"""What nearly every message needs is loaded once, before the children are forked."""
_OCR = (
    "ingest.ocr.page",
    "ingest.readers.picture.of_pdf",
    "ingest.readers.picture.page_picture",
    "ingest.sandbox.handed",
    "pipeline.read.pictures",
    "PIL.Image",
    "cv2",
)

_OCR_LIMITS = Limits(memory_bytes=2 * _GIBIBYTE, cpu_seconds=60, wall_seconds=120.0)
"""For one page."""
_OFFICE_LIMITS = Limits(memory_bytes=4 * _GIBIBYTE, cpu_seconds=60, wall_seconds=90.0, open_files=256)


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


def open_pools(workers: int, calls: Sequence[Call] = (), tessdata: str = "", trust_dir: str = "") -> Pools:
    """Pools that read so many files, and so many pages, at a time.

    They are ready for these calls' papers, and read others a little slower. The folders are those of a
    `ReadingSetup`: the only ones beside system and program that the processes may read.
    """
    return Pools(
        files=Sandbox(workers, preload=READERS, warm_up=(get_ready, tuple(calls)), reads=(trust_dir,)),
        pages=Sandbox(
            workers, _OCR_LIMITS, preload=_OCR, warm_up=(start_engine, tessdata), reads=(tessdata,)
        ),
        office=office_pool(_OFFICE_LIMITS, preload=("ingest.sandbox.handed", "pipeline.read.pictures")),
    )


def office_pool(limits: Limits, preload: Sequence[str]) -> Sandbox:
    """A pool for LibreOffice: one process, with a folder for its temporary files."""
    return Sandbox(1, limits, preload=preload, reads=(str(office_folder() or ""),), has_scratch=True)
