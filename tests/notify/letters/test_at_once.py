"""Places that a call confirms before its close, and a reserve that is full."""

from dataclasses import replace
from decimal import Decimal
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from domain.application import Status
from domain.call import Call
from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.ranking import NotRanked, RankedRow, Ranking, Score
from domain.rules.ranking.ranking_rule import RankingRule
from notify.letters.results import concerned, plan_results, standing_results, without_letter
from notify.render import render
from notify.wording import window_end_text
from tests.support.facts.applications import (
    CALLS,
    FIRM,
    REFERENCE,
    assessed,
    at,
    facts_of,
    submission,
    switzerland,
)

BEFORE, AFTER = at("2026-04-29 10:00"), at("2026-05-20 10:00")
CALL = switzerland().model_copy(
    update={"ranking": RankingRule(order=("completion",), results="at_once", reserve=0, reserve_source="§ 7")}
)
QUALIFIED = RankedRow(1, REFERENCE, FIRM, Score(0, ()), at("2026-04-28 14:05"))
WAITING = RankedRow(2, "SZW-2026-0009", FIRM, Score(0, ()), at("2026-04-28 15:05"))
POLICY = LetterPolicy(approve=frozenset())


def ranking(**changed: object) -> Ranking:
    made = Ranking(
        CALL.id,
        BEFORE,
        is_final=False,
        places=1,
        qualified=(QUALIFIED,),
        reserve=(WAITING,),
        not_ranked=(),
        certain=frozenset({REFERENCE}),
    )
    return replace(made, **changed)


def test_whoever_has_a_place_is_told_before_the_close_and_nobody_else() -> None:
    facts, assessment = facts_of(submission(11, "2026-04-28 14:05")), assessed(Status.COMPLETE)
    (order,) = plan_results(
        ranking(), concerned(ranking(), {REFERENCE: facts}, {REFERENCE: assessment}), CALL, BEFORE, POLICY
    )
    assert (order.kind, order.reference) == (LetterKind.RESULT_QUALIFIED, REFERENCE)
    assert order.approval.startswith("Nabór potwierdza miejsca na bieżąco")
    assert [one.reference for one in without_letter(ranking(), ())] == [REFERENCE]
    assert standing_results(ranking()) == {order.key}


def test_nothing_is_told_while_somebody_may_come_before() -> None:
    assert without_letter(ranking(certain=frozenset()), ()) == []
    assert standing_results(ranking(certain=frozenset())) == frozenset()


def test_whoever_finds_the_reserve_full_is_told_so() -> None:
    facts, assessment = facts_of(submission(11, "2026-04-28 14:05")), assessed(Status.COMPLETE)
    reason = "Lista rezerwowa ma 0 miejsc i jest już pełna (§ 7)."
    full = NotRanked(REFERENCE, FIRM, Status.COMPLETE, reason, is_beyond_reserve=True)
    made = ranking(is_final=True, qualified=(), reserve=(), not_ranked=(full,))
    (order,) = plan_results(
        made, concerned(made, {REFERENCE: facts}, {REFERENCE: assessment}), CALL, AFTER, POLICY
    )
    assert order.kind is LetterKind.RESULT_INELIGIBLE
    assert order.context["title"] == "Wynik naboru: lista rezerwowa jest pełna"
    assert order.context["reason"] == reason


def test_positions_count_within_a_category() -> None:
    rows = [
        replace(WAITING, reference=f"SZW-2026-000{number}", category=category)
        for number, category in ((1, "mikro"), (2, "mikro"), (3, "małe"))
    ]
    made = ranking(is_final=True, qualified=(), reserve=tuple(rows))
    assert standing_results(made) == {
        "SZW-2026-0001/result_reserve/1-0",
        "SZW-2026-0002/result_reserve/2-0",
        "SZW-2026-0003/result_reserve/1-0",
    }


def text_of_completeness(call: Call) -> str:
    context = {
        "completed": "dziś",
        "closes": window_end_text(call),
        "also": [],
        "at_once": call.ranking.results == "at_once",
        "firm": FIRM,
    }
    kind = LetterKind.COMPLETENESS
    order = LetterOrder("k/1", kind, call.id, REFERENCE, "a@a.example", context)
    raw = render(order, call, "sekretariat.dgr@lubuskie.pl", b"x", BEFORE, Path(CALLS)).raw
    body = message_from_bytes(raw, policy=default).get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def test_what_happens_next_is_said_as_the_call_has_it() -> None:
    plain = switzerland()
    assert "Zgłoszenia oceni komisja po zakończeniu naboru (7 maja" in text_of_completeness(plain)
    assert "zawiadamiamy o nim na bieżąco, e-mailem." in text_of_completeness(CALL)
    without = plain.model_copy(update={"criteria": ()})
    text = text_of_completeness(without)
    assert "O wyniku poinformujemy Państwa e-mailem po zakończeniu naboru (7 maja" in text
    assert "komisja" not in text


def test_a_rolling_call_ends_with_its_places() -> None:
    rolling = CALL.model_copy(update={"rolling": True})
    assert window_end_text(rolling) == "wyczerpania miejsc, najpóźniej do 7 maja 2026 r., godz. 24:00"
    assert window_end_text(CALL) == "7 maja 2026 r., godz. 24:00"


def test_halves_in_a_key_are_no_revision() -> None:
    """What follows a dot counts revisions: a key with one would never be the ranking's own."""
    made = ranking(qualified=(replace(QUALIFIED, score=Score(Decimal("9.5"), ())),))
    assert standing_results(made) == {f"{REFERENCE}/result_qualified/1-9_5"}
