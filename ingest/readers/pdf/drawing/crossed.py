"""Words that were crossed out by what is no level line: an X, a slash, a scribble; and whole sections.

A person sees that something was done to them, and often not what: an X may choose a word, too. So they are
doubtful.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from ingest.readers.pdf.drawing.near import Near, Place

_LEAST_SIDE, _THIN = 5.0, 2.5
"""In points: a stroke that slants is wider and higher."""
_MOST_HIGH, _MOST_BESIDE = 2.6, 10.0
"""In heights of the letters, and in points beyond the word: what is larger is a signature, or a drawing."""
_ALONG, _LONGEST = 1.5, 400.0
"""In heights of the letters, and in points: a stroke along several words."""
_LEAST_OVER = 0.6
"""Of a word's width."""
_FEW_POINTS, _LEAST_TURNS = 2, 4
_LEAST_SECTION, _SAME = 15.0, 0.15
"""In points, so wide is a cross through words or a section; and by how much of it its lines may differ."""
_HIGHEST = 100.0
_MOST_STROKES, _MOST_LARGE = 4_000, 300
"""A drawing has more."""


def strokes_over(shapes: Sequence[Mapping[str, Any]]) -> list[Place]:
    """The places of lines that slant, and of those that go up and down as a scribble does."""
    found = (_place(shape) for shape in shapes if _is_slanted(shape) or _is_scribble(shape))
    return [one for one in found if _LEAST_SIDE <= one[3] - one[1] <= _HIGHEST][:_MOST_STROKES]


def sections(shapes: Sequence[Mapping[str, Any]]) -> list[Place]:
    """The places of crosses of two lines, over several words or lines of text."""
    lines = ((_place(shape), _falls(shape)) for shape in shapes if _is_slanted(shape))
    large = [one for one in lines if one[0][2] - one[0][0] >= _LEAST_SECTION][:_MOST_LARGE]
    near = Near((place, number) for number, (place, _) in enumerate(large))
    return [
        place
        for at, (place, falls) in enumerate(large)
        if any(
            other > at and falls is not large[other][1] and _are_alike(place, large[other][0])
            for other in near.at(place)
        )
    ]


def crossed_words(
    words: Sequence[Place], strokes: Sequence[Place], crosses: Sequence[Place]
) -> Iterator[int]:
    """The numbers of the words that a stroke goes over, or that stand in a crossed section."""
    by_place, by_section = Near((one, one) for one in strokes), Near((one, one) for one in crosses)
    for number, word in enumerate(words):
        middle = (word[1] + word[3]) / 2
        level = (word[0], middle, word[2], middle)
        is_crossed = any(_goes_over(stroke, word) for stroke in by_place.at(level))
        if is_crossed or any(_holds(cross, word) for cross in by_section.at(level)):
            yield number


def _goes_over(stroke: Place, word: Place) -> bool:
    left, top, right, bottom = word
    if bottom <= top:
        return False
    over = min(right, stroke[2]) - max(left, stroke[0])
    wide, high = stroke[2] - stroke[0], (stroke[3] - stroke[1]) / (bottom - top)
    is_of_word = high <= _MOST_HIGH and wide <= right - left + 2 * _MOST_BESIDE
    is_along = high <= _ALONG and wide <= _LONGEST
    return (
        (is_of_word or is_along)
        and over >= _LEAST_OVER * (right - left)
        and stroke[1] <= (top + bottom) / 2 <= stroke[3]
    )


def _holds(cross: Place, word: Place) -> bool:
    across, down = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return cross[0] <= across <= cross[2] and cross[1] <= down <= cross[3]


def _are_alike(one: Place, other: Place) -> bool:
    """Whether two lines are the halves of one cross."""
    near = _SAME * (one[2] - one[0])
    return all(abs(mine - theirs) <= near for mine, theirs in zip(one, other, strict=True))


def _is_slanted(shape: Mapping[str, Any]) -> bool:
    points = shape.get("pts") or ()
    left, top, right, bottom = _place(shape)
    return len(points) == _FEW_POINTS and min(right - left, bottom - top) > _THIN


def _falls(shape: Mapping[str, Any]) -> bool:
    """Whether a line goes down to the right: the halves of a cross go different ways, hatching goes one."""
    (x, y), (later, below) = shape["pts"]
    return bool((later > x) is (below > y))


def _is_scribble(shape: Mapping[str, Any]) -> bool:
    """Whether a bare line goes up and down, again and again, and does not come back to where it began."""
    if shape.get("fill") or not shape.get("stroke", True):
        return False
    heights = [float(point[1]) for point in shape.get("pts") or ()]
    steps = [after - before for before, after in pairwise(heights) if after != before]
    turns = sum((before > 0) != (after > 0) for before, after in pairwise(steps))
    return turns >= _LEAST_TURNS


def _place(shape: Mapping[str, Any]) -> Place:
    return float(shape["x0"]), float(shape["top"]), float(shape["x1"]), float(shape["bottom"])
