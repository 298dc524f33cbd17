"""How values are written on pages: filters of the templates."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.points import points_text
from domain.words.polish import day_text, local, plural, weekday_text
from domain.words.text import visible

UNKNOWN = "–"


def instant(value: datetime | str | None) -> str:
    """An instant to the minute, as tables show it.

    >>> instant("2026-05-08T11:00:00+02:00"), instant(None)
    ('08.05.2026 11:00', '–')
    """
    if value is None:
        return UNKNOWN
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return f"{local(at):%d.%m.%Y %H:%M}"


def closing(value: datetime) -> str:
    """An instant that ends something, as tables show it: midnight belongs to the day that it ends.

    >>> closing(datetime.fromisoformat("2026-05-08T00:00:00+02:00"))
    '07.05.2026 24:00'
    """
    here = local(value)
    return f"{here - timedelta(days=1):%d.%m.%Y} 24:00" if here.time() == time(0) else instant(here)


def day(value: date | str | None) -> str:
    """A day, as tables show it.

    >>> day("2026-05-08")
    '08.05.2026'
    """
    if value is None:
        return UNKNOWN
    on = date.fromisoformat(value) if isinstance(value, str) else value
    return f"{on:%d.%m.%Y}"


def clean(value: object) -> str:
    """A stranger's words with their control characters made visible."""
    return visible(str(value))


def size(count: int) -> str:
    """Bytes as people count them.

    >>> size(900), size(204800), size(3 * 1024**2)
    ('1 kB', '200 kB', '3,0 MB')
    """
    kilo = max(1, round(count / 1024))
    return f"{kilo} kB" if kilo < 1000 else f"{count / 1024**2:.1f} MB".replace(".", ",")


def stopped(sentence: object) -> str:
    """A sentence with its full stop, which an abbreviation at its end brings along.

    >>> stopped("do 12 maja 2026 r."), stopped("rezygnacja")
    ('do 12 maja 2026 r.', 'rezygnacja.')
    """
    text = str(sentence)
    return text if text.endswith(".") else f"{text}."


def noun(count: int, one: str, few: str, many: str) -> str:
    """The noun in the form that Polish wants after a count, without it.

    >>> noun(2, "sprawa", "sprawy", "spraw")
    'sprawy'
    """
    return plural(count, one, few, many).partition(" ")[2]


FILTERS: Mapping[str, Callable[..., Any]] = {
    "instant": instant,
    "closing": closing,
    "day": day,
    "clean": clean,
    "points": points_text,
    "size": size,
    "stopped": stopped,
    "plural": plural,
    "noun": noun,
    "day_text": day_text,
    "weekday_text": weekday_text,
}
