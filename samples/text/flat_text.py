"""Blocks as plain paragraphs and tables, for formats that know little more: RTF and ODT."""

from collections.abc import Iterable, Iterator

from samples.text import blocks

_TICKED, _EMPTY = "☒", "☐"
Row = tuple[str, ...]
Piece = str | tuple[Row, ...]
"""A paragraph, or the rows of a table."""


def pieces(content: Iterable[blocks.Block]) -> Iterator[Piece]:
    """The blocks' words in order; signatures, rules and gaps leave no words but their labels."""
    for block in content:
        match block:
            case blocks.Title() | blocks.Heading() | blocks.Text():
                yield block.text
            case blocks.SampleAnswer():
                yield f"{block.label}: {block.answer or block.hint}"
            case blocks.Boxes():
                shown = (f"{_TICKED if ticked else _EMPTY} {word}" for word, ticked in block.options)
                yield f"{block.label}: {'   '.join(shown)}"
            case blocks.Grid():
                yield (block.header, *block.rows)
            case blocks.SignatureLine():
                yield f"{block.label}: {block.written} {'.' * 30}"
            case blocks.Seal():
                yield from block.lines
            case _:
                pass
