"""The order of a PDF page's text: whether the file's own can be trusted, and the runs to sort it by."""

import ctypes
import re
import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from operator import itemgetter

import pypdfium2.raw as pdfium

from ingest.readers.pdf.calls import address, get_char_box, get_rect, get_unicode
from ingest.readers.pdf.drawing.near import Near
from ingest.readers.pdf.page import OpenPage, Place, plain_text
from ingest.readers.text.visual_lines import Run, in_reading_order

_SIDES = struct.Struct("=4d")
_MAX_RECTS = 2_000
_LOW, _HIGH = 0.05, 1.15
"""A line through letters runs between these shares of their height: in „nie” that of small letters."""
_WIDE_GAP = 0.6
"""In heights of the line: a wider gap between characters parts two runs of one line."""
_TYPED, _TYPED_OVER = frozenset("-–—=~xX×/"), re.compile(r"[-–—=~]{2}|[xX×]{2}|/{3}")
_LOW_SHARE = 0.3
"""Of a sign's width lies over a letter that it strikes."""
_HYPHENS = {0x02, 0xFFFE}
"""What pdfium gives for a hyphen that breaks a word at a line's end."""
_BOXES = "☐☒☑□■"
_MOST_COMPARED = 4_000_000
"""Of boxes with characters: a thousand times what a form holds."""
_BLANKS = re.compile(" {2,}")
_TOUCH = 1.0
"""In points: so far a box may reach into the letter beside it."""
_BOXES_APART = re.compile(r"[☐☒☑□■] ?[☐☒☑□■]")
_LEAST_HEIGHT = 6.0
_FLAT = 2.5
"""In points: a dash or a full stop of a font of its own is this flat, and stands above or below its line."""
_LEAST_RISE = 3.0
"""Text that goes on this many line heights further up was not drawn in reading order."""

_BEHIND, _LEAST_BESIDE, _LEAST_AMID = 12.0, 4, 3
"""In points, so close an answer stands behind its label; and how many that do are no accident."""
_LEVEL, _LEAST_LEVEL, _MOST_LEVEL, _AS_WIDE = 0.4, 8, 0.8, 0.8
"""Of its label's height, so far an answer lies above or below; the answers that do so, in number and share;
and how much of the longest label's length is as long."""

_NEAR, _OVER, _LEAST_BETWEEN, _MOST_WRITTEN_OVER = 2.0, 0.3, 3, 0.1
"""Of an answer's height, so far above it its label may stand and below it the next, and so far they may reach
into each other; how many answers stand so by no accident; and what share of them may lie over a label."""

_SPARSE, _FEWEST_LETTERS, _HIGHEST = 600, 4, 0x110000
_BLANK = 0.25
"""In heights of the letters before: a wider gap is a blank between words."""

_LEAST_LINES, _LEVEL_WITH, _MOST_LEVEL_WITH = 5, 0.25, 0.5
"""Of a column beside the text, in number, in its lines' height, and how many of these are level with one."""


def is_out_of_order(page: OpenPage, line_breaks: int, frames: Sequence[Place] = ()) -> bool:
    """Whether the content order is not the order in which a person reads the page.

    `frames` are what is drawn around several lines: a card is read by itself.

    `line_breaks` counts those of the page's raw text: fewer than there are steps down from one stretch of
    text to the next mean that pdfium ran lines together, as it does where single characters begin the
    lines of a sparse page.
    """
    if page.turns:
        return False
    rects = list(islice(_text_rects(page), _MAX_RECTS))
    told = [rect for rect in rects if rect[3] - rect[1] > _FLAT]
    steps_down = sum(after[3] < before[1] for before, after in pairwise(told))
    return steps_down > line_breaks or _is_overdrawn(rects, frames)


def has_struck_words(page: OpenPage, level: Sequence[Place], slanted: Sequence[Place] = ()) -> bool:
    """Whether a level line runs through a stretch of text: neither below its letters nor above them.

    Or whether one that is not level lies over it. The lines are told as the page is shown
    (`OpenPage.upright`).
    """
    crossing = Near((line, line) for line in slanted)
    by_middle = sorted(level, key=_twice_middle)
    middles = [_twice_middle(line) for line in by_middle]
    for left, bottom, right, top in map(page.upright, _text_rects(page) if level or slanted else ()):
        height, middle = top - bottom, (bottom + top) / 2
        first = bisect_right(middles, 2 * (bottom + _LOW * height))
        past = bisect_left(middles, 2 * (bottom + _HIGH * height))
        if any(left < line[2] and line[0] < right for line in islice(by_middle, first, past)):
            return True
        if any(
            left < line[2] and line[0] < right and line[1] < middle < line[3]
            for line in crossing.at((left, middle, right, middle))
        ):
            return True
    return False


