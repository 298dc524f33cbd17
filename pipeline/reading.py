"""Reading one message and its files: what runs in the sandbox's child processes.

Arguments and results are plain values that travel between processes; the child keeps nothing.
"""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from domain.call import Call
from domain.document import FileContent, Reading, ReadStatus
from domain.mail import Attachment, Message


@dataclass(frozen=True, slots=True)
class FileReading:
    """One attachment with what was read from it.

    `reading` comes without its pages; `body` and `pages` are the whole of it as the store keeps it.
    """

    attachment: Attachment
    reading: Reading
    body: bytes
    pages: bytes


@dataclass(frozen=True, slots=True)
class MessageReading:
    """One message, parsed, with its files read."""

    message: Message
    files: tuple[FileReading, ...]


def read_message(data_dir: str, calls_dir: str, call_id: str, sha256: str) -> MessageReading:
    """A message of the archive, parsed, every file of it stored, read and recognised.

    Raises:
        MessageError: nothing can be told of the message.
    """
    from ingest.archive import Archive
    from ingest.parse import parse_message

    archive = Archive(Path(data_dir))
    call = _call(calls_dir, call_id)
    message, parts = parse_message(archive.read_raw(sha256), sha256)
    files = []
    for part in parts:
        archive.store_file(part.content, part.attachment.sha256)
        files.append(_read(part.attachment, part.content, call))
    return MessageReading(message, tuple(files))


def parse_only(data_dir: str, sha256: str) -> Message:
    """A message of the archive, parsed, its files stored but not opened: for when reading them failed.

    Raises:
        MessageError: nothing can be told of the message.
    """
    from ingest.archive import Archive
    from ingest.parse import parse_message

    archive = Archive(Path(data_dir))
    message, parts = parse_message(archive.read_raw(sha256), sha256)
    for part in parts:
        archive.store_file(part.content, part.attachment.sha256)
    return message


def read_stored_file(data_dir: str, calls_dir: str, call_id: str, attachment: Attachment) -> FileReading:
    """One stored file, read and recognised alone."""
    from ingest.archive import Archive

    content = Archive(Path(data_dir)).file_path(attachment.sha256).read_bytes()
    return _read(attachment, content, _call(calls_dir, call_id))


def recognise_again(reading: Reading, call: Call) -> Reading:
    """A reading's documents told by another call's layout, from the pages already read."""
    from checks.classify import recognise

    content = FileContent(reading.format, reading.status, reading.pages, reading.signatures, reading.reason)
    return replace(reading, documents=recognise(content, call))


def unread(attachment: Attachment, status: ReadStatus, reason: str) -> FileReading:
    """What stands in for a file that could not be read in its limits."""
    return _packed(attachment, Reading(attachment.sha256, "unknown", status, reason))


def _read(attachment: Attachment, content: bytes, call: Call) -> FileReading:
    from checks.classify import pages_needing_tables, recognise
    from ingest.readers import read_file

    file = read_file(content, attachment.filename)
    if attachment.defect and file.status is not ReadStatus.OK:
        file = replace(file, status=ReadStatus.DAMAGED, reason=attachment.defect)
    documents = recognise(file, call)
    wanted = pages_needing_tables(file, call, documents)
    if wanted:
        from ingest.readers.pdf_layout import with_tables

        file = with_tables(content, file, wanted)
        documents = recognise(file, call)
    reading = Reading(
        sha256=attachment.sha256,
        format=file.format,
        status=file.status,
        reason=file.reason,
        page_count=len(file.pages),
        documents=documents,
        pages=file.pages,
        signatures=file.signatures,
    )
    return _packed(attachment, reading)


def _packed(attachment: Attachment, reading: Reading) -> FileReading:
    from store.reading_json import reading_to_json

    return FileReading(attachment, replace(reading, pages=()), *reading_to_json(reading))


@cache
def _call(calls_dir: str, call_id: str) -> Call:
    from config.loader import load_calls

    return load_calls(Path(calls_dir))[call_id]
