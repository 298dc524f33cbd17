"""Files copied so that nothing half-written ever has a final name, and nothing is copied twice."""

import errno
import hashlib
import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from errors import TransientError
from ingest.archive.protocol import Archive, Kind, StoredObject

Progress = Callable[[int, int], None]
"""Told after every file: how many are done, and of how many."""

THREADS = 4
_PIECE_BYTES = 1 << 20
_READ_ONLY = 0o444


class CopySource(Protocol):
    """Where a file's bytes come from."""

    def size(self) -> int:
        """How many there are."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a piece at a time.

        Raises:
            OSError: they cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file of this machine."""

    path: Path

    def size(self) -> int:
        """How many bytes there are."""
        return self.path.stat().st_size

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a piece at a time."""
        with self.path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                yield piece


@dataclass(frozen=True, slots=True)
class InArchive:
    """Something that lies in an archive."""

    archive: Archive
    kind: Kind
    standing: StoredObject

    def size(self) -> int:
        """How many bytes there are."""
        return self.standing.size_bytes

    def pieces(self) -> Iterator[bytes]:
        """The bytes, a piece at a time.

        Raises:
            OSError: its name promises no hash, or it cannot be read.
        """
        if not self.standing.sha256:
            raise OSError(errno.EINVAL, "nazwa nie jest sumą SHA-256")
        return self.archive.pieces(self.kind, self.standing.sha256)


@dataclass(frozen=True, slots=True)
class FileToCopy:
    """One file to be copied: whence, its name under the target, and the hash that it must have."""

    source: CopySource
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Copied:
    """What copying did."""

    new: int = 0
    new_bytes: int = 0
    standing: int = 0
    """Files that stood there already."""
    problems: tuple[str, ...] = ()
    """Files that could not be copied, or whose bytes are not what their name says."""


def copy_new(wanted: Sequence[FileToCopy], root: Path, progress: Progress) -> Copied:
    """Copy what is not under `root` with the same size; all of it is durable at the end.

    Raises:
        TransientError: the disk is full or out of order.
    """
    with explained(root):
        (root / "tmp").mkdir(parents=True, exist_ok=True)
        todo = [one for one in wanted if not _stands(one, root)]
        for directory in {(root / one.name).parent for one in todo}:
            directory.mkdir(parents=True, exist_ok=True)
        sizes: list[int] = []
        problems: list[str] = []
        with ThreadPoolExecutor(THREADS) as pool:
            for done, result in enumerate(pool.map(lambda one: _copy(one, root), todo), start=1):
                if isinstance(result, str):
                    problems.append(result)
                else:
                    sizes.append(result)
                progress(done, len(todo))
        # Also for files that stand already: a crash may have come before their directory's fsync.
        for directory in _with_parents({(root / one.name).parent for one in wanted}, root):
            sync_directory(directory)
    return Copied(len(sizes), sum(sizes), len(wanted) - len(todo), tuple(problems))


def write_durably(path: Path, content: bytes, mode: int = _READ_ONLY) -> None:
    """Write a small file under a final name that it gets only when it is whole."""
    draft = path.with_name(f"{path.name}.tmp")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_directory(path.parent)


def hash_of(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Let a file's bytes reach the disk."""
    _sync(path, os.O_RDONLY)


def sync_directory(directory: Path) -> None:
    """Let the names in a directory reach the disk."""
    _sync(directory, os.O_RDONLY | os.O_DIRECTORY)


@contextmanager
def explained(root: Path) -> Iterator[None]:
    """Disk failures as sentences (f090)."""
    try:
        yield
    except OSError as error:
        raise TransientError(f"Nie można zapisać w katalogu {root} ({error.strerror or error}).") from error


def _copy(one: FileToCopy, root: Path) -> int | str:
    """The number of bytes copied, or what is wrong with the source."""
    draft = root / "tmp" / uuid.uuid4().hex
    try:
        with draft.open("xb") as target:
            digest = hashlib.sha256()
            for piece in _read(one):
                digest.update(piece)
                target.write(piece)
            target.flush()
            size = target.tell()
            os.fchmod(target.fileno(), _READ_ONLY)
            os.fsync(target.fileno())
        if digest.hexdigest() != one.sha256:
            return f"{one.name}: treść nie zgadza się z nazwą (SHA-256)."
        draft.replace(root / one.name)
    except _UnreadableError as error:
        return f"{one.name}: nie można odczytać pliku ({error})."
    finally:
        draft.unlink(missing_ok=True)
    return size


class _UnreadableError(Exception):
    """The source, not the target, refuses."""


def _read(one: FileToCopy) -> Iterator[bytes]:
    try:
        yield from one.source.pieces()
    except OSError as error:
        raise _UnreadableError(error.strerror or type(error).__name__) from error


def _stands(one: FileToCopy, root: Path) -> bool:
    """Whether the file is there: only what is whole has a final name, so the size is enough."""
    try:
        return (root / one.name).stat().st_size == one.source.size()
    except FileNotFoundError:
        return False


def _with_parents(directories: Iterable[Path], root: Path) -> list[Path]:
    """The directories and all those above them, up to the root."""
    found = {root}
    for directory in directories:
        found |= {directory, *(p for p in directory.parents if p.is_relative_to(root))}
    return sorted(found)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
