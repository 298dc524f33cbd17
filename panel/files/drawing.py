"""Pages as pictures, drawn when somebody looks at them, in limited processes, and kept."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from domain.document import Page
from domain.page_view import PageView
from errors import MessageError, TransientError
from ingest.readers.formats import PICTURED_FORMATS
from ingest.readers.office.printed import PRINTABLE
from ingest.sandbox.pool import Limits, Sandbox, SandboxError
from panel.files.opened import read_message
from pipeline.read.hatch import TaskHatch
from pipeline.read.page_views import WantedPage, draw_view, format_of, kept_view, print_document, read_text
from pipeline.read.pools import office_pool
from pipeline.read.reading_setup import ReadingSetup

T = TypeVar("T")
Pool = Literal["_pages", "_office"]

_PRELOAD = ("pipeline.read.page_views", "ingest.readers.picture.page_picture", "ingest.sandbox.handed")
_GIBIBYTE = 1024**3
_DRAW = Limits(memory_bytes=2 * _GIBIBYTE, cpu_seconds=20, wall_seconds=30.0)
_PRINT = Limits(memory_bytes=4 * _GIBIBYTE, cpu_seconds=60, wall_seconds=70.0, open_files=256)
_PATIENCE = 75.0
"""Seconds that a person waits at most, those before them in the queue included."""
_MOST_WAITING = 12
_REST_SECONDS = 300.0
"""Idle processes are kept so long: starting them takes a second."""
_BUSY = "Program rysuje teraz inne strony. Proszę odświeżyć tę stronę za chwilę."


def _pages_pool() -> Sandbox:
    return Sandbox(2, _DRAW, preload=_PRELOAD)


def _office_pool() -> Sandbox:
    return office_pool(_PRINT, _PRELOAD)


@dataclass
class Drawing:
    """Two pools that start nothing before somebody looks at a page; close it at the end."""

    _pages: Sandbox = field(default_factory=_pages_pool)
    _office: Sandbox = field(default_factory=_office_pool)
    _busy: int = 0
    """How many tasks are with the pools."""
    _broken: dict[str, str] = field(default_factory=dict)
    """What broke its bounds since the start, by content: it is not drawn again, only told of."""
    _waiting: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(_MOST_WAITING))
    _used_at: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def close(self) -> None:
        """End both pools."""
        self._pages.close()
        self._office.close()

    def rest(self, seconds: float = _REST_SECONDS) -> None:
        """End the processes where nobody has looked at a page for so long; the next look starts others."""
        with self._lock:
            if self._busy or not self._used_at or time.monotonic() - self._used_at < seconds:
                return
            pools, self._used_at = (self._pages, self._office), 0.0
            self._pages, self._office = _pages_pool(), _office_pool()
        for pool in pools:
            pool.close()

    def view(self, place: ReadingSetup, wanted: WantedPage) -> tuple[PageView, Path]:
        """The page and where its picture is.

        Raises:
            MessageError: it cannot be had as a picture.
            TransientError: too many wait, or the disk is full.
        """
        kept = kept_view(place, wanted)
        if kept is None:
            self._draw(place, wanted)
            kept = kept_view(place, wanted)
        if kept is None:
            raise TransientError(_BUSY)
        return kept

    def _draw(self, place: ReadingSetup, wanted: WantedPage) -> None:
        key = f"{wanted.sha256}/{wanted.name}"
        if key in self._broken:
            raise MessageError(self._broken[key])
        try:
            if wanted.format not in PICTURED_FORMATS:
                self._do("_office", _hatch_of(place, wanted.sha256), print_document, wanted)
            self._do("_pages", _hatch_of(place, wanted.sha256), draw_view, wanted)
        except SandboxError as error:
            self._broken[key] = "Strony nie udało się narysować w przyznanym czasie i pamięci."
            raise MessageError(self._broken[key]) from error

    def text(self, place: ReadingSetup, sha256: str, filename: str) -> tuple[Page, ...]:
        """The text of a file that no reading holds.

        Raises:
            MessageError: it has none.
            TransientError: too many wait.
        """
        return self._do("_pages", _hatch_of(place, sha256), read_text, sha256, filename)

    def message(self, raw: bytes, sha256: str) -> dict[str, Any]:
        """A message's own words and the headers that people look at.

        Raises:
            MessageError: it cannot be parsed.
            TransientError: too many wait.
        """
        return self._waited(lambda: self._pages.submit(read_message, raw, sha256))

    def format(self, place: ReadingSetup, sha256: str, filename: str) -> str:
        """What a file is by its bytes, where nobody has read it.

        Raises:
            TransientError: too many wait.
        """
        return self._do("_pages", _hatch_of(place, sha256), format_of, sha256, filename)

    def _do(self, pool: Pool, hatch: TaskHatch, function: Callable[..., T], *arguments: object) -> T:
        return self._waited(lambda: hatch.submit(getattr(self, pool), function, *arguments))

    def _waited(self, submit: "Callable[[], Future[T]]") -> T:
        with self._place_in_queue(), self._at_work():
            task = submit()
            try:
                return task.result(timeout=_PATIENCE)
            except TooLong:
                task.cancel()
                raise TransientError(_BUSY) from None

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Keep the pools as they are."""
        with self._lock:
            self._busy += 1
        try:
            yield
        finally:
            with self._lock:
                self._busy -= 1
                self._used_at = time.monotonic()

    @contextmanager
    def _place_in_queue(self) -> Iterator[None]:
        if not self._waiting.acquire(blocking=False):
            raise TransientError(_BUSY)
        try:
            yield
        finally:
            self._waiting.release()


def _hatch_of(place: ReadingSetup, sha256: str) -> TaskHatch:
    """One file, and the mails that may name its password."""
    place = replace(place, trust_dir="")  # whom signatures lead to is shown from what was read
    return TaskHatch(place, raws=place.correspondence, files=(sha256,), works_out=sha256)


def is_drawable(format_name: str, *, has_office: bool) -> bool:
    """Whether pages of this format can be had as pictures on this machine."""
    return format_name in PICTURED_FORMATS or (has_office and format_name in PRINTABLE)
