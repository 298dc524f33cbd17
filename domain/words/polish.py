"""Polish dates and counts, as letters and digests print them."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")

_MONTHS = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
    "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip
_SPOKEN_DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d\d-\d\d"
    rf"|\d{{1,2}} (?:{'|'.join(_MONTHS)}))(?!\w)",
    re.IGNORECASE,
)
_WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_WEEKDAYS_GENITIVE = ("poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli")


def local(at: datetime) -> datetime:
    """The same instant in Europe/Warsaw."""
    return at.astimezone(WARSAW)


def local_date(at: datetime) -> date:
    """The calendar day of an instant in Europe/Warsaw.

    >>> from datetime import UTC
    >>> local_date(datetime(2026, 5, 7, 22, 30, tzinfo=UTC))
    datetime.date(2026, 5, 8)
    """
    return local(at).date()


def day_text(on: date) -> str:
    """A date as letters print it.

    >>> day_text(date(2026, 5, 8))
    '8 maja 2026 r.'
    """
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year} r."


def weekday_text(on: date) -> str:
    """A date with its weekday in the nominative.

    >>> weekday_text(date(2026, 5, 8))
    'piątek, 8 maja 2026 r.'
    """
    return f"{_WEEKDAYS[on.weekday()]}, {day_text(on)}"


def until_text(on: date) -> str:
    """A term's last day after „do”, with the hour at which it ends (art. 111 § 1 KC).

    >>> until_text(date(2026, 5, 8))
    'piątku 8 maja 2026 r., godz. 24:00'
    """
    return f"{_WEEKDAYS_GENITIVE[on.weekday()]} {day_text(on)}, godz. 24:00"


def spoken_days(text: str) -> Iterator[str]:
    """The days that a text names, as it writes them.

    >>> list(spoken_days("Czekamy do 30 maja, najdalej do 2.06.2026."))
    ['30 maja', '2.06.2026']
    """
    return (found[0] for found in _SPOKEN_DAY.finditer(text))


def time_text(at: datetime) -> str:
    """An instant in Europe/Warsaw, to the minute.

    >>> from datetime import UTC
    >>> time_text(datetime(2026, 4, 7, 8, 0, tzinfo=UTC))
    '7 kwietnia 2026 r., godz. 10:00'
    """
    here = local(at)
    return f"{day_text(here.date())}, godz. {here:%H:%M}"


def closing_text(at: datetime) -> str:
    """An instant that ends something; midnight belongs to the day that it ends (Regulamin § 4.2).

    >>> closing_text(datetime(2026, 5, 8, tzinfo=WARSAW))
    '7 maja 2026 r., godz. 24:00'
    """
    here = local(at)
    if here.time() == time(0):
        return f"{day_text(here.date() - timedelta(days=1))}, godz. 24:00"
    return time_text(at)


def duration_text(length: timedelta) -> str:
    """How long something has lasted, in the two largest units that people count in.

    >>> duration_text(timedelta(minutes=6742)), duration_text(timedelta(minutes=65))
    ('4 dni 16 godzin', '1 godzinę 5 minut')
    """
    minutes = int(length / timedelta(minutes=1))
    units = (
        (minutes // 1440, ("dzień", "dni", "dni")),
        (minutes // 60 % 24, ("godzinę", "godziny", "godzin")),
        (minutes % 60, ("minutę", "minuty", "minut")),
    )
    said = [plural(count, *forms) for count, forms in units if count]
    return " ".join(said[:2]) or "krócej niż minutę"


def plural(count: int, one: str, few: str, many: str) -> str:
    """A count with the noun in the form Polish wants after it.

    >>> [plural(count, "plik", "pliki", "plików") for count in (1, 3, 12)]
    ['1 plik', '3 pliki', '12 plików']
    """
    if count == 1:
        return f"{count} {one}"
    if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14}:
        return f"{count} {few}"
    return f"{count} {many}"


def which(noun: str) -> str:
    """The pronoun that refers to a noun: „przedsiębiorca, który”, „gmina, która”, „stowarzyszenie, które”.

    >>> [which(noun) for noun in ("przedsiębiorca", "osoba", "stowarzyszenie", "uczeń")]
    ['który', 'która', 'które', 'który']
    """
    return {"a": "która", "o": "które"}.get(_ending(noun), "który")


def resigned(noun: str) -> str:
    """„zrezygnował” in the gender of a noun.

    >>> [resigned(noun) for noun in ("przedsiębiorca", "gmina", "stowarzyszenie")]
    ['zrezygnował', 'zrezygnowała', 'zrezygnowało']
    """
    return f"zrezygnował{_ending(noun)}"


def _ending(noun: str) -> str:
    """What a verb in the past ends with after a noun in the nominative: men's words in -ca, -ta keep none."""
    last = noun.split(" ", maxsplit=1)[0]
    if last.endswith(("ca", "ta")):
        return ""
    return "a" if last.endswith("a") else "o" if last.endswith(("o", "e", "ę", "um")) else ""


def measured(value: float | bool | None) -> str:
    """What a check of the program found, as people read it.

    >>> measured(None), measured(True), measured(0.25), measured(1_234_567.8)
    ('brak', 'tak', '0,25', '1234568')
    """
    if value is None:
        return "brak"
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return f"{value:g}".replace(".", ",") if value < 10**5 else f"{value:.0f}"
