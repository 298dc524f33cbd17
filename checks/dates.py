"""Dates as Polish documents write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

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
_DATE = re.compile(
    r"(?<![\d.,/-])(?:(?P<day>\d{1,2}) ?[./-] ?(?P<month>\d{1,2}) ?[./-] ?(?P<year>\d{4})"
    r"|(?P<y>\d{4})[-.](?P<m>\d{2})[-.](?P<d>\d{2})"
    rf"|(?P<day_of>\d{{1,2}}) (?P<name>{'|'.join(MONTHS)}) (?P<year_of>\d{{4}}))(?!\d)"
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
    """
    for found in _DATE.finditer(text, start, len(text) if end is None else min(end, len(text))):
        month = found["month"] or found["m"] or MONTHS.index(found["name"]) + 1
        numbers = (
            found["year"] or found["y"] or found["year_of"],
            month,
            found["day"] or found["d"] or found["day_of"],
        )
        try:
            yield Dated(date(*map(int, numbers)), *found.span())
        except ValueError:
            continue
