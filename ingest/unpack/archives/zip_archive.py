"""ZIP archives: structure and checks by the standard library, passwords by libarchive."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from lzma import LZMAError

from domain.document import ReadStatus
from ingest.readers.zip_formats import is_own_directory
from ingest.unpack.archives.zip_names import member_names
from ingest.unpack.archives.zip_protected import read_protected
from ingest.unpack.archives.zip_structure import check_structure
from ingest.unpack.limits import MAX_FILES, TooLargeError, UnpackError
from ingest.unpack.model import Lost, Member, OrdinaryFileError, Source, Words

_ENCRYPTED_FLAG = 0x1
_DIRECTORY_MAGIC = b"PK\x01\x02"
_MANY_ENTRIES = 5 * MAX_FILES
"""Folders and what systems leave behind come on top of files; beyond this the directory is not even read."""
_SUPPORTED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})
_PACKAGES = frozenset(
    {"mimetype", "[Content_Types].xml", "META-INF/MANIFEST.MF", "Index/Document.iwa", "Index.zip"}
)
"""What no archive of a person holds: OpenDocument, EPUB, Office, XPS, Java, Apple's Pages and Numbers."""
_CUT_OFF = "archiwum jest urwane albo uszkodzone"
_DAMAGED = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError)


def open_archive(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a ZIP archive that a person packed.

    Raises:
        UnpackError: as `open_zip`.
        OrdinaryFileError: it is one document of some program, which only happens to be kept as ZIP.
    """
    with _opened(source.content) as archive:
        if not _PACKAGES.isdisjoint(archive.namelist()):
            raise OrdinaryFileError
    yield from open_zip(source)


def open_zip(source: Source) -> Iterator[Member | Words | Lost]:
    """The files of a ZIP archive.

    Raises:
        UnpackError: it is no such archive, exceeds a limit or is made to deceive.
    """
    with _opened(source.content) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        check_structure(source.content, archive.infolist(), archive.start_dir)
        for info, name in zip(infos, member_names(infos), strict=True):
            source.budget.take_file()
            if stat.S_ISLNK(info.external_attr >> 16):
                yield Lost(name, ReadStatus.BLOCKED, "jest dowiązaniem do innego pliku")
            elif info.flag_bits & _ENCRYPTED_FLAG or info.compress_type not in _SUPPORTED:
                yield read_protected(source, info, name)
            else:
                yield _read(source, archive, info, name)


def _opened(content: bytes) -> zipfile.ZipFile:
    if content.count(_DIRECTORY_MAGIC) > _MANY_ENTRIES:
        raise TooLargeError(f"plików jest więcej niż {MAX_FILES}")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (*_DAMAGED, RuntimeError) as error:
        raise UnpackError(ReadStatus.DAMAGED, _CUT_OFF) from error
    if not is_own_directory(content, archive.start_dir):
        archive.close()
        raise UnpackError(ReadStatus.DAMAGED, _CUT_OFF)
    return archive


def _read(source: Source, archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Member | Lost:
    try:
        with archive.open(info) as stream:
            content = source.budget.read(stream)
    except (*_DAMAGED, RuntimeError):
        return Lost(name, ReadStatus.DAMAGED, "jest uszkodzony")
    if content is None:
        return Lost(name, ReadStatus.LIMIT, "jest za duży")
    if len(content) != info.file_size:
        return Lost(name, ReadStatus.DAMAGED, "jest uszkodzony")
    return Member(name, content)
