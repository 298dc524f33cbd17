"""How many letters may leave: for one address in 24 hours, and for all applicants in a day.

Two programs that answer each other never stop by themselves (f079), and a bug may queue thousands of
letters (f084). The caps end both: what is over them stays in the queue, and a person is told. The cap
for an address opens by itself. The one for all does not, or a bug's letters would leave in daily portions:
a person lets them go. Letters to the staff are neither counted nor held: they are how a person learns of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.words.polish import WARSAW, day_text, local_date, plural, time_text

TO_STAFF = frozenset({LetterKind.ALERT, LetterKind.DIGEST})
"""Letters to the staff."""

_RECEIPT = LetterKind.ACKNOWLEDGEMENT
_DAY = timedelta(days=1)
_LETTERS = ("pismo", "pisma", "pism")


@dataclass(frozen=True, slots=True)
class Departure:
    """A letter to an applicant that left, or may have."""

    address: str
    at: datetime
    kind: str = ""
    """A `LetterKind`; receipts hold nothing but receipts."""


@dataclass(frozen=True, slots=True)
class CapHold:
    """A cap that keeps a letter in the queue."""

    until: datetime | None
    """When the cap for its address lets it go; None: it is over the cap for all, and a person does."""


def counted_since(now: datetime) -> datetime:
    """The instant from which on departures matter at `now`."""
    return min(now - _DAY, _midnight(local_date(now)))


def departure_of(order: LetterOrder, at: datetime) -> tuple[Departure, ...]:
    """What a letter that left counts as: nothing for a letter to the staff."""
    return () if order.kind in TO_STAFF else (Departure(order.to, at, order.kind),)


def hold_for(
    order: LetterOrder,
    departures: Iterable[Departure],
    now: datetime,
    policy: LetterPolicy,
    released_at: datetime | None = None,
) -> CapHold | None:
    """What holds a letter at `now`; None: it may go.

    The cap for all goes first. It counts the local day, and starts again at `released_at`, when a person last
    released what it held. A release later than `now` says that the clock went back (f067): it does not count.
    Receipts that left hold no request back, and so no term; requests that left do hold receipts.
    """
    if order.kind in TO_STAFF:
        return None
    left = list(departures)
    since = _midnight(local_date(now))
    if released_at is not None and released_at <= now:
        since = max(since, released_at)
    if sum(departure.at >= since for departure in left) >= policy.a_day:
        return CapHold(None)
    address = order.to.casefold()
    mine = sorted(
        d.at
        for d in left
        if d.address.casefold() == address
        and d.at > now - _DAY
        and (order.kind == _RECEIPT or d.kind != _RECEIPT)
    )
    if len(mine) >= policy.per_address_a_day:
        return CapHold(mine[-policy.per_address_a_day] + _DAY)
    return None


def address_problem(order: LetterOrder, until: datetime, policy: LetterPolicy) -> str:
    """What the staff is told when the cap for an address holds a letter."""
    of = f" (sprawa {order.reference})" if order.reference else ""
    return (
        f"W ciągu doby na adres {order.to}{of} wyszło tyle pism, ile wolno ({policy.per_address_a_day}), "
        f"więc następne czeka do {time_text(until)}. Nie zginie, a termin z pisma liczy się od dnia, w "
        "którym wyjdzie. Proszę sprawdzić w skrzynce, czy nie odpisuje nam automat. Granicę ustawia "
        "administrator (NABOR_LETTERS__PER_ADDRESS_A_DAY)."
    )


def day_problem(departures: Iterable[Departure], waiting: int, now: datetime, policy: LetterPolicy) -> str:
    """What the staff is told when the cap for all holds letters; `waiting` counts those in the queue.

    It is shown for as long as nobody has let them go, so it names the day.
    """
    today = local_date(now)
    left = sum(departure.at >= _midnight(today) for departure in departures)
    return (
        f"Dnia {day_text(today)} program wysłał do zgłaszających {plural(left, *_LETTERS)} i wstrzymał "
        f"następne (w kolejce: {plural(waiting, *_LETTERS)}), bo tak duża liczba może oznaczać błąd. Pisma "
        "czekają, także w następnych dniach, aż zwolni je pracownik. Proszę sprawdzić w „nabor letters”, czy "
        'są właściwe, i zbędne odwołać. Resztę zwalnia polecenie: nabor release --by "…" --reason "…". Tego '
        f"samego dnia wyjdzie potem najwyżej {policy.a_day} następnych, zanim program znów zapyta; samo "
        "podniesienie tej granicy (NABOR_LETTERS__A_DAY) niczego nie zwalnia. Żadne pismo nie zginie, a "
        "termin z pisma liczy się od dnia, w którym wyjdzie."
    )


def _midnight(on: date) -> datetime:
    """The instant at which a day begins in Warsaw."""
    return datetime.combine(on, time(), tzinfo=WARSAW)
