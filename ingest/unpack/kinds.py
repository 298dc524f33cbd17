"""Which files are containers, what they are called in Polish, and what opens them."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.mail import Part
from ingest.readers.formats import detect_format
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


def _open_zip(source: Source) -> Iterator[Member | Words | Lost]:
    from ingest.unpack.zip_archive import open_zip

    return open_zip(source)


def _open_mail(source: Source) -> Iterator[Member | Words | Lost]:
    from ingest.unpack.mail import open_mail

    return open_mail(source)


_KINDS = {
    kind.format: kind
    for kind in (
        Kind("zip", "Archiwum ZIP", _open_zip),
        Kind("eml", "Załączona wiadomość", _open_mail, is_archive=False),
    )
}


def kind_of(part: Part) -> Kind | None:
    """The kind of container that a file is, or None for any other file."""
    if part.attachment.content_type == "message/rfc822":
        return _KINDS["eml"]
    return _KINDS.get(detect_format(part.content, part.attachment.filename))
