"""Cells of tables read once more, each alone: small questions beside answers in large letters.

The engine takes what stands at one height for one line and makes it as high as one line of print: of letters
of two sizes it reads the one as noise („Nazwa firmy” as „N fi 1a,”) and tears the other („b rak”). So it
does with two lines of one cell beside one line in the middle of the next: „brak / zaległości” as „sf ści”.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from pathlib import Path
from statistics import median

from domain.document import Box, Word
from ingest.ocr.engine import Line, Part, read_blocks
from ingest.ocr.grid import cells_among
from ingest.ocr.picture.paper import Picture, laid_out, pixels

_TALL = frozenset("bdfhklłtABCĆDEFGHIJKLŁMNŃOÓPRSŚTUVWXYZŹŻ0123456789")
_LONG = frozenset("|/()[]{}_jpqygQĄĘąę„”,;$§")
"""Signs as high as capitals, and those that reach lower or higher."""
_OTHER_SIZE, _LEAST_MIXED = 1.3, 3
"""How much larger some letters of a line are than others; and on how many lines of a page at least."""
_TWO_LINES, _SPECK, _UNREAD = 1.7, 0.6, 0.5
"""How much higher than the page's words one is that was read across two lines, and a speck at most; and how
surely what is neither was read at most."""
_DRAWN = frozenset("|_-–—=.,:;'")
_WELL_READ, _SURE, _SURER = 0.86, 0.86, 0.05
"""How surely cells are read that are left alone; the others then at least, and by how much more surely."""
_SHORT, _TORN = 2, 3
"""Letters of a part of a torn word; and so many words, at most, for each of them."""
_KNOWN = 0.6
"""What was read so surely at first must be there again."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})?[.)]?")
"""A row's own."""
_OPTIONS = re.compile(r"(?:^|\W)\w{0,2}tak\b|mikro|^\W*\w{0,2}\W*nie\W*$", re.IGNORECASE)
_LEAST_LETTERS = 3
_MOST = 48
_INSET = 2
"""Pixels: the blur of a cell's rulings."""


def with_cells_alone(
    lines: Sequence[Line], gray: Picture, bare: Picture, dpi: int, tessdata: Path
) -> list[Line]:
    """The lines, those in badly read cells as they are read alone, where that is better.

    `bare` is the picture that was read, `gray` the same with its rulings.
    """
    is_mixed = sum(map(_is_mixed, lines)) >= _LEAST_MIXED
    unread, high = _unread(lines)
    if not is_mixed and not unread:
        return list(lines)
    cells = cells_among(lines, laid_out(gray, list(chain.from_iterable(lines))))
    wanted = [
        (frame, words, [word for word in words if id(word) not in high])
        for frame, words in cells
        if _is_badly_read(words) and (is_mixed or _is_beside_other_lines(frame, words, cells, unread, high))
    ][:_MOST]
    told = read_blocks(bare, [_inside(frame, bare) for frame, _, _ in wanted], dpi, tessdata)
    better = [
        (words, own)
        for (_, words, of_one_line), own in zip(wanted, told, strict=True)
        if _is_better(own, words, of_one_line)
    ]
    gone = {id(word) for words, _ in better for word in words}
    kept = (tuple(word for word in line if id(word) not in gone) for line in lines)
    return [*filter(None, kept), *(line for _, own in better for line in own)]


def _is_mixed(line: Line) -> bool:
    """Whether letters of two sizes stand on a line."""
    heights = [
        word.box.bottom - word.box.top
        for word in line
        if not _TALL.isdisjoint(word.text) and _LONG.isdisjoint(word.text)
    ]
    return len(heights) > 1 and max(heights) >= _OTHER_SIZE * min(heights)


def _unread(lines: Iterable[Line]) -> tuple[set[int], set[int]]:
    """The words, by identity, that were hardly read and are no specks; and those as high as two lines."""
    words = [word for line in lines for word in line if not _DRAWN.issuperset(word.text)]
    usual = median(map(_height, words)) if words else 0.0
    unread = {id(one) for one in words if one.confidence <= _UNREAD and _height(one) >= _SPECK * usual}
    return unread, {id(one) for one in words if _height(one) >= _TWO_LINES * usual}


def _is_beside_other_lines(
    frame: Box,
    words: Sequence[Word],
    cells: Sequence[tuple[Box, Sequence[Word]]],
    unread: Collection[int],
    high: Collection[int],
) -> bool:
    """Whether a cell holds an unread word, and it or one beside it in its row has more than one line."""
    if not any(id(word) in unread for word in words):
        return False
    if any(id(word) in high for word in words):
        return True
    row = (own for other, own in cells if other.top < frame.bottom and frame.top < other.bottom)
    return any(one.box.bottom <= other.box.top for own in row for one in own for other in own)


def _height(word: Word) -> float:
    return word.box.bottom - word.box.top


def _is_badly_read(words: Sequence[Word]) -> bool:
    is_number = _NUMBER.fullmatch(" ".join(word.text for word in words)) is not None
    return not is_number and (_sureness(words) < _WELL_READ or _are_torn(words))


def _are_torn(words: Sequence[Word]) -> bool:
    short = [word for word in words if len(word.text) <= _SHORT and any(map(str.isalnum, word.text))]
    return len(short) > 1 and len(words) <= _TORN * len(short)


def _is_better(lines: Iterable[Line], words: Sequence[Word], of_one_line: Sequence[Word]) -> bool:
    """Whether a cell was read better alone than at first, and nothing of what was read on one line lost."""
    told = list(chain.from_iterable(lines))
    if _sureness(told) < _SURE or _may_be_boxes(" ".join(word.text for word in told)):
        return False
    known = [word for word in of_one_line if word.confidence >= _KNOWN and any(map(str.isalnum, word.text))]
    if not all(any(_is_over(one.box, word.box) for one in told) for word in known):
        return False
    if _letters(told) == _letters(words) and len(told) == len(words):
        return False
    is_whole = _are_torn(words) and len(told) < len(words)
    return is_whole or _sureness(told) >= _sureness(words) + _SURER


def _may_be_boxes(text: str) -> bool:
    """Whether tick boxes may stand in a cell, which are read as letters: „LI”, „M TAK []NIE”."""
    letters = sum(map(str.isalpha, text))
    return _OPTIONS.search(text) is not None or 0 < letters < _LEAST_LETTERS


def _is_over(box: Box, other: Box) -> bool:
    across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
    return box.left <= across <= box.right and box.top <= down <= box.bottom


def _letters(words: Iterable[Word]) -> str:
    return "".join(sign for word in words for sign in word.text if sign.isalnum())


def _sureness(words: Sequence[Word]) -> float:
    letters = sum(len(word.text) for word in words)
    return sum(len(word.text) * word.confidence for word in words) / letters if letters else 0.0


def _inside(frame: Box, picture: Picture) -> Part:
    left, top, right, bottom = pixels(frame, picture.shape)
    return (
        left + _INSET,
        top + _INSET,
        max(left + _INSET + 1, right - _INSET),
        max(top + _INSET + 1, bottom - _INSET),
    )
