"""The archive in a bucket: the same names below its prefix, and `office`, which says whose they are.

An object is whole or not there at all, so the answer to a put is what renaming and syncing are on a disk. It
is put only where nothing is, and never deleted.
"""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path, PurePosixPath

from errors import MessageError, NaborError, TransientError
from ingest.archive import folders
from ingest.archive.bucket import Bucket, Protection
from ingest.archive.protocol import CHANGED, MISSING, Kind, StoredObject, name_of, promised
from ingest.archive.recent import Recent
from ingest.archive.writing import sync_file_system
from ingest.disk import explained

_AT_ONCE = 8
_OFFICE = "office"
_PROBE = "probe"
_PROBED = b"nabor doctor\n"


class ObjectArchive:
    """The store in one bucket; people's folders, where there are any, stay in the data directory."""

    is_remote = True

    def __init__(self, root: Path, bucket: Bucket, recent: Recent, *, has_folders: bool = True) -> None:
        """Without `has_folders` people get no copies of their own."""
        self._root = root
        self._tmp = root / "tmp"
        self._bucket = bucket
        self._has_folders = has_folders
        self._recent = recent

    @property
    def bucket(self) -> Bucket:
        """Where the bytes lie."""
        return self._bucket

    @property
    def office(self) -> str:
        """Whose the bucket's prefix is; empty: nobody's yet.

        Raises:
            TransientError: it does not answer.
        """
        return (self._bucket.get(_OFFICE) or b"").decode(errors="replace")

    def require(self) -> None:
        """Make sure that the bucket answers, and is an office's.

        Raises:
            TransientError: it does not answer, or nothing of an office lies there.
        """
        if self._bucket.size(_OFFICE) is None:
            raise TransientError(
                f"W magazynie plików {self._bucket.where} nie ma już archiwum tego urzędu; sprawdź "
                "NABOR_ARCHIVE i magazyn. Poczta i pisma czekają."
            )

    def claim(self, office: str, *, has_mail: bool) -> None:
        """Make the prefix this office's; `office` tells offices apart, `has_mail`: there are messages.

        Raises:
            NaborError: it is another office's, or nothing lies there though there are messages.
            TransientError: it does not answer.
        """
        if has_mail and not self.office:
            raise NaborError(
                f"Baza zna już wiadomości, a w magazynie plików {self._bucket.where} nie ma archiwum. "
                "Przenieś pliki poleceniem nabor move --to s3://… albo popraw NABOR_ARCHIVE."
            )
        self._bucket.put_new(_OFFICE, office.encode())
        if self.office != office:
            raise NaborError(
                f"W magazynie plików {self._bucket.where} leży archiwum innych danych (inny secret.key); "
                "podaj w NABOR_ARCHIVE inny przedrostek."
            )

    def store_raw(self, raws: Sequence[bytes]) -> list[str]:
        """The SHA-256 of each message, all of them durable in the bucket; several are on their way at once.

        Raises:
            TransientError: the bucket is full or does not answer; the mail is still on the server.
        """
        hashes = [hashlib.sha256(raw).hexdigest() for raw in raws]
        by_hash = dict(zip(hashes, raws, strict=True))
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            storing = [pool.submit(self._store, "raw", sha256, raw) for sha256, raw in by_hash.items()]
            done, waiting = wait(storing, return_when=FIRST_EXCEPTION)
            for one in waiting:
                one.cancel()
            for one in done:
                one.result()
        return hashes

    def store_file(self, content: bytes, sha256: str | None = None) -> str:
        """The SHA-256 under which the file now stands, durably.

        Raises:
            TransientError: the bucket is full or does not answer.
        """
        sha256 = sha256 or hashlib.sha256(content).hexdigest()
        self._store("files", sha256, content)
        return sha256

    def read_raw(self, sha256: str) -> bytes:
        """The message's bytes, verified against their hash.

        Raises:
            MessageError: it is missing, or its bytes are not those that were stored (f092).
            TransientError: nobody can tell now.
        """
        return self._read("raw", sha256)

    def read_file(self, sha256: str) -> bytes:
        """The bytes of the extracted file with this hash, verified like those of a message."""
        return self._read("files", sha256)

    def sync(self) -> None:
        """Let people's copies reach the disk, names and all: what stands in the bucket is durable already.

        Raises:
            TransientError: the disk is out of order.
        """
        folder = self._root / folders.FOLDER
        with explained(self._root):
            if folder.is_dir():
                sync_file_system(folder)

    def size_of(self, kind: Kind, sha256: str) -> int | None:
        """How many bytes stand under this hash; None where nothing does."""
        size = self._bucket.size(name_of(kind, sha256))
        if size is None:
            self.require()
        return size

    def fault(self, kind: Kind, sha256: str) -> str:
        """What is wrong with what stands under this hash, all of it read; empty when nothing is."""
        content = self._fetched(kind, sha256)
        if content is None:
            return MISSING
        return "" if _is_right(content, sha256) else CHANGED

    def pieces(self, kind: Kind, sha256: str) -> Iterator[bytes]:
        """The bytes that stand under this hash, all at once.

        Raises:
            FileNotFoundError: there are none.
            TransientError: nobody can tell now.
        """
        content = self._fetched(kind, sha256)
        if content is None:
            raise FileNotFoundError(2, "nie ma go w magazynie", name_of(kind, sha256))
        yield content

    def standing(self, kind: Kind) -> Iterator[StoredObject]:
        """Everything that lies there, in the order of names. What was stored a moment ago may be left out."""
        for name, size in self._bucket.listed(kind):
            yield StoredObject(name, promised(kind, name), size)

    def place(self, sha256: str, destination: str | PurePosixPath) -> str:
        """A copy in the data directory; without folders the name in the bucket.

        Raises:
            TransientError: the disk is full or out of order, or the bucket does not answer.
            ValueError: the destination leaves the data directory.
        """
        wanted = folders.inside(destination)
        if not self._has_folders:
            return name_of("files", sha256)
        content = self.read_file(sha256)
        with explained(self._root):
            return folders.place(
                self._root,
                wanted,
                show=lambda target: folders.copy(self._tmp, lambda: content, target),
                shows=lambda target: target.is_file() and target.read_bytes() == content,
            )

    def take_away(self, path: str) -> None:
        """No longer show a file at a path at which it was placed; the archive itself keeps it."""
        folders.take_away(self._root, path)

    def placed(self) -> frozenset[str]:
        """The hashes of the files that people find somewhere: all copies are read."""
        paths = folders.files_under(self._root / folders.FOLDER)
        return frozenset(hashlib.sha256(path.read_bytes()).hexdigest() for path in paths)

    def sweep_tmp(self) -> int:
        """How many unfinished copies of an earlier run were removed. A bucket shows nothing unfinished."""
        return folders.sweep(self._tmp)

    def protection(self) -> Protection:
        """What the bucket does for what lies in it; tried on a small object, which stays there.

        Raises:
            TransientError: it does not answer, or does not let the key write.
        """
        self._bucket.put_new(_PROBE, _PROBED)
        return self._bucket.protection(_PROBE, _PROBED)

    def _store(self, kind: Kind, sha256: str, content: bytes) -> None:
        """Put the bytes there unless they are; of another size they are not."""
        key = name_of(kind, sha256)
        if self._recent.get(key) is not None:
            return  # this process has just stored or read them
        size = self._bucket.size(key)
        if size is None and not self._bucket.put_new(key, content):
            size = self._bucket.size(key)
        if size not in {None, len(content)}:
            self._bucket.put(key, content)
        self._recent.keep(key, content)

    def _read(self, kind: Kind, sha256: str) -> bytes:
        key = name_of(kind, sha256)
        kept = self._recent.get(key)
        if kept is not None:
            return kept
        content = self._fetched(kind, sha256)
        if content is None:
            raise MessageError(f"W archiwum brakuje pliku {Path(key).name}; należy odtworzyć go z kopii.")
        if not _is_right(content, sha256):
            raise MessageError(
                f"Plik {Path(key).name} w archiwum jest uszkodzony; należy odtworzyć go z kopii."
            )
        self._recent.keep(key, content)
        return content

    def _fetched(self, kind: Kind, sha256: str) -> bytes | None:
        """What stands there, asked for twice where it is not right; None where nothing does.

        Raises:
            TransientError: the bucket does not answer, or is no longer this office's.
        """
        key = name_of(kind, sha256)
        content = self._bucket.get(key)
        if content is not None and _is_right(content, sha256):
            return content
        self.require()
        return self._bucket.get(key)


def _is_right(content: bytes, sha256: str) -> bool:
    return hashlib.sha256(content).hexdigest() == sha256
