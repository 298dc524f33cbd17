"""Which files are containers, what they are called in Polish, and what opens them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from domain.mail import Part
from ingest.cms import SMIME_TYPES
from ingest.readers.formats import detect_format, extension
from ingest.unpack.encrypted import FORMAT, is_encrypted
from ingest.unpack.model import Lost, Member, Opener, Source, Words


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of container."""

    format: str
    label: str
    """For people: „Archiwum ZIP”."""
    opener: Opener
    is_archive: bool = True
    """Whether it only packs files; a message or a signature around one is no archive."""
    is_document: bool = False
    """Whether it is a document itself, read like any other beside the files in it."""


def _lazy(module: str, function: str) -> Opener:
    """An opener whose module, and the library behind it, is imported when it is first needed."""

    def opener(source: Source) -> Iterator[Member | Words | Lost]:
        opened: Iterator[Member | Words | Lost] = getattr(import_module(module), function)(source)
        return opened

    return opener


_KINDS = {
    kind.format: kind
    for kind in (
        Kind("zip", "Archiwum ZIP", _lazy("ingest.unpack.archives.zip_archive", "open_archive")),
        Kind("7z", "Archiwum 7z", _lazy("ingest.unpack.archives.seven_zip", "open_7z")),
        Kind("rar", "Archiwum RAR", _lazy("ingest.unpack.archives.rar", "open_rar")),
        Kind("tar", "Archiwum TAR", _lazy("ingest.unpack.archives.tar", "open_tar")),
        Kind("gzip", "Plik spakowany GZIP", _lazy("ingest.unpack.archives.tar", "open_gzip")),
        Kind("bzip2", "Plik spakowany BZIP2", _lazy("ingest.unpack.archives.tar", "open_bzip2")),
        Kind("xz", "Plik spakowany XZ", _lazy("ingest.unpack.archives.tar", "open_xz")),
        Kind(
            "eml", "Załączona wiadomość", _lazy("ingest.unpack.messages.mail", "open_mail"), is_archive=False
        ),
        Kind(
            "msg",
            "Wiadomość Outlooka (MSG)",
            _lazy("ingest.unpack.messages.outlook", "open_msg"),
            is_archive=False,
        ),
        Kind(
            "tnef",
            "Paczka Outlooka (winmail.dat)",
            _lazy("ingest.unpack.messages.tnef", "open_tnef"),
            is_archive=False,
        ),
        Kind(
            "pdf",
            "Plik PDF",
            _lazy("ingest.unpack.portfolio", "open_portfolio"),
            is_archive=False,
            is_document=True,
        ),
        Kind(
            FORMAT,
            "Plik zaszyfrowany (PGP)",
            _lazy("ingest.unpack.encrypted", "open_encrypted"),
            is_archive=False,
        ),
        Kind("p7m", "Plik podpisany (P7M)", _lazy("ingest.unpack.signed", "open_cms"), is_archive=False),
        Kind("p7s", "Plik podpisany (P7S)", _lazy("ingest.unpack.signed", "open_cms"), is_archive=False),
        Kind(
            "xades", "Plik podpisany (XAdES)", _lazy("ingest.unpack.signed", "open_xades"), is_archive=False
        ),
        Kind(
            "asice", "Paczka podpisana (ASiC)", _lazy("ingest.unpack.signed", "open_asic"), is_archive=False
        ),
    )
}
_NEVER_ASSEMBLED = frozenset({"message/partial", "message/external-body"})
"""Pieces of messages, and pointers to files elsewhere (f022)."""
_UNTOLD = frozenset({"unknown", "txt", "html", "eml"})
_MAGIC = ((b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"))
"""Formats that only occur as containers."""


_HEADER = re.compile(rb"\s{0,10}[!-9;-~]{1,100}:")
"""A saved message may begin with any header (RFC 5322, section 2.2)."""


def kind_of(part: Part) -> Kind | None:
    """The kind of container that a file seems to be, or None for any other file."""
    attachment = part.attachment
    if attachment.content_type in _NEVER_ASSEMBLED:
        return None
    found = detect_format(part.content, attachment.filename)
    is_said_mail = attachment.content_type == "message/rfc822"
    if is_said_mail and (found in _UNTOLD or _HEADER.match(part.content) is not None):
        return _KINDS["eml"]
    ending = extension(attachment.filename)
    if found == "unknown":
        found = next((name for magic, name in _MAGIC if part.content.startswith(magic)), found)
    # An encrypted envelope differs from a signed one inside only, and either may be written as base64.
    if found in {"unknown", "txt"} and (attachment.content_type in SMIME_TYPES or ending == "p7m"):
        found = "p7m"
    if found in {"unknown", "txt", "html"} and ending == "eml" and _HEADER.match(part.content):
        found = "eml"
    if found in {"unknown", "txt"} and is_encrypted(part.content, ending):
        found = FORMAT
    if found == "ole" and ending == "msg":
        found = "msg"
    return _KINDS.get(found)
