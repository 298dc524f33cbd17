"""Lines through and dots under words: what makes them hard to read, found on a picture and taken off it.

„Niepotrzebne skreślić”: a word that is struck out is read as noise, and so is one that was written on a line
of dots. Without the line the engine reads the word, and where the line was tells that it does not count.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of

_INK = 0.72
"""Of the paper's brightness."""
_SHORTEST, _THICKEST, _LEAN = 1.6, 0.3, 0.6
"""Of a letter's height: how long a stroke is at least, how thick, and how far it may rise over its length."""
_WITHIN_WORD, _NEXT_LETTER = 3.6, 0.35
"""In letters' heights, how long bars of two letters are, and how near the word's other letters stand."""
_LOW, _VERY_LOW = 0.4, 0.33
"""Of what the figures of such bars reach above them, so much they reach below; strokes lie in the middle."""
_LONG, _THICKEST_OF_LONG = 2.3, 0.45
"""In letters' heights: so long a line is no bar of a letter, and may be so thick."""
_BAND = 0.42
"""So far above and below a stroke, in letters' heights, are the halves of the letters that it crosses."""
_CROSSED, _LEAST_CROSSED = 0.22, 0.05
"""Of a stroke's length, so much has ink above and below it; and so much beside a gap of dots."""
_HANGING, _HUNG = 0.16, 0.45
"""In letters' heights, how near below a stroke letters hang on it; and of its columns, so many bear one."""
_COVERED, _TAILS, _UNDERLINE_ENDS, _LONGEST_UNDERLINE = 0.5, 0.25, 0.9, 30.0
"""Of an underline's columns, so many have ink above them, and so few below; and, in letters' heights, how far
from its ends its words begin, and how long it is at most."""
_LONGEST_OF_HEADING, _HEADING_ENDS, _HEADING_APART, _HEADING_COVERED = 50.0, 0.3, 2.0, 0.7
"""The same of a longer one, under a heading that stands alone: one to write on has its label before it, and
does not end where the answer does."""
_BLUR = 2
"""Pixels around a line that its blur darkens."""
_RULED = 0.8
"""Of a row of pixels that reaches beyond a line's ends, so much is ink where a ruling lies."""
_DARK_INK, _PALE_INK, _EVEN_INK = 0.38, 0.48, 0.22
"""Of the way from the darkest ink around to paper: how bright nine tenths of a line are at most; or of a pale
line, if it is no brighter there than half of it by so much."""
_LEAST_PALER, _PALER_INK, _EVEN_GAPS = 2.6, 0.5, 0.12
"""In letters' heights, how long a line is at least that may be paler than bold letters which it crosses; how
bright nine tenths of it are at most, and how little brighter than three quarters."""
_HAIRLINE_INK, _EVEN_HAIRLINE = 0.6, 0.08
"""How bright nine tenths of a hairline under words are at most; and by how little more than its darkest."""
_BESIDE_LINE, _LIGHTER_BESIDE = 0.25, 0.35
"""In letters' heights, how far beside it the gaps are looked at; and by how much they are lighter there."""
_MOST_STROKES = 60
"""Of a page: more are grain, or stains."""
_SMALLEST_LETTER = 1 / 170
"""Of the page's longer side: on a page with few letters their height is a guess."""
_WIDEST = 0.93
"""Of the page's width: a longer one is a fold or the scanner's."""
_DOT_BLUR = 2
"""Pixels around a dot that its blur darkens."""
_DOT, _DOTS_JOINED = 0.35, 0.6
"""Of a letter's height: the largest dot, and how broad two are that run together."""
_MOST_DOTS, _LEAST_DOTS = 20_000, 5
_NEXT_DOT, _LEVEL = 0.9, 0.12
"""In letters' heights: no two dots of a line are farther apart, nor is one so much higher than the other."""
_FARTHER = 1.6
"""In distances of a line's dots."""
_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through words, in shares of the page's width and height."""

    left: float
    right: float
    height: float


