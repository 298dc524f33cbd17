"""Attachments: which leaves of a message are files, what they are called, and their bytes (RFC 2183)."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from email.message import Message as MimeMessage
from email.utils import collapse_rfc2231_value

from domain.mail import Attachment, Part
from domain.words.text import one_line
from ingest.message.headers import decoded_words, raw_value
from ingest.message.payloads import SlimMessage, decode_base64, is_undeclared_base64
from ingest.message.program_parts import is_of_program
from ingest.message.structure import Leaf, written_blocks

_NAME_CHARACTERS = 4_000
_LAST_STEP = re.compile(r"[^/\\]*$")
_BODY_TYPES = ("text/plain", "text/html")
_EXTENSIONS = {
    "application/pdf": "pdf",
    "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/zip": "zip",
    "application/rtf": "rtf",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
    "image/gif": "gif",
    "message/rfc822": "eml",
    "text/calendar": "ics",
    "text/html": "html",
    "text/plain": "txt",
    "text/rtf": "rtf",
    "message/delivery-status": "txt",
    "message/disposition-notification": "txt",
    "text/rfc822-headers": "txt",
}
_NEVER_ASSEMBLED = {
    "message/partial": "fragment większej wiadomości (message/partial); nie jest składany",
    "message/external-body": "odsyłacz do pliku poza wiadomością (message/external-body); nie jest pobierany",
}


def is_body(leaf: Leaf) -> bool:
    """Whether a leaf is text to be read rather than a file to be kept."""
    part = leaf.part
    if leaf.content_type not in _BODY_TYPES or isinstance(part.get_payload(), list):
        return False
    return _disposition(part) != "attachment" and not _names(part)


def parse_attachments(
    leaves: Iterable[Leaf], slim: SlimMessage, referenced: frozenset[str]
) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """One part an attachment, in MIME order, and the defects found on the way, in Polish.

    Parts that mail programs add for one another are left out. `referenced` holds the Content-IDs that the
    HTML body shows.
    """
    parts: list[Part] = []
    defects: list[str] = []
    for leaf in leaves:
        content, defect = _content(leaf, slim)
        names = _names(leaf.part)
        kind = leaf.content_type
        if is_of_program(kind, content):
            continue
        filename = names[0] if names else _made_up_name(leaf.path, kind)
        attachment = Attachment(
            part=leaf.path,
            filename=filename,
            content_type=kind,
            sha256=hashlib.sha256(content).hexdigest(),
            size_bytes=len(content),
            is_inline=_is_inline(leaf, referenced),
            defect=_NEVER_ASSEMBLED.get(kind, "")
            or defect
            or ("" if content else "plik jest pusty (0 bajtów)"),
        )
        parts.append(Part(attachment, content))
        defects += [f"plik „{filename}” ma też inną nazwę: „{other}”" for other in names[1:]]
        if kind in _NEVER_ASSEMBLED:
            defects.append(_NEVER_ASSEMBLED[kind])
    return tuple(parts), tuple(defects)


def _content(leaf: Leaf, slim: SlimMessage) -> tuple[bytes, str]:
    """The decoded bytes of a leaf and what is wrong with them."""
    part = leaf.part
    payload = part.get_payload()
    if isinstance(payload, list):  # delivery reports come parsed into blocks of fields
        return written_blocks(payload), ""
    encoding = raw_value(part, "content-transfer-encoding").lower()
    if encoding == "base64":
        written = str(payload).encode("utf-8", "surrogateescape")
        return decode_base64(slim.restored(written))
    if isinstance(payload, str) and is_undeclared_base64(payload):
        return decode_base64(payload.encode("ascii"))
    if encoding in {"", "7bit", "8bit", "binary"}:
        return slim.restored(_octets(part)), ""
    return _octets(part), ""


def _octets(part: MimeMessage) -> bytes:
    decoded = part.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else b""


def _is_inline(leaf: Leaf, referenced: frozenset[str]) -> bool:
    """Whether an image belongs to the body; it may still be a scan (f024)."""
    if not leaf.content_type.startswith("image/"):
        return False
    content_id = raw_value(leaf.part, "content-id").strip("<> ")
    return _disposition(leaf.part) == "inline" or content_id in referenced


def _disposition(part: MimeMessage) -> str:
    return raw_value(part, "content-disposition").partition(";")[0].strip().lower()


def _names(part: MimeMessage) -> list[str]:
    """Every different name the sender gave, the most trustworthy first (f029).

    RFC 6266 § 4.3 and practice: `filename*` before `filename` before Content-Type's `name`.
    """
    found = [
        *_parameters(part, "content-disposition", "filename"),
        *_parameters(part, "content-type", "name"),
    ]
    shown = (shown_name(name) for name in found)
    return list(dict.fromkeys(name for name in shown if name))


def _parameters(part: MimeMessage, header: str, parameter: str) -> Iterator[str]:
    """The values of a parameter: the RFC 2231 form first, then the plain ones with RFC 2047 words decoded."""
    value = raw_value(part, header)
    if parameter not in value.lower():
        return
    alone = MimeMessage()
    alone[header] = value[:_NAME_CHARACTERS]
    try:
        pairs = alone.get_params(header=header) or []
        texts = [
            (collapse_rfc2231_value(text), isinstance(text, tuple)) for key, text in pairs if key == parameter
        ]
    except (ValueError, LookupError, TypeError):
        return
    for text, _ in sorted(texts, key=lambda found: not found[1]):
        yield decoded_words(text)


def shown_name(name: str) -> str:
    """A name safe to show: its last step only, control and direction characters visible (f027, f028)."""
    found = _LAST_STEP.search(name.replace("\0", ""))
    return one_line(found[0]).strip() if found else ""


def _made_up_name(path: str, kind: str) -> str:
    extension = _EXTENSIONS.get(kind, "bin")
    return f"załącznik {path}.{extension}"
