"""Numbers as a reading machine leaves them: letters in place of digits, blanks and dots between them.

A letter stands for one digit only, so putting it right is no guess; a digit is never exchanged for another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.recognise.noise.words import as_digits

_DIGIT = r"[\doOQDlIi|!\]SsBZzgqG]"
_COUNTRY = re.compile(r"(?<![^\W_])PL-?\Z")
"""What a NIP of the European register begins with."""
_MOST_LETTERS = 0.3


@dataclass(frozen=True, slots=True)
class NumberRead:
    """A number with its place in the text, and whether letters had to be taken for digits."""

    digits: str
    start: int
    end: int


def numbers_read(text: str, lengths: tuple[int, ...]) -> Iterator[NumberRead]:
    """Every number of one of these lengths in a text as it was read, the longest first at each place.

    >>> [n.digits for n in numbers_read("NIP: 598-03l-67-6S i telefon", (10,))]
    ['5980316765']
    >>> [n.digits for n in numbers_read("NIP PL5961733019", (10,))]
    ['5961733019']
    """
    place = 0
    while place < len(text):
        found = next((one for n in sorted(lengths)[::-1] if (one := _number_at(text, place, n))), None)
        if found is not None:
            yield found
            place = found.end
        else:
            place += 1


def _number_at(text: str, place: int, length: int) -> NumberRead | None:
    if (
        place
        and (text[place - 1].isalnum() or text[place - 1] == "-")
        and not _COUNTRY.search(text, 0, place)
    ):
        return None
    found = _pattern(length).match(text, place)
    if found is None:
        return None
    characters = re.sub(r"[ .-]", "", found[0])
    letters = sum(not c.isdigit() for c in characters)
    if letters > _MOST_LETTERS * length:
        return None
    return NumberRead(as_digits(characters), *found.span())


def _pattern(length: int) -> re.Pattern[str]:
    # `re` keeps what it compiled.
    return re.compile(rf"{_DIGIT}(?:(?:- |[ .-])?{_DIGIT}){{{length - 1}}}(?![\w-])")
