"""The ranking: points with their evidence, places with their reasons."""

from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True, slots=True)
class Row:
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
    """The lists of Regulamin §§ 4.5–4.7; provisional while a term runs or a decision is open."""

    call_id: str
    as_of: datetime
    is_final: bool
    """Whether no term runs and no decision is open; points may still wait (`is_confirmed`)."""
    places: int
    qualified: tuple[Row, ...]
    reserve: tuple[Row, ...]
    not_ranked: tuple[NotRanked, ...]
    provisional_because: tuple[str, ...] = ()
    """Polish sentences: what is still open."""
    certain: frozenset[str] = frozenset()
    """Of a call that tells results at once: before whom nobody can come any more, by their references."""
    notes: tuple[str, ...] = ()
    """Polish sentences: what else the commission should know."""

    @property
    def to_confirm(self) -> int:
        """How many points on the lists the commission has yet to confirm (Załącznik nr 1)."""
        return sum(c.to_verify for row in (*self.qualified, *self.reserve) for c in row.score.criteria)

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
