"""Attached messages (message/rfc822, .eml): their files and words; who sent them proves nothing (f021)."""

from collections.abc import Iterator, Sequence

from domain.document import ReadStatus
from domain.mail import Address, Message, Part
from errors import MessageError
from ingest.unpack.limits import UnpackError
from ingest.unpack.model import Lost, Member, Source, Words


def open_mail(source: Source) -> Iterator[Member | Words | Lost]:
    """The words and files of a message.

    Raises:
        UnpackError: it cannot be read as a message, or brings too much.
    """
    from ingest.message.parse import parse_message

    try:
        message, parts = parse_message(source.content)
    except MessageError as error:
        raise UnpackError(ReadStatus.LIMIT, f"nie udało się odczytać ({str(error).rstrip('.')})") from error
    yield Words(_shown(message), message.links)
    yield from members_of(source, parts)


def members_of(source: Source, parts: Sequence[Part]) -> Iterator[Member]:
    """A message's files as members, under their own MIME paths.

    Raises:
        UnpackError: they are too many or too large.
    """
    for part in parts:
        source.budget.take_file()
        source.budget.take(part.attachment.size_bytes)
        yield Member(
            name=part.attachment.filename,
            content=part.content,
            content_type=part.attachment.content_type,
            is_inline=part.attachment.is_inline,
            defect=part.attachment.defect,
            path=part.attachment.part,
        )


def _shown(message: Message) -> str:
    """The message as a person reads it: a few headers and its text."""
    heads = (
        ("Od", _addresses(message.from_addresses)),
        ("Do", _addresses(message.to)),
        ("Data", message.date_at.isoformat(" ", "minutes") if message.date_at else ""),
        ("Temat", message.subject),
    )
    lines = [f"{name}: {value}" for name, value in heads if value]
    return "\n".join([*lines, "", message.text]).strip()


def _addresses(addresses: Sequence[Address]) -> str:
    return ", ".join(f"{a.name} <{a.address}>" if a.name else a.address for a in addresses[:20])
