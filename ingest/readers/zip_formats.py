"""Which of the formats that are ZIP files a file is: by its own directory, and not by what its members hold.

An archive that keeps a Word document without packing it repeats that document's names among its bytes.
"""

import io
import struct
import zipfile

_PROBE_BYTES = 4_096
_END = b"PK\x05\x06"
_DIRECTORY_OFFSET_AT = 16
_IN_ZIP64 = 0xFFFFFFFF
_LOCAL_NAME_AT = 30
"""A local header is so long before its name (APPNOTE 4.3.7)."""
_TYPES = "[Content_Types].xml"
_OFFICE: tuple[tuple[str, str], ...] = (
    ("word/", "docx"),
    ("xl/workbook.", "xlsx"),
    ("ppt/presentation.xml", "pptx"),
)
_OFFICE_ROOTS = (_TYPES, "_rels/", "docProps/", "customXml/", *(name for name, _ in _OFFICE))
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.etsi.asic-e+zip": "asice",
    b"application/vnd.etsi.asic-s+zip": "asice",
}


def zip_format(content: bytes) -> str:
    """„docx”, „docm”, „xlsx”, „pptx”, „odt”, „ods”, „asice”, or „zip” for whatever only packs files."""
    # The first member of an OpenDocument or ASiC file is „mimetype”, stored plain (ETSI EN 319 162-1, A.1).
    if content[_LOCAL_NAME_AT : _LOCAL_NAME_AT + 8] == b"mimetype":
        for mimetype, name in _MIMETYPES.items():
            if content[_LOCAL_NAME_AT + 8 :].startswith(mimetype):
                return name
    names = _directory(content)
    if names is None:
        return _cut_off(content)
    if _TYPES in names:
        if any(name.endswith("vbaProject.bin") for name in names):
            return "docm"
        for beginning, format_name in _OFFICE:
            if any(name.startswith(beginning) for name in names):
                return format_name
    told = [name.lower() for name in names if name.startswith("META-INF/")]
    is_signed = any("signature" in name for name in told) and any("manifest" in name for name in told)
    return "asice" if is_signed else "zip"


def _directory(content: bytes) -> frozenset[str] | None:
    """The names in the directory at the end; None where there is none, or one that tells of a part only.

    Of an archive that was cut off, the last directory found may be that of a member that it keeps unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            is_own = is_own_directory(content, package.start_dir)
            return frozenset(package.namelist()) if is_own else None
    except (zipfile.BadZipFile, RuntimeError, ValueError, OSError, struct.error):
        return None


def is_own_directory(content: bytes, directory_at: int) -> bool:
    """Whether a directory that lies at `directory_at` counts from the file's beginning, as its end tells.

    That of a member counts from where the member begins, somewhere behind.
    """
    end = content.rfind(_END)
    if end < 0 or end + _DIRECTORY_OFFSET_AT + 4 > len(content):
        return False
    (told,) = struct.unpack_from("<I", content, end + _DIRECTORY_OFFSET_AT)
    return told in {directory_at, _IN_ZIP64}


def _cut_off(content: bytes) -> str:
    """What a file without its directory was: an Office file begins with a member that no archive begins with.

    Every reader of it will say that it is damaged.
    """
    first = content[_LOCAL_NAME_AT:_PROBE_BYTES].decode("latin-1")
    if not first.startswith(_OFFICE_ROOTS):
        return "zip"
    probe = content[:_PROBE_BYTES].decode("latin-1")
    return next((format_name for beginning, format_name in _OFFICE if beginning in probe), "docx")
