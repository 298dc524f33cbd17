"""Applications read as the program reads its mail: one message, its files, the words of their pictures.

What was read from pictures is kept on the disk, so that a run after a change in recognition is quick; a
change in what reads pictures begins anew.
"""

import hashlib
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from checks.judge.assess import assess
from checks.judge.documents.signature_files import Covers
from config.registers import load_registers
from domain.application import ApplicationFacts, FiledFile, Finding, Submission
from domain.document import Document, FileContent
from domain.mail import Purpose
from errors import MessageError
from ingest.machine import find_tessdata
from pipeline.read.pictures import work_out
from pipeline.read.reading import FileReading, MessageReading, read_message, read_message_as_it_is
from pipeline.read.reading_setup import ReadingSetup
from samples.facts.companies import make_company
from samples.story.mails import Draft, Enclosure, mail
from store.reading_json import reading_from_json
from tests.corpus.sent.papers import the_call
from tests.corpus.truth import Place, Sending
from tests.support.offices.workplace import place_in

ROOT = Path(__file__).parents[2]
_READS_PICTURES = ("ingest/ocr", "ingest/readers", "domain/document.py")
_SENT_AT = datetime(2026, 4, 15, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Read:
    """One file, or pictures put together, as read: `places` tells which page of which file each page is."""

    content: FileContent
    documents: tuple[Document, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read, and what the next letter would ask the applicant for."""

    reads: tuple[Read, ...]
    requests: tuple[Finding, ...] = ()


def read_sending(sending: Sending, kept: Path) -> Outcome:
    """Everything read from an application and judged; a picture of a joined document counts with that."""
    place = _workplace(kept)
    (raw,) = place.archive.store_raw([_mail(sending)])
    message = _told(place, raw)
    names = {file.attachment.part: file.attachment.filename for file in message.files}
    joined = Counter(part for file in message.files for part in file.attachment.joined_parts)
    submission = _submission(sending, message)
    covers = Covers([submission])
    reads = tuple(
        _read(file, names, tuple(covers.signed(one, file, submission) for one in file.reading.documents))
        for file in submission.files
        if file.part not in joined
    )
    return Outcome(reads, _requests(sending, submission))


def _requests(sending: Sending, submission: Submission) -> tuple[Finding, ...]:
    """What the program would ask the applicant for, had the message just come in."""
    company = make_company(sending.company)
    facts = ApplicationFacts("PROBA-1", the_call().id, 1, company.email, company.nip, (submission,))
    return assess(facts, the_call(), load_registers(), _SENT_AT + timedelta(hours=1)).to_request


def _submission(sending: Sending, message: MessageReading) -> Submission:
    files = tuple(_filed(number, file) for number, file in enumerate(message.files, start=1))
    address = make_company(sending.company).email
    return Submission(1, _SENT_AT, Purpose.SUBMISSION, address, "new", is_known_sender=False, files=files)


def _filed(number: int, file: FileReading) -> FiledFile:
    attachment = file.attachment
    return FiledFile(
        attachment_id=number,
        filename=attachment.filename,
        path=attachment.filename,
        sha256=attachment.sha256,
        received_at=_SENT_AT,
        reading=reading_from_json(file.body, file.pages),
        is_inline=attachment.is_inline,
        is_footer=attachment.is_footer,
        size_bytes=attachment.size_bytes,
        part=attachment.part,
        inside=attachment.inside,
    )


def _told(place: ReadingSetup, raw: str) -> MessageReading:
    """The message with its files read, once every picture was."""
    message = read_message(place, raw)
    for task in message.tasks:
        with suppress(MessageError):
            work_out(place, task)
    return read_message_as_it_is(place, raw) if message.tasks else message


def _read(file: FiledFile, names: dict[str, str], documents: tuple[Document, ...]) -> Read:
    reading = file.reading
    content = FileContent(reading.format, reading.status, reading.pages, reading.signatures, reading.reason)
    if file.joined_parts:
        return Read(content, documents, tuple((names[part], 1) for part in file.joined_parts))
    return Read(content, documents, tuple((file.filename, page.number) for page in reading.pages))


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


def _workplace(kept: Path) -> ReadingSetup:
    """A data directory of its own for every state of the code that reads pictures."""
    data = kept / _sources()[:16]
    data.mkdir(parents=True, exist_ok=True)
    tessdata = find_tessdata()
    return place_in(data, tessdata=str(tessdata or ""))


@cache
def _sources() -> str:
    """A hash of the code that reads pictures."""
    digest = hashlib.sha256()
    for name in _READS_PICTURES:
        place = ROOT / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            if "pictur" in path.name or "ocr" in name or place.is_file():
                digest.update(path.read_bytes())
    return digest.hexdigest()