def _twice_middle(place: Place) -> float:
    return place[1] + place[3]


def is_overtyped(page: OpenPage, text: str) -> bool:
    """Whether a row of dashes or crosses may be typed over other letters; `text` is the page's own."""
    if not _TYPED_OVER.search(text):
        return False
    placed = [(place, character) for character, place in _characters(page) if place is not None]
    letters = Near((place, place) for place, character in placed if character.isalnum())
    return any(
        any(_lies_over(sign, place) for place in letters.at(sign) if place is not sign)
        for sign, character in placed
        if character in _TYPED
    )


def _lies_over(sign: Place, letter: Place) -> bool:
    over = min(sign[2], letter[2]) - max(sign[0], letter[0])
    return over >= _LOW_SHARE * (sign[2] - sign[0]) > 0 and letter[1] < (sign[1] + sign[3]) / 2 < letter[3]


def are_boxes_apart(text: str) -> bool:
    """Whether tick boxes stand side by side, away from their words.

    A program whose font lacks the box draws a line's words first and then its boxes from another font.

    >>> are_boxes_apart("mikro małe średnie ☐ ☒ ☐"), are_boxes_apart("☐ mikro ☒ małe")
    (True, False)
    """
    return _BOXES_APART.search(text) is not None


def with_boxes_in_place(page: OpenPage) -> str:
    """The page's text in the order of its content, each tick box before the word that it stands before."""
    characters = list(_characters(page))
    signs = {one for one in {character for character, _ in characters} if plain_text(one) in _BOXES}
    is_box = [place is not None and character in signs for character, place in characters]
    if sum(is_box) * len(characters) > _MOST_COMPARED:
        return in_reading_order(text_runs(page))
    by_middle = sorted(
        ((place[1] + place[3]) / 2, at)
        for at, (_, place) in enumerate(characters)
        if place is not None and not is_box[at]
    )
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    moved: set[int] = set()
    for index, (character, box) in enumerate(characters):
        if not is_box[index] or box is None:
            continue
        beside = [(place, at) for at in _on_line(by_middle, box) if (place := characters[at][1]) is not None]
        right = min(((place[0], at) for place, at in beside if place[0] >= box[2] - _TOUCH), default=None)
        left = max(((place[2], at) for place, at in beside if place[2] <= box[0] + _TOUCH), default=None)
        moved.add(index)
        if right is not None:
            before[right[1]] = f"{before.get(right[1], '')}{character} "
        elif left is not None:
            after[left[1]] = f"{after.get(left[1], '')} {character}"
        else:
            moved.discard(index)
    parts = (
        f"{before.get(at, '')}{character}{after.get(at, '')}"
        for at, (character, _) in enumerate(characters)
        if at not in moved
    )
    lines = plain_text("".join(parts).replace("\r\n", "\n")).split("\n")
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in lines)


def _on_line(by_middle: list[tuple[float, int]], box: Place) -> Iterator[int]:
    """The characters on the line of a box: those of which the middle lies between its bottom and its top."""
    first = bisect_right(by_middle, box[1], key=itemgetter(0))
    past = bisect_left(by_middle, box[3], key=itemgetter(0))
    return (at for _, at in by_middle[first:past])


def _is_overdrawn(rects: list[Place], frames: Sequence[Place] = ()) -> bool:
    """Whether text was drawn over a finished page: a short later part goes back among the earlier lines.

    „Fill and sign” programs and typewriter tools leave this. Page headers and footers, which often come
    last, stand outside the earlier lines; a second column of prose is as long as the first, and where cards
    stand side by side the text goes on below them.
    """
    for index, (before, (_, bottom, _, top)) in enumerate(pairwise(rects), 1):
        rise = bottom - before[3]
        if rise > _LEAST_RISE * _LEAST_HEIGHT and rise > _LEAST_RISE * (top - bottom):
            early, late = rects[:index], rects[index:]
            low, high = min(rect[1] for rect in early), max(rect[3] for rect in early)
            among = [rect for rect in late if low < rect[1] and rect[3] < high]
            below = [rect for rect in late if rect[3] <= low]
            if among and _width(below) <= _width(among) and not _is_card(among, early, frames):
                is_short = _width(among) <= 0.5 * _width(early)
                is_told = is_short or _stand_beside(among, early) or _stand_between(among, early)
                return is_told and not _is_side_column(among, early)
    return False


def _is_card(late: list[Place], early: list[Place], frames: Sequence[Place]) -> bool:
    """Whether all later stretches stand in one frame, and nothing earlier does."""
    return any(
        all(_lies_in(one, frame) for one in late) and not any(_lies_in(one, frame) for one in early)
        for frame in frames
    )


