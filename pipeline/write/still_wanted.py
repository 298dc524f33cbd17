"""Whether a letter that has not left is still wanted, by the facts as they are when that is asked (f063)."""

from dataclasses import replace
from datetime import date, datetime

from domain.call import Call
from domain.letter import RESULTS, LetterFact
from domain.words.polish import local_date
from notify.case import Case
from notify.letters.results import stale_result_because, standing_results
from notify.moot import moot_because
from notify.outbox import QueuedLetter
from pipeline.judging import Judged, judge_facts, judge_rows
from pipeline.ranked import order_now
from pipeline.services import Services
from store.acts.decisions import newest_decision
from store.applications import find_application, gather_facts


class StillWanted:
    """Answers for the letters of one sending; the ranking of a call is made once for all of them.

    While letters leave, mail is not filed: a ranking lasts until a person decides something, or the day ends.
    """

    def __init__(self, services: Services) -> None:
        self._parts = services
        self._made: dict[str, frozenset[str]] = {}
        self._made_from: tuple[int, date] | None = None

    def moot_because(self, queued: QueuedLetter) -> str:
        """Why a queued letter must not leave, as a Polish sentence; empty: it may. Asked after the claim."""
        services = self._parts
        services.beat()
        if queued.order.reference is None:
            return ""
        now = services.clock()
        with services.database.read() as session:
            row = find_application(session, queued.order.reference)
        if row is None:
            return "Zgłoszenia, którego pismo dotyczy, nie ma."
        (mine,) = judge_rows(services, [row], now)
        if queued.order.to != mine.facts.email:
            return "Po przygotowaniu pisma zmienił się adres do pism."
        if mine.is_unjudged:
            return "Zgłoszenia nie udało się ocenić, więc nie wiadomo, czy pismo jest jeszcze aktualne."
        letter = next(fact for fact in mine.facts.letters if fact.id == queued.id)
        standing = (
            self._standing(services.calls[mine.call.id], now) if letter.kind in RESULTS else frozenset[str]()
        )
        return overtaken_because(services, mine, letter, standing, now)

    def goes_elsewhere(self, queued: QueuedLetter) -> bool:
        """Whether letters about the application go to another address by now."""
        if queued.order.reference is None:
            return False
        with self._parts.database.read() as session:
            row = find_application(session, queued.order.reference)
            addresses = [facts.email for facts in gather_facts(session, [row] if row is not None else [])]
        return queued.order.to not in addresses

    def _standing(self, call: Call, now: datetime) -> frozenset[str]:
        with self._parts.database.read() as session:
            made_from = (newest_decision(session), local_date(now))
        if made_from != self._made_from:
            self._made, self._made_from = {}, made_from
        if call.id not in self._made:
            self._made[call.id] = standing_results(order_now(self._parts, call, now).order)
        return self._made[call.id]


def overtaken_because(
    services: Services, j: Judged, letter: LetterFact, standing: frozenset[str], now: datetime
) -> str:
    """Why the facts have overtaken a letter, as a Polish sentence; empty: they have not.

    `standing` are the keys of the result letters that the ranking bears out.
    """
    if letter.kind in RESULTS:
        return stale_result_because(letter, standing)
    return moot_because(letter, _case_without(services, j, letter, now))


def _case_without(services: Services, j: Judged, letter: LetterFact, now: datetime) -> Case:
    """The application judged as if this letter had not been planned: is it what would be planned now?"""
    others = tuple(other for other in j.facts.letters if other.id != letter.id)
    assessment = judge_facts(services, replace(j.facts, letters=others), now).assessment
    return Case(j.facts, assessment, j.call, now, services.settings.policy())
