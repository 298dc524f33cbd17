"""A page without its tables' rulings, which the engine reads as letters, or breaks words and lines at."""

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import Pieces, pieces_of
from ingest.ocr.picture.strokes import columns_crossed, darkest_paper, least_letter

_THICK = 0.6
"""Of a letter's height: how thick a lying ruling is at most, in the mean."""
_THICKEST = 0.55
"""Of a letter's height: what is thicker is a bar or a filled cell."""
_LEAST_HIGH, _SURELY_HIGH, _LEAST_WIDE = 2.2, 4.5, 5.0
"""In letters' heights, how long standing and lying rulings are: longer than strokes of letters."""
_FAINT_SHARE, _EVEN = 8, 0.5
"""Per cent of a ruling may be less than half as dark as it is in the middle of its darkness."""
_LEAST_DEEP, _LEAST_DEEP_ALONG, _ALONG = 6, 10, 15
"""Of 255, how much darker than beside it a ruling is at each spot, and over so many pixels evened out."""
_WIDEST_GAP, _FAINTEST = 2.5, 3
"""In letters' heights, how wide a gap grain and blur leave in a ruling; and how dark it still is there."""
_BLUR = 2
"""Pixels: so far beyond its own a ruling darkens the paper."""
_STEMS, _WORD = 3, 3.5
"""How many strokes of letters tell a word that a line goes through; and in letters' heights, how close."""
_STEP = 4
_OF_LETTERS, _FOOT, _REACH = 40, 2.0, 0.35
"""Of 255, how much darker ink is than a ruling's blur beside it; and in letters' heights, how wide no foot of
a letter is, and how far it reaches into what a ruling takes."""


Mask = npt.NDArray[np.uint8]


def without_rulings(gray: Picture, letter: float) -> Picture:
    """The upright page with the rulings of its tables made paper; `letter` is how high letters are in pixels.

    Lines that no standing one meets stay, for they are lines to write on; and so do such as cross words.
    """
    import cv2

    letter = least_letter(gray, letter)
    thick = round(_THICKEST * letter)
    deep = np.asarray(cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, np.ones((thick, thick), np.uint8)), np.uint8)
    standing = _lines(deep, (1, round(_LEAST_HIGH * letter)))
    lying = _thin(_lines(deep, (round(_LEAST_WIDE * letter), 1)), deep, letter)
    standing = _drawn(standing, lying, deep, letter)
    if not standing.any():
        return gray
    gap, across, along = round(_WIDEST_GAP * letter), 2 * _BLUR + 1, 4 * _BLUR + 1
    lying = _without_strikes(_of_tables(lying, standing, gap), standing, gray, letter)
    bridged = cv2.morphologyEx(_grown(lying, across, 1), cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8))
    lying |= np.asarray(bridged & (deep > _FAINTEST).view(np.uint8), np.uint8)
    clean = gray.copy()
    # Farther along than across: ends are blurred more.
    paper = int(np.median(gray[::8, ::8]))
    lying = _grown(lying, across, along)
    clean[(_grown(standing, along, across) | (lying & ~_feet(gray, lying, paper, letter))) > 0] = paper
    return clean


def _feet(gray: Picture, rulings: Mask, paper: int, letter: float) -> Mask:
    """What is darker around lying rulings than anything level: the feet of letters that reach down to them.

    Ink goes on from them beyond the ruling and its blur; the steps of a leaning ruling stand alone.
    """
    import cv2

    dark = cv2.subtract(np.full_like(gray, paper), gray)
    level = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, round(_FOOT * letter)), np.uint8))
    of_ruling = cv2.dilate(level, np.ones((3, 1), np.uint8))
    letters = ((dark > _OF_LETTERS) & (rulings == 0)).view(np.uint8)
    near = _grown(letters, 2 * round(_REACH * letter) + 1, 3)
    return (cv2.subtract(dark, of_ruling) > _OF_LETTERS).view(np.uint8) & near


def _lines(deep: Picture, least: tuple[int, int]) -> Mask:
    """Where something thin and dark goes on without a gap, however faint it is; `least`: width and height."""
    import cv2

    along = (_ALONG, 1) if least[0] > least[1] else (1, _ALONG)
    found = (deep > _LEAST_DEEP) & (cv2.blur(deep, along) > _LEAST_DEEP_ALONG)
    return np.asarray(
        cv2.morphologyEx(found.view(np.uint8), cv2.MORPH_OPEN, np.ones(least[::-1], np.uint8)), np.uint8
    )


