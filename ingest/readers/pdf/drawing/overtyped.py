"""Words struck out by signs typed over them, as typewriters and office programs do: „-----”, „xxx”."""

from collections.abc import Iterator, Sequence
from typing import Any

from ingest.readers.pdf.drawing.near import Near

Char = dict[str, Any]

_SIGNS = frozenset("-–—=~xX×/")
"""Not „_” and „.”: on these one writes."""
_LEAST, _CLOSE = 2, 0.6
"""So many signs in a row strike; and so close, in their width, each begins behind the one before."""
_OVER = 0.3
"""Of a sign's width, so much lies over a letter."""


def overtyped(chars: Sequence[Char], near: Near[Char]) -> list[list[Char]]:
    """The rows of one sign each that stand over letters."""
    signs = [char for char in chars if char["text"] in _SIGNS]
    rows = _rows(sorted(signs, key=lambda char: (round(char["top"]), char["text"], char["x0"])))
    found = []
    for row in rows:
        over = [
            at for at, sign in enumerate(row) if any(_stands_over(sign, char) for char in _at(near, sign))
        ]
        if len(over) >= _LEAST and 2 * len(over) > len(row):
            # One may stand out behind the word; a further „/” parts it from the next option.
            found.append(row[: over[-1] + 2] if row[0]["text"] == "/" else row)
    return found


def _rows(signs: Sequence[Char]) -> Iterator[list[Char]]:
    row: list[Char] = []
    for sign in signs:
        if row and not _goes_on(row[-1], sign):
            yield row
            row = []
        row.append(sign)
    if row:
        yield row


def _goes_on(before: Char, sign: Char) -> bool:
    width = max(before["x1"] - before["x0"], 1.0)
    is_same = before["text"] == sign["text"] and abs(before["top"] - sign["top"]) <= 1
    return bool(is_same and 0 < sign["x0"] - before["x0"] <= (1 + _CLOSE) * width)


def _at(near: Near[Char], sign: Char) -> list[Char]:
    middle = (sign["top"] + sign["bottom"]) / 2
    return near.at((sign["x0"], middle, sign["x1"], middle))


def _stands_over(sign: Char, char: Char) -> bool:
    """Whether a sign lies over a letter of another kind, at its height."""
    if char is sign or char["text"] in _SIGNS or not char["text"].strip():
        return False
    over = min(sign["x1"], char["x1"]) - max(sign["x0"], char["x0"])
    middle = (sign["top"] + sign["bottom"]) / 2
    return bool(over >= _OVER * (sign["x1"] - sign["x0"]) and char["top"] <= middle <= char["bottom"])
