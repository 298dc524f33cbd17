"""What a changed call's file would do to the applications that exist, before it counts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from checks.judge.assess import assess
from checks.rank.ranking import rank
from checks.rank.scoring import score
from config.registers import Registers
from domain.application import ApplicationFacts, Assessment, DocumentState, Finding
from domain.call import Call
from domain.points import Points, known_text
from domain.ranking import Ranking, Score
from domain.stages import at_stage
from domain.words.labels import DOCUMENT_STATES, STATUSES
from domain.words.polish import time_text


@dataclass(frozen=True, slots=True)
class Effect:
    """What changes for one application."""

    reference: str
    name: str | None
    changes: tuple[str, ...]
    """Polish sentences without a full stop: „stan: kompletne → czeka na uzupełnienie”."""
    becomes_defective: bool = False
    """Whether a document is to be sent again, or for the first time, that was fine before."""
    points_change: bool = False


@dataclass(frozen=True, slots=True)
class _Judged:
    assessments: Mapping[str, Assessment]
    scores: Mapping[str, Score]
    ranking: Ranking

    @property
    def places(self) -> dict[str, int]:
        """The place of each ranked application."""
        return {row.reference: row.place for row in (*self.ranking.qualified, *self.ranking.reserve)}


def effects(
    old: Call, new: Call, every: Iterable[ApplicationFacts], registers: Registers, now: datetime
) -> tuple[Effect, ...]:
    """The applications that the new version judges otherwise, by what was read of them so far."""
    facts = {one.reference: one for one in every}
    before, after = (_judged(call, facts, registers, now) for call in (old, new))
    return tuple(found for name in sorted(facts) if (found := _effect(name, before, after, new)) is not None)


def reads_otherwise(old: Call, new: Call) -> bool:
    """Whether papers would be read anew: what that changes cannot be told before."""
    return any(getattr(old, name) != getattr(new, name) for name in ("documents", "thresholds", "trip"))


def _judged(
    call: Call, facts: Mapping[str, ApplicationFacts], registers: Registers, now: datetime
) -> _Judged:
    assessments = {name: assess(one, call, registers, now) for name, one in facts.items()}
    scores = {name: score(assessments[name], one, call) for name, one in facts.items()}
    ranking = rank([(assessments[name], scores[name]) for name in facts], call, now)
    return _Judged(assessments, scores, ranking)


def _effect(name: str, before: _Judged, after: _Judged, call: Call) -> Effect | None:
    was, will = before.assessments[name], after.assessments[name]
    documents = list(_documents(was, will, at_stage(call, will.stage)))
    points = list(_points(before.scores[name], after.scores[name]))
    asked = [finding.message.rstrip(".") for finding in _newly_asked(was, will)]
    said = [
        *_standing(was, will),
        *(f"nowa prośba o uzupełnienie: {text}" for text in asked),
        *(text for text, _ in documents),
        *points,
    ]
    place, next_place = before.places.get(name), after.places.get(name)
    if place != next_place:
        said.append(f"miejsce: {place or 'poza listą'} → {next_place or 'poza listą'}")
    if not said:
        return None
    worse = bool(asked) or any(is_worse for _, is_worse in documents)
    return Effect(name, will.name, tuple(said), worse, bool(points))


def _standing(was: Assessment, will: Assessment) -> Iterator[str]:
    if was.status is not will.status:
        yield f"stan: {STATUSES[was.status]} → {STATUSES[will.status]}"
    if was.completed_at != will.completed_at and was.completed_at and will.completed_at:
        yield f"kompletne od: {time_text(was.completed_at)} → {time_text(will.completed_at)}"


def _newly_asked(was: Assessment, will: Assessment) -> list[Finding]:
    """What a request would ask for that none asks for now."""
    asked = {finding.key for finding in was.to_request}
    return [finding for finding in will.to_request if finding.key not in asked]


def _documents(was: Assessment, will: Assessment, call: Call) -> Iterator[tuple[str, bool]]:
    """What becomes of documents, and whether it is worse for the applicant."""
    for kind in dict.fromkeys((*was.documents, *will.documents)):
        before, after = was.documents.get(kind), will.documents.get(kind)
        rule = call.documents.get(kind)
        title = f"„{rule.name if rule is not None else kind}”"
        if after is None:
            yield f"{title}: nabór już o niego nie prosi", False
        elif before is None:
            is_asked = rule is not None and rule.mandatory and after.state is not DocumentState.ACCEPTED
            yield f"{title}: nowy dokument, {DOCUMENT_STATES[after.state]}", is_asked
        elif before.state is not after.state:
            worse = after.state in {DocumentState.DEFECTIVE, DocumentState.MISSING}
            yield f"{title}: {DOCUMENT_STATES[before.state]} → {DOCUMENT_STATES[after.state]}", worse


def _points(was: Score, will: Score) -> Iterator[str]:
    before = {one.number: one.points for one in was.criteria}
    after = {one.number: one.points for one in will.criteria}
    for number in dict.fromkeys((*before, *after)):
        if before.get(number) != after.get(number):
            yield f"kryterium {number}: {_told(before.get(number))} → {_told(after.get(number))} pkt"
    if was.total != will.total:
        yield f"razem: {_told(was.total)} → {_told(will.total)} pkt"


def _told(points: Points | None) -> str:
    return known_text(points) or "?"
