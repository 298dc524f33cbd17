"""What must hold of every answer, whatever the bytes were."""

import math
import pickle
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import MAXYEAR, MINYEAR, datetime
from typing import Any

from domain.document import FileContent, Reading
from domain.mail import Message, Part
from ingest.sandbox.values import load_plain
from store.reading_json import reading_from_json, reading_to_json

_SHA256 = "0" * 64
_NAME_CHARACTERS = 200
_MIXED = set("\r\n\t\0/\\")


class BrokenPromiseError(AssertionError):
    """An answer that the rest of the program could not live with; the text says which promise."""


def check(holds: bool, promise: str) -> None:
    """Nothing, where it holds.

    Raises:
        BrokenPromiseError: it does not.
    """
    if not holds:
        raise BrokenPromiseError(promise)


def check_plain(value: Any) -> None:
    """The value travels from a child process to the worker and into the database unchanged."""
    check_texts(value)
    check(load_plain(pickle.dumps(value, pickle.HIGHEST_PROTOCOL)) == value, "another value after transport")


def check_texts(value: Any) -> None:
    """Its texts, numbers and instants can be written into a database and JSON."""
    for piece in _pieces(value):
        if isinstance(piece, str):
            check("\0" not in piece, "a NUL in a text, which PostgreSQL refuses")
            check(piece.isascii() or _is_unicode(piece), "a lone surrogate in a text, which UTF-8 refuses")
        elif isinstance(piece, float):
            check(math.isfinite(piece), "a number that JSON cannot write")
        elif isinstance(piece, datetime):
            check(MINYEAR < piece.year < MAXYEAR, "an instant that no time zone but its own can tell")


def check_file(content: FileContent) -> None:
    """A reading of the file is stored and comes back as it was."""
    check_plain(content)
    for signature in content.signatures:
        for name in (signature.signer, *signature.signed_names):
            check(_is_one_line(name) and len(name) <= _NAME_CHARACTERS, "a name that cannot be shown")
    numbers = [page.number for page in content.pages]
    check(numbers == list(range(1, len(numbers) + 1)), "pages are not counted from 1")
    reading = Reading(
        _SHA256,
        content.format,
        content.status,
        content.reason,
        page_count=len(content.pages),
        pages=content.pages,
        signatures=content.signatures,
    )
    check(reading_from_json(*reading_to_json(reading)) == reading, "another reading after the store")


def check_message(message: Message, parts: tuple[Part, ...]) -> None:
    """The message is within its limits, and its parts are what it says of them."""
    check_plain(message)
    check_parts(parts)
    check(message.attachments == tuple(part.attachment for part in parts), "attachments and parts differ")
    check(len(message.subject) <= 500, "a subject of more than 500 characters")
    check(len(message.text) <= 200_000, "a text of more than 200,000 characters")
    check(len(message.fresh_text) <= len(message.text), "more own words than words")
    check(len(message.references) <= 100 and len(message.in_reply_to) <= 100, "more than 100 references")
    check(len(message.links) <= 100, "more than 100 links")
    check(sum(len(defect) for defect in message.defects) <= 200_000, "defects without end")
    for address in (*message.from_addresses, *message.to, *message.cc, *message.reply_to):
        check("@" in address.address and address.address.lower() == address.address, "an odd address")
        check(_is_one_line(address.address) and _is_one_line(address.name), "an address of several lines")


def check_parts(parts: tuple[Part, ...]) -> None:
    """Files are told apart by their paths, and their names are safe to show."""
    paths = [part.attachment.part for part in parts]
    check(len(set(paths)) == len(paths), "two files with one path")
    for part in parts:
        attachment = part.attachment
        check(attachment.size_bytes == len(part.content), "a size that is not the content's")
        check(0 < len(attachment.filename) <= _NAME_CHARACTERS, "a file's name is missing or too long")
        check(not _MIXED & set(attachment.filename), "a file's name is a path or has several lines")
        check(_is_one_line(attachment.inside), "where a file was has several lines")
        check(_is_one_line(attachment.content_type), "a content type of several lines")
        check(len(attachment.content_type) <= 1_000, "a content type without end")


def _is_one_line(text: str) -> bool:
    return not {"\r", "\n", "\0"} & set(text)


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _pieces(value: Any) -> Iterator[Any]:
    """Every text and number in a value made of records, without recursion."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str | float | datetime):
            yield one
        elif isinstance(one, Mapping):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, tuple | list | set | frozenset):
            waiting += one
        elif is_dataclass(one):
            waiting += [getattr(one, field.name) for field in fields(one)]
