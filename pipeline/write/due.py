"""The letters of a call that are due, once the drafts that the facts have overtaken are withdrawn.

Only applications whose facts, rules or clock moved on are judged, and always afresh; what was found is kept
(`pipeline.kept`), so that the next pass passes them over. The results of a closed call depend on all of its
applications, and are looked at where the ranking changed.
"""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from checks.rank.rows import AtHand, shown
from domain.call import Call
from domain.letter import RESULTS, LetterFact, LetterOrder, LetterStanding, LetterState
from domain.ranking import Aside, NotRanked, Order, Placed, RankedRow
from notify.letters.results import (
    Concerned,
    plan_results,
    stale_result_because,
    standing_results,
    without_letter,
)
from notify.plan import plan_letters
from pipeline.judging import Judged, scored
from pipeline.keeping import AT_ONCE, Fresh, judge_ids, keep
from pipeline.kept import validity
from pipeline.ranked import is_ranking_kept, keep_ranking, order_now
from pipeline.services import Services
from pipeline.write.still_wanted import overtaken_because
from store import letters
from store.applications import applications_with
from store.engine.slices import slices
from store.kept import assessments

_log = logging.getLogger(__name__)

_NONE_STANDS = frozenset[str]()


def due_letters(services: Services, call: Call, now: datetime, failed: list[str]) -> list[LetterOrder]:
    """The orders; adds the applications about which the program fails to `failed`: nothing goes to those.

    Every application is judged once, and once more if a draft about it was withdrawn.
    """
    visit = _Visit(services, call, now)
    visit.look_at_all()
    if _has_results(call, now):
        visit.see_to_results()
    failed += visit.failed
    return [*(order for orders in visit.orders.values() for order in orders), *visit.results]


def letters_about(services: Services, call: Call, application_id: int, now: datetime) -> list[LetterOrder]:
    """The orders about one application at which something may be due; results are every pass's.

    So where there may be results, the next pass looks at it, too.
    """
    with services.database.read() as session:
        ids = assessments.unplanned_ids(session, validity(services, call, now))
    if application_id not in ids:
        return []
    visit = _Visit(services, call, now, is_final=not _has_results(call, now))
    visit.look_at([application_id])
    return [order for orders in visit.orders.values() for order in orders]


def _has_results(call: Call, now: datetime) -> bool:
    return call.is_late(now) or call.ranking.results == "at_once"


