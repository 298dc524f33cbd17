"""The engine's lines set as a person reads the page: rows of tables and forms on one line.

The engine parts a row where a wide gap lies, and sees tick boxes as nothing or as noise; here pieces whose
facing ends stand at one height become one line again.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from domain.document import CELL_LINE, Box, Word

DOUBTFUL = "▨"
BOXES = frozenset({"☐", "☒", DOUBTFUL})
"""Tick boxes: empty, ticked, doubtful."""
_LEAST_SHARED = 0.5
"""Of the lower word's height that two neighbours on a line have in common."""
WIDE_GAP = 2.0
"""In heights of the line: a wider gap is a column's, and stands in the text as a tab."""
_MOST_OVER, _WHOLLY_OVER = 0.3, 0.6
"""Of the narrower word, what lies over or below another; and where it is as narrow as an „i”."""
_ASKS = ":"
_LEAST_RAISED, _NEAR_LABEL = 0.15, 6.0
"""Of the lower word's height, what an answer above its dots shares with its label's; and how far behind that
it begins at most: so many times the label's height, each in shares of the page's own side."""
_LOOSE_END = 0.004
"""Of the page's width, by how much a word's place is often too wide."""


def in_reading_order(pieces: Iterable[Sequence[Word]]) -> list[list[Word]]:
    """Lines from the top, each from left to right, out of pieces of lines and single words."""
    lines: list[list[Word]] = []
    for piece in sorted((list(piece) for piece in pieces if piece), key=_middle):
        top = min(word.box.top for word in piece)
        home = next(
            (line for line in reversed(lines) if _reaches(line, top) and _continue_each_other(line, piece)),
            None,
        )
        if home is None:
            lines.append(sorted(piece, key=_left))
        else:
            home.extend(piece)
            home.sort(key=_left)
    return _with_raised(sorted(lines, key=_middle))


def _with_raised(lines: list[list[Word]]) -> list[list[Word]]:
    """The lines; what a hand wrote a little above or below its line of dots on the line of its label.

    That ends with its colon, nothing stands behind it; the other line begins right there, and asks nothing.
    """
    taken: set[int] = set()
    for at, label in enumerate(lines):
        if not label[-1].text.endswith(_ASKS):
            continue
        beside = [
            number
            for number in (at - 1, at + 1)
            if 0 <= number < len(lines) and number not in taken and _is_raised(lines[number], label)
        ]
        if len(beside) == 1:
            label.extend(lines[beside[0]])
            taken |= {*beside}
    return [line for number, line in enumerate(lines) if number not in taken]


def _is_raised(line: Sequence[Word], label: Sequence[Word]) -> bool:
    """Whether a line stands right behind a label's colon, and neither wholly above nor wholly below it."""
    first, last = line[0].box, label[-1].box
    gap, high = first.left - last.right, last.bottom - last.top
    is_near = -_LOOSE_END <= gap <= _NEAR_LABEL * high and _shared_height(first, last) >= _LEAST_RAISED
    return is_near and not any(word.text.endswith(_ASKS) or word.text in BOXES for word in line)


def text_of_row(cells: Sequence[Sequence[Word]], aspect: float, unread: Collection[int] = ()) -> str:
    r"""The words of a line, a tab between cells and where a column's gap lies; `aspect`: width by height.

    In a table's cell no gap parts a tick box from its word, and `CELL_LINE` stands where its next line
    begins. A doubtful box stands for what is in the `unread` cells.

    >>> label, answer = Word("NIP:", Box(0.1, 0.10, 0.2, 0.12), 1), Word("929", Box(0.5, 0.1, 0.6, 0.12), 1)
    >>> text_of_row([[label, answer]], aspect=0.7), text_of_row([[label], [answer], []], aspect=0.7)
    ('NIP:\t929', 'NIP:\t929\t')
    """
    return "\t".join(
        DOUBTFUL if number in unread else _cell_text(cell, aspect, in_table=len(cells) > 1)
        for number, cell in enumerate(cells)
    )


def _cell_text(words: Sequence[Word], aspect: float, *, in_table: bool) -> str:
    if not words:
        return ""
    height = _height_of_line(words)
    parts = [words[0].text]
    for at, (before, word) in enumerate(pairwise(words), start=1):
        gap = (word.box.left - before.box.right) * aspect
        is_option = (in_table and not BOXES.isdisjoint((before.text, word.text))) or _is_pair(words, at)
        is_next_line = in_table and (word.box.left < before.box.left or _is_below(word.box, before.box))
        is_column = gap > WIDE_GAP * height and not is_option
        parts += [CELL_LINE if is_next_line else "\t" if is_column else " ", word.text]
    return "".join(parts)


def _is_pair(words: Sequence[Word], at: int) -> bool:
    """Whether a place parts „tak ☒” from „nie ☐”: boxes behind the options of one question."""
    texts = [word.text for word in words[max(0, at - 2) : at + 2]]
    return (
        len(texts) == len(("tak", "☒", "nie", "☐"))
        and {texts[0].casefold(), texts[2].casefold()} == {"tak", "nie"}
        and {texts[1], texts[3]} <= BOXES
    )


def _is_below(box: Box, other: Box) -> bool:
    """Whether a word begins below another's middle, and not behind its end: a line may be one long word."""
    return box.top >= (other.top + other.bottom) / 2 and box.left < other.right


def _height_of_line(words: Sequence[Word]) -> float:
    """How high half of the words are; dashes and dots, being lower, count only where nothing else stands."""
    written = [word for word in words if any(map(str.isalnum, word.text))] or words
    return sorted(word.box.bottom - word.box.top for word in written)[len(written) // 2]


def _reaches(line: Sequence[Word], top: float) -> bool:
    """Whether a line goes below this height: most end above, and need no closer look."""
    return any(word.box.bottom > top for word in line)


def _continue_each_other(line: Sequence[Word], piece: Sequence[Word]) -> bool:
    """Whether the words of both stand side by side at one height, none over another."""
    first = min(piece, key=_left)
    before = [word for word in line if word.box.left < first.box.left]
    near = max(before, key=_left) if before else min(line, key=_left)
    other = first if before else max(piece, key=_left)
    return _shared_height(near.box, other.box) >= _LEAST_SHARED and not any(
        _overlap(one.box, two.box) for one in line for two in piece
    )


def _shared_height(one: Box, two: Box) -> float:
    shared = min(one.bottom, two.bottom) - max(one.top, two.top)
    lower = min(one.bottom - one.top, two.bottom - two.top)
    return shared / lower if lower > 0 else 0.0


def _overlap(one: Box, two: Box) -> bool:
    across = min(one.right, two.right) - max(one.left, two.left)
    share = across / max(min(one.right - one.left, two.right - two.left), 1e-9)
    return share > _MOST_OVER and (across > _LOOSE_END or share > _WHOLLY_OVER)


def _left(word: Word) -> float:
    return word.box.left


def _middle(words: Sequence[Word]) -> float:
    return sum(word.box.top + word.box.bottom for word in words) / (2 * len(words))
