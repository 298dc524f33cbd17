"""The operators of a PDF page's content, each with its operands.

What may stand in a content stream is little (ISO 32000-1, 7.8.2): numbers, names, strings, arrays,
dictionaries and operators. pdfminer reads it through a parser for whole files, in five times the time.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from pdfminer.psparser import KWD, LIT, PSLiteral

_TOKEN = re.compile(
    rb"""
    ([-+]?\d+(?![\d.]))                     # 1: a whole number
    |([-+]?(?:\d+\.\d*|\.\d+))              # 2: a number
    |([A-Za-z][^#/%\[\]()<>{}\s]*|['"])     # 3: an operator
    |/([^/%\[\]()<>{}\s]*)                  # 4: a name
    |\(([^()\\]*(?:\\.[^()\\]*)*)\)         # 5: a string without brackets in it
    |<([0-9A-Fa-f\s]*)>                     # 6: a string of hexadecimal digits
    |(\[|<<)                                # 7: an array or a dictionary begins
    |(\]|>>)                                # 8: one ends
    |(\()                                   # 9: a string with brackets in it
    |%[^\r\n]*
    """,
    re.VERBOSE | re.DOTALL,
)
_OPERATOR, _OPENING, _CLOSING, _BRACKETED = 3, 7, 8, 9
_BRACKET = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"(": b"(",
    b")": b")",
    b"\\": b"\\",
}
_BYTE_OF_NAME = re.compile(rb"#([0-9A-Fa-f]{1,2})")
_BLANKS = re.compile(rb"\s+")
_CONSTANTS: dict[bytes, object] = {b"true": True, b"false": False}


def operators_of(content: bytes) -> Iterator[tuple[bytes, list[Any]]]:
    """Every operator with the operands before it, as pdfminer tells them.

    >>> [*operators_of(b"/F1 9 Tf [(Za) -20.5 <7C74>] TJ")]
    [(b'Tf', [/'F1', 9]), (b'TJ', [[b'Za', -20.5, b'|t']])]
    """
    operands: list[Any] = []
    outer: list[tuple[bytes, list[Any]]] = []
    position = 0
    while found := _TOKEN.search(content, position):
        position = found.end()
        kind = found.lastindex or 0
        if kind in _MEANT:
            operands.append(_MEANT[kind](found[kind]))
        elif kind == _OPERATOR:
            if outer or found[kind] in _CONSTANTS:
                operands.append(_constant(found[kind]))
            else:
                yield found[kind], operands
                operands = []
        elif kind == _OPENING:
            outer.append((found[kind], operands))
            operands = []
        elif kind == _CLOSING and outer:
            opening, before = outer.pop()
            before.append(operands if opening == b"[" else _dictionary(operands))
            operands = before
        elif kind == _BRACKETED:
            end = _end_of_string(content, position)
            operands.append(_unescaped(content[position:end]))
            position = end + 1


def _constant(word: bytes) -> object:
    return _CONSTANTS[word] if word in _CONSTANTS else KWD(word)


def _dictionary(told: list[Any]) -> dict[str, Any]:
    """Names and values in turn; a key is a name (ISO 32000-1, 7.3.7)."""
    pairs = zip(told[::2], told[1::2], strict=False)
    return {str(getattr(key, "name", key)): value for key, value in pairs}


def _named(written: bytes) -> PSLiteral:
    """A name without its escapes, as bytes where it is no UTF-8 (ISO 32000-1, 7.3.5)."""
    if b"#" in written:
        written = _BYTE_OF_NAME.sub(lambda m: bytes((int(m[1], 16),)), written)
    try:
        return LIT(written.decode())
    except UnicodeDecodeError:
        return LIT(written)


def _unescaped(written: bytes) -> bytes:
    r"""A string's octets (ISO 32000-1, 7.3.4.2).

    >>> _unescaped(rb"Gda\361sk \(PL\)")
    b'Gda\xf1sk (PL)'
    """
    if b"\\" not in written:
        return written
    return _ESCAPE.sub(_of_escape, written)


def _of_escape(found: re.Match[bytes]) -> bytes:
    escaped = found[1]
    if escaped.isdigit():
        return bytes((int(escaped, 8) & 0xFF,)) if escaped < b"8" else escaped
    if escaped in {b"\r\n", b"\r", b"\n"}:
        return b""
    return _ESCAPED.get(escaped, escaped)


def _octets(written: bytes) -> bytes:
    """A string's octets of its hexadecimal digits; a last digit alone has a nought behind it (7.3.4.3)."""
    digits = _BLANKS.sub(b"", written).decode()
    return bytes.fromhex(digits + "0" * (len(digits) % 2))


_MEANT: dict[int, Callable[[bytes], Any]] = {1: int, 2: float, 4: _named, 5: _unescaped, 6: _octets}
"""What a token without others in it means, by its number in `_TOKEN`."""


def _end_of_string(content: bytes, start: int) -> int:
    """Where the bracket stands that closes a string, or where the content ends."""
    depth = 1
    for found in _BRACKET.finditer(content, start):
        if found[0] == b"(":
            depth += 1
        elif found[0] == b")":
            depth -= 1
            if not depth:
                return found.start()
    return len(content)
