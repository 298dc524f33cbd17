"""A picture of a page made ready for reading: upright, straight, evenly lit, of a good size.

All turning, straightening and scaling is worked out on a small copy and done to the picture once.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.bend import Bend, flattened
from ingest.ocr.picture.cleaning.barcodes import without_barcodes
from ingest.ocr.picture.cleaning.streaks import without_streaks
from ingest.ocr.picture.glyphs import Boxes, Ink, ink_of
from ingest.ocr.picture.light import evenly_lit
from ingest.ocr.picture.sheet import Matrix, sheet_matrix
from ingest.ocr.picture.straighten import PageOrientation, lie_of

Picture = npt.NDArray[np.uint8]
Heights = npt.NDArray[np.float64]

_MOST_PIXELS_IN = 24_000_000
_MOST_PIXELS_OUT = 14_000_000
_SMALL = 1600
"""The longer side of the copy on which letters are looked for."""
_READABLE = (13.5, 24.0)
"""Heights of letters, in pixels, between which the engine reads the picture as it is."""
_ENLARGED_TO, _REDUCED_TO = 22.0, 18.0
"""How high they are made otherwise: blurred ones read better large, sharp ones quicker small."""
_EVERY = 8
"""So many rows apart the sharpness is looked at."""
_LEAST_EDGE, _SHARP_EDGE = 0.1, 0.6
"""Of the page's contrast: a step that is an edge, and one that is sharp."""
_DPI_BY_HEIGHT = 11.5
"""The resolution of ordinary letters, by their height."""
_ORDINARY_DPI = 230
_LEAST_LETTERS = 12
_OF_A_LETTER, _TALL = 0.6, 90
"""No letter is lower than so much of what few are higher than (percent), but dots to write on are."""
_FEWEST_LETTERS = 2
_MOST_STAINS = 25_000
"""A page of the smallest print has some ten thousand."""
_STAINS_ALLOWED = 2_000
_GRAIN = 2.0
_FEWEST_WORDS, _MOST_WORDS = 8, 1_500
_MANY_SPECKS = 1_500
_LARGEST_ENLARGEMENT = 4.0
_LEAST_TILT = 0.1
"""Degrees: the engine reads lines that are less askew as they are."""
_COLOURED = 30
_LEAST_COLOURED = 24
_CLOCKWISE = {90: 3, 180: 2, 270: 1}
"""Quarter turns the other way round, as numpy counts them."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One page as the engine gets it; `colour` shows the same where the picture has colour, else None."""

    gray: Picture
    colour: Picture | None
    rotation: int
    """By how many degrees, clockwise, it was turned to stand upright."""
    dpi: int
    """At this resolution its letters would be of ordinary size."""
    may_hold_text: bool = True
    """False for a blank page, and for a photograph that would keep the engine busy for nothing."""

    @property
    def letter_height(self) -> float:
        """How high its ordinary letters are, in pixels."""
        return self.dpi / _DPI_BY_HEIGHT

    def turned(self, degrees: int) -> "Prepared":
        """The same page turned clockwise by 90, 180 or 270 degrees more."""
        gray = _turned(self.gray, degrees)
        colour = None if self.colour is None else _turned(self.colour, degrees)
        return replace(self, gray=gray, colour=colour, rotation=(self.rotation + degrees) % 360)

    def flattened(self, bend: Bend) -> "Prepared":
        """The same page with lines that bend made straight."""
        colour = None if self.colour is None else flattened(self.colour, bend)
        return replace(self, gray=flattened(self.gray, bend), colour=colour)


def prepare(picture: Picture) -> Prepared:
    """The picture of a page, whatever its size, light and position, as the engine reads it best."""
    picture = _without_idle_colour(_of_bearable_size(picture))
    picture = without_streaks(picture, _gray(picture))
    small = _small(_gray(picture))
    sheet = sheet_matrix(small, picture.shape[1] / small.shape[1])
    if sheet is not None:
        picture = _warped(picture, *sheet)
        small = _small(_gray(picture))
    lit = evenly_lit(picture, small)
    if lit is not picture:
        picture, small = lit, _small(_gray(lit))
    ink = ink_of(small)
    if ink.specks > max(_MANY_SPECKS, 2 * len(ink.letters)):
        picture = _without_specks(picture)
        small = _small(_gray(picture))
        ink = ink_of(small)
    height, width = small.shape
    lie = lie_of(ink.letters, width, height)
    letter_height = _letter_height(ink.letters, lie) * picture.shape[0] / height
    factor = _factor(letter_height, picture.shape[0] * picture.shape[1])
    if factor < 1 and not _is_sharp(picture):
        factor = min(1.0, math.sqrt(_MOST_PIXELS_OUT / (picture.shape[0] * picture.shape[1])))
    picture = _laid(picture, lie, factor)
    picture = without_barcodes(picture, _gray(picture))
    dpi = round(_DPI_BY_HEIGHT * letter_height * factor) or _ORDINARY_DPI
    return Prepared(
        gray=_gray(picture),
        colour=picture if picture.ndim == 3 else None,
        rotation=lie.turn,
        dpi=min(600, max(70, dpi)),
        may_hold_text=((lie.has_rows or sheet is not None) and _may_hold_text(ink)) or _is_grainy_page(small),
    )


def _of_bearable_size(picture: Picture) -> Picture:
    import cv2

    height, width = picture.shape[:2]
    if height * width <= _MOST_PIXELS_IN:
        return picture
    factor = (_MOST_PIXELS_IN / (height * width)) ** 0.5
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _without_idle_colour(picture: Picture) -> Picture:
    """The picture in gray where nothing on it is coloured: most scans carry colour for nothing."""
    import cv2

    if picture.ndim == 2:
        return picture
    picture = np.ascontiguousarray(picture[..., :3])
    red, green, blue = cv2.split(np.ascontiguousarray(picture[::3, ::3]))
    spread = cv2.max(cv2.absdiff(red, green), cv2.absdiff(green, blue))
    return (
        picture
        if cv2.countNonZero((spread > _COLOURED).view(np.uint8)) >= _LEAST_COLOURED
        else _gray(picture)
    )


