"""The letters that tell the ranking's outcome (Regulamin §§ 4.5–4.7); each waits for a person."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.acts.on_applications import Eligible, Ineligible
from domain.application import ApplicationFacts, Assessment, Status
from domain.call import Call
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterStanding, LetterState
from domain.points import Points, known_number, points_number, points_text
from domain.ranking import NotRanked, Order, RankedRow, Ranking
from domain.stages import staged
from domain.words.polish import until_text
from notify.case import Case
from notify.wording import basis_text, discreet

_FORMAL = frozenset({"outside_region", "not_sme", "excluded_sector", "office_employee", "own_rule"})
"""Findings about eligibility (Regulamin § 3, Załącznik nr 1, kryteria formalne)."""

_TOLD = frozenset({LetterState.SENT, LetterState.SENDING, LetterState.UNCERTAIN})
"""In these states the addressee may have read it."""
_INCOMPLETE = "incomplete"
_INCOMPLETE_TEMPLATE = "result_incomplete"
_BELOW = "minimum"
_FULL = "reserve"
_NOT_CHOSEN = "stage"
_NOT_CHOSEN_TITLE = "Wynik naboru: do dalszego etapu wybrano inne zgłoszenia"
_OFF_THE_LIST_TEMPLATE = "result_minimum"
_FULL_TITLE = "Wynik naboru: lista rezerwowa jest pełna"
_BELOW_TITLE = "Wynik naboru: zgłoszenie nie uzyskało minimum punktów"
_INCOMPLETE_TITLE = "Wynik naboru: zgłoszenie nie zostało uzupełnione w terminie"
_LACKING_TITLE = "Wynik naboru: zgłoszenie nie było kompletne"
_APPROVAL = "Wynik naboru wysyła się po zatwierdzeniu listy przez komisję."
_AT_ONCE = "Nabór potwierdza miejsca na bieżąco; każde potwierdzenie zatwierdza pracownik."
Standing = Order | Ranking
"""Who stands where: the order alone, or with all that is shown of each."""
UNCONFIRMED = f"{_APPROVAL} Komisja nie potwierdziła jeszcze wszystkich punktów."


@dataclass(frozen=True, slots=True)
class RankedOutcome:
    """What the ranking says of one application."""

    reference: str
    kind: LetterKind
    discriminator: str
    place: int | None = None
    """On its list, or, where it waits, among those who wait; None: it is on none."""

    @property
    def key(self) -> str:
        """The key of the letter that says so."""
        return f"{self.reference}/{self.kind}/{self.discriminator}"

    @property
    def context(self) -> dict[str, int]:
        """The place as the template names it."""
        name = "position" if self.kind is LetterKind.RESULT_RESERVE else "place"
        return {name: self.place} if self.place is not None else {}


@dataclass(frozen=True, slots=True)
class Concerned:
    """An application with an outcome, and what its letter is written from."""

    outcome: RankedOutcome
    row: RankedRow | NotRanked
    facts: ApplicationFacts
    assessment: Assessment


def concerned(
    ranking: Ranking, facts: Mapping[str, ApplicationFacts], assessments: Mapping[str, Assessment]
) -> Iterator[Concerned]:
    """Those of these applications (by reference) of which the ranking has something to tell now."""
    every: tuple[RankedRow | NotRanked, ...] = (*ranking.qualified, *ranking.reserve, *ranking.not_ranked)
    rows = {row.reference: row for row in every}
    for one in _told_now(ranking):
        if one.reference in facts:
            yield Concerned(one, rows[one.reference], facts[one.reference], assessments[one.reference])


def plan_results(
    standing: Standing, about: Iterable[Concerned], call: Call, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A draft for each of these applications, once the call is closed and the ranking final.

    The key carries place and points, so that a ranking that changed before its letters left gives new drafts;
    whoever was told an outcome is not told it again.
    """
    if standing.is_final and not call.is_late(now):
        return ()
    orders, approval = list[LetterOrder](), _approval(standing)
    for one in about:
        if one.facts.waits_for_address:
            continue
        own, outcome = staged(call, one.facts.decisions), one.outcome
        case = Case(one.facts, one.assessment, own, now, policy)
        key = case.free_key(outcome.kind, outcome.discriminator)
        if key is not None and not _is_told(case.facts.letters, outcome.kind):
            context = _context(one.row, case)
            orders.append(case.order(outcome.kind, key, {**outcome.context, **context}, approval=approval))
    return tuple(orders)


def without_letter(standing: Standing, letters: Iterable[LetterFact | LetterStanding]) -> list[RankedOutcome]:
    """The outcomes of which no letter speaks or spoke.

    `letters` are the result letters of the call, in the order they were planned. `plan_results` asks about
    these applications, and answers for some of them that nothing is due all the same.
    """
    newest: dict[str, LetterState] = {}
    told: set[str] = set()
    for letter in letters:
        family, _, _ = letter.key.rpartition("/")
        newest[_base(letter.key)] = letter.state
        if letter.state in _TOLD:
            told.add(family)
    return [
        outcome
        for outcome in _told_now(standing)
        if (known := newest.get(outcome.key)) is None or known is LetterState.CANCELLED
        if f"{outcome.reference}/{outcome.kind}" not in told
    ]


def standing_results(standing: Standing) -> frozenset[str]:
    """The keys of the result letters that say what the ranking says; none before it speaks."""
    return frozenset(outcome.key for outcome in _told_now(standing))


def stale_result_because(letter: LetterFact | LetterStanding, standing: frozenset[str]) -> str:
    """Why a result draft no longer says what the ranking says, as a Polish sentence; empty: it does.

    `standing` are the keys by `standing_results`.
    """
    return "" if _base(letter.key) in standing else "Lista rankingowa zmieniła się po przygotowaniu pisma."


