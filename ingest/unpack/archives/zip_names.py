"""Polish file names in ZIP archives, which rarely say in which code page they stand."""

import struct
import unicodedata
import zlib
from collections.abc import Iterable
from zipfile import ZipInfo

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075
_CODE_PAGES = ("cp852", "cp1250", "iso8859_2")
"""Windows' own packer, programs that write the ANSI code page, and old Unix ones; ties go to the first."""
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
_OFTEN_BESIDE = frozenset("–—„”§№äöüßÄÖÜéáíčřšžý")


def member_names(infos: Iterable[ZipInfo]) -> list[str]:
    """The names as their sender saw them, in the same order.

    One archive has one code page: all names together tell which.
    """
    infos = list(infos)
    written = [_written(info) for info in infos]
    code_page = _code_page(b"/".join(raw for raw in written if raw is not None))
    return [
        unicodedata.normalize("NFC", info.filename if raw is None else raw.decode(code_page, "replace"))
        for info, raw in zip(infos, written, strict=True)
    ]


def _written(info: ZipInfo) -> bytes | None:
    """The name's bytes where nothing says what they mean, else None."""
    if info.flag_bits & _UTF8_FLAG:
        return None
    # Without the flag zipfile takes every name for code page 437, which has a letter for every byte.
    raw = info.orig_filename.encode("cp437", "replace")
    return _unicode_path(info.extra, raw) or raw


def _unicode_path(extra: bytes, raw: bytes) -> bytes | None:
    """The UTF-8 name that Info-ZIP's extra field gives for this very name (APPNOTE 4.6.9)."""
    position = 0
    while position + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, position)
        field = extra[position + 4 : position + 4 + size]
        position += 4 + size
        if kind == _UNICODE_PATH and len(field) > 5 and field[1:5] == struct.pack("<I", zlib.crc32(raw)):
            return field[5:]
    return None


def _code_page(names: bytes) -> str:
    r"""The encoding in which these bytes look most like Polish file names.

    >>> _code_page("Zaświadczenie.pdf".encode("cp1250")), _code_page("Żółć.pdf".encode("cp852"))
    ('cp1250', 'cp852')
    """
    try:
        names.decode("utf-8")
    except UnicodeDecodeError:
        return max(_CODE_PAGES, key=lambda page: _likeness(names.decode(page, "replace")))
    return "utf-8"


def _likeness(text: str) -> int:
    """How Polish the letters beyond ASCII are: symbols and foreign letters count against it."""
    score = 0
    for before, letter in zip(" " + text, text, strict=False):
        if letter.isascii():
            continue
        if letter in _POLISH:
            # A capital in the middle of a small-letter word is what the wrong code page makes.
            score += 1 if letter.isupper() and before.islower() else 3
        else:
            score -= 0 if letter in _OFTEN_BESIDE else 2
    return score
