"""Instants that strangers state, in mails and signatures, and those that a call's file states."""

import re
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta

from domain.words.polish import WARSAW

_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})")


def tellable(stated: datetime) -> datetime | None:
    """The instant, or None for one at the calendar's ends, which no other time zone can tell.

    An offset of odd seconds, which JSON cannot write, becomes UTC.

    >>> tellable(datetime.fromisoformat("9999-12-31T23:30:00-01:00")) is None
    True
    >>> tellable(datetime.fromisoformat("2026-04-07T10:00:30+00:00:30")).isoformat()
    '2026-04-07T10:00:00+00:00'
    """
    if not MINYEAR < stated.year < MAXYEAR:
        return None
    has_odd_offset = (stated.utcoffset() or timedelta()) % timedelta(minutes=1)
    return stated.astimezone(UTC) if has_odd_offset else stated


def parse_instant(text: str) -> datetime:
    """A local time as the Regulamin writes it; „24:00” is the end of that day (Regulamin § 4.2).

    Raises:
        ValueError: the text is not „YYYY-MM-DD HH:MM”.

    >>> parse_instant("2026-05-07 24:00").isoformat()
    '2026-05-08T00:00:00+02:00'
    """
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"oczekiwano „RRRR-MM-DD GG:MM”, jest „{text}”")
    day, hour, minute = date.fromisoformat(found[1]), int(found[2]), int(found[3])
    if (hour, minute) == (24, 0):
        return datetime.combine(day + timedelta(days=1), time(0), tzinfo=WARSAW)
    return datetime.combine(day, time(hour, minute), tzinfo=WARSAW)


def window_instant(stated: object, *, is_end: bool) -> object:
    """What a call's file states as a date or time of TOML's own, as an instant; anything else as it is.

    Without an offset it is Warsaw's time. A mere date opens at its beginning and closes at its end: nobody's
    time to apply becomes shorter by how it is written (Regulamin § 4.2).

    >>> window_instant(date(2026, 5, 7), is_end=True).isoformat()
    '2026-05-08T00:00:00+02:00'
    >>> window_instant(datetime(2026, 4, 7, 10), is_end=False).isoformat()
    '2026-04-07T10:00:00+02:00'
    """
    if isinstance(stated, datetime):
        return stated if stated.tzinfo is not None else stated.replace(tzinfo=WARSAW)
    if isinstance(stated, date):
        return datetime.combine(stated + timedelta(days=is_end), time(0), tzinfo=WARSAW)
    return stated
