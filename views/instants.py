"""Instants and days as the contract writes them."""

from datetime import date, datetime

from domain.words.polish import local


def time_json(at: datetime | None) -> str | None:
    """An instant as ISO 8601 with Warsaw's offset.

    >>> from datetime import UTC
    >>> time_json(datetime(2026, 5, 8, 9, 0, tzinfo=UTC))
    '2026-05-08T11:00:00+02:00'
    """
    return None if at is None else local(at).isoformat()


def date_json(on: date | None) -> str | None:
    """An ISO date."""
    return None if on is None else on.isoformat()