@dataclass(frozen=True, slots=True)
class Bared:
    """A page without lines through its words and without lines of dots."""

    gray: Picture
    strokes: tuple[Stroke, ...]
    underlines: tuple[Stroke, ...] = ()
    """Lines right under words, as long as these: no rulings, no lines to write on."""


def bared(gray: Picture, letter: float) -> Bared:
    """The upright page with what lay over and under its words taken off; `letter` is how high letters are."""
    letter = least_letter(gray, letter)
    paper = int(np.median(gray[::8, ::8]))
    ink = gray < darkest_paper(gray)
    clean = gray.copy()
    rows_of_dots = _dots(ink, letter)
    for left, top, wide, high in chain.from_iterable(rows_of_dots):
        clean[
            max(0, top - _DOT_BLUR) : top + high + _DOT_BLUR,
            max(0, left - _DOT_BLUR) : left + wide + _DOT_BLUR,
        ] = paper
    strokes: list[Stroke] = []
    underlines: list[Stroke] = []
    for frame, own in _lines(ink, letter):
        if _is_under_words(ink, frame, own, letter) and _is_apart(ink, frame, own, letter):
            found = underlines  # a ruling close below it is no letter's foot
        elif _is_of_letters(ink, frame, letter):
            continue
        elif _crosses_words(ink, frame, own, rows_of_dots, letter):
            found = strokes
        elif _is_under_words(ink, frame, own, letter):
            found = underlines
        else:
            continue
        if _is_of_one_ink(gray, frame, own, letter) or (
            found is underlines and _is_hairline(gray, frame, own, letter)
        ):
            _take_off(clean, ink, frame, own, paper)
            found.append(_stroke(frame, gray.shape))
    if not (strokes or underlines or rows_of_dots) or len(strokes) + len(underlines) > _MOST_STROKES:
        return Bared(gray, ())
    return Bared(clean, tuple(strokes), tuple(underlines))


def least_letter(gray: Picture, letter: float) -> float:
    """How high letters are, or would be in small print where that is less: dots may be taken for letters."""
    return float(max(letter, max(gray.shape) * _SMALLEST_LETTER))


def darkest_paper(gray: Picture) -> float:
    """How bright ink is at most, by the page's paper."""
    return float(_INK * np.median(gray[::8, ::8]))


def _stroke(frame: "_Frame", shape: tuple[int, ...]) -> Stroke:
    left, top, wide, high = frame
    height, width = shape
    return Stroke(left / width, (left + wide) / width, (top + high / 2) / height)


_Frame = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


