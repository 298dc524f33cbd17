"""A story of a Word document (its body, a header, a text box) → blocks in reading order, and tables."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from ingest.readers.text.story import (
    PLACE,
    Table,
    TextFlow,
    emphasised_in,
    emphasised_in_row,
    paragraph_block,
    row_block,
)
from ingest.readers.word.numbering import Numbering
from ingest.readers.word.paragraph import is_unfilled, read_paragraph, shown_children

_PARAGRAPH = qn("w:p")
_TABLE = qn("w:tbl")
_ROW = qn("w:tr")
_CELL = qn("w:tc")


def read_story(container: Any, numbering: Numbering, left: float = 0.0, right: float = 1.0) -> TextFlow:
    """Everything that the container shows, between `left` and `right` of the page's width."""
    story = TextFlow()
    _read(container, story, numbering, left, right)
    return story


def _read(container: Any, story: TextFlow, numbering: Numbering, left: float, right: float) -> None:
    for child in shown_children(container):
        if child.tag == _PARAGRAPH:
            _add_paragraph(child, story, numbering, left, right)
        elif child.tag == _TABLE:
            _add_table(child, story, numbering, left, right)
        elif is_unfilled(child):
            story.blocks.append(paragraph_block(PLACE, [], left, right))
        else:
            _read(child, story, numbering, left, right)


def _add_paragraph(element: Any, story: TextFlow, numbering: Numbering, left: float, right: float) -> None:
    paragraph = read_paragraph(element)
    text = paragraph.text
    label = numbering.label(element)
    if label and (text or paragraph.pictures):
        text = f"{label} {text}".strip()
    story.blocks.append(paragraph_block(text, paragraph.pictures, left, right))
    story.emphasised += emphasised_in(text, paragraph)
    for text_box in paragraph.text_boxes:
        story.add(read_story(text_box, numbering, left, right))


def _add_table(element: Any, story: TextFlow, numbering: Numbering, left: float, right: float) -> None:
    rows: list[tuple[str, ...]] = []
    nested: list[Table] = []
    for row in _parts(element, _ROW):
        if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
            continue
        cells = list(_parts(row, _CELL))
        width = (right - left) / max(len(cells), 1)
        inner = [
            _read_cell(cell, numbering, left + index * width, left + (index + 1) * width)
            for index, cell in enumerate(cells)
        ]
        rows.append(tuple(cell.text for cell in inner))
        nested += [table for cell in inner for table in cell.tables]
        story.emphasised += emphasised_in_row(inner)
        story.blocks.append(row_block(inner))
    story.tables += [tuple(rows), *nested]


def _read_cell(cell: Any, numbering: Numbering, left: float, right: float) -> TextFlow:
    """What a cell shows; a place to write on where a content control around it was not filled in."""
    if is_unfilled(cell):
        return TextFlow([paragraph_block(PLACE, [], left, right)])
    return read_story(cell, numbering, left, right)


def _parts(element: Any, tag: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also those inside content controls and tracked insertions.

    A content control around a cell that was not filled in stands for it.
    """
    for child in shown_children(element):
        if child.tag == tag or (tag == _CELL and is_unfilled(child)):
            yield child
        elif child.tag not in (_PARAGRAPH, _TABLE):
            yield from _parts(child, tag)
