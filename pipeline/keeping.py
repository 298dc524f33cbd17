"""Judgements that are made and kept as copies, which `pipeline.kept` reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from checks.judge.timing.expiry import first_after, turning_points
from checks.judge.unjudged import is_unjudged
from checks.rank.entries import entry_of
from domain.call import Call
from domain.letter import LetterPolicy
from domain.words.text import fold
from notify.case import Case
from notify.due_instants import due_instants
from pipeline.judging import Judged, judge_facts, scored
from pipeline.kept import validity
from pipeline.services import Services
from store.applications import gather_facts
from store.kept import assessments
from store.kept.assessment_json import assessment_to_json, score_to_json
from store.kept.assessments import Validity, urgency_of
from store.kept.rankings import compared_of

AT_ONCE = 100
"""Applications that are judged, and whose copies are entered, at a time: less than a second's work."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A fresh judgement of an application, with the version of the facts that it was made from."""

    application_id: int
    version: int
    judged: Judged


def judge_ids(services: Services, ids: Sequence[int], now: datetime) -> list[Fresh]:
    """Applications by their ids, judged afresh, in the order given."""
    with services.database.read() as session:
        versions = assessments.facts_versions(session, ids)
        applications = [application for application, _copy in assessments.pairs_of(session, ids)]
        return [
            Fresh(one, versions.get(one, 0), judge_facts(services, facts, now))
            for one, facts in zip(ids, gather_facts(session, applications), strict=True)
        ]


def keep(
    services: Services, fresh: Iterable[Fresh], valid: Validity, planned: frozenset[int] = frozenset()
) -> None:
    """Enter the copies of judgements; of the `planned` it is known that no letter is due or was overtaken."""
    copies = [_copy(services, one, valid, is_planned=one.application_id in planned) for one in fresh]
    if copies:
        with services.database.write() as session:
            assessments.keep(session, copies)


def _copy(services: Services, fresh: Fresh, valid: Validity, *, is_planned: bool) -> dict[str, Any]:
    """The columns of a judgement's copy."""
    assessment, score = scored(fresh.judged, valid.now)
    until = expires_at(fresh.judged, valid.now, services.settings.policy())
    judged = score.criteria if assessment.takes_part else ()
    to_verify = [c.number for c in judged if c.to_verify and c.points is not None]
    entry = entry_of((assessment, score), fresh.judged.call)
    return {
        "application_id": fresh.application_id,
        "judged_version": fresh.version,
        "planned_version": fresh.version if is_planned else 0,
        "fingerprint": valid.fingerprint,
        "assessed_at": valid.now,
        "expires_at": valid.now if is_unjudged(assessment) else until,
        "status": assessment.status.value,
        "name": assessment.name,
        "nip": assessment.nip,
        "email": assessment.email,
        "points": score.total,
        "is_to_verify": bool(to_verify),
        "to_verify": f",{','.join(map(str, to_verify))}," if to_verify else None,
        "to_confirm": entry.to_confirm,
        "compared": compared_of(entry),
        "questions": len(assessment.questions),
        "received_at": assessment.received_at,
        "completed_at": assessment.completed_at,
        "correction_due_on": assessment.correction_due_on,
        "urgency": urgency_of(assessment.status, assessment.correction_due_on),
        "is_closed": assessment.is_closed,
        "words": fold(
            " ".join((assessment.reference, assessment.name or "", assessment.nip or "", assessment.email))
        ),
        "score": score_to_json(score),
        "body": assessment_to_json(assessment, score),
    }


def expires_at(judged: Judged, now: datetime, policy: LetterPolicy) -> datetime | None:
    """The earliest instant at which the clock alone may change the judgement, or make a letter due.

    What could not be judged is looked at again each time.
    """
    facts = judged.facts
    if judged.is_unjudged or (not facts.submissions and facts.opened_at is None):
        return now
    case = Case(facts, judged.assessment, judged.call, now, policy)
    try:
        return first_after(now, (*turning_points(facts, judged.call), *due_instants(case)))
    except Exception:  # noqa: BLE001 -- where planning fails, the pass tells of it
        return now


def freshen(services: Services, call: Call, now: datetime) -> int:
    """Make the copies of a call current, for a list of their columns; how many, at least, are still not.

    A pass plans the letters, too, as if nobody had freshened. Very many, after a change of the program, stay
    for it altogether: each look would cost a second, and help little.
    """
    valid = validity(services, call, now)
    with services.database.read() as session:
        behind = assessments.unjudged_at_most(session, valid, AT_ONCE)
    if behind is None:
        return AT_ONCE + 1
    keep(services, judge_ids(services, behind, now), valid)
    return 0


def rebuild(services: Services, now: datetime) -> int:
    """Throw every copy away and judge all applications anew; returns how many."""
    with services.database.write() as session:
        assessments.throw_away(session)
    count = 0
    for call in services.calls.values():
        valid = validity(services, call, now)
        with services.database.read() as session:
            ids = assessments.unjudged_ids(session, valid)
        for start in range(0, len(ids), AT_ONCE):
            keep(services, judge_ids(services, ids[start : start + AT_ONCE], now), valid)
        count += len(ids)
    return count
