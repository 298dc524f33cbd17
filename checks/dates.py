"""Dates as documents write them: in Polish, German and English."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
MONTHS = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "wrzesnia",
    "pazdziernika",
    "listopada",
    "grudnia",
)
ABROAD = (
    ("januar", "january"),
    ("februar", "february"),
    ("marz", "maerz", "march"),
    ("april",),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august",),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("dezember", "december"),
)
"""The months of calls in other languages, folded: „1. Juli 2027”, „1 July 2027”."""
_NUMBERS = {
    name: number
    for number, names in enumerate(zip(MONTHS, ABROAD, strict=True), start=1)
    for name in (names[0], *names[1])
}
_DATE = re.compile(
    r"(?<![\d.,/-])(?:(?P<day>\d{1,2}) ?[./-] ?(?P<month>\d{1,2}) ?[./-] ?(?P<year>\d{4})"
    r"|(?P<y>\d{4})[-.](?P<m>\d{2})[-.](?P<d>\d{2})"
    rf"|(?P<day_of>\d{{1,2}})\.? (?P<name>{'|'.join(_NUMBERS)}) (?P<year_of>\d{{4}}))(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and where it stands in a folded text."""

    day: date
    start: int
    end: int


def dates_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Dated]:
    """Every true date of a folded text, in order; what is no day of the calendar is passed over.

    >>> [d.day.isoformat() for d in dates_in("zielona gora, 12 kwietnia 2026 r., 31.02.2026, 2026-04-13")]
    ['2026-04-12', '2026-04-13']
    >>> [d.day.isoformat() for d in dates_in("frankfurt (oder), 1. juli 2027; 2 march 2027")]
    ['2027-07-01', '2027-03-02']
    """
    for found in _DATE.finditer(text, start, len(text) if end is None else min(end, len(text))):
        month = found["month"] or found["m"] or _NUMBERS[found["name"]]
        numbers = (
            found["year"] or found["y"] or found["year_of"],
            month,
            found["day"] or found["d"] or found["day_of"],
        )
        try:
            yield Dated(date(*map(int, numbers)), *found.span())
        except ValueError:
            continue
