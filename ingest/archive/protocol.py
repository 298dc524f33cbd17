"""What every archive offers, wherever its bytes lie."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal, Protocol

Kind = Literal["raw", "files"]
"""Raw messages, or what was extracted from them: an archive's two halves, and the names of their folders."""
KINDS: tuple[Kind, ...] = ("raw", "files")

MISSING = "brakuje pliku."
CHANGED = "treść nie zgadza się z zapisaną sumą SHA-256."

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredObject:
    """Something that lies in an archive."""

    name: str
    """Its path below the data directory, or its key below the bucket's prefix."""
    sha256: str
    """The hash that its name promises; empty: it has no such name, and is nobody's."""
    size_bytes: int


class Archive(Protocol):
    """Bytes by their hash."""

    @property
    def is_remote(self) -> bool:
        """Whether asking it takes a network, and listing it long."""
        ...

    def require(self) -> None:
        """Make sure that it answers, before anything is begun that needs it.

        Raises:
            TransientError: it does not.
        """
        ...

    def claim(self, office: str, *, has_mail: bool) -> None:
        """Make the archive this office's; `office` tells offices apart, `has_mail`: there are messages.

        Raises:
            NaborError: it is another office's, or nothing lies there though there are messages.
            TransientError: it does not answer.
        """
        ...

    def store_raw(self, raws: Sequence[bytes]) -> list[str]:
        """The SHA-256 of each message, all of them durable.

        Raises:
            TransientError: there is no room, or no answer; the mail is still on the server.
        """
        ...

    def store_file(self, content: bytes, sha256: str | None = None) -> str:
        """The SHA-256 under which the file now stands; `sha256` is that of `content` where it is known.

        Raises:
            MessageError: the file is larger than may be kept.
            TransientError: there is no room, or no answer.
        """
        ...

    def read_raw(self, sha256: str) -> bytes:
        """The message's bytes, verified against their hash.

        Raises:
            MessageError: it is missing, or its bytes are not those that were stored (f092).
            TransientError: nobody can tell now.
        """
        ...

    def read_file(self, sha256: str) -> bytes:
        """The bytes of the extracted file with this hash, verified like those of a message."""
        ...

    def sync(self) -> None:
        """Make everything that was extracted or placed so far durable, before rows that name it (f091).

        Raises:
            TransientError: the disk is full or out of order.
        """
        ...

    def size_of(self, kind: Kind, sha256: str) -> int | None:
        """How many bytes stand under this hash; None where nothing does.

        Raises:
            TransientError: nobody can tell now.
        """
        ...

    def fault(self, kind: Kind, sha256: str) -> str:
        """What is wrong with what stands under this hash, all of it read; empty when nothing is.

        Raises:
            TransientError: nobody can tell now.
        """
        ...

    def pieces(self, kind: Kind, sha256: str) -> Iterator[bytes]:
        """The bytes that stand under this hash, as they are, a piece at a time.

        Raises:
            OSError: they are missing, or cannot be read.
            TransientError: nobody can tell now.
        """
        ...

    def standing(self, kind: Kind) -> Iterator[StoredObject]:
        """Everything that lies there, in the order of names. What was stored a moment ago may be left out.

        Raises:
            TransientError: it does not answer.
        """
        ...

    def place(self, sha256: str, destination: str | PurePosixPath) -> str:
        """The path, relative to the data directory, at which a person now finds the file; read-only.

        The same file placed twice stays one; another file of that name is never overwritten: the new one gets
        „ (2)”, „ (3)” …

        Raises:
            TransientError: the disk is full or out of order.
            ValueError: the destination leaves the data directory.
        """
        ...

    def take_away(self, path: str) -> None:
        """No longer show a file at a path at which it was placed; the archive itself keeps it."""
        ...

    def placed(self) -> frozenset[str]:
        """The hashes of the files of this archive that people find somewhere."""
        ...

    def sweep_tmp(self) -> int:
        """How many unfinished files of an earlier run were removed; to be called at the start."""
        ...


def name_of(kind: Kind, sha256: str) -> str:
    """Where the bytes with this hash lie in any archive.

    >>> name_of("raw", "ab" * 32)[:14], name_of("raw", "ab" * 32)[-6:], name_of("files", "ab" * 32)[-4:]
    ('raw/ab/abababa', 'ab.eml', 'abab')
    """
    return f"{kind}/{sha256[:2]}/{sha256}{'.eml' if kind == 'raw' else ''}"


def promised(kind: Kind, name: str) -> str:
    """The hash that a name promises; empty where it is not a name of the archive.

    >>> promised("files", "files/ab/" + "ab" * 32) == "ab" * 32, promised("files", "files/ab/notatki.txt")
    (True, '')
    """
    sha256 = PurePosixPath(name).name.removesuffix(".eml")
    return sha256 if _SHA256.fullmatch(sha256) and name == name_of(kind, sha256) else ""
