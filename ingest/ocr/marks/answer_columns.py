"""A pen's tick in a cell below TAK or NIE: whatever it was read as, it chooses that column."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from domain.document import Word
from domain.words.text import fold
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.ticks import BOXES, TICKED

_MOST_LETTERS = 2
"""Letters that a tick is read as."""
_SURE = 0.8


def with_ticks_in_columns(rows: Iterable[TextRow]) -> Iterator[TextRow]:
    """The rows; below a header with TAK and NIE what stands in one of the two columns alone is a tick.

    A dash is none: it may stand for nothing.
    """
    columns: tuple[int, int] | None = None
    width = 0
    for row in rows:
        named = _columns_of(row)
        if named is not None:
            columns, width = named, len(row.cells)
        elif columns is not None and len(row.cells) == width:
            yield _ticked(row, columns)
            continue
        elif len(row.cells) > 1:
            columns = None
        yield row


def _columns_of(row: TextRow) -> tuple[int, int] | None:
    words = [fold(" ".join(word.text for word in cell)).strip(" .:;*") for cell in row.cells]
    if words.count("tak") != 1 or words.count("nie") != 1 or len(words) <= len(("tak", "nie")):
        return None
    return words.index("tak"), words.index("nie")


def _ticked(row: TextRow, columns: tuple[int, int]) -> TextRow:
    bare = [at for at in columns if not row.cells[at] and at not in row.unread]
    set_in = [at for at in columns if at not in bare]
    if len(set_in) != 1 or not _may_be_tick(row.cells[set_in[0]], is_unread=set_in[0] in row.unread):
        return row
    (at,) = set_in
    box = row.cells[at][0].box if row.cells[at] else row.unread[at]
    cells = list(row.cells)
    cells[at] = (Word(TICKED, box, _SURE),)
    return replace(row, cells=tuple(cells), unread={n: frame for n, frame in row.unread.items() if n != at})


def _may_be_tick(cell: Sequence[Word], *, is_unread: bool) -> bool:
    text = "".join(word.text for word in cell)
    if any(box in text for box in BOXES) or any(map(str.isdigit, text)):
        return False
    if not text:
        return is_unread
    return 0 < sum(map(str.isalpha, text)) <= _MOST_LETTERS or "/" in text or "\\" in text
