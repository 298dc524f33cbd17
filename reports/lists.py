"""The ranking in words: what every written form of it shows, whatever its format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from domain.call import Call
from domain.points import Points as PointsNumber
from domain.points import points_text
from domain.ranking import CriterionScore, RankedRow, Ranking
from domain.rules.ranking.criterion import Criterion
from domain.words.labels import STATUSES
from domain.words.polish import day_text, local
from domain.words.text import one_line

VERIFY = "do potwierdzenia przez komisję"
INTERNAL = "Część wewnętrzna – nie podlega publikacji"
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Points:
    """One criterion of one application."""

    number: int
    name: str
    points: PointsNumber | None
    maximum: PointsNumber
    evidence: str
    to_verify: bool

    @property
    def of_most(self) -> str:
        """The points beside the most there were: „7,5 z 10”."""
        return f"{'–' if self.points is None else points_text(self.points)} z {points_text(self.maximum)}"

    @property
    def mark(self) -> str:
        """The points as a table's cell shows them; „(K)” marks what the commission must confirm."""
        shown = "–" if self.points is None else points_text(self.points)
        return f"{shown} (K)" if self.to_verify else shown


@dataclass(frozen=True, slots=True)
class Line:
    """One application on a list."""

    place: int
    reserve_place: int | None
    reference: str
    name: str
    points: tuple[Points, ...]
    total: PointsNumber
    completed_at: datetime
    completed: str
    tie_break: str

    @property
    def total_text(self) -> str:
        """The sum as people read it."""
        return points_text(self.total)


@dataclass(frozen=True, slots=True)
class Listing:
    """The whole ranking in words; its lines are made as they are read, as often as that is."""

    ranking: Ranking
    call: Call
    title: str
    subtitle: str
    as_of: str
    is_final: bool
    standing: str
    because: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many have a place, wait, and are on neither list."""
        return len(self.ranking.qualified), len(self.ranking.reserve), len(self.ranking.not_ranked)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Those of which the lists show points."""
        first = next(iter((*self.ranking.qualified[:1], *self.ranking.reserve[:1])), None)
        known = {c.number for c in first.score.criteria} if first is not None else set()
        return tuple(one for one in self.call.criteria if one.number in known)

    @property
    def qualified(self) -> Iterator[Line]:
        """Those who have a place."""
        return (_line(row, self.call, None) for row in self.ranking.qualified)

    @property
    def reserve(self) -> Iterator[Line]:
        """Those who wait."""
        return (_line(row, self.call, n) for n, row in enumerate(self.ranking.reserve, start=1))

    @property
    def lines(self) -> Iterator[Line]:
        """Both lists, in the order of places."""
        return chain(self.qualified, self.reserve)

    @property
    def not_ranked(self) -> Iterator[tuple[str, str, str, str]]:
        """Reference, company, status, reason."""
        for one in self.ranking.not_ranked:
            yield one.reference, safe(one.name or "–"), STATUSES[one.status], safe(one.reason)

    def ties(self, lines: Iterable[Line]) -> Iterator[str]:
        """The sentences about ties, each once; of those that were told only the hashes are held."""
        told = set[int]()
        for sentence in (line.tie_break for line in lines if line.tie_break):
            if hash(sentence) not in told:
                told.add(hash(sentence))
                yield sentence


def listing(ranking: Ranking, call: Call) -> Listing:
    """The ranking of a call in words."""
    return Listing(
        ranking,
        call,
        title=f"Lista rankingowa: {call.trip.title}",
        subtitle=call.title,
        as_of=instant_text(ranking.as_of),
        is_final=ranking.is_confirmed,
        standing=ranking.standing,
        because=ranking.provisional_because,
        notes=ranking.notes,
    )


def instant_text(at: datetime) -> str:
    """An instant in Europe/Warsaw to the second, by which ties are decided.

    >>> from domain.words.polish import WARSAW
    >>> instant_text(datetime(2026, 4, 20, 9, 12, 5, tzinfo=WARSAW))
    '20 kwietnia 2026 r., godz. 09:12:05'
    """
    here = local(at)
    return f"{day_text(here.date())}, godz. {here:%H:%M:%S}"


def safe(text: str) -> str:
    """A stranger's words on one line, without characters that no file format takes."""
    return one_line(text, _LONGEST)


def _line(row: RankedRow, call: Call, reserve_place: int | None) -> Line:
    scores = {c.number: c for c in row.score.criteria}
    return Line(
        place=row.place,
        reserve_place=reserve_place,
        reference=row.reference,
        name=safe(row.name),
        points=tuple(
            _points(scores[c.number], c.name, c.max_points) for c in call.criteria if c.number in scores
        ),
        total=row.total,
        completed_at=local(row.completed_at),
        completed=instant_text(row.completed_at),
        tie_break=row.tie_break or "",
    )


def _points(score: CriterionScore, name: str, maximum: PointsNumber) -> Points:
    return Points(score.number, name, score.points, maximum, safe(score.evidence), score.to_verify)
