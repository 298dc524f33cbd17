"""Signed envelopes: CMS files (.p7m, S/MIME), ASiC packages, XAdES around a file.

Only the content is taken out here; who signed it, and whether it is intact, is `ingest.signing`'s to tell.
"""

import base64
import binascii
from collections.abc import Iterator
from typing import Any

from domain.document import ReadStatus
from errors import MessageError
from ingest.cms import SMIME_TYPES, open_envelope
from ingest.readers.formats import detect_format, extension
from ingest.signing.safe_xml import TooMuchXmlError, ds, local_name, parse_xml
from ingest.unpack.archives.zip_archive import open_zip
from ingest.unpack.limits import MAX_FILE_BYTES, UnpackError
from ingest.unpack.messages.mail import members_of
from ingest.unpack.model import Lost, Member, OrdinaryFileError, Source, Words

_ENCRYPTED = "treść jest zaszyfrowana, a klucz do niej ma tylko adresat"
_SIGNATURE_ENDINGS = frozenset({"p7m", "sig", "p7s", "pkcs7", "cms", "xades", "xml", "p7"})
_ENDINGS = {"jpeg": "jpg", "tiff": "tif", "unknown": "bin", "executable": "bin", "encrypted-ooxml": "docx"}
_BASE64 = "http://www.w3.org/2000/09/xmldsig#base64"
_MAX_OBJECTS = 20


def open_cms(source: Source) -> Iterator[Member | Words | Lost]:
    """The file that a CMS signature encloses, or the files of the message that it does.

    The text of a signed message is part of the message's own (`ingest.message.parse`).

    Raises:
        UnpackError: it is encrypted (f023), damaged, or exceeds a limit.
        OrdinaryFileError: the signature stands beside what it signs.
    """
    envelope = open_envelope(source.content)
    if envelope is None:
        raise UnpackError(ReadStatus.DAMAGED, "plik jest urwany albo uszkodzony")
    if envelope.kind == "encrypted":
        raise UnpackError(ReadStatus.ENCRYPTED, _ENCRYPTED)
    if envelope.content is None:
        raise OrdinaryFileError
    if envelope.is_mime_entity:
        yield from _entity(source, envelope.content)
    else:
        yield _file(source, _inner_name(source.filename, envelope.content), envelope.content)


def _entity(source: Source, content: bytes) -> Iterator[Member | Words]:
    from ingest.message.parse import parse_message

    try:
        message, parts = parse_message(content)
    except MessageError as error:
        raise UnpackError(ReadStatus.LIMIT, "podpisanej wiadomości nie udało się odczytać") from error
    if source.content_type not in SMIME_TYPES and message.text:
        yield Words(message.text, message.links)
    yield from members_of(source, parts)


def open_asic(source: Source) -> Iterator[Member | Words | Lost]:
    """The signed files of an ASiC package, without its signatures (ETSI EN 319 162-1).

    Raises:
        UnpackError: as for any ZIP archive.
    """
    for found in open_zip(source):
        name = "" if isinstance(found, Words) else found.name
        if name != "mimetype" and not name.startswith("META-INF/"):
            yield found


def open_xades(source: Source) -> Iterator[Member | Words | Lost]:
    """The files that an XML signature carries as base64.

    Raises:
        UnpackError: they exceed a limit.
        OrdinaryFileError: it carries none: it stands beside what it signs, or signs the XML around it.
    """
    try:
        root = parse_xml(source.content)
    except (ValueError, TooMuchXmlError) as error:
        raise OrdinaryFileError from error
    files = [file for element in root.iter(ds("Object")) if (file := _object(element))][:_MAX_OBJECTS]
    if not files:
        raise OrdinaryFileError
    for mime_type, content in files:
        name = _object_name(root) if len(files) == 1 else ""
        yield _file(source, name or _inner_name(source.filename, content), content, mime_type)


def _object(element: Any) -> tuple[str, bytes] | None:
    """The MIME type and bytes of a ds:Object that holds a file and no XML."""
    text = element.text or ""
    if len(element) or not text.strip():
        return None
    try:
        content = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    is_declared = element.get("Encoding") == _BASE64
    if not content or not (is_declared or detect_format(content) not in {"unknown", "txt"}):
        return None
    return str(element.get("MimeType", ""))[:100], content


def _object_name(root: Any) -> str:
    """The name that XAdES' DataObjectFormat may give (ETSI EN 319 132-1, 5.2.4)."""
    for element in root.iter("*"):
        if local_name(element) in {"Description", "ObjectReference"} and extension(element.text or ""):
            return str(element.text).strip() if "/" not in element.text else ""
    return ""


def _file(source: Source, name: str, content: bytes, content_type: str = "") -> Member | Lost:
    source.budget.take_file()
    source.budget.take(len(content))
    if len(content) > MAX_FILE_BYTES:
        return Lost(name, ReadStatus.LIMIT, "jest za duży")
    return Member(name, content, content_type or "application/octet-stream")


def _inner_name(filename: str, content: bytes) -> str:
    """The name of the signed file: the signature's own, less what signing put behind it.

    >>> _inner_name("umowa.pdf.p7m", b"%PDF-1.7"), _inner_name("umowa.sig", b"%PDF-1.7")
    ('umowa.pdf', 'umowa.pdf')
    """
    stem = filename
    while extension(stem) in _SIGNATURE_ENDINGS:
        stem = stem.rpartition(".")[0]
    if extension(stem):
        return stem
    kind = detect_format(content)
    return f"{stem}.{_ENDINGS.get(kind, kind)}"
