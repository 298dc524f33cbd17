"""The ranking: who stands where (`Order`), and with evidence and reasons (`Ranking`)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from domain.application import Status
from domain.points import Points
from domain.words.polish import plural


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """Points for one criterion; None means not known, which is never zero."""

    number: int
    points: Points | None
    evidence: str
    """A Polish sentence: what in the documents, or whose decision, gives the points."""
    to_verify: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """All criteria of one application; `total` is None while any of them is not known."""

    total: Points | None
    criteria: tuple[CriterionScore, ...]


class Entry(NamedTuple):
    """All that a ranking compares of one application: a hundred thousand of them fit into memory."""

    reference: str
    status: Status
    received_at: datetime
    completed_at: datetime | None = None
    total: Points | None = None
    """The points; None while those of some criterion are not known."""
    to_confirm: int = 0
    """How many of its criteria wait for the commission's word."""
    is_closed: bool = False
    is_asked: bool = False
    """Whether a question about it is open."""
    stage: int = 1
    draw: int | None = None
    """Its place, set by a person, among those whom nothing tells apart."""
    answers: dict[str, str] = {}  # noqa: RUF012 -- a tuple's default, and never written to
    """The known answers by which the call's ranking decides, by field."""
    lacking: tuple[str, ...] = ()
    """What was asked for and never came, as keys of findings; of those alone whose term is over."""


class Placed(NamedTuple):
    """One application on a list."""

    place: int
    entry: Entry
    list_number: int
    """Which of the order's lists it is on."""
    at: int
    """Where it stands among all that its list compares."""
    category: str | None
    """The list that it is on, as the form words it; None: the call has one list."""
    granted: int | None
    """How much of what the call divides it gets; None: it waits, or nothing is divided."""

    @property
    def reference(self) -> str:
        """The number of the application."""
        return self.entry.reference

    @property
    def total(self) -> Points:
        """The points; a ranked application always has them."""
        assert self.entry.total is not None
        return self.entry.total


class Aside(NamedTuple):
    """One application on neither list."""

    entry: Entry
    is_below_minimum: bool = False
    """Whether it is complete, with fewer points than the call asks for."""
    is_beyond_reserve: bool = False
    """Whether it is complete, and the reserve of the call is full before it."""
    is_apart: bool = False
    """Whether it is complete, and nobody knows in which category."""
    is_not_chosen: bool = False
    """Whether it is complete as far as it was asked, and others were chosen for the last stage."""

    @property
    def reference(self) -> str:
        """The number of the application."""
        return self.entry.reference

    @property
    def status(self) -> Status:
        """Where the application stands."""
        return self.entry.status

    @property
    def is_closed(self) -> bool:
        """Whether a person left it without consideration, and a letter of its own says so."""
        return self.entry.is_closed

    @property
    def lacking(self) -> tuple[str, ...]:
        """What was asked for and never came, as keys of findings."""
        return self.entry.lacking


@dataclass(frozen=True, slots=True)
class OneList:
    """One list of a call."""

    category: str | None
    compared: tuple[Entry, ...]
    """Who may be on it, in the order of the call's keys."""
    qualified: tuple[int, ...]
    """Where those stand in `compared` who have a place."""
    reserve: tuple[int, ...]
    """Where those stand who wait."""
    granted: dict[str, int] = field(default_factory=dict)
    """How much of the call's resource each gets who has a place, by reference."""
    why: dict[str, str] = field(default_factory=dict)
    """A sentence about whom a limit passed over, or gave less than was asked, by reference."""


@dataclass(frozen=True, slots=True)
class Order:
    """Who stands where in a call at an instant, without names, evidence and reasons."""

    call_id: str
    as_of: datetime
    is_final: bool
    places: int
    lists: tuple[OneList, ...]
    not_ranked: tuple[Aside, ...]
    provisional_because: tuple[str, ...] = ()
    certain: frozenset[str] = frozenset()
    """Of a call that tells results at once: before whom nobody can come any more, by their references."""
    notes: tuple[str, ...] = ()

    @property
    def qualified(self) -> Iterator[Placed]:
        """Those who have a place, list by list."""
        for number, one in enumerate(self.lists):
            for place, at in enumerate(one.qualified, start=1):
                entry = one.compared[at]
                granted = one.granted.get(entry.reference)
                yield Placed(place, entry, number, at, one.category, granted)

    @property
    def reserve(self) -> Iterator[Placed]:
        """Those who wait, list by list."""
        for number, one in enumerate(self.lists):
            for place, at in enumerate(one.reserve, start=len(one.qualified) + 1):
                yield Placed(place, one.compared[at], number, at, one.category, None)

    @property
    def to_confirm(self) -> int:
        """How many points on the lists the commission has yet to confirm (Załącznik nr 1)."""
        return sum(one.compared[at].to_confirm for one in self.lists for at in (*one.qualified, *one.reserve))

    @property
    def is_confirmed(self) -> bool:
        """Whether the list can be published: nothing is open, and no place hangs on points that wait."""
        return self.is_final and not self.to_confirm


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One ranked application."""

    place: int
    reference: str
    name: str
    score: Score
    completed_at: datetime
    tie_break: str | None = None
    category: str | None = None
    """The list that it is on, as the form words it; None: the call has one list."""
    granted: int | None = None
    """How much of what the call divides it gets; None: it waits, or nothing is divided."""

    @property
    def total(self) -> Points:
        """The points; a ranked application always has them."""
        assert self.score.total is not None
        return self.score.total


@dataclass(frozen=True, slots=True)
class NotRanked:
    """An application that is on neither list, and why."""

    reference: str
    name: str | None
    status: Status
    reason: str
    is_closed: bool = False
    """Whether a person left it without consideration, and a letter of its own says so."""
    lacking: tuple[str, ...] = ()
    """What was asked for and never came, as keys of findings."""
    is_below_minimum: bool = False
    """Whether it is complete, with fewer points than the call asks for."""
    is_beyond_reserve: bool = False
    """Whether it is complete, and the reserve of the call is full before it."""
    is_not_chosen: bool = False
    """Whether it is complete as far as it was asked, and others were chosen for the last stage."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """The lists of Regulamin §§ 4.5–4.7; provisional while a term runs or a decision is open.

    The lists may be made as they are looked at (`checks.rank.rows`).
    """

    call_id: str
    as_of: datetime
    is_final: bool
    """Whether no term runs and no decision is open; points may still wait (`is_confirmed`)."""
    places: int
    qualified: Sequence[RankedRow]
    reserve: Sequence[RankedRow]
    not_ranked: Sequence[NotRanked]
    provisional_because: tuple[str, ...] = ()
    """Polish sentences: what is still open."""
    certain: frozenset[str] = frozenset()
    """Of a call that tells results at once: before whom nobody can come any more, by their references."""
    notes: tuple[str, ...] = ()
    """Polish sentences: what else the commission should know."""
    to_confirm: int = 0
    """How many points on the lists the commission has yet to confirm (Załącznik nr 1)."""

    @property
    def is_confirmed(self) -> bool:
        """Whether the list can be published: nothing is open, and no place hangs on points that wait."""
        return self.is_final and not self.to_confirm

    @property
    def standing(self) -> str:
        """What the list is called."""
        if not self.is_final:
            return "lista robocza"
        if not self.to_confirm:
            return "lista ostateczna"
        points = plural(self.to_confirm, "ocena czeka", "oceny czekają", "ocen czeka")
        return f"lista wstępna: {points} na potwierdzenie komisji"
