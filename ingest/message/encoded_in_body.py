"""Files that stand in the text of a mail and that no program took out of it (f026)."""

import hashlib
import re

from domain.mail import Attachment, Part

_NAME = "pliki w treści wiadomości.bin"
_WAYS = {
    "uuencode": re.compile(r"^begin [0-7]{3,4} \S.{0,200}$\n^[!-`]{2,}$", re.MULTILINE),
    "yEnc": re.compile(r"^=ybegin .{0,300}name=", re.MULTILINE),
    "base64": re.compile(
        r"^content-transfer-encoding:[ \t]*base64[ \t]*$(?:\n.{0,500}){0,10}?(?:\n[A-Za-z0-9+/]{60,76}){5}$",
        re.MULTILINE | re.IGNORECASE,
    ),
}


def cut_encoded(text: str, number: int) -> tuple[str, tuple[Part, ...], tuple[str, ...]]:
    r"""The text before such files, these as one damaged file with a number, and the defect in Polish.

    What was sent must not count as missing because it stands where no program looks for it.

    >>> text, [file], told = cut_encoded("Plik:\n=ybegin line=128 size=3 name=a.pdf\nxyz", 2)
    >>> text, file.attachment.part, told
    ('Plik:\n', '2', ('w treści stoi plik zakodowany jako yEnc',))
    """
    found = {way: match.start() for way, words in _WAYS.items() if (match := words.search(text))}
    if not found:
        return text, (), ()
    start = min(found.values())
    content = text[start:].encode("utf-8", "replace")
    told = tuple(f"w treści stoi plik zakodowany jako {way}" for way in found)
    digest = hashlib.sha256(content).hexdigest()
    file = Attachment(str(number), _NAME, "application/octet-stream", digest, len(content), defect=told[0])
    return text[:start], (Part(file, content),), told