def _without_specks(picture: Picture) -> Picture:
    """The picture with each pixel as most of its neighbours are."""
    import cv2

    return np.asarray(cv2.medianBlur(picture, 3), np.uint8)


def _gray(picture: Picture) -> Picture:
    import cv2

    return picture if picture.ndim == 2 else np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def _small(gray: Picture) -> Picture:
    """The picture with a longer side of `_SMALL`, by whole steps first, which are quick and do not alias."""
    import cv2

    longer = max(gray.shape)
    step = longer // _SMALL
    if step > 1:
        size = (max(1, gray.shape[1] // step), max(1, gray.shape[0] // step))
        gray = np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)
    factor = _SMALL / max(gray.shape)
    size = (max(1, round(gray.shape[1] * factor)), max(1, round(gray.shape[0] * factor)))
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _is_grainy_page(small: Picture) -> bool:
    """Whether some words are left of the copy's stains once a camera's grain is smoothed away."""
    import cv2

    smooth = np.asarray(cv2.GaussianBlur(small, (0, 0), _GRAIN), np.uint8)
    ink = ink_of(smooth)
    height, width = small.shape
    is_text = _FEWEST_WORDS <= ink.stains <= _MOST_WORDS
    return is_text and len(ink.letters) >= _FEWEST_WORDS and lie_of(ink.letters, width, height).has_rows


def _may_hold_text(ink: Ink) -> bool:
    count = len(ink.letters)
    return count >= _FEWEST_LETTERS and ink.stains <= min(_MOST_STAINS, _STAINS_ALLOWED + 20 * count)


def _letter_height(letters: Boxes, lie: PageOrientation) -> float:
    """The median height of the letters on the upright page; 0 where they are too few to tell.

    Where most are dots to write on, as on a last page with hardly more than places for signatures, it is
    that of the others.
    """
    if len(letters) < _LEAST_LETTERS:
        return 0.0
    first, last = (1, 3) if lie.turn % 180 == 0 else (0, 2)
    heights = letters[:, last] - letters[:, first]
    usual = float(np.median(heights))
    higher = heights[heights > _OF_A_LETTER * np.percentile(heights, _TALL)]
    return usual if len(higher) < _LEAST_LETTERS else max(usual, _of_others(heights, higher))


def _of_others(heights: Heights, higher: Heights) -> float:
    """The median height of what is as high as letters, where it is the smaller part; else 0."""
    return float(np.median(higher)) if len(higher) < len(heights) / 2 else 0.0


def _factor(letter_height: float, pixels: int) -> float:
    """By how much the picture is enlarged so that its letters are of a good height."""
    low, high = _READABLE
    if not letter_height or low <= letter_height <= high:
        factor = 1.0
    else:
        factor = (_ENLARGED_TO if letter_height < low else _REDUCED_TO) / letter_height
    return min(factor, _LARGEST_ENLARGEMENT, math.sqrt(_MOST_PIXELS_OUT / pixels))


def _is_sharp(picture: Picture) -> bool:
    """Whether ink becomes paper within two pixels: what is blurred is hard to read when it is reduced."""
    import cv2

    rows = np.ascontiguousarray(_gray(np.ascontiguousarray(picture[::_EVERY])))
    dark, bright = np.percentile(rows[:, ::4], (1, 90))
    steps = cv2.absdiff(rows[:, 2:], rows[:, :-2])
    edges = steps[steps > _LEAST_EDGE * (bright - dark)]
    return edges.size > 0 and bool(np.percentile(edges, 90) >= _SHARP_EDGE * (bright - dark))


def _laid(picture: Picture, lie: PageOrientation, factor: float) -> Picture:
    """The picture turned upright, straightened and scaled."""
    import cv2

    if lie.turn:
        picture = _turned(picture, lie.turn)
    height, width = picture.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    if abs(lie.tilt) >= _LEAST_TILT:
        return _warped(picture, *_straightening(width, height, lie.tilt, factor))
    if size == (width, height):
        return picture
    smooth = cv2.INTER_AREA if factor < 0.6 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, size, interpolation=smooth), np.uint8)


def _turned(picture: Picture, degrees: int) -> Picture:
    return np.ascontiguousarray(np.rot90(picture, _CLOCKWISE[degrees]))


def _straightening(width: int, height: int, tilt: float, factor: float) -> tuple[Matrix, int, int]:
    """What turns the picture back by its tilt and scales it, with room for all its corners."""
    sine, cosine = np.sin(np.radians(tilt)) * factor, np.cos(np.radians(tilt)) * factor
    new_width = round(width * abs(cosine) + height * abs(sine))
    new_height = round(height * abs(cosine) + width * abs(sine))
    turn = np.array([[cosine, sine, 0], [-sine, cosine, 0], [0, 0, 1]], np.float64)
    middle = turn @ np.array([width / 2, height / 2, 1])
    turn[:2, 2] = np.array([new_width / 2, new_height / 2]) - middle[:2]
    return turn, new_width, new_height


def _warped(picture: Picture, matrix: Matrix, width: int, height: int) -> Picture:
    """The picture moved by a matrix; what lay outside is white."""
    import cv2

    return np.asarray(
        cv2.warpPerspective(
            picture,
            matrix,
            (max(1, width), max(1, height)),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(255, 255, 255),
        ),
        np.uint8,
    )
