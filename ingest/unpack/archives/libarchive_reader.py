"""Archives that only libarchive reads: RAR, and protected or rarely packed files of ZIP archives."""

import ctypes
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from domain.document import ReadStatus
from ingest.unpack.limits import UnpackError

# It warns with names of files.
logging.getLogger("libarchive").setLevel(logging.CRITICAL)

_BLOCK_BYTES = 2**16
_ABSENT = "na tym komputerze nie ma biblioteki libarchive; zawartość musi sprawdzić pracownik"


class BrokenArchiveError(Exception):
    """libarchive cannot read on; its own words are the exception's text."""


@dataclass(slots=True)
class ArchiveEntry:
    """One entry of an archive; its bytes can be read until the next one is asked for."""

    name: str
    is_file: bool
    is_folder: bool
    is_protected: bool
    """Whether its bytes are encrypted; without the password they are read as rubbish."""
    _handle: Any

    def read(self, size: int, /) -> bytes:
        """At most so many of its bytes; none at the end.

        Raises:
            BrokenArchiveError: they are damaged, protected, or packed in an unknown way.
        """
        from libarchive import ffi
        from libarchive.exception import ArchiveError

        buffer = ctypes.create_string_buffer(min(size, _BLOCK_BYTES))
        try:
            count = ffi.read_data(self._handle, buffer, len(buffer))
        except ArchiveError as error:
            raise BrokenArchiveError(str(error)) from error
        if count < 0:  # a warning: the bytes do not match their checksum
            raise BrokenArchiveError("warning")
        return buffer.raw[:count]


class Entries:
    """The entries of an archive in its order, to be used as a context."""

    def __init__(self, content: bytes, format_name: str, password: bytes = b"") -> None:
        """Plan to read an archive of one of libarchive's formats („zip”, „rar”, „rar5”)."""
        self._content = content
        self._format = format_name
        self._password = password

    def __enter__(self) -> Self:
        """Open the archive.

        Raises:
            UnpackError: the library is absent.
            BrokenArchiveError: this is no such archive.
        """
        library = _library()
        reader = library.memory_reader(self._content, self._format, "none", self._password or None)
        try:
            self._archive = reader.__enter__()
        except library.ArchiveError as error:
            raise BrokenArchiveError(str(error)) from error
        self._context = reader
        return self

    def __exit__(self, *error: object) -> None:
        """Give back what the library holds."""
        self._context.__exit__(None, None, None)

    def __iter__(self) -> Iterator[ArchiveEntry]:
        """Every entry, each valid until the next.

        Raises:
            BrokenArchiveError: nothing further can be read.
        """
        from libarchive.exception import ArchiveError

        try:
            for entry in self._archive:
                name = entry.pathname
                shown = name if isinstance(name, str) else (name or b"").decode("utf-8", "replace")
                # The wrapper has no public way to ask this, nor to read with a cap.
                is_protected = _is_encrypted(entry._entry_p)  # noqa: SLF001
                # Packers on systems without kinds of files write none.
                is_file = entry.isfile or not entry.filetype
                yield ArchiveEntry(shown, is_file, entry.isdir, is_protected, entry._archive_p)  # noqa: SLF001
        except ArchiveError as error:
            raise BrokenArchiveError(str(error)) from error


def _is_encrypted(entry: int) -> bool:
    from libarchive import ffi

    ask = ffi.libarchive.archive_entry_is_encrypted
    ask.argtypes, ask.restype = [ctypes.c_void_p], ctypes.c_int
    return bool(ask(entry))


def _library() -> Any:
    try:
        import libarchive
    except (ImportError, OSError, AttributeError, TypeError) as error:
        # Without the shared library the wrapper fails in one of these ways, depending on the system.
        raise UnpackError(ReadStatus.UNSUPPORTED, _ABSENT) from error
    return libarchive
