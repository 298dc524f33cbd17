"""The letters that tell the ranking's outcome (Regulamin §§ 4.5–4.7); each waits for a person."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.application import ApplicationFacts, Assessment, Status
from domain.call import Call
from domain.decision import Eligible, Ineligible
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.points import Points, known_number, points_number, points_text
from domain.ranking import NotRanked, Ranking, Row
from domain.stages import staged
from domain.words.polish import until_text
from notify.case import Case
from notify.wording import basis_text, discreet

_FORMAL = frozenset({"outside_region", "not_sme", "excluded_sector", "office_employee", "own_rule"})
"""Findings about eligibility (Regulamin § 3, Załącznik nr 1, kryteria formalne)."""

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
UNCONFIRMED = f"{_APPROVAL} Komisja nie potwierdziła jeszcze wszystkich punktów."


def plan_results(
    ranking: Ranking,
    facts: Mapping[str, ApplicationFacts],
    assessments: Mapping[str, Assessment],
    call: Call,
    now: datetime,
    policy: LetterPolicy,
) -> tuple[LetterOrder, ...]:
    """A draft for each of these applications with an outcome, once the call is closed and the ranking final.

    `facts` and `assessments` are by reference. The key carries place and points, so that a ranking that
    changed before its letters left gives new drafts; whoever was told an outcome is not told it again.
    """
    if ranking.is_final and not call.is_late(now):
        return ()
    orders: list[LetterOrder] = []
    for outcome in _told_now(ranking):
        reference, kind = outcome.reference, outcome.kind
        if reference not in facts or facts[reference].waits_for_address:
            continue
        own = staged(call, facts[reference].decisions)
        case = Case(facts[reference], assessments[reference], own, now, policy)
        key = case.free_key(kind, outcome.discriminator)
        if key is not None and not _is_told(case.facts.letters, kind):
            context = _context(outcome.row, case)
            approval = _approval(ranking)
            orders.append(case.order(kind, key, {**outcome.place, **context}, approval=approval))
    return tuple(orders)


def without_letter(ranking: Ranking, letters: Iterable[LetterFact]) -> list[str]:
    """The references of the applications with an outcome of which no letter speaks or spoke.

    `letters` are the result letters of the call, in the order they were planned. `plan_results` asks about
    these applications, and answers for some of them that nothing is due all the same.
    """
    newest: dict[str, LetterFact] = {}
    told: set[str] = set()
    for letter in letters:
        family, _, _ = letter.key.rpartition("/")
        newest[_base(letter.key)] = letter
        if _is_told((letter,), letter.kind):
            told.add(family)
    return [
        outcome.reference
        for outcome in _told_now(ranking)
        if (known := newest.get(outcome.key)) is None or known.state is LetterState.CANCELLED
        if f"{outcome.reference}/{outcome.kind}" not in told
    ]


def standing_results(ranking: Ranking) -> frozenset[str]:
    """The keys of the result letters that say what the ranking says; none before it speaks."""
    return frozenset(outcome.key for outcome in _told_now(ranking))


def stale_result_because(letter: LetterFact, standing: frozenset[str]) -> str:
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


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the ranking says of one application."""

    reference: str
    kind: LetterKind
    discriminator: str
    row: Row | NotRanked
    place: Mapping[str, int] = field(default_factory=dict)
    """Its place or position, as the template names it."""

    @property
    def key(self) -> str:
        """The key of the letter that says so."""
        return f"{self.reference}/{self.kind}/{self.discriminator}"


def _approval(ranking: Ranking) -> str:
    if not ranking.is_final:
        return _AT_ONCE
    return _APPROVAL if ranking.is_confirmed else UNCONFIRMED


def _told_now(ranking: Ranking) -> Iterator[_Outcome]:
    """What may be told now: everything once the ranking is final; before, at most who has a place."""
    if ranking.is_final:
        yield from _outcomes(ranking)
    else:
        yield from (
            one
            for one in _outcomes(ranking)
            if one.kind is LetterKind.RESULT_QUALIFIED and one.reference in ranking.certain
        )


def _outcomes(ranking: Ranking) -> Iterator[_Outcome]:
    """Every outcome, in the ranking's order."""
    for row in ranking.qualified:
        granted = f"-{row.granted}" if row.granted is not None else ""
        discriminator = f"{row.place}-{row.total}{granted}"
        place = {"place": row.place}
        yield _Outcome(row.reference, LetterKind.RESULT_QUALIFIED, discriminator, row, place)
    waiting: Counter[str | None] = Counter()
    for row in ranking.reserve:
        waiting[row.category] += 1
        position = waiting[row.category]
        discriminator = f"{position}-{row.total}"
        place = {"position": position}
        yield _Outcome(row.reference, LetterKind.RESULT_RESERVE, discriminator, row, place)
    for excluded in ranking.not_ranked:
        if excluded.status == Status.INELIGIBLE:
            yield _Outcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, "1", excluded)
        elif excluded.status == Status.CORRECTION_OVERDUE and not excluded.is_closed:
            told = hashlib.sha256("\n".join(excluded.lacking).encode()).hexdigest()[:8]
            discriminator = f"{_INCOMPLETE}-{told}"
            yield _Outcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, discriminator, excluded)
        elif excluded.is_not_chosen:
            yield _Outcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, _NOT_CHOSEN, excluded)
        elif excluded.is_beyond_reserve:
            yield _Outcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, _FULL, excluded)
        elif excluded.is_below_minimum:
            yield _Outcome(excluded.reference, LetterKind.RESULT_INELIGIBLE, _BELOW, excluded)


def _context(row: Row | NotRanked, case: Case) -> dict[str, Any]:
    if isinstance(row, Row):
        return _points(row, case.call)
    if row.is_not_chosen:
        return _off_the_list(row, _NOT_CHOSEN_TITLE, case.call.ranking.stage_source)
    if row.is_below_minimum:
        return _off_the_list(row, _BELOW_TITLE, case.call.ranking.minimum_source)
    if row.is_beyond_reserve:
        return _off_the_list(row, _FULL_TITLE, case.call.ranking.reserve_source)
    return _lacking(case) if row.status == Status.CORRECTION_OVERDUE else _grounds(row, case)


def _points(row: Row, call: Call) -> dict[str, Any]:
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
    told = {LetterState.SENT, LetterState.SENDING, LetterState.UNCERTAIN}
    return any(letter.kind is kind and letter.state in told for letter in letters)
