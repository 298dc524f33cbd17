"""TAR archives, and single files or archives packed with gzip, bzip2 or xz."""

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Callable, Iterator

from domain.document import ReadStatus
from ingest.unpack.limits import MAX_TOTAL_BYTES, Stream, TooLargeError, UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

_ENDINGS = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar", ".gz": "", ".bz2": "", ".xz": ""}
_XZ_MEMORY_BYTES = 128 * 2**20
_DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError, tarfile.TarError, ValueError, OverflowError)
_TAR_MAGIC_AT = 257


def open_tar(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a TAR archive.

    Raises:
        UnpackError: it is damaged or exceeds a limit.
    """
    try:
        with tarfile.open(fileobj=io.BytesIO(source.content), mode="r:") as archive:
            for info in archive:
                if info.isdir():
                    continue
                source.budget.take_file()
                yield _tar_member(source, archive, info)
    except _DAMAGED as error:
        raise UnpackError(ReadStatus.DAMAGED, "archiwum jest urwane albo uszkodzone") from error


def _tar_member(source: Source, archive: tarfile.TarFile, info: tarfile.TarInfo) -> Member | Lost:
    stream = archive.extractfile(info) if info.isreg() else None
    if stream is None:
        return Lost(info.name, ReadStatus.BLOCKED, "jest dowiązaniem albo urządzeniem")
    content = source.budget.read(stream)
    if content is None:
        return Lost(info.name, ReadStatus.LIMIT, "jest za duży")
    return Member(info.name, content)


def open_gzip(source: Source) -> Iterator[Member | Words | Lost]:
    """What a gzip file packs; the files of the archive where that is one (`open_tar`)."""
    return _unpacked(source, lambda packed: gzip.GzipFile(fileobj=packed))


def open_bzip2(source: Source) -> Iterator[Member | Words | Lost]:
    """The same for bzip2."""
    return _unpacked(source, bz2.BZ2File)


def open_xz(source: Source) -> Iterator[Member | Words | Lost]:
    """The same for xz."""
    decompressor = lzma.LZMADecompressor(memlimit=_XZ_MEMORY_BYTES)
    return _unpacked(source, lambda packed: _XzStream(packed, decompressor))


class _XzStream:
    """Reads xz with a bound on memory, which the library's own file object lacks."""

    def __init__(self, packed: io.BytesIO, decompressor: lzma.LZMADecompressor) -> None:
        self._packed = packed
        self._decompressor = decompressor

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""
        while not self._decompressor.eof:
            more = self._packed.read(size) if self._decompressor.needs_input else b""
            if self._decompressor.needs_input and not more:
                raise EOFError
            if piece := self._decompressor.decompress(more, size):
                return piece
        return b""


def _unpacked(source: Source, opener: Callable[[io.BytesIO], Stream]) -> Iterator[Member | Words | Lost]:
    before = source.budget.octets
    try:
        content = source.budget.read(opener(io.BytesIO(source.content)), MAX_TOTAL_BYTES)
    except _DAMAGED as error:
        raise UnpackError(ReadStatus.DAMAGED, "plik jest urwany albo uszkodzony") from error
    if content is None:
        raise TooLargeError("jest za duży")
    source.budget.check_ratio(len(content), len(source.content))
    if content[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar":
        source.budget.octets = before  # its files count, not the archive around them
        yield from open_tar(Source(content, source.filename, "", source.keyring, source.budget))
    else:
        source.budget.take_file()
        yield Member(_inner_name(source.filename), content)


def _inner_name(filename: str) -> str:
    """The name of the one file inside.

    >>> _inner_name("skan.pdf.gz"), _inner_name("dane.tgz"), _inner_name("dane")
    ('skan.pdf', 'dane.tar', 'dane')
    """
    for ending, instead in _ENDINGS.items():
        if filename.lower().endswith(ending):
            return filename[: -len(ending)] + instead
    return filename
