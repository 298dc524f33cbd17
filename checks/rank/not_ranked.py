"""Who is on neither list, and why."""

from collections.abc import Sequence

from checks.judge.eligibility.codes import CODES
from checks.rank.entries import Scored
from domain.application import Assessment, Status
from domain.call import Call
from domain.points import points_text
from domain.ranking import Aside, NotRanked, Score
from domain.words.polish import plural, resigned, time_text, until_text, weekday_text

_MATTERS = ("inna sprawa", "inne sprawy", "innych spraw")
_TOLD = 2
"""Matters that are named; the application's page names all."""
_PLACES = ("miejsce", "miejsca", "miejsc")


def not_ranked(aside: Aside, pair: Scored, call: Call) -> NotRanked:
    """An application on neither list, with the reason."""
    assessment, points = pair
    reason = _full_reserve(call) if aside.is_beyond_reserve else _reason(aside, assessment, points, call)
    if aside.is_apart:
        reason = "Zgłoszenie kompletne, ale nie wiadomo, w której jest kategorii."
    if aside.is_not_chosen:
        reason = f"Zgłoszenie kompletne; do etapu {assessment.stage + 1} wybrano inne."
    return NotRanked(
        assessment.reference,
        assessment.name,
        assessment.status,
        reason,
        is_closed=aside.is_closed,
        lacking=aside.lacking,
        is_below_minimum=aside.is_below_minimum,
        is_beyond_reserve=aside.is_beyond_reserve,
        is_not_chosen=aside.is_not_chosen,
    )


def _full_reserve(call: Call) -> str:
    rule = call.ranking
    cited = f" ({rule.reserve_source})" if rule.reserve_source else ""
    return f"Lista rezerwowa ma {plural(rule.reserve or 0, *_PLACES)} i jest już pełna{cited}."


def _reason(aside: Aside, assessment: Assessment, points: Score, call: Call) -> str:
    """Why an application is on neither list."""
    if assessment.is_closed:
        return "Pozostawione bez rozpatrzenia decyzją pracownika."
    if assessment.status in {Status.AWAITING_CORRECTION, Status.CORRECTION_OVERDUE, Status.UNDER_REVIEW}:
        return _incomplete(assessment)
    if assessment.status is Status.COMPLETE:
        return _without_place(aside, points, call)
    if assessment.status is Status.NEEDS_DECISION:
        return _undecided([question.text for question in assessment.questions])
    if assessment.status is Status.INELIGIBLE:
        grounds = " ".join(f.message for f in assessment.findings if f.code in CODES)
        return f"Nie spełnia kryteriów formalnych. {grounds}".strip()
    return _out_of_time(assessment, call)


def _undecided(asked: Sequence[str]) -> str:
    """What waits for a person: a few matters in words, more of them, such as many unread files, counted.

    >>> _undecided(["Nie odczytano a.pdf.", "Nie odczytano b.pdf.", "Nie odczytano c.pdf.", "Nie ma NIP."])
    'Czeka na decyzję pracownika. Nie odczytano a.pdf. Nie odczytano b.pdf. Do tego 2 inne sprawy.'
    """
    told = asked if len(asked) <= _TOLD + 1 else asked[:_TOLD]
    others = len(asked) - len(told)
    more = (f"Do tego {plural(others, *_MATTERS)}.",) if others else ()
    return " ".join(("Czeka na decyzję pracownika.", *told, *more))


def _without_place(aside: Aside, points: Score, call: Call) -> str:
    """Why a complete application has no place: too few points, or points that nobody knows yet."""
    rule = call.ranking
    if aside.is_below_minimum and points.total is not None and rule.minimum is not None:
        has, least = points_text(points.total), points_text(rule.minimum)
        cited = f" ({rule.minimum_source})" if rule.minimum_source else ""
        return f"Zgłoszenie ma {has} pkt, a na listę trafia się od {least} pkt{cited}."
    unknown = ", ".join(str(c.number) for c in points.criteria if c.points is None)
    return f"Zgłoszenie kompletne, ale nie są znane punkty w kryteriach: {unknown}."


def _incomplete(assessment: Assessment) -> str:
    due_on = assessment.correction_due_on
    if assessment.status is Status.CORRECTION_OVERDUE and due_on is None:
        return "Zgłoszenie nie było kompletne do zamknięcia naboru."
    if assessment.status is Status.UNDER_REVIEW or due_on is None:
        return "Zgłoszenie niekompletne; jest jeszcze sprawdzane."
    if assessment.status is Status.AWAITING_CORRECTION:
        return f"Zgłoszenie niekompletne; termin uzupełnienia trwa do {until_text(due_on)}."
    return f"Zgłoszenie niekompletne; termin uzupełnienia upłynął ({weekday_text(due_on)})."


def _out_of_time(assessment: Assessment, call: Call) -> str:
    received = time_text(assessment.received_at)
    if assessment.status is Status.WITHDRAWN and assessment.name is None:
        # Perhaps nobody ever applied: a message was taken for an application, and that taken back.
        return "Zgłoszenie wycofane."
    if assessment.status is Status.WITHDRAWN:
        return f"{call.applicant.heading} {resigned(call.applicant.noun[0])} z udziału."
    if assessment.status is Status.EARLY:
        return f"Wpłynęło przed otwarciem naboru: {received}."
    if not call.is_late(assessment.received_at):
        return "Formularz nie wpłynął do zamknięcia naboru."
    return f"Wpłynęło po zamknięciu naboru: {received}."
