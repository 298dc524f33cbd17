"""Small pictures of pages, drawn by the worker between its passes and kept for whoever looks."""

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import col, select

from errors import NaborError, TransientError
from ingest.disk import explained
from ingest.readers.formats import PICTURED_FORMATS
from pipeline.read.hatch import TaskHatch
from pipeline.read.reading_setup import ReadingSetup
from store.tables import AttachmentRow, ReadingRow

if TYPE_CHECKING:
    from pipeline.read.pools import Pools
    from pipeline.services import Services

_log = logging.getLogger(__name__)

_FILES_AT_ONCE = 500
_SECONDS_AT_ONCE = 30.0
_PAGES_A_FILE = 60


def make_thumbnails(services: "Services", pools: "Pools") -> int:
    """How many files were looked at: those filed since the last time, until time is up or there is work.

    Raises:
        TransientError: the disk is full.
    """
    mark = _mark_path(services)
    waiting = _filed_after(services, _read_mark(mark))
    if not waiting:
        return 0
    from store.reading_json import reading_from_json

    until = time.monotonic() + _SECONDS_AT_ONCE
    place = services.workplace(next(iter(services.calls)))
    done = 0
    for number, sha256, body in waiting:
        if time.monotonic() > until or services.is_stopping():
            break
        reading = reading_from_json(body)
        if reading.format in PICTURED_FORMATS and reading.page_count:
            pages = min(reading.page_count, _PAGES_A_FILE)
            try:
                hatch = TaskHatch(place, files=(sha256,), works_out=sha256)
                hatch.submit(pools.files, draw_thumbnails, sha256, reading.format, pages).result()
            except TransientError as error:
                _log.warning("no thumbnails now: %s", error)
                break
            except NaborError as error:
                _log.info("no thumbnails for attachment %s: %s", number, error)
        with explained(services.settings.data_dir):
            _keep_mark(mark, number)
        done += 1
    return done


def draw_thumbnails(place: ReadingSetup, sha256: str, name: str, pages: int) -> int:
    """How many small pictures of a file's first pages were drawn now; runs in a child process.

    Raises:
        MessageError: the file cannot be drawn.
    """
    from ingest.readers.picture.thumbnail import thumbnail

    content = place.archive.read_file(sha256)
    derived = place.derived
    absent = [n for n in range(1, pages + 1) if not derived.has_thumbnail(sha256, n)]
    for number in absent:
        derived.keep_thumbnail(sha256, number, thumbnail(content, name, number))
    return len(absent)


def _filed_after(services: "Services", number: int) -> list[tuple[int, str, bytes]]:
    with services.database.read() as session:
        query = (
            select(AttachmentRow.id, AttachmentRow.sha256, ReadingRow.body)
            .join(ReadingRow, col(ReadingRow.id) == col(AttachmentRow.reading_id))
            .where(col(AttachmentRow.id) > number)
            .order_by(col(AttachmentRow.id))
            .limit(_FILES_AT_ONCE)
        )
        return [(key, sha256, body) for key, sha256, body in session.exec(query) if key is not None]


def _mark_path(services: "Services") -> Path:
    return services.settings.data_dir / "derived" / "thumbnails-made"


def _read_mark(path: Path) -> int:
    """The last attachment that was looked at; 0 when nobody knows: drawing again does no harm."""
    try:
        return int(path.read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        return 0


def _keep_mark(path: Path, number: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(number), encoding="ascii")
