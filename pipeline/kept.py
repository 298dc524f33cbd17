"""Judgements as they are kept: copies where these are current, fresh ones for the rest.

What judges is loaded where something is to be judged: most commands find all copies current.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from domain.application import Assessment, Status
from domain.call import Call
from domain.ranking import Score
from pipeline.fingerprint import fingerprint_of
from pipeline.services import Services
from store.applications import applications_in, gather_facts
from store.engine.slices import A_STATEMENT
from store.kept import assessments
from store.kept.assessment_json import assessment_from_json
from store.kept.assessments import ApplicationFilter, KeptAssessment, News, Validity


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
    fresh = _judged(services, session, behind, valid.now) if behind else {}
    for copy in copies:
        found = fresh.get(copy.reference) or assessment_from_json(copy.body)
        yield Assessed(*found, call)


def _judged(
    services: Services, session: Session, ids: Sequence[int], now: datetime
) -> dict[str, tuple[Assessment, Score]]:
    from pipeline.judging import judge_facts, scored

    return {
        facts.reference: scored(judge_facts(services, facts, now), now)
        for facts in gather_facts(session, applications_in(session, ids))
    }


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
        counts.subtract(copy.status or Status.UNDER_REVIEW for copy in copies if copy is not None)
    fresh = (one for one_id, one in zip(wanted, told, strict=True) if one_id in behind)
    counts.update(one.assessment.status.value for one in fresh)
    return told, {Status(status): count for status, count in counts.items() if count > 0}


def count_behind(services: Services, call: Call, now: datetime) -> int:
    """How many applications of a call have copies that are not current: so many would be judged afresh."""
    with services.database.read() as session:
        return len(assessments.unjudged_ids(session, validity(services, call, now)))
