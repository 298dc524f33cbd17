"""The text in the cells of the tables that pdfplumber finds by their lines.

pdfplumber looks at every character of the page for each row, and at every character of the row for each cell.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

Char = dict[str, Any]
Place = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def ruled_tables(page: Any) -> list[list[list[str | None]]]:
    """Each table's rows of cells, as `Page.extract_tables` gives them; a cell that another covers is None."""
    from pdfplumber.utils.text import extract_text

    tables = page.find_tables()
    if not tables:
        return []
    letters = _Letters(page.chars)

    def text(cell: Place | None) -> str | None:
        if cell is None:
            return None
        inside = letters.within(cell)
        return str(extract_text(inside)) if inside else ""

    return [[[text(cell) for cell in row.cells] for row in table.rows] for table in tables]


class _Letters:
    """A page's characters by the height of their middles."""

    def __init__(self, chars: Sequence[Char]) -> None:
        middles = [
            ((one["top"] + one["bottom"]) / 2, (one["x0"] + one["x1"]) / 2, number)
            for number, one in enumerate(chars)
        ]
        self._chars = chars
        self._middles = sorted(middles)

    def within(self, cell: Place) -> list[Char]:
        """The characters whose middles lie in a cell, in the order of the page."""
        left, top, right, bottom = cell
        first = bisect_left(self._middles, top, key=itemgetter(0))
        last = bisect_left(self._middles, bottom, key=itemgetter(0))
        inside = sorted(number for _, across, number in self._middles[first:last] if left <= across < right)
        return [self._chars[number] for number in inside]