@dataclass
class _Visit:
    """One pass over the applications of a call at which something may be due."""

    services: Services
    call: Call
    now: datetime
    orders: dict[str, Sequence[LetterOrder]] = field(default_factory=dict)
    """By reference: who is looked at once more has those of the last time."""
    visited: dict[int, str] = field(default_factory=dict)
    """The references of the applications that were looked at, by id."""
    failed: dict[str, None] = field(default_factory=dict)
    """References, in the order in which it was noticed."""
    results: list[LetterOrder] = field(default_factory=list)
    is_final: bool = True
    """Whether nobody need look again at an application about which nothing is due."""

    def look_at_all(self) -> None:
        """Look at each application whose facts, rules or clock moved on, but for its results."""
        with self.services.database.read() as session:
            ids = assessments.unplanned_ids(session, validity(self.services, self.call, self.now))
        for start in range(0, len(ids), AT_ONCE):
            self.services.beat()
            self.look_at(ids[start : start + AT_ONCE])

    def look_at(self, ids: Sequence[int]) -> None:
        """Look at these applications, and once more at those of which drafts were withdrawn."""
        withdrawn = self._look(ids)
        self._look(withdrawn, is_again=True)

    def see_to_results(self) -> None:
        """Withdraw the drafts of results that the ranking no longer bears out, and plan those that lack."""
        has_changed = not is_ranking_kept(self.services, self.call)
        if not has_changed and not self.visited:
            return
        concerned = None if has_changed else sorted(self.visited)
        ordered = order_now(self.services, self.call, self.now)
        if self._withdraw_results(ordered.order, concerned):
            ordered = order_now(self.services, self.call, self.now)
        self._plan_results(ordered.order, concerned)
        keep_ranking(self.services, self.call, ordered)

    def _look(self, ids: Sequence[int], *, is_again: bool = False) -> list[int]:
        """Judge, plan and keep; the applications of which drafts were withdrawn are to be looked at again."""
        fresh = judge_ids(self.services, ids, self.now)
        moot = {} if is_again else self._moot_drafts(fresh)
        planned = set[int]()
        for one in fresh:
            self.visited[one.application_id] = one.judged.facts.reference
            if one.application_id in moot:
                continue
            orders = self._orders_about(one.judged)
            if orders is not None and not orders and self.is_final:
                planned.add(one.application_id)
            self.orders[one.judged.facts.reference] = orders or ()
        keep(self.services, fresh, validity(self.services, self.call, self.now), frozenset(planned))
        self._withdraw(moot.values())
        return list(moot)

    def _orders_about(self, j: Judged) -> Sequence[LetterOrder] | None:
        """What is due about one application; None where the program fails at it."""
        if j.is_unjudged:
            self.failed[j.facts.reference] = None
            return None
        try:
            return plan_letters(j.facts, j.assessment, j.call, self.now, self.services.settings.policy())
        except Exception:  # noqa: BLE001 -- a fault about one company must not silence the office to all others
            _log.exception("letters about application %s could not be planned", j.facts.reference)
            self.failed[j.facts.reference] = None
            return None

    def _moot_drafts(self, fresh: Iterable[Fresh]) -> dict[int, list[tuple[LetterFact, str]]]:
        """The drafts that the facts have overtaken, but for results, each with the reason."""
        found = {
            one.application_id: [
                (letter, reason)
                for letter in one.judged.facts.letters
                if letter.state is LetterState.DRAFT and letter.kind not in RESULTS
                if (reason := overtaken_because(self.services, one.judged, letter, _NONE_STANDS, self.now))
            ]
            for one in fresh
            if not one.judged.is_unjudged  # what became of it is not known: its drafts stay
        }
        return {application_id: moot for application_id, moot in found.items() if moot}

    def _withdraw(self, moot: Iterable[list[tuple[LetterFact, str]]]) -> None:
        """Cancel drafts, so that planning can answer."""
        withdrawn = [found for some in moot for found in some]
        if not withdrawn:
            return
        with self.services.database.write() as session:
            for letter, reason in withdrawn:
                letters.move(
                    session,
                    int(letter.id),
                    (LetterState.DRAFT,),
                    state=LetterState.CANCELLED,
                    last_reply=reason,
                )

    def _withdraw_results(self, order: Order, concerned: Sequence[int] | None) -> bool:
        """Cancel the drafts that the ranking no longer bears out; whether there were any."""
        standing = standing_results(order)
        stale = {
            letter.application_id
            for letter in self._result_letters(concerned)
            if letter.state is LetterState.DRAFT and stale_result_because(letter, standing)
        }
        for ids in slices(sorted(stale)):
            fresh = [one for one in judge_ids(self.services, ids, self.now) if not one.judged.is_unjudged]
            self._withdraw(
                [
                    (letter, reason)
                    for letter in one.judged.facts.letters
                    if letter.kind in RESULTS and letter.state is LetterState.DRAFT
                    if (reason := stale_result_because(letter, standing))
                ]
                for one in fresh
            )
            self._look([one.application_id for one in fresh], is_again=True)
        return bool(stale)

    def _plan_results(self, order: Order, concerned: Sequence[int] | None) -> None:
        """Order the results that no letter tells yet."""
        told = {one.reference: one for one in without_letter(order, self._result_letters(concerned))}
        if concerned is not None:
            visited = set(self.visited.values())
            told = {name: one for name, one in told.items() if name in visited}
        every: Iterator[Placed | Aside] = chain(order.qualified, order.reserve, order.not_ranked)
        where = {one.reference: one for one in every if one.reference in told}
        for references in slices(told):
            with self.services.database.read() as session:
                rows = applications_with(session, references)
            ids = [row.id for reference in references if (row := rows[reference]).id is not None]
            fresh = judge_ids(self.services, ids, self.now)
            rows_of = self._shown(order, fresh, where)
            about = (
                Concerned(told[name], rows_of[name], one.judged.facts, one.judged.assessment)
                for one in fresh
                for name in (one.judged.facts.reference,)
            )
            policy = self.services.settings.policy()
            found = plan_results(order, about, self.call, self.now, policy)
            self.results += found
            of_these = {one.judged.facts.reference: one.application_id for one in fresh}
            with self.services.database.write() as session:
                # Should the letter not be entered after all, the next pass tries again.
                assessments.plan_again(session, [of_these[str(letter.reference)] for letter in found])

    def _shown(
        self, order: Order, fresh: Sequence[Fresh], where: Mapping[str, Placed | Aside]
    ) -> dict[str, RankedRow | NotRanked]:
        """What the ranking says of applications, by reference: where they stand, as just judged."""
        papers = AtHand({one.judged.facts.reference: scored(one.judged, self.now) for one in fresh})
        some = [where[one.judged.facts.reference] for one in fresh]
        return {row.reference: row for row in shown(order, self.call, papers, some)}

    def _result_letters(self, concerned: Sequence[int] | None) -> list[LetterStanding]:
        with self.services.database.read() as session:
            return letters.of_kinds(session, self.call.id, RESULTS, concerned)
