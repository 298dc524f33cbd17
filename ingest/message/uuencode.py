"""Files written into the body as uuencode (f026)."""

import binascii
import hashlib
import re

from domain.mail import Attachment, Part
from ingest.message.attachments import shown_name

_BEGIN = re.compile(r"begin [0-7]{3,4} (\S.{0,200})")
_DATA = re.compile(r"[!-M][ -`]{0,90}")
"""A line of data: its length as a character, up to 45 bytes, then four characters for every three."""
_TRUNCATED = "plik w treści wiadomości jest urwany albo uszkodzony (uuencode)"
_MOST = 50


def cut_uuencoded(text: str, first_number: int) -> tuple[str, tuple[Part, ...]]:
    r"""The text without the files that stand in it, and those files, numbered from `first_number` on.

    >>> text, [file] = cut_uuencoded("Plik:\nbegin 644 a.txt\n#86)C\n`\nend\nJan", 2)
    >>> text, file.content, file.attachment.part
    ('Plik:\nJan', b'abc', '2')
    """
    if "begin " not in text:
        return text, ()
    lines = text.replace("\r\n", "\n").split("\n")
    kept: list[str] = []
    parts: list[Part] = []
    position = 0
    while position < len(lines):
        begin = _BEGIN.fullmatch(lines[position].rstrip())
        if begin is None or not _is_data(lines, position + 1) or len(parts) == _MOST:
            kept.append(lines[position])
            position += 1
            continue
        content, defect, position = _decoded(lines, position + 1)
        name = shown_name(begin[1]) or f"załącznik {first_number + len(parts)}.bin"
        parts.append(_part(str(first_number + len(parts)), name, content, defect))
    return "\n".join(kept), tuple(parts)


def _is_data(lines: list[str], position: int) -> bool:
    return position < len(lines) and _DATA.fullmatch(lines[position].rstrip("\n")) is not None


def _decoded(lines: list[str], position: int) -> tuple[bytes, str, int]:
    """The bytes, what is wrong with them, and the line after the file."""
    pieces = []
    while _is_data(lines, position):
        try:
            pieces.append(binascii.a2b_uu(lines[position]))
        except (binascii.Error, ValueError):
            return b"".join(pieces), _TRUNCATED, position + 1
        position += 1
    while position < len(lines) and lines[position].strip() in {"", "`"}:
        position += 1
    if position < len(lines) and lines[position].strip() == "end":
        return b"".join(pieces), "", position + 1
    return b"".join(pieces), _TRUNCATED, position


def _part(path: str, name: str, content: bytes, defect: str) -> Part:
    digest = hashlib.sha256(content).hexdigest()
    return Part(
        Attachment(path, name, "application/octet-stream", digest, len(content), defect=defect), content
    )
