"""Whether a ZIP file's directory tells the truth about what lies where (f036, f040).

The directory at the end and the header before each file say the same things twice. Archives that contradict
themselves, or whose files lie over one another, come from people who want two programs to see two things.
"""

import struct
from collections.abc import Sequence
from zipfile import ZipInfo

from domain.document import ReadStatus
from ingest.unpack.limits import UnpackError

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_LOCAL_MAGIC = b"PK\x03\x04"
_OVERLAP = "pliki zachodzą na siebie; archiwum nie zostało otwarte"
_TWO_NAMES = "jeden plik ma dwie różne nazwy; archiwum nie zostało otwarte"
_CUT_OFF = "archiwum jest urwane albo uszkodzone"


def check_structure(content: bytes, infos: Sequence[ZipInfo], directory_at: int) -> None:
    """Nothing, when every file has a place and a name of its own.

    Raises:
        UnpackError: the archive is cut off, or made to deceive.
    """
    places = []
    for info in infos:
        start = info.header_offset
        if not 0 <= start <= len(content) - _LOCAL_HEADER.size:
            raise UnpackError(ReadStatus.DAMAGED, _CUT_OFF)
        header = _LOCAL_HEADER.unpack_from(content, start)
        name_start = start + _LOCAL_HEADER.size
        name_length, extra_length = header[-2:]
        if header[0] != _LOCAL_MAGIC:
            raise UnpackError(ReadStatus.DAMAGED, _CUT_OFF)
        name = content[name_start : name_start + name_length]
        if name != _raw_name(info):
            raise UnpackError(ReadStatus.BLOCKED, _TWO_NAMES)
        places.append((start, name_start + name_length + extra_length + info.compress_size))
    places.sort()
    ends = [end for _, end in places]
    starts = [start for start, _ in places[1:]] + [directory_at]
    if any(end > following for end, following in zip(ends, starts, strict=bool(places))):
        raise UnpackError(ReadStatus.BLOCKED, _OVERLAP)


def _raw_name(info: ZipInfo) -> bytes:
    """The directory's name as bytes; zipfile has decoded it."""
    return info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437", "surrogateescape")