def _thin(lying: Mask, deep: Picture, letter: float) -> Mask:
    """The lying lines that someone drew, and not letters that blur joins: those are thick or uneven."""
    pieces = pieces_of(lying)
    kept = np.zeros(len(pieces.rows), np.uint8)
    for number, (left, top, wide, high, area) in enumerate(pieces.rows.tolist()):
        if number and area <= _THICK * letter * wide:
            kept[number] = _is_even(deep[top : top + high, left : left + wide].max(axis=0))
    return _only(pieces, kept)


def _is_even(depth: npt.NDArray[np.uint8]) -> bool:
    """Whether a line is about as dark all along."""
    return bool(np.percentile(depth, _FAINT_SHARE) >= _EVEN * np.median(depth))


def _drawn(standing: Mask, lying: Mask, deep: Picture, letter: float) -> Mask:
    """The standing lines that someone drew, and not stems of letters one above the other.

    A ruling is as dark all along; where it is no longer than two rows' letters it ends on lying ones.
    """
    pieces = pieces_of(standing)
    kept = np.zeros(len(pieces.rows), np.uint8)
    ends = _grown(lying, 4 * _BLUR + 1, 4 * _BLUR + 1)
    for number, (left, top, wide, high, _) in enumerate(pieces.rows.tolist()):
        if not number:
            continue
        along = np.s_[left : left + wide]
        is_long = high >= _SURELY_HIGH * letter
        is_ended = is_long or bool(ends[top, along].any() and ends[top + high - 1, along].any())
        kept[number] = is_ended and _is_even(deep[top : top + high, along].max(axis=1))
    return _only(pieces, kept)


def _only(pieces: Pieces, kept: Mask) -> Mask:
    """The pieces whose numbers are kept, of a picture of which little is ink."""
    found = np.zeros(pieces.labels.shape, np.uint8)
    found.ravel()[pieces.spots[kept[pieces.owners] > 0]] = 1
    return found


def _of_tables(lying: Mask, standing: Mask, gap: int) -> Mask:
    """The lying lines that standing ones meet, or others of a table go on as behind a gap."""
    import cv2

    thick = 2 * _BLUR + 1
    posts = _grown(standing, thick, thick)[::_STEP, ::_STEP]
    pieces = pieces_of(_grown(lying, thick, gap)[::_STEP, ::_STEP] | posts)
    tables = np.zeros(len(pieces.rows), np.uint8)
    tables[pieces.labels[posts > 0]] = 1
    tables[0] = 0
    near = cv2.resize(tables[pieces.labels], lying.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(lying & np.asarray(near, np.uint8), np.uint8)


def _without_strikes(lying: Mask, standing: Mask, gray: Picture, letter: float) -> Mask:
    """The lines without those that go through words: what is struck out must not read as if it were not."""
    # As thick as its blur: neither a ruling's own ink nor that of others crosses it.
    thick = 2 * _BLUR + 1
    grown = _grown(lying, thick, thick)
    rulings = grown | _grown(standing, 1, thick)
    brightest, aside = darkest_paper(gray), round(letter)
    kept = lying.copy()
    for left, top, wide, high, _ in (pieces_of(grown[::_STEP, ::_STEP]).rows[1:] * _STEP).tolist():
        above, below = max(0, top - aside), top + high + aside
        part = slice(above, below), slice(left, left + wide)
        own = grown[top : top + high, left : left + wide] > 0
        ink = (gray[part] < brightest) & (rulings[part] == 0)
        if _is_strike(columns_crossed(ink, (0, top - above, own.shape[1], high), own, _BLUR), letter):
            kept[top : top + high, left : left + wide] = 0
    return kept


def _is_strike(crossed: npt.NDArray[np.bool_], letter: float) -> bool:
    """Whether a line goes through a word: three strokes of letters cross it close to each other.

    >>> stems = np.zeros(400, bool)
    >>> stems[[50, 60, 75]] = True
    >>> _is_strike(stems, 18), _is_strike(np.roll(stems, 10) & stems, 18)
    (True, False)
    """
    starts = np.flatnonzero(np.diff(crossed.astype(np.int8), prepend=0) == 1)
    return (
        len(starts) >= _STEMS and int((starts[_STEMS - 1 :] - starts[: 1 - _STEMS]).min()) <= _WORD * letter
    )


def _grown(mask: Mask, high: int, wide: int) -> Mask:
    import cv2

    return np.asarray(cv2.dilate(mask, np.ones((high, wide), np.uint8)), np.uint8)
