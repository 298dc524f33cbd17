"""What the commission judges, page by page: the applications in which points wait for its word first."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from domain.acts.seen import Seen
from domain.call import Call
from pipeline.kept import Assessed, assessed_ids
from pipeline.services import Services
from store.applications import applications_in, gather_facts
from store.kept.assessments import ApplicationFilter, count, listed
from store.kept.assessments import waiting_by_criterion as waiting_in


@dataclass(frozen=True, slots=True)
class Judgeable:
    """One application with the state that is shown of it."""

    told: Assessed
    seen: str


def waiting_by_criterion(services: Services, call_id: str) -> Counter[int]:
    """In how many applications the points of each criterion wait, by their copies."""
    with services.database.read() as session:
        return waiting_in(session, call_id)


def waiting_first(
    services: Services, call: Call, criterion: int | None, now: datetime, offset: int, limit: int
) -> tuple[list[Judgeable], int]:
    """Some applications that may be ranked, those where the criterion waits first; and how many there are."""
    every = ApplicationFilter(call_id=call.id, takes_part=True)
    with services.database.read() as session:
        total, ids = count(session, every), list[int]()
        if criterion is not None:
            waits, every = replace(every, to_verify=criterion), replace(every, but_to_verify=criterion)
            ids = [row.application_id for row in listed(session, waits, offset=offset, limit=limit)]
        if len(ids) < limit:
            waiting = waiting_in(session, call.id)[criterion] if criterion is not None else 0
            others = listed(session, every, offset=max(0, offset - waiting), limit=limit - len(ids))
            ids += [row.application_id for row in others]
        facts = {one.reference: one for one in gather_facts(session, applications_in(session, ids))}
        told = [*assessed_ids(services, session, call, ids, now)]
    return [Judgeable(one, str(Seen.of(facts[one.assessment.reference]))) for one in told], total
