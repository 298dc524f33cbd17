"""Judge: every application's facts, weighed by the pure rules at one instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checks.assess import assess
from checks.ranking import rank
from checks.scoring import score
from domain.application import ApplicationFacts, Assessment
from domain.call import Call
from domain.ranking import Ranking, Score
from pipeline.parts import Parts
from store.applications import application_rows, gather_facts
from store.tables import ApplicationRow


@dataclass(frozen=True, slots=True)
class Judged:
    """One application: its facts, and what follows from them."""

    facts: ApplicationFacts
    assessment: Assessment
    call: Call

    @property
    def score(self) -> Score:
        """Its points per Załącznik nr 1."""
        return score(self.assessment, self.facts, self.call)


def judge_all(parts: Parts, now: datetime, call_id: str | None = None) -> list[Judged]:
    """Every application of a configured call (or of one call), in the order of numbers."""
    with parts.database.read() as session:
        rows = [row for row in application_rows(session, call_id) if row.call_id in parts.calls]
        facts = gather_facts(session, rows)
    return [_judge(parts, f, now) for f in facts]


def judge_rows(parts: Parts, rows: Sequence[ApplicationRow], now: datetime) -> list[Judged]:
    """The same for given applications."""
    with parts.database.read() as session:
        facts = gather_facts(session, rows)
    return [_judge(parts, f, now) for f in facts]


def _judge(parts: Parts, facts: ApplicationFacts, now: datetime) -> Judged:
    call = parts.calls[facts.call_id]
    return Judged(facts, assess(facts, call, parts.registers, now), call)


def rank_call(judged: Sequence[Judged], call: Call, now: datetime) -> Ranking:
    """The ranking of one call from its judged applications."""
    scored = [(j.assessment, j.score) for j in judged if j.call.id == call.id]
    return rank(scored, call, now)
