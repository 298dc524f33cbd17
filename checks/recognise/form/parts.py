"""Headings of a form's parts: „IV. Promocja i doświadczenie” stands between questions, and answers none."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_HEADING = re.compile(
    r"(?m)^(?:cz[ęe][śs][ćc] )?(?P<number>[IVX]{1,5}|[A-Z]|\d{1,2})(?P<sign>[.):]?)[ \t]+(?=[^\W\d_]{3})",
    re.IGNORECASE,
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_LEAST = 2
_Heading = tuple[int, int]
"""Where its line begins, and which one it is by its number."""


def part_headings(raw: str, asked: Sequence[int]) -> tuple[int, ...]:
    r"""Where the lines begin that head a form's parts: numbered in a row, with a question under each before.

    `asked` are the places of the questions' lines. The numbers of a list that somebody filled in count in a
    row, too, but nothing is asked between them.

    >>> part_headings("I. Firma\nNIP: 1\nII. Profil\nPatenty: brak\nIII. Promocja\nWWW: a.pl", (9, 27, 55))
    (0, 16, 41)
    >>> part_headings("I. Firma\nPatenty:\nI. ISO 9001\nII. PEFC\nWWW: a.pl", (9, 39))
    ()
    """
    found: set[int] = set()
    for numbered in _of_each_kind(raw):
        parts = [
            pair
            for pair in pairwise(numbered)
            if _follows(*pair) and _is_asked(asked, pair[0][0], pair[1][0])
        ]
        if len(parts) >= _LEAST:
            found |= {start for pair in parts for start, _ in pair}
    return tuple(sorted(found))


def _of_each_kind(raw: str) -> Iterator[list[_Heading]]:
    """The numbered lines, those of one kind of number and sign together."""
    kinds: dict[tuple[str, str], list[_Heading]] = {}
    for line in _HEADING.finditer(raw):
        number, sign = line["number"], line["sign"]
        if number in _ROMAN:
            kinds.setdefault(("I", sign), []).append((line.start(), _ROMAN.index(number)))
        if number.isdigit():
            kinds.setdefault(("1", sign), []).append((line.start(), int(number)))
        elif len(number) == 1 and number.isupper():
            kinds.setdefault(("A", sign), []).append((line.start(), ord(number)))
    yield from kinds.values()


def _follows(first: _Heading, second: _Heading) -> bool:
    return second[1] == first[1] + 1


def _is_asked(asked: Sequence[int], start: int, end: int) -> bool:
    return any(start <= place < end for place in asked)
