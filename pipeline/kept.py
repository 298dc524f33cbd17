"""Judgements as they are kept: copies where these are current, fresh ones for the rest."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from checks.judge.timing.expiry import first_after, turning_points
from checks.judge.unjudged import is_unjudged
from checks.rank.entries import entry_of
from domain.application import Assessment, Status
from domain.call import Call
from domain.letter import LetterPolicy
from domain.ranking import Score
from domain.words.text import fold
from notify.case import Case
from notify.due_instants import due_instants
from pipeline.fingerprint import fingerprint_of
from pipeline.judging import Judged, judge_facts, scored
from pipeline.services import Services
from store.applications import applications_in, gather_facts
from store.engine.slices import A_STATEMENT
from store.kept import assessments
from store.kept.assessment_json import assessment_from_json, assessment_to_json, score_to_json
from store.kept.assessments import ApplicationFilter, KeptAssessment, News, Validity
from store.kept.rankings import compared_of

AT_ONCE = 100
"""Applications that are judged, and whose copies are entered, at a time: less than a second's work."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """One application as it stands at an instant, without its facts."""

    assessment: Assessment
    score: Score
    call: Call


def validity(services: Services, call: Call, now: datetime) -> Validity:
    """What makes copies of a call's assessments current at an instant."""
    return Validity(call.id, fingerprint_of(services, call), now)


def assessed_each(services: Services, now: datetime, call_id: str | None = None) -> Iterator[Assessed]:
    """Every application of a configured call (or of one call), in the order of calls and numbers.

    What a copy says that is current, else a fresh judgement; all from the same state of the database.
    """
    wanted = sorted(services.calls) if call_id is None else [call_id]
    with services.database.read() as session:
        for one in wanted:
            yield from _of_call(services, session, services.calls[one], now)


def assessed_ids(
    services: Services,
    session: Session,
    call: Call,
    ids: Sequence[int],
    now: datetime,
    *,
    as_kept: bool = False,
) -> Iterator[Assessed]:
    """The same for applications of one call by their ids, in the order given.

    `as_kept`: by their copies, however old these are; only what has none is judged.
    """
    valid = validity(services, call, now)
    for start in range(0, len(ids), A_STATEMENT):
        copies = assessments.copies_of(session, ids[start : start + A_STATEMENT])
        yield from _assessed(services, session, call, copies, valid, as_kept=as_kept)


def _of_call(services: Services, session: Session, call: Call, now: datetime) -> Iterator[Assessed]:
    valid = validity(services, call, now)
    for copies in assessments.copies_in(session, call.id, A_STATEMENT):
        yield from _assessed(services, session, call, copies, valid)


def _assessed(
    services: Services,
    session: Session,
    call: Call,
    copies: Sequence[KeptAssessment],
    valid: Validity,
    *,
    as_kept: bool = False,
) -> Iterator[Assessed]:
    behind = [copy.application_id for copy in copies if not (copy.body if as_kept else valid.holds(copy))]
    fresh = {
        facts.reference: judge_facts(services, facts, valid.now)
        for facts in gather_facts(session, applications_in(session, behind))
    } if behind else {}  # fmt: skip
    for copy in copies:
        if copy.reference in fresh:
            yield Assessed(*scored(fresh[copy.reference], valid.now), call)
        else:
            yield Assessed(*assessment_from_json(copy.body), call)


def assessed_among(
    services: Services, call: Call, now: datetime, wanted: ApplicationFilter
) -> list[Assessed]:
    """The applications of a call that a list wants by its copies, and all whose copies are not current.

    Whoever asks looks at each once more: the latter may not be wanted.
    """
    with services.database.read() as session:
        behind = assessments.unjudged_ids(session, validity(services, call, now))
        ids = {*behind, *assessments.ids(session, replace(wanted, call_id=call.id))}
        return list(assessed_ids(services, session, call, sorted(ids), now))


def assessed_news(
    services: Services, call: Call, news: News, now: datetime, most: int | None = None
) -> tuple[list[Assessed], dict[Status, int]]:
    """The applications of a call of which there may be something to say, and how many of all stand where.

    More than `most` that are to be judged anew, after a change of the program for instance, are told as their
    copies say: judging all of them is the work of a pass, and whoever looks would wait for minutes.
    """
    with services.database.read() as session:
        valid = validity(services, call, now)
        old = (
            assessments.unjudged_ids(session, valid)
            if most is None
            else assessments.unjudged_at_most(session, valid, most)
        )
        as_kept, behind = old is None, frozenset(old or ())
        wanted = sorted({*behind, *assessments.ids_with_news(session, call.id, news)})
        told = list(assessed_ids(services, session, call, wanted, now, as_kept=as_kept))
        counts = assessments.tally(session, ApplicationFilter(call_id=call.id))
        # Of those whose copies are not current the fresh judgement counts.
        copies = (copy for _application, copy in assessments.pairs_of(session, sorted(behind)))
        counts.subtract(copy.status for copy in copies if copy is not None)
    fresh = (one for one_id, one in zip(wanted, told, strict=True) if one_id in behind)
    counts.update(one.assessment.status.value for one in fresh)
    return told, {Status(status): count for status, count in counts.items() if count > 0}


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


def count_behind(services: Services, call: Call, now: datetime) -> int:
    """How many applications of a call have copies that are not current: so many would be judged afresh."""
    with services.database.read() as session:
        return len(assessments.unjudged_ids(session, validity(services, call, now)))


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
