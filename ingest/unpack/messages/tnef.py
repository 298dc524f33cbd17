"""Outlook's TNEF packages (winmail.dat): their files, messages in them included, and their words (f021)."""

import logging
from collections.abc import Iterator
from typing import Any

from tnefparse import TNEF

from domain.document import ReadStatus
from ingest.message.body import html_text, tidy
from ingest.message.headers import text_of
from ingest.unpack.limits import MAX_FILE_BYTES, UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

# It reports each doubt with what stands in the file.
logging.getLogger("tnefparse").setLevel(logging.CRITICAL)

_SIGNATURE = b"\x78\x9f\x3e\x22"


def open_tnef(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a winmail.dat; a message in it is a winmail.dat again.

    Raises:
        UnpackError: it is damaged or exceeds a limit.
    """
    try:
        package = TNEF(source.content, do_checksum=False)
    except MemoryError:
        raise
    except Exception as error:
        # The library checks nothing it reads, so that damage shows as any error at all.
        raise UnpackError(ReadStatus.DAMAGED, "plik jest urwany albo uszkodzony") from error
    words = tidy(_text(package.body) or html_text(_text(package.htmlbody)))
    if words:
        yield Words(words)
    for attachment in package.attachments:
        source.budget.take_file()
        content = _octets(attachment.data)
        source.budget.take(len(content))
        name = _name(attachment)
        if content.startswith(_SIGNATURE):
            yield Member(f"{name or 'wiadomość'}.dat", content, "application/ms-tnef")
        elif len(content) > MAX_FILE_BYTES:
            yield Lost(name, ReadStatus.LIMIT, "jest za duży")
        else:
            yield Member(name, content)


def _name(attachment: Any) -> str:
    try:
        name = attachment.long_filename()
    except UnicodeDecodeError:  # the library takes every name for UTF-8
        name = attachment._name  # noqa: SLF001 -- its bytes, which stand nowhere else
    return _text(name).strip("\0 ")


def _octets(value: Any) -> bytes:
    """Bytes, whichever way the library gives them."""
    if isinstance(value, list | tuple):
        return b"".join(_octets(piece) for piece in value)
    return bytes(value) if isinstance(value, bytes | bytearray) else b""


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "".join(_text(piece) for piece in value)
    if isinstance(value, bytes | bytearray):
        return text_of(bytes(value).rstrip(b"\0"), "utf-8")
    return value.rstrip("\0") if isinstance(value, str) else ""
