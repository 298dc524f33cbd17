"""What ends an answer though no label of the call's form does: a part's heading, another form's question."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.recognise.form.concept.wording import Wording

_HEADING = re.compile(
    r"(?m)^(?:cz[ęe][śs][ćc] )?(?P<number>[IVX]{1,5}|[A-Z]|\d{1,2})(?P<sign>[.):]?)[ \t]+(?=[^\W\d_]{3})",
    re.IGNORECASE,
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_LEAST = 2
_SURELY_ASKS = 0.95
_QUESTION_LINES = 2
"""So many lines a narrow cell makes of a question."""
_ANSWER = re.compile(r"[:\t…_☐☒]|\.{3}")
"""Where a question's line may go on with its answer."""
_BLANKS = " :.…_\n\t"
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


def before_question(raw: str, start: int, end: int, field: str, wording: Wording) -> int:
    """Where a list ends: before lines that are, word for word, another question.

    „Strona www w języku angielskim / lub innym obcym” is none of the addresses above it.
    """
    first = raw.find("\n", start, end)
    while first >= 0:
        lines = raw[first + 1 : end].split("\n", _QUESTION_LINES)[:_QUESTION_LINES]
        heads = (_ANSWER.split(" ".join(lines[:count]), maxsplit=1)[0] for count in range(1, len(lines) + 1))
        if raw[start:first].strip(_BLANKS) and any(
            _is_another(head.strip(), field, wording) for head in heads
        ):
            return first
        first = raw.find("\n", first + 1, end)
    return end


def _is_another(words: str, field: str, wording: Wording) -> bool:
    score, concept = wording.top(words)
    asked = next((one.field for one in wording.asked if one.concept.name == concept), None)
    return score >= _SURELY_ASKS and " " in words and asked is not None and asked.name != field


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
