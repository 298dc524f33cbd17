"""Places that a call confirms before its close, and a reserve that is full."""

from dataclasses import replace

from domain.application import Status
from domain.letter import LetterKind, LetterPolicy
from domain.ranking import NotRanked, Ranking, Row, Score
from domain.ranking_rule import RankingRule
from notify.letters.results import plan_results, standing_results, without_letter
from tests.support.applications import FIRM, REFERENCE, assessed, at, facts_of, submission, switzerland

BEFORE, AFTER = at("2026-04-29 10:00"), at("2026-05-20 10:00")
CALL = switzerland().model_copy(
    update={"ranking": RankingRule(order=("completion",), results="at_once", reserve=0, reserve_source="§ 7")}
)
QUALIFIED = Row(1, REFERENCE, FIRM, Score(0, ()), at("2026-04-28 14:05"))
WAITING = Row(2, "SZW-2026-0009", FIRM, Score(0, ()), at("2026-04-28 15:05"))
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
        speaks_now=True,
    )
    return replace(made, **changed)


def test_whoever_has_a_place_is_told_before_the_close_and_nobody_else() -> None:
    facts, assessment = facts_of(submission(11, "2026-04-28 14:05")), assessed(Status.COMPLETE)
    (order,) = plan_results(ranking(), {REFERENCE: facts}, {REFERENCE: assessment}, CALL, BEFORE, POLICY)
    assert (order.kind, order.reference) == (LetterKind.RESULT_QUALIFIED, REFERENCE)
    assert order.approval.startswith("Nabór potwierdza miejsca na bieżąco")
    assert without_letter(ranking(), ()) == [REFERENCE]
    assert standing_results(ranking()) == {order.key}


def test_nothing_is_told_while_somebody_may_come_before() -> None:
    assert without_letter(ranking(speaks_now=False), ()) == []
    assert standing_results(ranking(speaks_now=False)) == frozenset()


def test_whoever_finds_the_reserve_full_is_told_so() -> None:
    facts, assessment = facts_of(submission(11, "2026-04-28 14:05")), assessed(Status.COMPLETE)
    reason = "Lista rezerwowa ma 0 miejsc i jest już pełna (§ 7)."
    full = NotRanked(REFERENCE, FIRM, Status.COMPLETE, reason, is_beyond_reserve=True)
    made = ranking(is_final=True, qualified=(), reserve=(), not_ranked=(full,))
    (order,) = plan_results(made, {REFERENCE: facts}, {REFERENCE: assessment}, CALL, AFTER, POLICY)
    assert order.kind is LetterKind.RESULT_INELIGIBLE
    assert order.context["title"] == "Wynik naboru: lista rezerwowa jest pełna"
    assert order.context["reason"] == reason