def _lines(ink: _Mask, letter: float) -> list[tuple[_Frame, _Mask]]:
    """The thin lines that lie on the page, longer than a letter's own, each with its pixels."""
    import cv2

    long = max(8, round(_SHORTEST * letter))
    runs = cv2.morphologyEx(ink.view(np.uint8), cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    if not runs.any():
        return []
    pieces = pieces_of(np.asarray(runs, np.uint8))
    found = []
    for number in range(1, len(pieces.rows)):
        left, top, wide, high, area = pieces.rows[number].tolist()
        thickest = _THICKEST if wide < _LONG * letter else _THICKEST_OF_LONG
        is_thin = area <= thickest * letter * wide and high <= (_LEAN + thickest) * letter
        if is_thin and wide < _WIDEST * ink.shape[1]:
            found.append(
                ((left, top, wide, high), pieces.labels[top : top + high, left : left + wide] == number)
            )
    return found


def _is_of_letters(ink: _Mask, frame: _Frame, letter: float) -> bool:
    """Whether a short line is the bars of „44” within a number: low on them, figures close beside them."""
    left, top, wide, high = frame
    if wide > _WITHIN_WORD * letter:
        return False
    band, beside = round(_BAND * letter), max(2, round(_NEXT_LETTER * letter))
    above, below = ink[max(0, top - 2 * band) : top][::-1], ink[top + high : top + high + 2 * band]
    inside = slice(left, left + wide)
    low = _reach(below[:, inside]) / max(1, _reach(above[:, inside]))
    if low > _LOW:
        return False
    if low <= _VERY_LOW:
        return True
    ends = slice(max(0, left - beside), left), slice(left + wide, left + wide + beside)
    near = [bool(side[:band, end].any()) for side in (above, below) for end in ends]
    return sum(near) >= len(near) - 1


def _is_apart(ink: _Mask, frame: _Frame, own: _Mask, letter: float) -> bool:
    """Whether nothing stands right below a line nor goes on beside it: where bars of figures have feet."""
    left, top, wide, _ = frame
    beside = max(2, round(_NEXT_LETTER * letter))
    rows = slice(max(0, top - round(_BAND * letter)), max(0, top - _BLUR))
    ends = ink[rows, max(0, left - beside) : left], ink[rows, left + wide : left + wide + beside]
    return not (any(end.any() for end in ends) or _ink_around(ink, frame, own, letter)[1].any())


def _reach(rows: _Mask) -> int:
    """How many rows from the first on hold ink without a gap."""
    bare = np.flatnonzero(~rows.any(axis=1))
    return int(bare[0]) if bare.size else len(rows)


def _crosses_words(
    ink: _Mask, frame: _Frame, own: _Mask, rows_of_dots: Iterable[Sequence[_Frame]], letter: float
) -> bool:
    """Whether letters go on above and below enough of a line, or dots of a gap in the words below it."""
    left, top, _, high = frame
    band = max(2, round(_BAND * letter))
    above, below = _ink_beside(ink, frame, own, band)
    crossed = above & below
    if float(crossed.mean()) < _LEAST_CROSSED:
        return False
    if _lies_on_small_letters(ink, frame, own, letter):
        return True
    for row in rows_of_dots:
        if top < row[0][1] <= top + high + band:
            first_dot, last_dot = row[0][0] - left, row[-1][0] + row[-1][2] - left
            crossed[max(0, first_dot) : max(0, last_dot)] = True
    return float(crossed.mean()) >= _CROSSED


def _lies_on_small_letters(ink: _Mask, frame: _Frame, own: _Mask, letter: float) -> bool:
    """Whether the bodies of small letters hang on a line from end to end: a pen struck them out high up."""
    if frame[2] < _LONG * letter:
        return False
    _, hanging = _ink_beside(ink, frame, own, max(2, round(_HANGING * letter)))
    end = max(1, round(_UNDERLINE_ENDS * letter))
    return bool(hanging.mean() >= _HUNG and hanging[:end].any() and hanging[-end:].any())


def columns_crossed(ink: _Mask, frame: "_Frame", own: _Mask, band: int) -> _Mask:
    """For each column of a line whether ink lies both above and below it, so many pixels off at most."""
    above, below = _ink_beside(ink, frame, own, band)
    return above & below


def _ink_beside(ink: _Mask, frame: "_Frame", own: _Mask, band: int) -> tuple[_Mask, _Mask]:
    """For each column of a line whether ink lies above it, and below it, so many pixels off at most."""
    left, top, wide, _ = frame
    first, last = _edges(own)
    columns = np.arange(wide) + left
    above, below = np.zeros(wide, np.bool_), np.zeros(wide, np.bool_)
    for step in range(2, band + 2):
        above |= ink[np.maximum(0, top + first - step), columns]
        below |= ink[np.minimum(ink.shape[0] - 1, top + last + step), columns]
    return above, below


def _is_under_words(ink: _Mask, frame: _Frame, own: _Mask, letter: float) -> bool:
    """Whether a line lies right under letters from end to end, with nothing but tails below it."""
    if frame[2] > _LONGEST_OF_HEADING * letter:
        return False
    above, below = _ink_around(ink, frame, own, letter)
    if frame[2] > _LONGEST_UNDERLINE * letter:
        return _is_under_heading(ink, frame, above, below, letter)
    end = max(1, round(_UNDERLINE_ENDS * letter))
    reaches = above[:end].any() and above[-end:].any()
    return bool(reaches and above.mean() >= _COVERED and below.mean() <= _TAILS)


def _is_under_heading(ink: _Mask, frame: _Frame, above: _Mask, below: _Mask, letter: float) -> bool:
    """Whether a long line ends right where the words above it do, and nothing stands beside them."""
    left, top, wide, high = frame
    end, off = max(1, round(_HEADING_ENDS * letter)), round(_HEADING_APART * letter)
    rows = slice(max(0, top - round(letter)), top + high)
    beside = ink[rows, max(0, left - off) : max(0, left - _BLUR)], ink[rows, left + wide + _BLUR :][:, :off]
    if any(bool(side.any()) for side in beside) or not (above[:end].any() and above[-end:].any()):
        return False
    above_ends = (
        ink[max(0, top - off) : top, left : left + end],
        ink[max(0, top - off) : top, left + wide - end :],
    )
    if any(bool(part[:, :end].all(axis=0).any()) for part in above_ends):
        return False  # the side of a frame
    return bool(above.mean() >= _HEADING_COVERED and below.mean() <= _TAILS)


def _ink_around(ink: _Mask, frame: _Frame, own: _Mask, letter: float) -> tuple[_Mask, _Mask]:
    """For each column of a line whether ink lies a letter's height above it, or below before any ruling."""
    left, top, wide, high = frame
    reach = max(3, round(letter))
    low, before = max(0, top - reach - _BLUR), max(0, left - reach)
    part = ink[low : top + high + reach + _BLUR, before : left + wide + reach].copy()
    under = part[top + high - low + 1 :]
    ruled = np.flatnonzero(under.mean(axis=1) >= _RULED)
    if ruled.size:
        under[max(0, int(ruled[0]) - 1) :] = False
    return _ink_beside(part, (left - before, top - low, wide, high), own, reach)


def _is_of_one_ink(gray: Picture, frame: _Frame, own: _Mask, letter: float) -> bool:
    """Whether a line is as dark between the letters as on them: where blur joins letters, it is not."""
    brightness = _brightness(gray, frame, own, letter)
    half, most = np.percentile(brightness, (50, 90))
    if most <= _DARK_INK or (most <= _PALE_INK and most - half <= _EVEN_INK):
        return True
    return frame[2] >= _LEAST_PALER * letter and _is_pale_line(gray, frame, own, letter, brightness)


def _is_hairline(gray: Picture, frame: _Frame, own: _Mask, letter: float) -> bool:
    """Whether a line under words is pale, and from end to end so evenly as no feet of letters are."""
    least, most = np.percentile(_brightness(gray, frame, own, letter), (10, 90))
    return bool(most <= _HAIRLINE_INK and most - least <= _EVEN_HAIRLINE)


def _brightness(gray: Picture, frame: _Frame, own: _Mask, letter: float) -> npt.NDArray[np.float64]:
    """How bright each column of a line is: 0 as the darkest ink around, 1 as the page's paper."""
    left, top, wide, high = frame
    first, last = _edges(own)
    columns = np.arange(wide) + left
    rows = (first, (first + last) // 2, last)
    along = np.min([gray[top + row, columns] for row in rows], axis=0).astype(float)
    around = gray[max(0, top - round(letter)) : top + high + round(letter), left : left + wide]
    black, paper = float(np.percentile(around, 3)), float(np.median(gray[::8, ::8]))
    return np.asarray((along - black) / max(1.0, paper - black))


def _is_pale_line(
    gray: Picture, frame: _Frame, own: _Mask, letter: float, brightness: npt.NDArray[np.float64]
) -> bool:
    """Whether a line is evenly pale in the gaps of bold letters, and paper above and below it there."""
    left, top, wide, _ = frame
    less, most = np.percentile(brightness, (75, 90))
    if most > _PALER_INK or most - less > _EVEN_GAPS:
        return False
    first, last = _edges(own)
    off = max(3, round(_BESIDE_LINE * letter))
    gaps = np.flatnonzero(brightness >= np.percentile(brightness, 70))
    above = gray[np.maximum(0, top + first - off)[gaps], left + gaps]
    below = gray[np.minimum(gray.shape[0] - 1, top + last + off)[gaps], left + gaps]
    around = gray[max(0, top - round(letter)) : top + round(letter), left : left + wide]
    black, paper = float(np.percentile(around, 3)), float(np.median(gray[::8, ::8]))
    beside = (float(np.median(np.minimum(above, below))) - black) / max(1.0, paper - black)
    return beside - float(np.median(brightness[gaps])) >= _LIGHTER_BESIDE


def _edges(own: _Mask) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """For each column of a line its first and last row; where it has none, those of the whole."""
    first = own.argmax(axis=0)
    last = own.shape[0] - 1 - own[::-1].argmax(axis=0)
    return first, last


def _take_off(clean: Picture, ink: _Mask, frame: _Frame, own: _Mask, paper: int) -> None:
    """Make a line paper, but where a letter's stem goes through."""
    left, top, wide, _ = frame
    first, last = _edges(own)
    columns = np.arange(wide) + left
    bottom = ink.shape[0] - 1
    over = ink[np.maximum(0, top + first - 2), columns]
    under = ink[np.minimum(bottom, top + last + 2), columns]
    for at in np.flatnonzero(~(over & under)).tolist():
        low = max(0, top + int(first[at]) - (0 if over[at] else 1))
        clean[low : top + int(last[at]) + (1 if under[at] else 2), left + at] = paper


def _dots(ink: _Mask, letter: float) -> list[list[_Frame]]:
    """The rows of dots to write on: small, many, side by side."""
    rows = pieces_of(ink.view(np.uint8)).rows
    small = (rows[:, 3] <= _DOT * letter) & (rows[:, 2] <= _DOTS_JOINED * letter) & (rows[:, 4] > 0)
    dots = rows[small]
    if not _LEAST_DOTS <= len(dots) <= _MOST_DOTS:
        return []
    near = max(1, round(_LEVEL * letter))
    found = _rows_of_dots(dots, near, letter)
    stops = ([dot for dot in row if not _is_colon(dots, dot, letter)] for row in found)
    return [row for row in stops if row]


def _rows_of_dots(dots: npt.NDArray[np.int32], near: int, letter: float) -> list[list[_Frame]]:
    """The even rows among dots, each dot at about the height of the last, whatever lies elsewhere."""
    runs: list[list[int]] = []
    latest: dict[int, list[int]] = {}
    feet = (dots[:, 1] + dots[:, 3]).tolist()
    left, right = dots[:, 0].tolist(), (dots[:, 0] + dots[:, 2]).tolist()
    for at in np.argsort(dots[:, 0], kind="stable").tolist():
        around = (latest.get(feet[at] + off) for off in range(-near, near + 1))
        fitting = [run for run in around if run and 0 <= left[at] - right[run[-1]] <= _NEXT_DOT * letter]
        run = max(fitting, key=lambda one: right[one[-1]], default=[])
        if not run:
            runs.append(run)
        run.append(at)
        latest[feet[at]] = run
    return [row for run in runs for row in _even(dots, run)]


def _even(dots: npt.NDArray[np.int32], run: Sequence[int]) -> list[list[_Frame]]:
    """The stretches of a run whose dots are as far apart as most of it: a full stop stands farther off."""
    if len(run) < _LEAST_DOTS:
        return []
    wider = np.maximum(0, dots[run, 2] - np.median(dots[run, 2]))
    apart = np.diff(dots[run, 0]) - wider[:-1]
    cuts = np.flatnonzero(apart > _FARTHER * np.median(apart)) + 1
    return [
        [(int(d[0]), int(d[1]), int(d[2]), int(d[3])) for d in dots[part]]
        for part in np.split(np.array(run), cuts)
        if len(part) >= _LEAST_DOTS
    ]


def _is_colon(dots: npt.NDArray[np.int32], dot: _Frame, letter: float) -> bool:
    """Whether a dot has another right above it."""
    left, top, wide, _ = dot
    across = np.abs(dots[:, 0] + dots[:, 2] / 2 - left - wide / 2) <= wide
    above = (dots[:, 1] + dots[:, 3] <= top) & (dots[:, 1] >= top - letter)
    return bool((across & above).any())
