"""What opening a container gives: files, words, and files that could not be taken out of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.document import ReadStatus
from ingest.unpack.keyring import Keyring
from ingest.unpack.limits import Budget


@dataclass(frozen=True, slots=True)
class Source:
    """A container's bytes with all that opening it may need."""

    content: bytes
    filename: str
    content_type: str
    keyring: Keyring
    budget: Budget
    is_joined: bool = False
    """Whether these are all volumes of an archive, one after the other (`ingest.unpack.volumes`)."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a container."""

    name: str
    """As written there, with its folders."""
    content: bytes
    content_type: str = "application/octet-stream"
    is_inline: bool = False
    defect: str = ""
    path: str = ""
    """Its path below the container's; empty: its number among the files."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a message in a container says by itself."""

    text: str
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """A file that is known to be there and could not be taken out."""

    name: str
    status: ReadStatus
    reason: str
    """A Polish phrase: „plik jest uszkodzony”."""


class OrdinaryFileError(Exception):
    """A file that only looked like a container: it is left to the readers."""


Opener = Callable[[Source], Iterator[Member | Words | Lost]]
"""Yields what it finds; raises `UnpackError` where it can get no further, or `OrdinaryFileError`."""
