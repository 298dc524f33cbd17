"""Instants that strangers state, in mails and signatures, and those that a call's file states."""

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta

from domain.words.polish import WARSAW


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
