"""7z archives through py7zr, in memory and within the limits."""

import io
import lzma
import zlib
from collections.abc import Iterator

from py7zr import SevenZipFile
from py7zr.exceptions import ArchiveError, PasswordRequired, UnsupportedCompressionMethodError
from py7zr.io import Py7zIO, WriterFactory

from domain.document import ReadStatus
from ingest.unpack.limits import MAX_FILE_BYTES, Budget, UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

_PROTECTED = "archiwum jest zabezpieczone hasłem"
_DAMAGED = (ArchiveError, lzma.LZMAError, zlib.error, EOFError, OSError, ValueError, TypeError, LookupError)


def open_7z(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a 7z archive, with the first password that fits.

    Raises:
        UnpackError: it is damaged, protected, packed in an unknown way, or exceeds a limit.
    """
    found = _files(source, None)
    for password in source.keyring.slow_candidates() if found is None else ():
        found = _files(source, password)
        if found is not None:
            source.keyring.fits(password)
            break
    if found is None:
        raise UnpackError(ReadStatus.ENCRYPTED, _PROTECTED)
    yield from found


def _files(source: Source, password: str | None) -> list[Member | Lost] | None:
    """All files, or None when a password is wanted or this one does not fit."""
    budget = source.budget
    before = (budget.files, budget.octets)
    try:
        with SevenZipFile(io.BytesIO(source.content), password=password) as archive:
            if archive.needs_password() and password is None:
                return None
            return _extracted(archive, budget)
    except PasswordRequired:
        return None
    except UnsupportedCompressionMethodError as error:
        reason = "archiwum jest spakowane w nieznany sposób; zawartość musi sprawdzić pracownik"
        raise UnpackError(ReadStatus.UNSUPPORTED, reason) from error
    except _DAMAGED as error:
        if password is not None:  # nothing else tells a wrong one
            budget.files, budget.octets = before
            return None
        raise UnpackError(ReadStatus.DAMAGED, "archiwum jest urwane albo uszkodzone") from error


def _extracted(archive: SevenZipFile, budget: Budget) -> list[Member | Lost]:
    infos = [info for info in archive.files if not info.is_directory]
    for _ in infos:
        budget.take_file()
    links = {info.filename for info in infos if info.is_symlink or info.is_junction}
    kept = _Memory(budget)
    archive.extractall(factory=kept)
    return [_member(file, is_link=file.name in links) for file in kept.files]


def _member(file: "_File", *, is_link: bool) -> Member | Lost:
    if is_link:
        return Lost(file.name, ReadStatus.BLOCKED, "jest dowiązaniem do innego pliku")
    if file.is_too_large:
        return Lost(file.name, ReadStatus.LIMIT, "jest za duży")
    return Member(file.name, b"".join(file.pieces))


class _File(Py7zIO):
    """One file in memory, for as long as it is not too large."""

    def __init__(self, name: str, budget: Budget) -> None:
        self.name = name
        self.pieces: list[bytes] = []
        self.is_too_large = False
        self._size = 0
        self._budget = budget

    def write(self, s: bytes | bytearray) -> int:
        self._budget.take(len(s))
        self._size += len(s)
        self.is_too_large = self._size > MAX_FILE_BYTES
        if self.is_too_large:
            self.pieces.clear()
        else:
            self.pieces.append(bytes(s))
        return len(s)

    def read(self, size: int | None = None) -> bytes:  # noqa: ARG002 -- the library's interface
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002 -- the library's interface
        return 0

    def flush(self) -> None:
        """Nothing is held back."""

    def size(self) -> int:
        return self._size


class _Memory(WriterFactory):
    """Makes a `_File` of every file that is taken out, in the archive's order."""

    def __init__(self, budget: Budget) -> None:
        self.files: list[_File] = []
        self._budget = budget

    def create(self, filename: str) -> Py7zIO:
        file = _File(filename, self._budget)
        self.files.append(file)
        return file
