"""The property that every copy of a judgement must have: it says what a fresh judgement says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from domain.application import ApplicationFacts
from domain.ranking import Ranking
from notify.plan import plan_letters
from pipeline.judging import judge_facts, scored
from pipeline.kept import validity
from pipeline.services import Services
from store.applications import application_rows, gather_facts
from store.kept.assessment_json import assessment_from_json
from store.kept.assessments import KeptAssessment, copies_in

_TICK = timedelta(microseconds=1)
_LATEST = timedelta(days=400)


Seen = dict[int, tuple[KeptAssessment, ApplicationFacts]]
"""By application: the copy that was compared, and the facts that it was compared by."""


def assert_copies_are_fresh(services: Services, now: datetime, seen: Seen | None = None) -> int:
    """Compare each copy that is current with a fresh judgement now and at the last instant that it is for.

    Where nothing is left to plan, nothing may be due by then either. Returns how many copies were current.
    What was compared before is kept in `seen`: the same copy of the same facts says the same at the same
    last instant, and of those until then the passes that follow are taken, one at a time.
    """
    count = 0
    with services.database.read() as session:
        for call in services.calls.values():
            valid = validity(services, call, now)
            rows = {row.id: row for row in application_rows(session, call.id)}
            for copies in copies_in(session, call.id, 500):
                facts_of = gather_facts(session, [rows[copy.application_id] for copy in copies])
                for copy, facts in zip(copies, list(facts_of), strict=True):
                    assert copy.facts_version is not None, copy.reference
                    if not valid.holds(copy):
                        continue
                    count += 1
                    kept = assessment_from_json(copy.body)
                    instants = list(_instants(copy.expires_at, now))
                    if seen is not None:
                        if copy.expires_at is not None and seen.get(copy.application_id) == (copy, facts):
                            instants = instants[:1]
                        seen[copy.application_id] = copy, facts
                    for at in instants:
                        fresh = judge_facts(services, facts, at)
                        assert kept == scored(fresh, at), (copy.reference, now, at)
                        if copy.planned_version == copy.facts_version:
                            due = plan_letters(facts, fresh.assessment, call, at, services.settings.policy())
                            assert due == (), (copy.reference, now, at)
    return count


def whole_of(ranking: Ranking) -> Ranking:
    """The same with all of its rows at hand, to be compared."""
    lists = {name: tuple(getattr(ranking, name)) for name in ("qualified", "reserve", "not_ranked")}
    return replace(ranking, **lists)


def _instants(expires_at: datetime | None, now: datetime) -> Iterator[datetime]:
    last = now + _LATEST if expires_at is None else expires_at - _TICK
    yield now
    yield now + (last - now) / 2
    yield last