def _lies_in(place: Place, frame: Place) -> bool:
    across, up = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
    return frame[0] <= across <= frame[2] and frame[1] <= up <= frame[3]


def _is_side_column(late: list[Place], early: list[Place]) -> bool:
    """Whether later stretches run down one side of all that stands beside them, at heights of their own."""
    low, high = min(one[1] for one in late), max(one[3] for one in late)
    beside = [one for one in _in_stretches(early) if one[1] < high and one[3] > low]
    column = _in_stretches(late)
    left, right = min(one[0] for one in column), max(one[2] for one in column)
    is_apart = all(one[0] > right for one in beside) or all(one[2] < left for one in beside)
    if not is_apart or min(len(column), len(beside)) < _LEAST_LINES:
        return False
    level = sum(
        any(
            abs(one[1] + one[3] - other[1] - other[3]) <= 2 * _LEVEL_WITH * (one[3] - one[1])
            for other in beside
        )
        for one in column
    )
    return level <= _MOST_LEVEL_WITH * len(column)


def _stand_beside(late: list[Place], early: list[Place]) -> bool:
    """Whether later stretches stand where answers do, each on the line of an earlier one.

    Right behind a label, wherever it ends; amid labels; or level with labels of all lengths. A column of
    prose begins at one edge, nothing stands right of it, and its lines are level with none, or with lines
    of one length.
    """
    by_top = sorted(_in_stretches(early), key=itemgetter(3))
    tops = [one[3] for one in by_top]
    tallest = max((one[3] - one[1] for one in by_top), default=0.0)
    answers = _in_stretches(late)
    behind: list[int] = []
    level: list[Place] = []
    amid = 0
    for left, bottom, right, top in answers:
        near = by_top[bisect_right(tops, bottom) : bisect_left(tops, top + tallest)]
        before = [one for one in near if one[1] < top and one[2] <= left + _TOUCH]
        if not before:
            continue
        label = max(before, key=itemgetter(2))
        if left - label[2] <= _BEHIND:
            behind.append(round(left / _BEHIND))
        amid += any(one[1] < top and one[0] >= right - _TOUCH for one in near)
        if abs(label[1] + label[3] - bottom - top) <= 2 * _LEVEL * (label[3] - label[1]):
            level.append(label)
    is_behind = len(behind) >= _LEAST_BESIDE and 2 * len(behind) > len(answers)
    is_varied = is_behind and 2 * len(set(behind)) > len(behind)
    return is_varied or amid >= _LEAST_AMID or _are_level(level, len(answers))


def _stand_between(late: list[Place], early: list[Place]) -> bool:
    """Whether later stretches stand below labels of their own column, with labels below them again.

    So they do on lines to write on, several one below the other where an answer is long. Near a line of a
    second column of prose stands nothing earlier.
    """
    labels, answers = _in_stretches(early), _below_one_another(_in_stretches(late))
    above = below = written_over = 0
    for left, bottom, right, top, height in answers:
        near = _NEAR * max(height, 2 * _LEAST_HEIGHT)
        own = [one for one in labels if one[0] < right and left < one[2]]
        over = _OVER * height
        written_over += any(
            one[1] < top - over and bottom + over < one[3] and one[1] + one[3] < 2 * top for one in own
        )
        above += any(top - over <= one[1] <= top + near for one in own)
        below += any(bottom - near <= one[3] <= bottom + over for one in own)
    is_apart = written_over <= _MOST_WRITTEN_OVER * len(answers)
    return is_apart and min(above, below) >= _LEAST_BETWEEN and 2 * above > len(answers)


def _below_one_another(lines: list[Place]) -> list[tuple[float, float, float, float, float]]:
    """The stretches, those right below one another as one; each with the height of its lines."""
    blocks: list[tuple[float, float, float, float, float]] = []
    for left, bottom, right, top in sorted(lines, key=itemgetter(3), reverse=True):
        height = top - bottom
        at = next(
            (
                at
                for at, one in enumerate(blocks)
                if one[0] < right and left < one[2] and -_OVER * height <= one[1] - top <= height
            ),
            None,
        )
        if at is None:
            blocks.append((left, bottom, right, top, height))
        else:
            one = blocks[at]
            blocks[at] = (min(left, one[0]), bottom, max(right, one[2]), one[3], one[4])
    return blocks


def _are_level(labels: list[Place], answers: int) -> bool:
    """Whether labels with an answer level with them are most, and of all lengths: prose fills its lines."""
    widths = [one[2] - one[0] for one in labels]
    if len(widths) < max(_LEAST_LEVEL, _MOST_LEVEL * answers):
        return False
    return 2 * sum(width >= _AS_WIDE * max(widths) for width in widths) <= len(widths)


