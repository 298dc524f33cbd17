"""Base64 payloads: cut out before parsing, decoded once afterwards.

Ninety-nine of a hundred bytes of a submission are base64. The standard library's parser, and mail-parser on
top of it, look at each of its lines, which takes 13 ms for 300 kB; with the payloads cut out it takes 2 ms.
"""

import binascii
import re
from dataclasses import dataclass

_BASE64_HEADER = re.compile(rb"\ncontent-transfer-encoding:[ \t]*base64[ \t]*\r?\n", re.IGNORECASE)
_BLANK_LINE = re.compile(rb"\n\r?\n")
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n"
_MARK = b"=cut-payload-"
_MARKED = re.compile(rb"=cut-payload-(\d+)=")
_WORTH_CUTTING_BYTES = 1024
_SEGMENT = re.compile(rb"[^=]+=*")
_FILES_BEGIN = (
    *("JVBERi0", "UEsDB", "/9j/", "iVBORw0KGgo", "0M8R4KGxGuE", "e1xydG", "SUkq", "TU0AK"),
    *("N3q8rycc", "UmFyIR", "H4sI", "MII"),
)
"""How base64 of PDF, ZIP, JPEG, PNG, OLE, RTF, TIFF, 7z, RAR, GZIP and DER begins."""
TRUNCATED = "dane są urwane albo uszkodzone (niepełne kodowanie base64)"


@dataclass(frozen=True, slots=True)
class SlimMessage:
    """A message whose long base64 payloads are replaced by marks."""

    octets: bytes
    payloads: tuple[bytes, ...] = ()

    def restored(self, octets: bytes) -> bytes:
        """`octets`, a piece of this message, with the marks in it replaced by what they stand for."""
        if not self.payloads or _MARK not in octets:
            return octets
        return _MARKED.sub(lambda mark: self.payloads[int(mark[1])], octets)


def cut_payloads(raw: bytes) -> SlimMessage:
    """The message without its long base64 payloads.

    A payload is what follows the header block that says „Content-Transfer-Encoding: base64”, up to the next
    line that begins with „--”; it is cut only when nothing but base64 stands there, so that no boundary and
    no header can be lost with it.
    """
    if _MARK in raw:
        return SlimMessage(raw)
    kept: list[bytes] = []
    payloads: list[bytes] = []
    position = 0
    while (header := _BASE64_HEADER.search(raw, position)) is not None:
        blank = _BLANK_LINE.search(raw, header.end() - 1)
        if blank is None:
            break
        start = blank.end()
        end = _end_of_payload(raw, start)
        payload = raw[start:end]
        if len(payload) < _WORTH_CUTTING_BYTES or payload.translate(None, _ALPHABET):
            kept.append(raw[position:start])
            position = start
            continue
        kept += [raw[position:start], _MARK, str(len(payloads)).encode(), b"="]
        payloads.append(payload)
        position = end
    kept.append(raw[position:])
    return SlimMessage(b"".join(kept), tuple(payloads))


def _end_of_payload(raw: bytes, start: int) -> int:
    """Where the line break before the next „--” line stands, were this base64, which has no hyphen in it."""
    hyphen = raw.find(b"-", start)  # a search for one byte is ten times as fast as for three
    if hyphen < 0:
        return len(raw)
    return hyphen - 1 if raw[hyphen - 1 : hyphen + 2] == b"\n--" else hyphen


def is_undeclared_base64(payload: str) -> bool:
    r"""Whether a payload that says it is plain is a file's base64: nothing else stands in it.

    >>> is_undeclared_base64("JVBERi0xLjQK\n"), is_undeclared_base64("JVBERi0xLjQK i wiele wiecej")
    (True, False)
    """
    begun = payload.lstrip()
    return (
        begun.startswith(_FILES_BEGIN) and begun.isascii() and not begun.encode().translate(None, _ALPHABET)
    )


def decode_base64(encoded: bytes) -> tuple[bytes, str]:
    """The decoded bytes, and a Polish phrase when they cannot be all that was sent (f031), else „”.

    >>> decode_base64(b"YWJj")
    (b'abc', '')
    >>> decode_base64(b"YQ==YmM=")
    (b'abc', '')
    >>> decode_base64(b"YWJjZ")[0]
    b'abc'
    """
    padding = encoded.find(b"=")
    if padding >= 0 and encoded[padding:].strip(b"=\r\n\t "):
        # Pieces encoded one by one: the decoder would stop at the first padding.
        decoded = [_decode_segment(segment) for segment in _SEGMENT.findall(encoded)]
        return b"".join(content for content, _ in decoded), next((told for _, told in decoded if told), "")
    return _decode_segment(encoded)


def _decode_segment(encoded: bytes) -> tuple[bytes, str]:
    try:
        return binascii.a2b_base64(encoded), ""
    except binascii.Error:
        pure = encoded.translate(None, bytes(set(range(256)) - set(_ALPHABET) | set(b"=\r\n")))
        return binascii.a2b_base64(pure[: len(pure) // 4 * 4]), TRUNCATED
