"""The ranking of a call now: its order kept until an input changes, its rows read for whoever looks."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from checks.rank.entries import Scored, entry_of
from checks.rank.ranking import order_of
from checks.rank.rows import Named, ranking_of
from domain.call import Call
from domain.ranking import Entry, Order, Ranking
from pipeline.fingerprint import fingerprint_of
from pipeline.kept import assessed_ids, validity
from pipeline.services import Services
from store.applications import applications_in, applications_with, gather_facts
from store.engine.slices import slices
from store.kept import assessments, rankings
from store.kept.assessment_json import order_from_json, order_to_json, score_from_json


@dataclass(frozen=True, slots=True)
class Ordered:
    """The order of a call's ranking, and how it was come by."""

    order: Order
    inputs_version: int = 0
    """The version of the copies that it was made from; 0: from fresh judgements among others."""


def order_now(services: Services, call: Call, now: datetime) -> Ordered:
    """Who stands where in a call: the order that is kept, where it is current, else made anew."""
    with services.database.read() as session:
        return _Reader(services, session, call, now).ordered()


@contextmanager
def ranking_now(services: Services, call: Call, now: datetime) -> Iterator[Ranking]:
    """The ranking of a call, whose rows can be read for as long as this lasts, all from one state."""
    with services.database.read() as session:
        reader = _Reader(services, session, call, now)
        yield ranking_of(reader.ordered().order, call, reader)


def ranking_inputs(services: Services, call: Call, now: datetime) -> int | None:
    """The version of what a call's ranking is made from; None while some copies are not current.

    While it stays the same and the call neither opens nor closes, so does the ranking.
    """
    with services.database.read() as session:
        kept = rankings.kept_ranking(session, call.id)
        is_fresh = not assessments.unjudged_ids(session, validity(services, call, now))
    return kept.inputs_version if kept is not None and is_fresh else None


def is_ranking_kept(services: Services, call: Call) -> bool:
    """Whether nothing changed in a call since its ranking was kept."""
    with services.database.read() as session:
        kept = rankings.kept_ranking(session, call.id)
    return kept is None or kept.is_current(fingerprint_of(services, call))


def keep_ranking(services: Services, call: Call, ordered: Ordered) -> None:
    """Keep the ranking of a closed call until one of its inputs changes."""
    if ordered.inputs_version and call.is_late(ordered.order.as_of):
        body = order_to_json(ordered.order)
        with services.database.write() as session:
            rankings.keep_ranking(
                session, call.id, ordered.inputs_version, fingerprint_of(services, call), body
            )


class _Reader:
    """Reads what a ranking is made from, and what is shown of it; judges afresh what no copy tells."""

    def __init__(self, services: Services, session: Session, call: Call, now: datetime) -> None:
        self._services, self._session, self._call, self._now = services, session, call, now
        valid = validity(services, call, now)
        self._fingerprint = valid.fingerprint
        self._behind = frozenset(
            (*assessments.unjudged_ids(session, valid), *rankings.without_copies(session, call.id))
        )

    def ordered(self) -> Ordered:
        """Who stands where."""
        call, kept = self._call, rankings.kept_ranking(self._session, self._call.id)
        if kept is None or self._behind:
            return Ordered(order_of(self._entries(), call, self._now))
        if call.is_late(self._now) and kept.is_current(self._fingerprint):
            order = order_from_json(rankings.ranking_body(self._session, call.id))
            return Ordered(replace(order, as_of=self._now), kept.inputs_version)
        return Ordered(order_of(self._entries(), call, self._now), kept.inputs_version)

    def named(self, references: Sequence[str]) -> Mapping[str, Named]:
        """The names and points of some applications."""
        found = {
            reference: Named(name, score_from_json(score))
            for number, reference, name, score in rankings.names_and_scores(self._session, references)
            if number not in self._behind
        }
        others = [reference for reference in references if reference not in found]
        judged = self.judged(others) if others else {}
        return {**found, **{one: Named(of[0].name, of[1]) for one, of in judged.items()}}

    def judged(self, references: Sequence[str]) -> Mapping[str, Scored]:
        """Whole judgements."""
        rows = applications_with(self._session, references)
        ids = [row.id for row in rows.values() if row.id is not None]
        told = assessed_ids(self._services, self._session, self._call, ids, self._now)
        return {one.assessment.reference: (one.assessment, one.score) for one in told}

    def _entries(self) -> Iterator[Entry]:
        yield from rankings.entries_in(self._session, self._call.id, self._behind)
        yield from self._judged_entries() if self._behind else ()

    def _judged_entries(self) -> Iterator[Entry]:
        from pipeline.judging import judge_facts, scored

        for some in slices(sorted(self._behind)):
            for facts in gather_facts(self._session, applications_in(self._session, some)):
                judged = judge_facts(self._services, facts, self._now)
                yield entry_of(scored(judged, self._now), judged.call)
