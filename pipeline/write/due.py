"""The letters of a call that are due, once the drafts that the facts have overtaken are withdrawn."""

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.call import Call
from domain.letter import LetterFact, LetterOrder, LetterState
from domain.ranking import Ranking
from notify.letters.results import plan_results, standing_results
from notify.plan import plan_letters
from pipeline.judging import Judged, judge_each, judge_rows, rank_call
from pipeline.services import Services
from pipeline.write.wanted import overtaken_because
from store import letters
from store.applications import applications_with

_log = logging.getLogger(__name__)


def due_letters(services: Services, call: Call, now: datetime, failed: list[str]) -> list[LetterOrder]:
    """The orders; adds the applications about which the program fails to `failed`: nothing goes to those.

    Every application is judged once, and once more if a draft about it was withdrawn. Only the results, once
    a call is closed, depend on all of its applications; until then no more than a few are held at a time.
    """
    if not call.is_late(now):
        orders, _anew = _about_each(services, judge_each(services, now, call.id), frozenset(), now, failed)
        return orders
    of_call = {j.facts.reference: j for j in judge_each(services, now, call.id)}
    ranking = _ranking(of_call.values(), call, now)
    orders, anew = _about_each(services, of_call.values(), standing_results(ranking, call), now, failed)
    if anew:
        of_call |= {j.facts.reference: j for j in anew}
        ranking = _ranking(of_call.values(), call, now)
    return [
        *orders,
        *plan_results(
            ranking,
            {reference: j.facts for reference, j in of_call.items()},
            {reference: j.assessment for reference, j in of_call.items()},
            call,
            now,
            services.settings.policy(),
        ),
    ]


def _ranking(judged: Iterable[Judged], call: Call, now: datetime) -> Ranking:
    return rank_call(list(judged), call, now)


def _about_each(
    services: Services, judged: Iterable[Judged], standing: frozenset[str], now: datetime, failed: list[str]
) -> tuple[list[LetterOrder], list[Judged]]:
    """The orders about each application alone, in the order given, and what was judged anew for them."""
    orders: dict[str, Sequence[LetterOrder]] = {}
    moot: dict[str, list[tuple[LetterFact, str]]] = {}
    for j in judged:
        reference = j.facts.reference
        if found := _moot_drafts(services, j, standing, now):
            moot[reference] = found
        orders[reference] = () if found else _orders_about(services, j, now, failed)
    anew = _withdraw(services, moot, now)
    orders |= {j.facts.reference: _orders_about(services, j, now, failed) for j in anew}
    return [order for some in orders.values() for order in some], anew


def _orders_about(services: Services, j: Judged, now: datetime, failed: list[str]) -> Sequence[LetterOrder]:
    if j.is_unjudged:
        failed.append(j.facts.reference)
        return ()
    try:
        return plan_letters(j.facts, j.assessment, j.call, now, services.settings.policy())
    except Exception:  # noqa: BLE001 -- a fault about one company must not silence the office to all others
        _log.exception("letters about application %s could not be planned", j.facts.reference)
        failed.append(j.facts.reference)
        return ()


def _moot_drafts(
    services: Services, j: Judged, standing: frozenset[str], now: datetime
) -> list[tuple[LetterFact, str]]:
    """The drafts that the facts have overtaken, each with the reason."""
    if j.is_unjudged:  # what became of it is not known: its drafts stay with whoever approves them
        return []
    drafts = (letter for letter in j.facts.letters if letter.state is LetterState.DRAFT)
    reasons = ((letter, overtaken_because(services, j, letter, standing, now)) for letter in drafts)
    return [(letter, reason) for letter, reason in reasons if reason]


def _withdraw(
    services: Services, moot: dict[str, list[tuple[LetterFact, str]]], now: datetime
) -> list[Judged]:
    """Cancel drafts, by their applications; these as they are judged then, so that planning can answer."""
    if not moot:
        return []
    with services.database.write() as session:
        for letter, reason in (found for some in moot.values() for found in some):
            letters.move(
                session, int(letter.id), (LetterState.DRAFT,), state=LetterState.CANCELLED, last_reply=reason
            )
    with services.database.read() as session:
        rows = applications_with(session, moot)
    return judge_rows(services, list(rows.values()), now)
