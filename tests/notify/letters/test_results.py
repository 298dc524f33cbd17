"""The drafts that tell the ranking's outcome."""

from dataclasses import replace

import pytest

from domain.acts.decision import Decision
from domain.acts.on_applications import Ineligible
from domain.application import OpenItem, Status
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.ranking import CriterionScore, NotRanked, RankedRow, Ranking, Score
from notify.letters.results import concerned, plan_results, stale_result_because, standing_results
from tests.support.facts.applications import (
    FIRM,
    REFERENCE,
    assessed,
    at,
    facts_of,
    finding,
    submission,
    switzerland,
)

CALL = switzerland()
AFTER = "2026-05-20 10:00"


def row(place: int, total: int = 85) -> RankedRow:
    points = (total - 60, 10, 10, 10, 5, 10, 5, 0, 10)
    criteria = tuple(CriterionScore(n, p, "") for n, p in enumerate(points, start=1))
    return RankedRow(
        place,
        REFERENCE,
        FIRM,
        Score(total, criteria),
        at("2026-05-05 12:44"),
        "Decyduje kolejność wobec Innej sp. z o.o.",
    )


def ranking(*, is_final: bool = True, **lists: tuple[object, ...]) -> Ranking:
    lists = {"qualified": (), "reserve": (), "not_ranked": (), **lists}
    return Ranking(CALL.id, at(AFTER), is_final, 5, **lists)


def results(
    whole: Ranking, status: Status = Status.COMPLETE, now: str = AFTER, letters: tuple[LetterFact, ...] = ()
) -> tuple[LetterOrder, ...]:
    facts = facts_of(submission(11, "2026-04-28 14:05"), letters=letters)
    assessment = assessed(status)
    policy = LetterPolicy(approve=frozenset())
    about = concerned(whole, {REFERENCE: facts}, {REFERENCE: assessment})
    return plan_results(whole, about, CALL, at(now), policy)


def test_every_outcome_is_a_draft_for_approval() -> None:
    excluded = NotRanked(REFERENCE, FIRM, Status.INELIGIBLE, "Poza regionem.")
    for lists, kind in (
        ({"qualified": (row(2),)}, LetterKind.RESULT_QUALIFIED),
        ({"reserve": (row(6),)}, LetterKind.RESULT_RESERVE),
        ({"not_ranked": (excluded,)}, LetterKind.RESULT_INELIGIBLE),
    ):
        (order,) = results(ranking(**lists))
        assert (order.kind, bool(order.approval)) == (kind, True)


def test_points_and_places_are_told_criterion_by_criterion() -> None:
    (order,) = results(ranking(qualified=(row(2),)))
    assert (order.context["place"], order.context["total"], order.context["maximum"]) == (2, 85, 100)
    assert [c["points"] for c in order.context["criteria"]] == [25, 10, 10, 10, 5, 10, 5, 0, 10]
    (reserve,) = results(ranking(reserve=(row(6),)))
    assert reserve.context["position"] == 1


def test_f083_no_letter_names_another_applicant() -> None:
    for lists in ({"qualified": (row(2),)}, {"reserve": (row(6),)}):
        (order,) = results(ranking(**lists))
        assert "Innej" not in repr(order.context)


def test_an_exclusion_names_its_ground_and_its_basis() -> None:
    (order,) = results(ranking(not_ranked=(NotRanked(REFERENCE, FIRM, Status.INELIGIBLE, "Inny powód."),)))
    assert order.context["grounds"] == ["Inny powód."]
    facts = {REFERENCE: facts_of(submission(11, "2026-04-28 14:05"))}
    whole = ranking(not_ranked=(NotRanked(REFERENCE, FIRM, Status.INELIGIBLE, "Inny powód."),))
    outside = finding("outside_region", "application_form", "Siedziba leży poza województwem.")
    assessment = assessed(Status.INELIGIBLE, findings=(outside, finding("missing", "zus_certificate")))
    about = concerned(whole, facts, {REFERENCE: assessment})
    (order,) = plan_results(whole, about, CALL, at(AFTER), LetterPolicy())
    assert order.context["grounds"] == ["Siedziba leży poza województwem."]


@pytest.mark.parametrize(
    ("now", "is_final"), [("2026-05-07 23:59", True), ("2026-05-08 00:00", True), (AFTER, False)]
)
def test_no_result_before_the_close_or_from_a_provisional_ranking(now: str, is_final: bool) -> None:
    assert results(ranking(is_final=is_final, qualified=(row(1),)), now=now) == ()


def test_those_who_withdrew_are_told_no_result() -> None:
    assert results(ranking(not_ranked=(NotRanked(REFERENCE, FIRM, Status.WITHDRAWN, "Wycofano."),))) == ()


