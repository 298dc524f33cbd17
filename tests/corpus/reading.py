"""Applications read as the program reads its mail: one message, its files, the words of their pictures.

What was read from pictures is kept on the disk, so that a run after a change in recognition is quick; a
change in what reads pictures begins anew.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from domain.document import Document, FileContent
from errors import MessageError
from ingest.ocr.engine import find_tessdata
from pipeline.pictures import work_out
from pipeline.reading import FileReading, MessageReading, read_message, read_message_as_it_is
from pipeline.workplace import Workplace
from samples.companies import make_company
from samples.mails import Draft, Enclosure, mail
from store.reading_json import reading_from_json
from tests.corpus.papers import the_call
from tests.corpus.truth import Place, Sending

ROOT = Path(__file__).parents[2]
_READS_PICTURES = ("ingest/ocr", "ingest/readers", "domain/document.py")
_SENT_AT = datetime(2026, 4, 15, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Read:
    """One file, or pictures put together, as read: `places` tells which page of which file each page is."""

    content: FileContent
    documents: tuple[Document, ...]
    places: tuple[Place, ...]


def read_sending(sending: Sending, kept: Path) -> list[Read]:
    """Everything read from an application; a picture that is part of a joined document counts with that."""
    place = _workplace(kept)
    (raw,) = place.archive.store_raw([_mail(sending)])
    message = _told(place, raw)
    names = {file.attachment.part: file.attachment.filename for file in message.files}
    joined = Counter(part for file in message.files for part in file.attachment.joined_parts)
    return [_read(file, names) for file in message.files if file.attachment.part not in joined]


def _told(place: Workplace, raw: str) -> MessageReading:
    """The message with its files read, once every picture was."""
    message = read_message(place, raw)
    for task in message.tasks:
        with suppress(MessageError):
            work_out(place, task)
    return read_message_as_it_is(place, raw) if message.tasks else message


def _read(file: FileReading, names: dict[str, str]) -> Read:
    reading = reading_from_json(file.body, file.pages)
    content = FileContent(reading.format, reading.status, reading.pages, reading.signatures, reading.reason)
    parts = file.attachment.joined_parts
    if parts:
        places: Iterator[Place] = ((names[part], 1) for part in parts)
    else:
        places = ((file.attachment.filename, page.number) for page in reading.pages)
    return Read(content, reading.documents, tuple(places))


def _mail(sending: Sending) -> bytes:
    company = make_company(sending.company)
    return mail(
        _SENT_AT,
        Draft(
            company.email,
            f"Zgłoszenie – {the_call().trip.title}",
            "Dzień dobry,\nw załączeniu przesyłamy dokumenty.\nZ poważaniem\n" + company.delegate,
            company.delegate,
            tuple(Enclosure(file.name, file.content) for file in sending.files),
        ),
    )


def _workplace(kept: Path) -> Workplace:
    """A data directory of its own for every state of the code that reads pictures."""
    data = kept / _sources()[:16]
    data.mkdir(parents=True, exist_ok=True)
    tessdata = find_tessdata()
    return Workplace(str(data), str(ROOT / "config/calls"), the_call().id, str(tessdata or ""))


@cache
def _sources() -> str:
    """A hash of the code that reads pictures."""
    digest = hashlib.sha256()
    for name in _READS_PICTURES:
        place = ROOT / name
        for path in sorted(place.glob("*.py")) if place.is_dir() else [place]:
            if "pictur" in path.name or "ocr" in name or place.is_file():
                digest.update(path.read_bytes())
    return digest.hexdigest()
