"""A story of a Word document (its body, a header, a text box) → blocks in reading order, and tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from ingest.readers.docx_numbering import Numbering
from ingest.readers.docx_paragraph import Picture, read_paragraph, shown_children

_PARAGRAPH = qn("w:p")
_TABLE = qn("w:tbl")
_ROW = qn("w:tr")
_CELL = qn("w:tc")

Table = tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Mark:
    """A picture or a line of text at its place: lines below its block's first, and fractions of the width."""

    line: int
    left: float
    right: float
    content: Picture | str

    def moved(self, lines: int) -> "Mark":
        """The same, so many lines further down."""
        return Mark(self.line + lines, self.left, self.right, self.content)


@dataclass(slots=True)
class Block:
    """A paragraph, or a table row with its cells parted by tabs. `height` counts lines."""

    text: str
    height: int = 1
    marks: list[Mark] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """The blocks in order; tables in document order, each before those nested in it."""

    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    @property
    def text(self) -> str:
        """One line a block, empty ones left out."""
        return "\n".join(block.text for block in self.blocks if block.text)


def read_story(container: Any, numbering: Numbering, left: float = 0.0, right: float = 1.0) -> Story:
    """Everything that the container shows, between `left` and `right` of the page's width."""
    story = Story()
    _read(container, story, numbering, left, right)
    return story


def _read(container: Any, story: Story, numbering: Numbering, left: float, right: float) -> None:
    for child in shown_children(container):
        if child.tag == _PARAGRAPH:
            _add_paragraph(child, story, numbering, left, right)
        elif child.tag == _TABLE:
            _add_table(child, story, numbering, left, right)
        else:
            _read(child, story, numbering, left, right)


def _add_paragraph(element: Any, story: Story, numbering: Numbering, left: float, right: float) -> None:
    paragraph = read_paragraph(element)
    text = paragraph.text
    label = numbering.label(element)
    if label and (text or paragraph.pictures):
        text = f"{label} {text}".strip()
    marks = [Mark(0, left, right, picture) for picture in paragraph.pictures]
    marks += [Mark(line, left, right, words) for line, words in enumerate(text.split("\n")) if words]
    story.blocks.append(Block(text, text.count("\n") + 1, marks))
    for text_box in paragraph.text_boxes:
        inner = read_story(text_box, numbering, left, right)
        story.blocks += inner.blocks
        story.tables += inner.tables


def _add_table(element: Any, story: Story, numbering: Numbering, left: float, right: float) -> None:
    rows: list[tuple[str, ...]] = []
    nested: list[Table] = []
    for row in _parts(element, _ROW):
        if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
            continue
        cells = list(_parts(row, _CELL))
        width = (right - left) / max(len(cells), 1)
        texts: list[str] = []
        block = Block("", 1)
        for index, cell in enumerate(cells):
            inner = read_story(cell, numbering, left + index * width, left + (index + 1) * width)
            texts.append(inner.text)
            nested += inner.tables
            block.marks += placed_marks(inner.blocks)
            block.height = max(block.height, sum(part.height for part in inner.blocks))
        block.text = "\t".join(texts).rstrip()
        rows.append(tuple(texts))
        story.blocks.append(block)
    story.tables += [tuple(rows), *nested]


def _parts(element: Any, tag: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also those inside content controls and tracked insertions."""
    for child in shown_children(element):
        if child.tag == tag:
            yield child
        elif child.tag not in (_PARAGRAPH, _TABLE):
            yield from _parts(child, tag)


def placed_marks(blocks: list[Block]) -> list[Mark]:
    """The blocks' marks, their lines counted from the first block's first."""
    marks: list[Mark] = []
    above = 0
    for block in blocks:
        marks += [mark.moved(above) for mark in block.marks]
        above += block.height
    return marks
