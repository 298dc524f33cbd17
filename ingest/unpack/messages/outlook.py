"""Messages saved by Outlook (.msg): their files and words; a message in one becomes an .eml file."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from olefile import OleFileIO  # type: ignore[import-untyped]  # ships no types
from oxmsg.domain import constants
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from domain.document import ReadStatus
from domain.words.text import one_line
from ingest.message.body import html_text, sharing_links, tidy
from ingest.message.headers import text_of
from ingest.unpack.limits import MAX_FILE_BYTES, UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

_TOP_HEADER = 32
_EMBEDDED_HEADER = 24
_ATTACHMENT_HEADER = 8
"""Bytes before the properties of a message, of one in it, and of a file ([MS-OXMSG] 2.4.1)."""
_EMBEDDED = "__substg1.0_3701000D"
_DEPTH = 4


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    content: bytes
    content_type: str
    content_id: str


def open_msg(source: Source) -> Iterator[Member | Words | Lost]:
    """The words and files of a saved message.

    Raises:
        UnpackError: it is damaged or exceeds a limit.
    """
    try:
        with OleFileIO(source.content) as container:
            root = Storage.from_ole(container)
        properties = Properties(root, properties_header_offset=_TOP_HEADER)
        subject, text, html = _subject(properties), *_bodies(properties)
        files = list(_files(root, 1))
    except MemoryError:
        raise
    except Exception as error:
        # Two libraries over a stranger's bytes name no common error.
        raise UnpackError(ReadStatus.DAMAGED, "plik jest urwany albo uszkodzony") from error
    words = tidy(text or html_text(html))
    yield Words(f"Temat: {subject}\n\n{words}".strip(), sharing_links([text, html]))
    for file in files:
        source.budget.take_file()
        source.budget.take(len(file.content))
        if len(file.content) > MAX_FILE_BYTES:
            yield Lost(file.name, ReadStatus.LIMIT, "jest za duży")
        else:
            is_shown = bool(file.content_id) and f"cid:{file.content_id}" in html
            yield Member(file.name, file.content, file.content_type, is_inline=is_shown)


def _files(message: Any, depth: int) -> Iterator[_File]:
    """The files of a message, in their order."""
    for storage in message.iter_attachment_storages():
        properties = Properties(storage, properties_header_offset=_ATTACHMENT_HEADER)
        name = next(
            (
                found
                for key in (
                    constants.PID_ATTACH_LONG_FILENAME,
                    constants.PID_ATTACH_FILENAME,
                    constants.PID_DISPLAY_NAME,
                )
                if (found := properties.str_prop_value(key))
            ),
            "",
        )
        embedded = next((one for one in storage.storages if one.name == _EMBEDDED), None)
        if embedded is not None:
            content = _as_mail(embedded, depth).as_bytes(policy=SMTP)
            yield _File(f"{name or 'wiadomość'}.eml", content, "message/rfc822", "")
            continue
        yield _File(
            name,
            properties.binary_prop_value(constants.PID_ATTACH_DATA_BINARY) or b"",
            properties.str_prop_value(constants.PID_ATTACH_MIME_TAG) or "application/octet-stream",
            properties.str_prop_value(constants.PID_ATTACH_CONTENT_ID) or "",
        )


def _as_mail(storage: Any, depth: int) -> EmailMessage:
    """A message inside another, written as mail so that it opens like any other."""
    if depth > _DEPTH:
        raise ValueError("messages nested too deep")
    properties = Properties(storage, properties_header_offset=_EMBEDDED_HEADER)
    text, html = _bodies(properties)
    mail = EmailMessage()
    mail["Subject"] = one_line(_subject(properties))
    mail["MIME-Version"] = "1.0"
    mail.set_content(text or html_text(html), cte="base64")
    # A fixed boundary: the same file must give the same bytes every time it is opened.
    mail.make_mixed(boundary=hashlib.sha256(storage.path.encode()).hexdigest()[:32])
    for file in _files(storage, depth + 1):
        mail.add_attachment(
            file.content, "application", "octet-stream", filename=one_line(file.name) or "plik"
        )
    return mail


def _subject(properties: Any) -> str:
    return properties.str_prop_value(constants.PID_SUBJECT) or ""


def _bodies(properties: Any) -> tuple[str, str]:
    """The plain text and the HTML."""
    octets = properties.binary_prop_value(constants.PID_HTML)
    html = (
        text_of(octets, properties.body_encoding)
        if octets
        else properties.str_prop_value(constants.PID_BODY_HTML) or ""
    )
    return properties.str_prop_value(constants.PID_BODY) or "", html
