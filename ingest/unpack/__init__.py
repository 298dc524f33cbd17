"""Containers → the files inside them: archives, messages, signed envelopes; all levels, in limits.

A function of bytes, like the readers, and meant to run beside them in `ingest.sandbox.pool`. Nothing is ever
written to disk or run; a container that cannot be opened stays a file with a reason, so that nobody takes
what it holds for missing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.document import FileContent, ReadStatus
from domain.mail import Part
from ingest.message.passwords import passwords_in
from ingest.unpack.keyring import Keyring
from ingest.unpack.kinds import Kind, kind_of
from ingest.unpack.limits import Budget, TooLargeError
from ingest.unpack.members import part_of, part_of_words
from ingest.unpack.model import Source, Words
from ingest.unpack.outcome import collect, result_of
from ingest.unpack.volumes import Volumes, volumes_in

__all__ = ["Unpacked", "unpack_all"]

_ANY_TYPE = "application/octet-stream"
_MAX_DEPTH = 3
"""So many containers may stand in one another, messages and envelopes counted (f021)."""
_MAX_ARCHIVES = 2
"""So many of them may be archives (f037)."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """All files of a message, each container followed by what it held."""

    parts: tuple[Part, ...]
    results: Mapping[str, FileContent]
    """How opening each container ended, by its part path; what is not in here is to be read."""
    passwords: tuple[str, ...] = ()
    """Those given, and those that attached messages name."""
    links: tuple[str, ...] = ()
    """Links to file-sharing services that attached messages hold."""


def unpack_all(parts: Sequence[Part], passwords: Sequence[str] = ()) -> Unpacked:
    """Every file of a message, those inside containers with it; never raises for what a file may contain.

    `passwords` are tried on protected archives, in this order. Memory and time are the caller's to bound
    (`ingest.sandbox.pool`): MemoryError passes through.
    """
    work = _Unpacking(passwords)
    joined = {id(part): volumes for volumes in volumes_in(parts) for part in volumes.parts}
    done: set[int] = set()
    for part in parts:
        volumes = joined.pop(id(part), None)
        if volumes is not None and work.add_volumes(volumes):
            done.update(map(id, volumes.parts))
        for other in volumes.parts if volumes is not None else ():
            joined.pop(id(other), None)
        if id(part) not in done:
            work.add(part, ())
    return Unpacked(tuple(work.parts), work.results, work.keyring.named, tuple(work.links))


class _Unpacking:
    """The state of unpacking one message."""

    def __init__(self, passwords: Iterable[str]) -> None:
        self.parts: list[Part] = []
        self.results: dict[str, FileContent] = {}
        self.keyring = Keyring(passwords)
        self.links: dict[str, None] = {}
        self._budget = Budget()

    def add(self, part: Part, around: tuple[Kind, ...]) -> None:
        """Take a file over, with all that is in it; `around` are the containers it stands in."""
        self.parts.append(part)
        kind = kind_of(part) if part.content else None
        if kind is None:
            return
        kinds = (*around, kind)
        if kind.is_document and len(kinds) > _MAX_DEPTH:
            return
        if len(kinds) > _MAX_DEPTH or sum(k.is_archive for k in kinds) > _MAX_ARCHIVES:
            reason = f"{kind.label}: zbyt głęboko w innych plikach; zawartość musi sprawdzić pracownik."
            self.results[part.attachment.part] = FileContent(kind.format, ReadStatus.LIMIT, reason=reason)
            return
        for inner in self._opened(part, kind):
            self.add(inner, kinds)

    def add_volumes(self, volumes: Volumes) -> bool:
        """Whether the files are one archive that opens, or only lacks its password; then it is taken over.

        Its first volume stands for it.
        """
        first, *others = volumes.parts
        attachment = replace(first.attachment, filename=volumes.filename, content_type=_ANY_TYPE)
        kind = kind_of(Part(attachment, volumes.content))
        if kind is None or not kind.is_archive:
            return False
        before = replace(self._budget)
        members = self._opened(Part(attachment, volumes.content), kind, is_joined=True)
        opened = self.results.get(attachment.part)
        if opened is None or opened.status not in {ReadStatus.UNPACKED, ReadStatus.ENCRYPTED}:
            self._budget = before
            self.results.pop(attachment.part, None)
            return False
        self.parts += volumes.parts
        piece = FileContent(
            kind.format, ReadStatus.UNPACKED, reason=f"{kind.label}: część „{volumes.filename}”."
        )
        self.results |= {volume.attachment.part: piece for volume in others}
        for member in members:
            self.add(member, (kind,))
        return True

    def _opened(self, part: Part, kind: Kind, *, is_joined: bool = False) -> list[Part]:
        """The files of a container; how opening it ended is noted."""
        container = part.attachment
        before = replace(self._budget)
        source = Source(
            part.content, container.filename, container.content_type, self.keyring, self._budget, is_joined
        )
        found = collect(kind, source)
        if found is None:
            return []
        if isinstance(found.failure, TooLargeError):
            self._budget = before
        if not kind.is_document:
            self.results[container.part] = result_of(kind, found, container.filename)
        for words in found.words:
            self._note(words)
        texts = [part_of_words(container, words) for words in found.words]
        return texts + [part_of(container, member, number) for number, member in enumerate(found.members, 1)]

    def _note(self, words: Words) -> None:
        self.keyring.add(passwords_in(words.text))
        self.links.update(dict.fromkeys(words.links))
