"""The archive in the data directory: what is being written lies in tmp/ (write, fsync, rename)."""

import errno
import hashlib
import os
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from pathlib import Path, PurePosixPath

from errors import MessageError, TransientError
from ingest.archive import folders
from ingest.archive.protocol import CHANGED, MISSING, Kind, StoredObject, name_of, promised
from ingest.archive.writing import in_directory, sync_file_system, write
from ingest.disk import explained

_WRITERS = 8
_PIECE_BYTES = 1 << 20


class FileArchive:
    """The store under one data directory."""

    is_remote = False

    def __init__(self, root: Path, *, has_folders: bool = True) -> None:
        """Without `has_folders` people get no copies of their own."""
        self._root = root
        self._tmp = root / "tmp"
        self._has_folders = has_folders

    def raw_path(self, sha256: str) -> Path:
        """Where the raw message with this hash is, or would be."""
        return self._root / name_of("raw", sha256)

    def file_path(self, sha256: str) -> Path:
        """Where the extracted file with this hash is, or would be."""
        return self._root / name_of("files", sha256)

    def require(self) -> None:
        """Nothing: whether the disk has room is asked by whoever is to write."""

    def claim(self, office: str, *, has_mail: bool) -> None:
        """Nothing: the data directory holds the office's own key."""

    def store_raw(self, raws: Sequence[bytes]) -> list[str]:
        """The SHA-256 of each message, all of them durable on disk; one fsync a directory for the batch.

        Raises:
            TransientError: the disk is full or out of order; the mail is still on the server.
        """
        hashes = [hashlib.sha256(raw).hexdigest() for raw in raws]
        by_hash = dict(zip(hashes, raws, strict=True))
        buckets = {self.raw_path(sha256).parent for sha256 in hashes}
        # Several fsyncs at once share one commit of the file system's journal: a third of the time.
        with explained(self._root), ThreadPoolExecutor(_WRITERS) as pool:
            for directory in (self._tmp, *buckets):
                directory.mkdir(parents=True, exist_ok=True)
            new = {sha: raw for sha, raw in by_hash.items() if not _stands(self.raw_path(sha), len(raw))}
            self._write_durably(new, pool)
            # Also for bytes that are there already: a crash may have come before their directory's fsync.
            list(pool.map(_sync_directory, (*buckets, self._root / "raw", self._root)))
        return hashes

    def read_raw(self, sha256: str) -> bytes:
        """The message's bytes, verified against their hash.

        Raises:
            MessageError: the file is missing, or its bytes are not those that were stored (f092).
        """
        return _verified(self.raw_path(sha256), sha256)

    def read_file(self, sha256: str) -> bytes:
        """The bytes of the extracted file with this hash, verified like those of a message.

        Raises:
            MessageError: the file is missing, or its bytes are not those that were stored (f092).
        """
        return _verified(self.file_path(sha256), sha256)

    def store_file(self, content: bytes, sha256: str | None = None) -> str:
        """The SHA-256 under which the file now stands; `sha256` is that of `content` where it is known.

        Raises:
            MessageError: the file is larger than the process may write (`ingest.sandbox.pool`).
            TransientError: the disk is full or out of order.
        """
        sha256 = sha256 or hashlib.sha256(content).hexdigest()
        path = self.file_path(sha256)
        with explained(self._root):
            if not _stands(path, len(content)):
                unfinished = self._tmp / uuid.uuid4().hex
                try:
                    in_directory(self._tmp, lambda: write(unfinished, content, durable=False))
                    in_directory(path.parent, lambda: unfinished.replace(path))
                except BaseException:
                    unfinished.unlink(missing_ok=True)
                    raise
        return sha256

    def sync(self) -> None:
        """Make everything that was extracted or placed so far durable, before rows that name it (f091).

        One call for the whole file system: a fsync for each of the files takes many times as long.

        Raises:
            TransientError: the disk is full or out of order.
        """
        with explained(self._root):
            present = [path for path in (self._root / "files", self._root / "applications") if path.is_dir()]
            for directory in {path.stat().st_dev: path for path in present}.values():
                sync_file_system(directory)

    def place(self, sha256: str, destination: str | PurePosixPath) -> str:
        """A read-only hard link, or a copy where the file system has none; the file itself without folders.

        Raises:
            TransientError: the disk is full or out of order.
            ValueError: the destination leaves the data directory.
        """
        wanted, source = folders.inside(destination), self.file_path(sha256)
        if not self._has_folders:
            return name_of("files", sha256)
        with explained(self._root):
            return folders.place(
                self._root,
                wanted,
                show=lambda target: self._link(source, target),
                shows=lambda target: _same_file(source, target),
            )

    def take_away(self, path: str) -> None:
        """No longer show a file at a path at which it was placed; the archive itself keeps it."""
        folders.take_away(self._root, path)

    def placed(self) -> frozenset[str]:
        """The hashes of the files that people find somewhere: those with several names."""
        paths = ((standing, self._root / standing.name) for standing in self.standing("files"))
        return frozenset(standing.sha256 for standing, path in paths if path.stat().st_nlink > 1)

    def size_of(self, kind: Kind, sha256: str) -> int | None:
        """How many bytes stand under this hash; None where nothing does, or nothing that can be looked at."""
        try:
            return (self._root / name_of(kind, sha256)).stat().st_size
        except OSError:
            return None

    def fault(self, kind: Kind, sha256: str) -> str:
        """What is wrong with what stands under this hash, all of it read; empty when nothing is."""
        digest = hashlib.sha256()
        try:
            for piece in self.pieces(kind, sha256):
                digest.update(piece)
        except FileNotFoundError:
            return MISSING
        except OSError as error:
            return f"nie można odczytać pliku ({error.strerror})."
        return "" if digest.hexdigest() == sha256 else CHANGED

    def pieces(self, kind: Kind, sha256: str) -> Iterator[bytes]:
        """The bytes that stand under this hash, as they are.

        Raises:
            OSError: they are missing, or cannot be read.
        """
        with (self._root / name_of(kind, sha256)).open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                yield piece

    def standing(self, kind: Kind) -> Iterator[StoredObject]:
        """Everything that lies there, in the order of names."""
        for path in folders.files_under(self._root / kind):
            name = str(path.relative_to(self._root))
            yield StoredObject(name, promised(kind, name), path.stat().st_size)

    def sweep_tmp(self) -> int:
        """How many unfinished files of an earlier run were removed; to be called at the start."""
        return folders.sweep(self._tmp)

    def _write_durably(self, raws: dict[str, bytes], pool: Executor) -> None:
        """Write all under temporary names, then rename all; when one fails, none gets its final name."""
        unfinished = {sha256: self._tmp / uuid.uuid4().hex for sha256 in raws}
        try:
            writing = [pool.submit(write, unfinished[sha], raw, durable=True) for sha, raw in raws.items()]
            wait(writing)  # all of them: one still at work after the cleaning would leave its file behind
            for written in writing:
                written.result()
            for sha256, path in unfinished.items():
                path.replace(self.raw_path(sha256))
        finally:
            for path in unfinished.values():
                path.unlink(missing_ok=True)

    def _link(self, source: Path, target: Path) -> bool:
        """Whether `target` was free and now shows the file."""
        try:
            os.link(source, target)
        except FileExistsError:
            return False
        except OSError as error:
            if error.errno not in {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.EOPNOTSUPP}:
                raise
            return self._copy(source, target)
        return True

    def _copy(self, source: Path, target: Path) -> bool:
        """A copy for file systems without hard links; whether `target` was free."""
        return folders.copy(self._tmp, source.read_bytes, target)


def _verified(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise MessageError(f"W archiwum brakuje pliku {path.name}; należy odtworzyć go z kopii.") from error
    except OSError as error:
        raise TransientError(f"Nie można odczytać pliku {path} ({error.strerror}).") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise MessageError(f"Plik {path.name} w archiwum jest uszkodzony; należy odtworzyć go z kopii.")
    return content


def _stands(path: Path, size_bytes: int) -> bool:
    """Whether the file is there whole: its name is its hash, so the right size is enough."""
    try:
        return path.stat().st_size == size_bytes
    except FileNotFoundError:
        return False


def _same_file(one: Path, other: Path) -> bool:
    """Whether both names show the same bytes."""
    if one.samefile(other):
        return True
    if not other.is_file() or one.stat().st_size != other.stat().st_size:
        return False
    return one.read_bytes() == other.read_bytes()


def _sync_directory(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
