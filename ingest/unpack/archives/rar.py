"""RAR archives, old and new, through libarchive.

libarchive stumbles over sound archives: solid ones, those with comments, copies of one file, old versions. So
what it cannot take out is never called damaged, or a company would be asked for what it sent: a person looks.
"""

from collections.abc import Iterator

from domain.document import ReadStatus
from ingest.unpack.archives.libarchive_reader import ArchiveEntry, BrokenArchiveError, Entries
from ingest.unpack.limits import UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

_RAR5 = b"Rar!\x1a\x07\x01\x00"
_PROTECTED = "jest zabezpieczony hasłem"
_UNREAD = "nie dał się wyjąć"
_VOLUME = "to część archiwum podzielonego na kilka plików; zawartość musi sprawdzić pracownik"


def open_rar(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a RAR archive, or of its volumes in a row; libarchive knows no passwords for them.

    Raises:
        UnpackError: it cannot be opened, is protected as a whole, in several pieces, or exceeds a limit.
    """
    is_new = source.content.startswith(_RAR5)
    if not source.is_joined:
        _check_header(source.content, is_new=is_new)
    try:
        with Entries(source.content, "rar5" if is_new else "rar") as entries:
            for entry in entries:
                if entry.is_folder:
                    continue
                source.budget.take_file()
                yield _member(source, entry)
    except BrokenArchiveError as error:
        raise _failure(error) from error


def _member(source: Source, entry: ArchiveEntry) -> Member | Lost:
    if not entry.is_file:
        return Lost(entry.name, ReadStatus.BLOCKED, "jest dowiązaniem do innego pliku")
    if entry.is_protected:
        return Lost(entry.name, ReadStatus.ENCRYPTED, _PROTECTED)
    try:
        content = source.budget.read(entry)
    except BrokenArchiveError as error:
        status = _failure(error).status
        return Lost(entry.name, status, _PROTECTED if status is ReadStatus.ENCRYPTED else _UNREAD)
    if content is None:
        return Lost(entry.name, ReadStatus.LIMIT, "jest za duży")
    if not content:  # a copy of another file comes without bytes
        return Lost(entry.name, ReadStatus.UNSUPPORTED, _UNREAD)
    return Member(entry.name, content)


def _failure(error: BrokenArchiveError) -> UnpackError:
    if "encrypt" in str(error).lower():
        return UnpackError(ReadStatus.ENCRYPTED, "archiwum jest zabezpieczone hasłem")
    return UnpackError(
        ReadStatus.UNSUPPORTED, "nie udało się wyjąć wszystkich plików; zawartość musi sprawdzić pracownik"
    )


def _check_header(content: bytes, *, is_new: bool) -> None:
    """Nothing, unless the archive is one of several volumes: alone it holds pieces of files.

    Raises:
        UnpackError: it is.
    """
    flags = _new_flags(content) if is_new else int.from_bytes(content[10:12], "little")
    if flags & 1:
        raise UnpackError(ReadStatus.UNSUPPORTED, _VOLUME)


def _new_flags(content: bytes) -> int:
    """The archive flags of RAR 5: after the signature come CRC, size, type, flags, perhaps an extra size."""
    numbers = _numbers(content, len(_RAR5) + 4)
    _size, kind, flags = (next(numbers) for _ in range(3))
    if flags & 1:
        next(numbers)
    return next(numbers) if kind == 1 else 0


def _numbers(content: bytes, position: int) -> Iterator[int]:
    """The numbers of RAR 5, seven bits a byte, the lowest first; zeros after the end."""
    while True:
        number = shift = 0
        while position < len(content) and shift < 63:
            byte = content[position]
            position += 1
            number |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield number
