"""Files of a container as parts of the message: their paths, and names safe to show."""

import hashlib

from domain.mail import Attachment, Part
from domain.words.text import one_line
from ingest.message.attachments import shown_name
from ingest.unpack.model import Lost, Member, Words

MESSAGE_TEXT = "treść wiadomości.txt"
_STEP = " › "


def part_of(container: Attachment, member: Member, number: int) -> Part:
    """A member as a part: `number` tells it from its neighbours where it has no path of its own."""
    return _part(container, member, member.path or str(number))


def part_of_words(container: Attachment, words: Words) -> Part:
    """What an attached message says, as a text file beside its files; its number is 0."""
    text = Member(MESSAGE_TEXT, words.text.encode("utf-8", "replace"), "text/plain", is_inline=True)
    return _part(container, text, "0")


def shown(lost: Lost) -> Lost:
    """The same with its name safe to show."""
    return Lost(shown_name(lost.name) or "bez nazwy", lost.status, lost.reason)


def _part(container: Attachment, member: Member, path: str) -> Part:
    content = member.content
    attachment = Attachment(
        part=f"{container.part}/{path}",
        filename=shown_name(member.name) or f"plik {path}",
        content_type=member.content_type,
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        is_inline=member.is_inline,
        defect=member.defect or ("" if content else "plik jest pusty (0 bajtów)"),
        inside=one_line(
            _STEP.join([*filter(None, [container.inside]), container.filename, *_folders(member)])
        ),
    )
    return Part(attachment, content)


def _folders(member: Member) -> list[str]:
    r"""The folders of an archive that a member lies in, without steps up or to the root (f038).

    >>> _folders(Member("..\\ZUS/2026/skan.pdf", b""))
    ['ZUS', '2026']
    """
    steps = member.name.replace("\0", "").replace("\\", "/").split("/")[:-1]
    return [one_line(step, 60) for step in steps if step.strip(" .") and not step.endswith(":")]