def test_a_draft_of_a_ranking_that_changed_is_stale_and_replaced() -> None:
    (order,) = results(ranking(qualified=(row(2),)))
    draft = LetterFact("9", order.kind, order.key, LetterState.DRAFT, at(AFTER))
    assert stale_result_because(draft, standing_results(ranking(qualified=(row(2),)))) == ""
    moved = ranking(qualified=(row(1, 86),))
    assert stale_result_because(draft, standing_results(moved))
    provisional = replace(ranking(qualified=(row(2),)), is_final=False)
    assert stale_result_because(draft, standing_results(provisional))
    (anew,) = results(moved, letters=(replace(draft, state=LetterState.CANCELLED),))
    assert anew.key != order.key


def test_an_outcome_is_told_once() -> None:
    (order,) = results(ranking(qualified=(row(2),)))
    sent = LetterFact("9", order.kind, order.key, LetterState.SENT, at(AFTER), sent_at=at(AFTER))
    assert results(ranking(qualified=(row(1, 86),)), letters=(sent,)) == ()


def test_whoever_moves_up_from_the_reserve_is_told_so() -> None:
    (order,) = results(ranking(reserve=(row(6),)))
    sent = LetterFact("9", order.kind, order.key, LetterState.SENT, at(AFTER), sent_at=at(AFTER))
    (moved,) = results(ranking(qualified=(row(5),)), letters=(sent,))
    assert moved.kind is LetterKind.RESULT_QUALIFIED


def test_the_reason_that_a_person_gave_reaches_the_letter() -> None:
    act = Decision(1, at("2026-05-12 10:00"), "AK", "Firma nie ma oddziału w regionie.", Ineligible())
    facts = replace(facts_of(submission(11, "2026-04-28 14:05")), decisions=(act,))
    whole = ranking(not_ranked=(NotRanked(REFERENCE, FIRM, Status.INELIGIBLE, "Nie spełnia kryteriów."),))
    for found in ((), (finding("outside_region", "application_form", "Siedziba leży poza województwem."),)):
        assessment = assessed(Status.INELIGIBLE, findings=found)
        about = concerned(whole, {REFERENCE: facts}, {REFERENCE: assessment})
        (order,) = plan_results(whole, about, CALL, at(AFTER), LetterPolicy())
        said = [f.message for f in found]
        assert order.context["grounds"] == [*said, "Firma nie ma oddziału w regionie."]


def overdue(*, is_closed: bool = False) -> tuple[LetterOrder, ...]:
    lacking = finding("missing", "zus_certificate", "W zgłoszeniu nie znaleźliśmy dokumentu: Zaświadczenie.")
    item = OpenItem(lacking, at("2026-05-14").date(), 1)
    assessment = assessed(
        Status.CORRECTION_OVERDUE,
        open_items=(item,),
        correction_due_on=at("2026-05-14").date(),
        is_closed=is_closed,
    )
    excluded = NotRanked(
        REFERENCE,
        FIRM,
        Status.CORRECTION_OVERDUE,
        "Niekompletne.",
        is_closed=is_closed,
        lacking=("zus_certificate/missing/",),
    )
    facts = {REFERENCE: facts_of(submission(11, "2026-04-28 14:05"))}
    policy = LetterPolicy(approve=frozenset())
    whole = ranking(not_ranked=(excluded,))
    return plan_results(whole, concerned(whole, facts, {REFERENCE: assessment}), CALL, at(AFTER), policy)


def test_an_application_past_its_term_is_told_what_lacked() -> None:
    (order,) = overdue()
    assert order.kind is LetterKind.RESULT_INELIGIBLE
    assert order.key.startswith(f"{REFERENCE}/result_ineligible/incomplete-")
    assert order.approval, "a result waits for a person"
    assert order.context["lacking"] == ["W zgłoszeniu nie znaleźliśmy dokumentu: Zaświadczenie."]
    assert order.context["until"] == "czwartku 14 maja 2026 r., godz. 24:00"
    assert order.context["basis"] == "§ 4 ust. 4 Regulaminu"


def test_one_that_a_person_left_without_consideration_has_its_own_letter() -> None:
    assert overdue(is_closed=True) == ()


def test_a_draft_that_lists_what_has_come_since_is_stale() -> None:
    (order,) = overdue()
    draft = LetterFact("9", order.kind, order.key, LetterState.DRAFT, at(AFTER))
    lacking = ("zus_certificate/missing/",)
    one = NotRanked(REFERENCE, FIRM, Status.CORRECTION_OVERDUE, "Niekompletne.", lacking=lacking)
    assert stale_result_because(draft, standing_results(ranking(not_ranked=(one,)))) == ""
    other = replace(one, lacking=("tax_certificate/missing/",))
    assert stale_result_because(draft, standing_results(ranking(not_ranked=(other,))))
