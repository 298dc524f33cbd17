"""Rows of a workbook's sheets → pages, a page a sheet, within bounds on rows and cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.document import Box, FileContent, Image, Page, ReadStatus
from ingest.readers.text.symbols import with_plain_boxes

_MAX_SHEETS = 50
_MAX_ROWS = 10_000
_MAX_CELLS = 100_000
_MAX_CHARACTERS = 1_000_000
_SOMEWHERE = Box(0.0, 0.0, 1.0, 0.0)
"""The place of a picture of which only is known that there is one."""

Row = tuple[str, ...]


@dataclass(slots=True)
class _Budget:
    """What may still be read, of all sheets together; blank rows and cells cost too."""

    rows: int
    cells: int
    characters: int

    @property
    def is_spent(self) -> bool:
        return min(self.rows, self.cells, self.characters) < 0

    def pay(self, row: Sequence[str]) -> None:
        self.rows -= 1
        self.cells -= len(row)
        self.characters -= sum(map(len, row))


def file_of_sheets(
    format_name: str, sheets: Iterable[Iterable[Sequence[str]]], *, has_pictures: bool
) -> FileContent:
    """The workbook's answer: a page a sheet, its rows as a table and as lines with cells parted by tabs."""
    budget = _Budget(_MAX_ROWS, _MAX_CELLS, _MAX_CHARACTERS)
    pages: list[Page] = []
    for sheet in sheets:
        if len(pages) == _MAX_SHEETS or budget.is_spent:
            budget.rows = -1
            break
        rows = _rows(sheet, budget)
        images = (Image(_SOMEWHERE),) if has_pictures and not pages else ()
        text = "\n".join("\t".join(row) for row in rows)
        pages.append(Page(len(pages) + 1, text, tables=(rows,) if rows else (), images=images))
    if not any(page.text for page in pages):
        what = "zawiera tylko obrazy" if has_pictures else "nie zawiera tekstu"
        return FileContent(format_name, ReadStatus.EMPTY_TEXT, tuple(pages), reason=f"Arkusz {what}.")
    if budget.is_spent:
        reason = "Arkusz jest bardzo duży: odczytano tylko jego początek."
        return FileContent(format_name, ReadStatus.PARTIAL, tuple(pages), reason=reason, lacks=reason)
    return FileContent(format_name, ReadStatus.OK, tuple(pages))


def _rows(sheet: Iterable[Sequence[str]], budget: _Budget) -> tuple[Row, ...]:
    """The rows with something in them, without the blank cells at their ends."""
    rows: list[Row] = []
    for cells in sheet:
        budget.pay(cells)
        if budget.is_spent:
            break
        texts = [with_plain_boxes(cell).strip() for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            rows.append(tuple(texts))
    return tuple(rows)
