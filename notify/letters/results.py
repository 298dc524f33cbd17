"""The letters that tell the ranking's outcome (Regulamin §§ 4.5–4.7); each waits for a person."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from domain.application import ApplicationFacts, Assessment, Status
from domain.call import Call
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.ranking import NotRanked, Ranking, Row
from notify.case import Case
from notify.wording import basis_text, discreet

_FORMAL = frozenset({"outside_region", "not_sme", "excluded_sector", "office_employee"})
"""Findings about eligibility (Regulamin § 3, Załącznik nr 1, kryteria formalne)."""

_APPROVAL = "Wynik naboru wysyła się po zatwierdzeniu listy przez komisję."


def plan_results(
    ranking: Ranking,
    facts: Mapping[str, ApplicationFacts],
    assessments: Mapping[str, Assessment],
    call: Call,
    now: datetime,
    policy: LetterPolicy,
) -> tuple[LetterOrder, ...]:
    """A draft for every application with an outcome, once the call is closed and the ranking final.

    `facts` and `assessments` are by reference. The key carries place and points, so that a ranking that
    changed before its letters left gives new drafts; whoever was told an outcome is not told it again.
    """
    if not ranking.is_final or not call.is_late(now):
        return ()
    orders: list[LetterOrder] = []
    for reference, kind, discriminator, context in _outcomes(ranking, assessments, call):
        case = Case(facts[reference], assessments[reference], call, now, policy)
        key = case.free_key(kind, discriminator)
        if facts[reference].waits_for_address:
            continue
        if key is not None and not _is_told(case.facts.letters, kind):
            orders.append(case.order(kind, key, context, approval=_APPROVAL))
    return tuple(orders)


def standing_results(ranking: Ranking, call: Call) -> frozenset[str]:
    """The keys of the result letters that say what the ranking says; none before it is final."""
    if not ranking.is_final:
        return frozenset()
    return frozenset(
        f"{reference}/{kind}/{discriminator}"
        for reference, kind, discriminator, _context in _outcomes(ranking, {}, call)
    )


def stale_result_because(letter: LetterFact, standing: frozenset[str]) -> str:
    """Why a result draft no longer says what the ranking says, as a Polish sentence; empty: it does.

    `standing` are the keys by `standing_results`.
    """
    # A revision's key has its number after a dot.
    is_current = letter.key in standing or letter.key.rpartition(".")[0] in standing
    return "" if is_current else "Lista rankingowa zmieniła się po przygotowaniu pisma."


def _outcomes(
    ranking: Ranking, assessments: Mapping[str, Assessment], call: Call
) -> Iterator[tuple[str, LetterKind, str, dict[str, Any]]]:
    """Reference, kind, key's discriminator and template data of every outcome, in the ranking's order."""
    for row in ranking.qualified:
        context = {"place": row.place, **_points(row, call)}
        yield row.reference, LetterKind.RESULT_QUALIFIED, f"{row.place}-{row.total}", context
    for position, row in enumerate(ranking.reserve, start=1):
        context = {"position": position, **_points(row, call)}
        yield row.reference, LetterKind.RESULT_RESERVE, f"{position}-{row.total}", context
    for excluded in ranking.not_ranked:
        if excluded.status == Status.INELIGIBLE:
            context = _grounds(excluded, assessments.get(excluded.reference), call)
            yield excluded.reference, LetterKind.RESULT_INELIGIBLE, "1", context


def _points(row: Row, call: Call) -> dict[str, Any]:
    points = {score.number: score.points for score in row.score.criteria}
    return {
        "total": row.total,
        "maximum": sum(criterion.max_points for criterion in call.criteria),
        "criteria": [
            {"number": c.number, "name": c.name, "points": points.get(c.number), "maximum": c.max_points}
            for c in call.criteria
        ],
    }


def _grounds(excluded: NotRanked, assessment: Assessment | None, call: Call) -> dict[str, Any]:
    found = () if assessment is None else assessment.findings
    formal = [discreet(f.message) for f in found if f.code in _FORMAL]
    return {
        "grounds": formal or [discreet(excluded.reason)],
        "basis": basis_text(call.eligibility.source),
    }


def _is_told(letters: tuple[LetterFact, ...], kind: LetterKind) -> bool:
    told = {LetterState.SENT, LetterState.SENDING, LetterState.UNCERTAIN}
    return any(letter.kind is kind and letter.state in told for letter in letters)
