"""How long logging in has to wait after attempts that failed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=30)
"""Attempts before that are forgotten."""
_FREE_OF_ACCOUNT = 5
_FREE_OF_ADDRESS = 30
_FIRST = timedelta(seconds=30)
_LONGEST = timedelta(minutes=15)


def waits_until(failed: Sequence[datetime], from_address: int, now: datetime) -> datetime | None:
    """When the next attempt may be made; None: now.

    `failed` are the failed attempts at an account since its last success, `from_address` is how many came
    from the asking address, both within `WINDOW`. After five each further one doubles the wait.

    >>> from datetime import UTC
    >>> at = datetime(2026, 5, 4, 8, tzinfo=UTC)
    >>> waits_until([at] * 4, 0, at), waits_until([at] * 6, 0, at) - at
    (None, datetime.timedelta(seconds=60))
    """
    if from_address >= _FREE_OF_ADDRESS:
        return now + _LONGEST
    if len(failed) < _FREE_OF_ACCOUNT:
        return None
    until = failed[-1] + min(_LONGEST, _FIRST * 2 ** (len(failed) - _FREE_OF_ACCOUNT))
    return until if until > now else None