def _in_stretches(rects: list[Place]) -> list[Place]:
    """The places, letters and words close behind one another as one: turned text comes letter by letter."""
    whole: list[Place] = []
    for place in rects:
        last = whole[-1] if whole else None
        if last is not None and last[1] < place[3] and place[1] < last[3] and not _is_apart(last, place):
            whole[-1] = (last[0], min(last[1], place[1]), place[2], max(last[3], place[3]))
        else:
            whole.append(place)
    return whole


def _is_apart(before: Place, place: Place) -> bool:
    gap = place[0] - before[2]
    return abs(gap) > _WIDE_GAP * max(before[3] - before[1], place[3] - place[1])


def _text_rects(page: OpenPage) -> Iterator[Place]:
    """The boxes of the page's stretches of text, in content order."""
    sides = (ctypes.c_double * 4)()
    places = [ctypes.addressof(sides) + 8 * index for index in range(4)]
    handle = page.text_handle
    text = address(handle) if handle else 0
    for index in range(pdfium.FPDFText_CountRects(handle, 0, -1) if handle else 0):
        if get_rect(text, index, *places):
            left, top, right, bottom = _SIDES.unpack(
                sides
            )  # a quarter of the time of iterating a ctypes array
            yield left, bottom, right, top


def _width(rects: list[Place]) -> float:
    return sum(right - left for left, _, right, _ in rects)


def is_broken_up(page: OpenPage) -> bool:
    """Whether pdfium breaks the line behind nearly every letter.

    So it does on pages of a few short lines, which it takes for writing that runs downwards; the blanks
    between their words are lost, too.
    """
    handle = page.text_handle
    count = pdfium.FPDFText_CountChars(handle) if handle else 0
    if not 0 < count <= _SPARSE:
        return False
    text = address(handle)
    shown = [chr(code) if code < _HIGHEST else "?" for code in (get_unicode(text, at) for at in range(count))]
    letters = sum(not one.isspace() for one in shown)
    return letters >= _FEWEST_LETTERS and 2 * shown.count("\n") > letters


def runs_by_place(page: OpenPage) -> list[Run]:
    """The page's text as runs with their places, told by where its characters stand alone."""
    runs: list[Run] = []
    word: list[tuple[str, Place]] = []
    for character, place in _characters(page):
        if place is None:
            continue
        if word and _parts(word[-1][1], place):
            runs.append(_run(word))
            word = []
        elif word and place[0] - word[-1][1][2] > _BLANK * max(one[3] - one[1] for _, one in word):
            word.append((" ", word[-1][1]))
        word.append((character, place))
    return [run for run in [*runs, *([_run(word)] if word else [])] if run.text]


def text_runs(page: OpenPage) -> list[Run]:
    """The page's text as runs with their places, parted at line ends and wide gaps.

    Reads character by character: several times slower than `raw_text`.
    """
    runs: list[Run] = []
    word: list[tuple[str, Place]] = []
    for character, place in _characters(page):
        if place is None:
            ends_line = character in "\r\n"
            if word and ends_line:
                runs.append(_run(word))
                word = []
            elif word:
                word.append((character, word[-1][1]))
            continue
        if word and _parts(word[-1][1], place):
            runs.append(_run(word))
            word = []
        word.append((character, place))
    if word:
        runs.append(_run(word))
    return [run for run in runs if run.text]


def _parts(before: Place, place: Place) -> bool:
    """Whether a wide gap or a new line lies between two characters' places."""
    gap = place[0] - before[2]
    return gap > _WIDE_GAP * max(place[3] - place[1], _LEAST_HEIGHT) or place[3] < before[1]


def _characters(page: OpenPage) -> Iterator[tuple[str, Place | None]]:
    """Every character with its (left, bottom, right, top); None for spaces and line ends."""
    sides = (ctypes.c_double * 4)()
    places = [ctypes.addressof(sides) + 8 * index for index in range(4)]
    handle = page.text_handle
    text = address(handle) if handle else 0
    shown: dict[int, str] = {}
    for index in range(pdfium.FPDFText_CountChars(handle) if handle else 0):
        code = get_unicode(text, index)
        character = shown.get(code) or shown.setdefault(code, _shown(code))
        if character.isspace() or not get_char_box(text, index, *places):
            yield character, None
        else:
            left, right, bottom, top = _SIDES.unpack(sides)
            place = left, bottom, right, top
            yield character, page.upright(place) if page.turns else place


def _shown(code: int) -> str:
    return "-" if code in _HYPHENS else chr(code) if code < 0x110000 else "\ufffd"


def _run(word: list[tuple[str, Place]]) -> Run:
    places = [place for _, place in word]
    return Run(
        left=places[0][0],
        bottom=min(place[1] for place in places),
        right=places[-1][2],
        top=max(place[3] for place in places),
        text=plain_text("".join(character for character, _ in word)).strip(),
    )