def is_of_incomplete(letter: LetterFact) -> bool:
    """Whether a result letter tells of an application that was not corrected in time."""
    return f"/{LetterKind.RESULT_INELIGIBLE}/{_INCOMPLETE}-" in letter.key


def _base(key: str) -> str:
    """The key without the number of a revision, which follows a dot."""
    family, _, discriminator = key.rpartition("/")
    return f"{family}/{discriminator.partition('.')[0]}"


def _approval(standing: Standing) -> str:
    if not standing.is_final:
        return _AT_ONCE
    return _APPROVAL if standing.is_confirmed else UNCONFIRMED


def _told_now(standing: Standing) -> Iterator[RankedOutcome]:
    """What may be told now: everything once the ranking is final; before, at most who has a place."""
    if standing.is_final:
        yield from _outcomes(standing)
    else:
        told = (one for one in _outcomes(standing) if one.reference in standing.certain)
        yield from (one for one in told if one.kind is LetterKind.RESULT_QUALIFIED)


def _in_key(points: Points) -> str:
    """Points within a key, where a dot would begin the number of a revision."""
    return str(points).replace(".", "_")


def _outcomes(standing: Standing) -> Iterator[RankedOutcome]:
    """Every outcome, in the ranking's order."""
    for row in standing.qualified:
        granted = f"-{row.granted}" if row.granted is not None else ""
        discriminator = f"{row.place}-{_in_key(row.total)}{granted}"
        yield RankedOutcome(row.reference, LetterKind.RESULT_QUALIFIED, discriminator, row.place)
    waiting: Counter[str | None] = Counter()
    for row in standing.reserve:
        waiting[row.category] += 1
        position = waiting[row.category]
        discriminator = f"{position}-{_in_key(row.total)}"
        yield RankedOutcome(row.reference, LetterKind.RESULT_RESERVE, discriminator, position)
    for excluded in standing.not_ranked:
        if excluded.status == Status.INELIGIBLE:
            discriminator = "1"
        elif excluded.status == Status.CORRECTION_OVERDUE and not excluded.is_closed:
            told = hashlib.sha256("\n".join(excluded.lacking).encode()).hexdigest()[:8]
            discriminator = f"{_INCOMPLETE}-{told}"
        elif excluded.is_not_chosen:
            discriminator = _NOT_CHOSEN
        elif excluded.is_beyond_reserve:
            discriminator = _FULL
        elif excluded.is_below_minimum:
            discriminator = _BELOW
        else:
            continue
        yield RankedOutcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, discriminator)


def _context(row: RankedRow | NotRanked, case: Case) -> dict[str, Any]:
    if isinstance(row, RankedRow):
        return _points(row, case.call)
    if row.is_not_chosen:
        return _off_the_list(row, _NOT_CHOSEN_TITLE, case.call.ranking.stage_source)
    if row.is_below_minimum:
        return _off_the_list(row, _BELOW_TITLE, case.call.ranking.minimum_source)
    if row.is_beyond_reserve:
        return _off_the_list(row, _FULL_TITLE, case.call.ranking.reserve_source)
    return _lacking(case) if row.status == Status.CORRECTION_OVERDUE else _grounds(row, case)


def _points(row: RankedRow, call: Call) -> dict[str, Any]:
    points = {score.number: score.points for score in row.score.criteria}
    maximum = call.most_points
    divided = call.resource
    return {
        "granted": divided.amount_text(row.granted) if divided and row.granted is not None else "",
        "category": row.category or "",
        "total": points_number(row.total),
        "maximum": points_number(maximum),
        "out_of": f" {call.outcome.out_of.format(maximum=points_text(maximum))}"
        if call.outcome.out_of
        else "",
        "criteria": [
            {
                "number": c.number,
                "name": c.name,
                "points": known_number(points.get(c.number)),
                "maximum": points_number(c.max_points),
            }
            for c in call.criteria
        ],
    }


def _out_of(words: str, maximum: Points) -> str:
    return f" {words.format(maximum=points_text(maximum))}" if words else ""


def _grounds(excluded: NotRanked, case: Case) -> dict[str, Any]:
    """What was found, and what the person who excluded the application gave as the reason."""
    formal = [discreet(f.message) for f in case.assessment.findings if f.code in _FORMAL]
    made = [d for d in case.facts.decisions if isinstance(d.act, Eligible | Ineligible)]
    given = [discreet(made[-1].reason)] if made and isinstance(made[-1].act, Ineligible) else []
    return {
        "grounds": [*formal, *(reason for reason in given if reason)] or [discreet(excluded.reason)],
        "basis": basis_text(case.call.eligibility.source),
    }


def _off_the_list(row: NotRanked, title: str, source: str) -> dict[str, Any]:
    """Why a complete application is on neither list, and by which provision."""
    return {
        "template": _OFF_THE_LIST_TEMPLATE,
        "title": title,
        "reason": discreet(row.reason),
        "basis": basis_text(source) if source else None,
    }


def _lacking(case: Case) -> dict[str, Any]:
    """What did not come by the end of the term, or by the close where the call knows no corrections."""
    due_on = case.assessment.correction_due_on
    return {
        "template": _INCOMPLETE_TEMPLATE,
        "title": _INCOMPLETE_TITLE if due_on is not None else _LACKING_TITLE,
        "until": until_text(due_on) if due_on is not None else None,
        "lacking": [discreet(item.finding.message) for item in case.assessment.open_items],
        "basis": basis_text(case.call.term.source),
    }


def _is_told(letters: tuple[LetterFact, ...], kind: LetterKind) -> bool:
    return any(letter.kind is kind and letter.state in _TOLD for letter in letters)
