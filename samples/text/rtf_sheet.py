"""Blocks written as RTF, as WordPad and old Word write it."""

from collections.abc import Iterable

from samples.text import blocks
from samples.text.flat_text import Row, pieces

_HEAD = r"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\fswiss\fcharset238 Calibri;}}\f0\fs22 "
_WIDTH_TWIPS = 9600


def write_rtf(content: Iterable[blocks.Block]) -> bytes:
    """The blocks as an RTF file; letters beyond ASCII stand as Unicode escapes."""
    body = [
        f"{_escaped(piece)}\\par\n" if isinstance(piece, str) else "".join(map(_row, piece)) + "\\pard\n"
        for piece in pieces(content)
    ]
    return (_HEAD + "".join(body) + "}").encode("ascii")


def _row(cells: Row) -> str:
    """One row of a table."""
    edges = "".join(f"\\cellx{_WIDTH_TWIPS * number // len(cells)}" for number in range(1, len(cells) + 1))
    words = "".join(f"\\intbl {_escaped(cell)}\\cell" for cell in cells)
    return f"\\trowd{edges}{words}\\row\n"


def _escaped(text: str) -> str:
    r"""The text as RTF spells it.

    >>> print(_escaped("§ 4 {ż}"))
    \u167? 4 \{\u380?\}
    """
    return "".join(
        f"\\{letter}" if letter in "\\{}" else letter if letter.isascii() else f"\\u{ord(letter)}?"
        for letter in text
    )
