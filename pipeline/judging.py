"""Judge: every application's facts, weighed by the pure rules at one instant.

An application at which the rules fail is put before a person and holds no other one back.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from checks.judge.assess import assess
from checks.judge.unjudged import is_unjudged, unjudged
from checks.rank.ranking import rank
from checks.rank.scoring import score
from domain.application import ApplicationFacts, Assessment
from domain.call import Call
from domain.ranking import Ranking, Score
from domain.stages import staged
from pipeline.services import Services
from store.applications import application_rows, gather_facts
from store.tables import ApplicationRow

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Judged:
    """One application: its facts, and what follows from them."""

    facts: ApplicationFacts
    assessment: Assessment
    call: Call

    @property
    def is_unjudged(self) -> bool:
        """Whether the rules failed at it: nothing is known of it, and nothing written about it."""
        return is_unjudged(self.assessment)

    @property
    def score(self) -> Score:
        """Its points per Załącznik nr 1."""
        return score(self.assessment, self.facts, self.call)


def judge_each(services: Services, now: datetime, call_id: str | None = None) -> Iterator[Judged]:
    """Every application of a configured call (or of one call), in the order of numbers, one after the other.

    All are judged from the same state of the database, and whoever keeps none holds but a few at a time.
    """
    with services.database.read() as session:
        rows = [row for row in application_rows(session, call_id) if row.call_id in services.calls]
        for facts in gather_facts(session, rows):
            yield judge_facts(services, facts, now)


def judge_all(services: Services, now: datetime, call_id: str | None = None) -> list[Judged]:
    """The same, together."""
    return list(judge_each(services, now, call_id))


def judge_rows(services: Services, rows: Sequence[ApplicationRow], now: datetime) -> list[Judged]:
    """The same for given applications."""
    with services.database.read() as session:
        return [judge_facts(services, facts, now) for facts in gather_facts(session, rows)]


def judge_facts(services: Services, facts: ApplicationFacts, now: datetime) -> Judged:
    """One application; „unjudged” where the rules fail at it."""
    call = staged(services.calls[facts.call_id], facts.decisions)
    try:
        return Judged(facts, assess(facts, call, services.registers, now), call)
    except Exception:  # noqa: BLE001 -- a fault about one company must not silence the office to all others
        return _failed(Judged(facts, unjudged(facts, call, now), call), "judged")


def rank_call(judged: Sequence[Judged], call: Call, now: datetime) -> Ranking:
    """The ranking of one call from its judged applications."""
    return rank([scored(j, now) for j in judged if j.call.id == call.id], call, now)


def scored(judged: Judged, now: datetime) -> tuple[Assessment, Score]:
    """The application with its points; what cannot be scored is not known, and holds the final ranking."""
    try:
        return judged.assessment, judged.score
    except Exception:  # noqa: BLE001 -- as above
        blank = Judged(judged.facts, unjudged(judged.facts, judged.call, now), judged.call)
        return _failed(blank, "scored").assessment, blank.score


def _failed(judged: Judged, what: str) -> Judged:
    _log.exception("application %s could not be %s", judged.facts.reference, what)
    return judged
