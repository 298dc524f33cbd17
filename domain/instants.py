"""Instants that strangers state, in mails and signatures."""

from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta


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
