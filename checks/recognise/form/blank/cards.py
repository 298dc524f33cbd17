"""Cards of a blank: cells that ask above the place for their answer, which is dots, or nothing at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checks.recognise.form.blank.line_forms import (
    BARE_NUMBER,
    BOX,
    FILLER,
    LONGEST_HEADING,
    NUMBER,
    is_label_above,
    is_place_only,
    offered_in,
    rank,
)
from domain.document import Page, Row
from domain.words.text import fold

_PLACE = "…………"
"""Drawn below a label whose place is an empty line of its cell, of which a page's text shows nothing."""
_LEAST_ROWS = 2
"""One row of labels side by side may be the head of something else."""


def with_cards_apart(pages: Sequence[Page]) -> list[Page]:
    """The pages with a line for each cell of cards, and a place below it where the page shows none.

    Cards without dots are known by their company: tables that hold nothing but short labels, some of them
    side by side, in a form that is still empty.
    """
    full = [table for page in pages for table in page.tables if _is_of_labels(table)]
    has_cards = sum(len(row) > 1 for table in full for row in table) >= _LEAST_ROWS
    return [_parted(page, full if has_cards else ()) for page in pages]


def _parted(page: Page, full: Sequence[Sequence[Row]]) -> Page:
    text = page.text
    for row in (row for table in page.tables for row in table if len(row) > 1):
        if any(map(_is_dotted, row)) and all(_is_dotted(cell) or not cell.strip() for cell in row):
            text = text.replace("\t".join(row).rstrip(), "\n".join(row).rstrip())
    rows = {"\t".join(row).rstrip(): row for table in page.tables if table in full for row in table}
    lines = [part for line in text.split("\n") for part in _with_places(line, rows.get(line))]
    # A row that is parted is no table any more: its cells would be joined to a line again.
    others = tuple(table for table in page.tables if table not in full)
    return replace(page, text="\n".join(lines), tables=others)


def _with_places(line: str, row: Row | None) -> Iterator[str]:
    if row is None:
        yield line
        return
    for cell in row:
        yield cell
        yield _PLACE


def _is_dotted(cell: str) -> bool:
    label, end, below = cell.strip().partition("\n")
    return bool(end) and re.search(r"[^\W\d_]{2}", label) is not None and is_place_only(fold(below))


def _is_of_labels(table: Sequence[Row]) -> bool:
    return bool(table) and all(row and all(map(_is_label, row)) for row in table)


def _is_label(cell: str) -> bool:
    """Whether a cell but names something: no place, no options, no figures, no heading of a part."""
    words = fold(cell)
    if "\n" in cell or len(cell) > LONGEST_HEADING or not re.search("[a-z]{2}", words):
        return False
    if FILLER.search(words) or BOX.search(words) or BARE_NUMBER.fullmatch(words) or offered_in(words):
        return False
    number = NUMBER.match(words)
    has_figures = re.search(r"\d", words[number.end() if number is not None else 0 :]) is not None
    return is_label_above(words) and rank(words) > 0 and not has_figures and not cell.isupper()
