"""The Polish working-day calendar: Monday to Friday without statutory holidays.

The Regulamin does not define „dni robocze”; this follows PZP art. 8 ust. 5 and art. 2(2) of Regulation
1182/71. The day of the event is not counted (art. 111 § 2 KC). 24 December is a holiday since 2025
(Dz.U. 2024 poz. 1965); the `holidays` package knows it from version 0.64.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache

from domain.words.polish import WARSAW


@cache
def holidays_in(year: int) -> frozenset[date]:
    """Every statutory holiday of a year, weekends included.

    >>> date(2026, 12, 24) in holidays_in(2026), date(2024, 12, 24) in holidays_in(2024)
    (True, False)
    """
    from holidays import country_holidays

    return frozenset(country_holidays("PL", years=year))


def is_workday(on: date) -> bool:
    """Whether a day is neither a Saturday, nor a Sunday, nor a statutory holiday."""
    return on.weekday() < 5 and on not in holidays_in(on.year)


def workdays_after(on: date) -> Iterator[date]:
    """The working days that follow a day, without end; the day itself is never among them."""
    while True:
        on += timedelta(days=1)
        if is_workday(on):
            yield on


def counted_days(sent_on: date, workdays: int) -> tuple[date, ...]:
    """The working days of a term counted from the day a letter was sent (Regulamin § 4.4).

    >>> [d.day for d in counted_days(date(2026, 4, 30), 5)]
    [4, 5, 6, 7, 8]
    """
    days = workdays_after(sent_on)
    return tuple(next(days) for _ in range(workdays))


def deadline(sent_on: date, workdays: int) -> date:
    """The last day of a term of so many working days; the term ends at 24:00 of that day.

    >>> deadline(date(2026, 12, 18), 5)
    datetime.date(2026, 12, 29)
    """
    return counted_days(sent_on, workdays)[-1]


def workdays_before(on: date, workdays: int) -> date:
    """The day that lies so many working days before a day; 0 is the day itself.

    >>> workdays_before(date(2026, 5, 8), 2)
    datetime.date(2026, 5, 6)
    """
    while workdays > 0:
        on -= timedelta(days=1)
        if is_workday(on):
            workdays -= 1
    return on


def end_of(on: date) -> datetime:
    """The instant at which a day ends in Europe/Warsaw („godz. 24:00”): the next day's 00:00.

    >>> end_of(date(2026, 5, 7)).isoformat()
    '2026-05-08T00:00:00+02:00'
    """
    return datetime.combine(on + timedelta(days=1), time(0), tzinfo=WARSAW)
