"""Files of a ZIP archive that the standard library cannot open: AES, ZipCrypto, rare ways of packing."""

import struct
import zlib
from zipfile import ZipInfo

from domain.document import ReadStatus
from ingest.unpack.archives.libarchive_reader import BrokenArchiveError, Entries
from ingest.unpack.model import Lost, Member, Source

_ENCRYPTED_FLAG = 0x1
_LOCAL_BYTES = 30
_DESCRIPTOR_BYTES = 24
_AES = 99
"""The method of WinZip's AES, whose second version writes no CRC."""


def read_protected(source: Source, info: ZipInfo, name: str) -> Member | Lost:
    """One file by libarchive, with the first password that fits.

    Raises:
        UnpackError: there is too much, or the library is absent.
    """
    alone = _alone(source.content, info)
    is_encrypted = bool(info.flag_bits & _ENCRYPTED_FLAG)
    for password in source.keyring.candidates() if is_encrypted else ("",):
        for spelling in _spellings(password):
            content, is_too_large = _read(source, alone, info, spelling)
            if is_too_large:
                return Lost(name, ReadStatus.LIMIT, "jest za duży")
            if content is not None:
                source.keyring.fits(password)
                return Member(name, content)
    if is_encrypted:
        return Lost(name, ReadStatus.ENCRYPTED, "jest zabezpieczony hasłem")
    return Lost(name, ReadStatus.UNSUPPORTED, "jest spakowany w nieznany sposób")


def _spellings(password: str) -> dict[bytes, None]:
    """The password in the encodings in which Polish letters have been typed into packers."""
    return dict.fromkeys(password.encode(name, "replace") for name in ("utf-8", "cp852", "cp1250"))


def _read(source: Source, alone: bytes, info: ZipInfo, password: bytes) -> tuple[bytes | None, bool]:
    """The content, if the password fits; whether it is larger than one file may be."""
    budget = source.budget
    before = budget.octets
    try:
        with Entries(alone, "zip", password) as entries:
            content = budget.read(next(iter(entries)))
    except (BrokenArchiveError, StopIteration):
        budget.octets = before
        return None, False
    if content is None:
        return None, True
    # One check byte decides about ZipCrypto passwords: one wrong password in 256 passes it.
    has_crc = info.compress_type != _AES or info.CRC != 0
    if len(content) != info.file_size or (has_crc and zlib.crc32(content) != info.CRC):
        budget.octets = before
        return None, False
    return content, False


def _alone(content: bytes, info: ZipInfo) -> bytes:
    """An archive that holds only this file, its bytes as they stand."""
    start = info.header_offset
    name_length, extra_length = struct.unpack_from("<2H", content, start + 26)
    data_at = start + _LOCAL_BYTES + name_length + extra_length
    local = content[start : data_at + info.compress_size + _DESCRIPTOR_BYTES]
    name = content[start + _LOCAL_BYTES : start + _LOCAL_BYTES + name_length]
    year, month, day, hour, minute, second = info.date_time
    directory = struct.pack(
        "<4s6H3L5H2L",
        b"PK\x01\x02",
        info.create_system << 8 | info.create_version,
        info.extract_version,
        info.flag_bits,
        info.compress_type,
        hour << 11 | minute << 5 | second // 2,
        (year - 1980) << 9 | month << 5 | day,
        info.CRC,
        info.compress_size,
        info.file_size,
        len(name),
        len(info.extra),
        0,
        0,
        info.internal_attr,
        info.external_attr,
        0,
    )
    whole = local + directory + name + info.extra
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(whole) - len(local), len(local), 0)
    return whole + end
