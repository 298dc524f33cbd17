"""What stands out on a PDF page in lines that offer a choice: bold, underlined, coloured, ringed words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Literal

from domain.document import Emphasis
from ingest.readers.pdf.drawing.drawn import Char, height_above, spaced
from ingest.readers.pdf.drawing.pen import Pen, Shape
from ingest.readers.text.story import OFFERS, answers_in, both_as_one, is_option_line

_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_THIN, _NEAR = 2.0, 1.5
_UNDER, _FAR_UNDER = 0.06, -0.45
"""Between these heights above the baseline, in letters' sizes, a line underlines."""
_MOST = 60
_WIDEST = 200.0
"""In points: what is longer rules a line off."""
_BETWEEN = " /|,;*()"
"""Signs between options, which a ring around one of them touches."""
_YES_NO_ALONE = re.compile(r"(?:\W*\b(?:tak|nie)\b)+\W*", re.IGNORECASE)
Stroke = tuple[float, float, float]
"""A thin line's left and right end and its height on the page, in points."""
How = Literal["bold", "underlined", "coloured", "ringed"]


def emphasised_on(page: Any, lines: Sequence[dict[str, Any]], pen: Pen) -> tuple[Emphasis, ...]:
    """The stretches that stand out in pdfplumber's lines, without the questions before them.

    `pen` is what was drawn around and below words.
    """
    strokes = [
        (float(shape["x0"]), float(shape["x1"]), (float(shape["top"]) + float(shape["bottom"])) / 2)
        for shape in (*page.rects, *page.lines, *pen.lines)
        if float(shape["bottom"]) - float(shape["top"]) <= _THIN
        and float(shape["x1"]) - float(shape["x0"]) <= _WIDEST
    ]
    found: list[Emphasis] = []
    above = ""
    for line in lines:
        chars = list({id(char): char for char in line["chars"]}.values())
        words = spaced(chars, as_it_was=True)
        own = [
            *_stretches(words, chars, "underlined", _underlined(chars, strokes)),
            *_ringed(words, chars, pen.rings),
        ]
        if OFFERS.search(words) is not None or is_option_line(words):
            bold = [_BOLD.search(str(char.get("fontname", ""))) is not None for char in chars]
            own += _stretches(words, chars, "bold", bold)
            colours = [_colour(char) for char in chars]
            usual = Counter(colours).most_common(1)[0][0]
            washed = [any(_holds(place, char) for place in pen.washed) for char in chars]
            stands_out = [colour != usual or wash for colour, wash in zip(colours, washed, strict=True)]
            own += _stretches(words, chars, "coloured", stands_out)
        before = above if _YES_NO_ALONE.fullmatch(words) else ""
        found += [replace(one, above=before) for one in both_as_one(words, own)]
        above = words
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def _ringed(line: str, chars: Sequence[Char], rings: Sequence[Shape]) -> list[Emphasis]:
    """The words inside each ring, once each; a ring's line may be drawn twice."""
    found: dict[Emphasis, None] = {}
    for ring in rings:
        inside = [_holds(ring, char) for char in chars]
        if any(inside):
            found.update(dict.fromkeys(_stretches(line, chars, "ringed", inside)))
    return [replace(one, words=bare) for one in found if (bare := one.words.strip(_BETWEEN))]


def _holds(place: Shape, char: Char) -> bool:
    across, down = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return bool(place["x0"] <= across <= place["x1"] and place["top"] <= down <= place["bottom"])


def _stretches(line: str, chars: Sequence[Char], how: How, stands_out: Sequence[bool]) -> Iterator[Emphasis]:
    for is_it, group in groupby(zip(chars, stands_out, strict=True), key=lambda one: one[1]):
        if is_it:
            for words in answers_in(spaced([char for char, _ in group], as_it_was=True)):
                if len(words) < len(line) or is_option_line(line):
                    yield Emphasis(line, words, how)


def _colour(char: Char) -> tuple[float, ...]:
    """Red, green and blue, whatever space a letter's colour is told in; black where none is."""
    told = char.get("non_stroking_color")
    parts = tuple(float(part) for part in told) if isinstance(told, tuple | list) else ()
    if len(parts) == 4:  # cyan, magenta, yellow, black (ISO 32000-1, 10.3.5)
        return tuple(round(1 - min(1.0, part + parts[3]), 1) for part in parts[:3])
    grey = parts * 3 if len(parts) == 1 else parts
    return tuple(round(part, 1) for part in grey) if len(grey) == 3 else (0.0, 0.0, 0.0)  # RGB


def _underlined(chars: Sequence[Char], strokes: Sequence[Stroke]) -> list[bool]:
    """Of each letter of a line, whether a stroke runs under it: a table's rule is far wider, and lower."""
    if not strokes or not chars:
        return [False] * len(chars)
    top, bottom = min(char["top"] for char in chars), max(char["bottom"] for char in chars)
    beside = [stroke for stroke in strokes if 2 * top - bottom <= stroke[2] <= 2 * bottom - top]
    return [_is_underlined(char, beside) for char in chars]


def _is_underlined(char: Char, strokes: Sequence[Stroke]) -> bool:
    middle = (char["x0"] + char["x1"]) / 2
    return any(
        low - _NEAR <= middle <= high + _NEAR and _FAR_UNDER <= height_above(at, char) <= _UNDER
        for low, high, at in strokes
    )
