"""The ranking: points with their evidence, places with their reasons."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """Points for one criterion; None means not known, which is never zero."""

    number: int
    points: int | None
    evidence: str
    """A Polish sentence: what in the documents, or whose decision, gives the points."""
    to_verify: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """All criteria of one application; `total` is None while any of them is not known."""

    total: int | None
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

    @property
    def total(self) -> int:
        """The points; a ranked application always has them."""
        assert self.score.total is not None
        return self.score.total


@dataclass(frozen=True, slots=True)
class NotRanked:
    """An application that is on neither list, and why."""

    reference: str
    name: str | None
    status: str
    reason: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """The lists of Regulamin §§ 4.5–4.7; provisional while a term runs or a decision is open."""

    call_id: str
    as_of: datetime
    is_final: bool
    places: int
    qualified: tuple[Row, ...]
    reserve: tuple[Row, ...]
    not_ranked: tuple[NotRanked, ...]
    provisional_because: tuple[str, ...] = ()
    """Polish sentences: what is still open."""
    notes: tuple[str, ...] = ()
    """Polish sentences: what else the commission should know."""
