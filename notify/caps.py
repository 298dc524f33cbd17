"""How many letters may leave: for one address in 24 hours, and for all applicants in a day.

Two programs that answer each other never stop by themselves (failure 79), and a bug may queue thousands of
letters (failure 84). The caps end both: what is over them stays in the queue, and a person is told. Letters
to the staff are neither counted nor held, for they are how a person learns of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.polish import WARSAW, local_date, plural, time_text

TO_STAFF = frozenset({LetterKind.ALERT, LetterKind.DIGEST})
"""Letters to the staff."""

_DAY = timedelta(days=1)


class Cap(StrEnum):
    """Which of the two caps a letter is over."""

    ADDRESS = "address"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Departure:
    """A letter to an applicant that left, or may have."""

    address: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a letter stays in the queue, and the instant at which the cap lets it go."""

    cap: Cap
    until: datetime


def counted_since(now: datetime) -> datetime:
    """The instant from which on departures matter at `now`."""
    return min(now - _DAY, _midnight(local_date(now)))


def departure_of(order: LetterOrder, at: datetime) -> tuple[Departure, ...]:
    """What a letter that left counts as: nothing for a letter to the staff."""
    return () if order.kind in TO_STAFF else (Departure(order.to, at),)


def hold_for(
    order: LetterOrder, departures: Iterable[Departure], now: datetime, policy: LetterPolicy
) -> Hold | None:
    """What holds a letter at `now`; None: it may go.

    The cap for all goes first: it counts the local day, so that a new day begins with sending.
    """
    if order.kind in TO_STAFF:
        return None
    left = list(departures)
    today = local_date(now)
    if sum(departure.at >= _midnight(today) for departure in left) >= policy.a_day:
        return Hold(Cap.DAY, _midnight(today + _DAY))
    address = order.to.casefold()
    mine = sorted(d.at for d in left if d.address.casefold() == address and d.at > now - _DAY)
    if len(mine) >= policy.per_address_a_day:
        return Hold(Cap.ADDRESS, mine[-policy.per_address_a_day] + _DAY)
    return None


def held_problem(order: LetterOrder, hold: Hold, waiting: int, policy: LetterPolicy) -> str:
    """What the staff is told when a cap holds letters; `waiting` counts those to applicants in the queue."""
    if hold.cap is Cap.DAY:
        return (
            f"Program wysłał dziś do firm tyle pism, ile wolno ({policy.a_day}), więc do końca dnia nie "
            f"wyśle następnych; w kolejce: {plural(waiting, 'pismo', 'pisma', 'pism')}. Żadne nie zginie, a "
            "termin z pisma liczy się od dnia, w którym wyjdzie. Proszę sprawdzić w „nabor letters”, czy te "
            "pisma są właściwe; jeżeli tak, administrator może podnieść granicę (NABOR_LETTERS__A_DAY) i "
            "wyjdą od razu."
        )
    of = f" (sprawa {order.reference})" if order.reference else ""
    return (
        f"W ciągu doby na adres {order.to}{of} wyszło tyle pism, ile wolno ({policy.per_address_a_day}), "
        f"więc następne czeka do {time_text(hold.until)}. Nie zginie, a termin z pisma liczy się od dnia, w "
        "którym wyjdzie. Proszę sprawdzić w skrzynce, czy nie odpisuje nam automat. Granicę ustawia "
        "administrator (NABOR_LETTERS__PER_ADDRESS_A_DAY)."
    )


def _midnight(on: date) -> datetime:
    """The instant at which a day begins in Warsaw."""
    return datetime.combine(on, time(), tzinfo=WARSAW)
