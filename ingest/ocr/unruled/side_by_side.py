"""Two columns of text that nothing but paper parts, each with lines of its own: read one after the other.

Questions with their answers beside them stand in two columns as well, but row by row: at one height, or each
answer about as high as the middle of its question. Where both columns hold questions with their answers, they
are cards.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from domain.document import Box, Word
from ingest.ocr.columns import Framed, TextRow
from ingest.ocr.lines import in_reading_order
from ingest.ocr.picture.paper import usual_height

_APART = 1.5
"""In heights of the page's words: words of one column are nearer to each other."""
_LEFTMOST, _RIGHTMOST = 0.2, 0.8
"""Of the page's width, where the second column may begin."""
_LEVEL_EDGE, _GUTTER = 0.012, 0.012
"""Of the page's width, how straight a column's edge is, and how much paper lies before it."""
_FEWEST, _FEWEST_LETTERS = 6, 3
"""Lines of a column, with so many letters."""
_LEVEL, _CENTRED = 0.35, 0.4
"""In heights of words, how far off each other lines of one row stand, and the middles of its cells."""
_NEXT_LINE = 1.9
"""In heights of words, how far below a line the next one of the same block stands."""
_ROWS = 0.6
"""So many of a column's blocks with one beside them are rows of a table."""
_FEWEST_TOLD, _TOLD, _LABEL = 4, 0.35, 6
"""Lines with question and answer in each of two columns of cards, their share, and words of a question."""

_Line = Sequence[Word]
_Block = Sequence[_Line]


def side_by_side(pieces: Iterable[_Line], aspect: float) -> tuple[list[Framed], list[_Line]]:
    """The columns of text that stand beside each other, and the pieces outside of them.

    `aspect` is the page's width by its height.
    """
    pieces = list(pieces)
    usual = usual_height(word for piece in pieces for word in piece)
    parts = [part for piece in pieces for part in _parts(piece, _APART * usual / aspect)]
    for edge in _edges(parts):
        frames = [frame for band in _bands(parts, edge) for frame in _columns(band, edge, usual)]
        if frames:
            inside = {id(word) for frame in frames for row in frame.rows for word in row.words}
            rest = ([word for word in piece if id(word) not in inside] for piece in pieces)
            return frames, [piece for piece in rest if piece]
    return [], pieces


def _parts(piece: _Line, apart: float) -> Iterator[list[Word]]:
    """A piece of a line, parted at its wide gaps."""
    part: list[Word] = []
    for word in sorted(piece, key=lambda word: word.box.left):
        if part and word.box.left - part[-1].box.right > apart:
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _edges(parts: Sequence[_Line]) -> list[float]:
    """Where second columns may begin, those of the most lines first."""
    lefts = sorted(part[0].box.left for part in parts if _LEFTMOST <= part[0].box.left <= _RIGHTMOST)
    found = [(sum(at <= one <= at + _LEVEL_EDGE for one in lefts), at) for at in lefts]
    found = [(count, at) for count, at in found if count >= _FEWEST]
    edges: list[float] = []
    for _, at in sorted(found, reverse=True):
        if all(abs(at - one) > _LEVEL_EDGE for one in edges):
            edges.append(at)
    return edges


def _bands(parts: Sequence[_Line], edge: float) -> Iterator[list[_Line]]:
    """The parts of lines between those that reach over an edge, from the top."""
    across = sorted(_middle(part) for part in parts if part[0].box.left < edge - _GUTTER < part[-1].box.right)
    own = [part for part in parts if not part[0].box.left < edge - _GUTTER < part[-1].box.right]
    for top, bottom in pairwise([0.0, *across, 1.0]):
        yield [part for part in own if top < _middle(part) < bottom]


def _columns(band: Sequence[_Line], edge: float, usual: float) -> list[Framed]:
    """The two columns of a band; none where its lines are rows that go across both."""
    is_first = {id(part): part[0].box.left < edge - _GUTTER for part in band}
    sides = _without_feet(
        in_reading_order(part for part in band if is_first[id(part)]),
        in_reading_order(part for part in band if not is_first[id(part)]),
        usual,
    )
    if any(sum(map(_is_text, side)) < _FEWEST for side in sides):
        return []
    first, second = (_blocks(side, usual) for side in sides)
    if (
        not all(map(_answers_itself, sides))
        and max(_share_beside(first, second, usual), _share_beside(second, first, usual)) >= _ROWS
    ):
        return []
    return [Framed(_around(side), tuple(TextRow((tuple(line),)) for line in side)) for side in sides]


def _without_feet(
    left: Sequence[_Line], right: Sequence[_Line], usual: float
) -> tuple[Sequence[_Line], Sequence[_Line]]:
    """Both columns without the page's foot: a last line of both at one height, far below all others."""
    if min(len(left), len(right)) > 1 and abs(_middle(left[-1]) - _middle(right[-1])) <= _LEVEL * usual:
        above = min(_middle(side[-1]) - _middle(side[-2]) for side in (left, right))
        if above > _NEXT_LINE * usual:
            return left[:-1], right[:-1]
    return left, right


def _answers_itself(lines: Sequence[_Line]) -> bool:
    """Whether many lines of a column hold a question and its answer: „NIP: 929…”."""
    told = sum(_holds_answer(line) for line in lines)
    return told >= _FEWEST_TOLD and told >= _TOLD * sum(map(_is_text, lines))


def _holds_answer(line: _Line) -> bool:
    """Whether a word that ends with a colon stands before others of its line, near its start."""
    return any(word.text.endswith(":") for word in line[: min(len(line) - 1, _LABEL)])


def _is_text(line: _Line) -> bool:
    return sum(map(str.isalpha, "".join(word.text for word in line))) >= _FEWEST_LETTERS


def _blocks(lines: Sequence[_Line], usual: float) -> list[_Block]:
    """Lines close below each other, as those of one cell are."""
    blocks: list[list[_Line]] = []
    for line in lines:
        if blocks and _middle(line) - _middle(blocks[-1][-1]) <= _NEXT_LINE * usual:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return list(blocks)


def _share_beside(blocks: Sequence[_Block], others: Sequence[_Block], usual: float) -> float:
    """Of a column's blocks, the share beside a line or a block of the other's."""
    starts = [_middle(line) for block in others for line in block]
    centres = [_centre(block) for block in others]
    beside = [
        any(abs(_middle(block[0]) - one) <= _LEVEL * usual for one in starts)
        or any(abs(_centre(block) - one) <= _CENTRED * usual for one in centres)
        for block in blocks
    ]
    return sum(beside) / len(beside)


def _centre(block: _Block) -> float:
    return (_middle(block[0]) + _middle(block[-1])) / 2


def _middle(line: _Line) -> float:
    found = sorted((word.box.top + word.box.bottom) / 2 for word in line)
    return found[len(found) // 2]


def _around(lines: Iterable[_Line]) -> Box:
    boxes = [word.box for line in lines for word in line]
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
