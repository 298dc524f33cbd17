"""Pages whose content cannot be unpacked to its end: they show less than was written, and nobody is told.

pdfium draws what comes before the fault, which may be nothing at all.
"""

import io
import re
import zlib
from collections.abc import Iterator
from typing import Any

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY = 600
"""So many bytes before a stream tell what it is."""
_MOST_STREAMS, _MOST_UNPACKED, _STEP = 2_000, 8 * 1024**2, 65_536
_OTHER = (
    b"/Image",
    b"/FontFile",
    b"/Length1",
    b"/ObjStm",
    b"/XRef",
    b"/CIDFontType0C",
    b"/Type1C",
    b"/ASCII",
)
"""Tells of a stream that is no page's content, or is packed once more in letters (ISO 32000-1, 7.4.2)."""


def broken_pages(content: bytes) -> frozenset[int]:
    """The numbers of the pages with a content stream that is broken; a locked file's are not looked at."""
    if b"/Encrypt" in content or not any(map(is_broken, _packed(content))):
        return frozenset()
    return frozenset(_pages_with_broken(content))


def is_broken(packed: bytes) -> bool:
    """Whether the stream, packed by Flate (ISO 32000-1, 7.4.4), holds a fault; one cut off is none.

    >>> sound = zlib.compress(b"BT (Jan) Tj ET" * 20)
    >>> is_broken(sound), is_broken(sound[:9] + b"%%" + sound[11:])
    (False, True)
    """
    unpacker, size = zlib.decompressobj(), 0
    for start in range(0, len(packed), _STEP):
        try:
            size += len(unpacker.decompress(packed[start : start + _STEP], _MOST_UNPACKED))
        except zlib.error:
            return True
        if unpacker.eof or size >= _MOST_UNPACKED:
            return False
    return False


def _packed(content: bytes) -> Iterator[bytes]:
    """The file's streams that may be a page's content."""
    for number, found in enumerate(_STREAM.finditer(content)):
        if number >= _MOST_STREAMS:
            return
        told = content[max(0, found.start() - _DICTIONARY) : found.start()]
        told = told[max(told.rfind(b" obj"), 0) :]
        if b"/FlateDecode" in told and b"/DecodeParms" not in told and not any(o in told for o in _OTHER):
            end = content.find(b"endstream", found.end())
            yield content[found.end() : end if end >= 0 else None]


def _pages_with_broken(content: bytes) -> Iterator[int]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.pdftypes import PDFStream, resolve1

    try:
        document = PDFDocument(PDFParser(io.BytesIO(content)))
        for number, page in enumerate(PDFPage.create_pages(document), 1):
            streams = [resolve1(one) for one in page.contents]
            if any(isinstance(one, PDFStream) and _is_broken_stream(one) for one in streams):
                yield number
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - pdfminer has no common error; pdfium told of the pages that it knows
        return


def _is_broken_stream(stream: Any) -> bool:
    names = [str(getattr(name, "name", "")) for name, _ in stream.get_filters()]
    raw = stream.get_rawdata()
    return names in (["FlateDecode"], ["Fl"]) and raw is not None and is_broken(raw)
