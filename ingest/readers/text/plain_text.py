"""Plain text (and CSV) → one page, whatever its encoding."""

import codecs

from domain.document import FileContent, Page, ReadStatus
from ingest.message.body import tidy
from ingest.readers.office.placeholders import without_placeholders
from ingest.readers.text.symbols import with_plain_boxes
from ingest.readers.text.text_quality import is_garbled

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16's mark does
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAX_BYTES = 4 * 1024 * 1024
_MAX_CHARACTERS = 200_000
# Where the two eight-bit encodings of Polish differ: ą, ś, ź, small and capital.
_ONLY_ISO = bytes.fromhex("b1b6bca1a6ac")
_ONLY_WINDOWS = bytes.fromhex("b99c9fa58c8f")


def read_text(content: bytes) -> FileContent:
    """A text file as one page: its first 200,000 characters."""
    text = decoded(content[:_MAX_BYTES])
    shown = without_placeholders(with_plain_boxes(tidy(text)))
    if not shown or is_garbled(shown):
        what = "nie zawiera czytelnego tekstu" if shown else "nie zawiera tekstu"
        return FileContent("txt", ReadStatus.EMPTY_TEXT, (Page(1, ""),), reason=f"Plik tekstowy {what}.")
    if len(content) > _MAX_BYTES or len(text) > _MAX_CHARACTERS:
        reason = "Plik tekstowy jest bardzo długi: odczytano tylko jego początek."
        return FileContent("txt", ReadStatus.PARTIAL, (Page(1, shown),), reason=reason, lacks=reason)
    return FileContent("txt", ReadStatus.OK, (Page(1, shown),))


def decoded(octets: bytes) -> str:
    """Text from bytes without a label: by their byte order mark, as UTF-8, Windows-1250 or ISO-8859-2.

    >>> decoded("źdźbło".encode("cp1250")), decoded("źdźbło".encode("iso-8859-2"))
    ('źdźbło', 'źdźbło')
    """
    for mark, name in _MARKS:
        if octets.startswith(mark):
            return octets.decode(name, "replace")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(octets) - 4:  # cut within its last character
            return octets.decode("utf-8", "replace")
    is_iso = sum(map(octets.count, _singles(_ONLY_ISO))) > sum(map(octets.count, _singles(_ONLY_WINDOWS)))
    return octets.decode("iso-8859-2" if is_iso else "cp1250", "replace")


def _singles(octets: bytes) -> list[bytes]:
    return [bytes([octet]) for octet in octets]
