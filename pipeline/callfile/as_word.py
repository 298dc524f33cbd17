"""A blank of any format as a Word document: its paragraphs and tables, to be filled in like a DOCX."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from domain.document import Page

if TYPE_CHECKING:
    from docx.document import Document

Table = tuple[tuple[str, ...], ...]


def as_word(pages: Sequence[Page]) -> bytes:
    """A DOCX that prints what the pages of a blank print, line by line, each table as a table."""
    import docx

    document = docx.Document()
    for page in pages:
        _add(document, page)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add(document: "Document", page: Page) -> None:
    left = [(table, _letters("".join(cell for row in table for cell in row))) for table in page.tables]
    added: set[int] = set()
    for line in page.text.split("\n"):
        words = _letters(line)
        at = next((i for i, (_, letters) in enumerate(left) if words and words in letters), None)
        if at is None:
            document.add_paragraph(line.replace("\t", " "))
        elif at not in added:
            _add_table(document, left[at][0])
            added.add(at)


def _add_table(document: "Document", rows: Table) -> None:
    width = max(map(len, rows))
    table = document.add_table(rows=0, cols=width)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=False):
            cell.text = words


def _letters(words: str) -> str:
    """What is left of a line where blanks, dots and ends of lines say nothing."""
    return "".join(c for c in words if c.isalnum())
