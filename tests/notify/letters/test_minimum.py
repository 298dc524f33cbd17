"""The letter to whoever has fewer points than the call asks for."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from domain.application import Status
from domain.letter import LetterKind, LetterPolicy
from domain.ranking import NotRanked, Ranking
from domain.rules.ranking.ranking_rule import RankingRule
from notify.letters.results import concerned, plan_results, standing_results, without_letter
from notify.render import render
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

AFTER = at("2026-05-20 10:00")
CALL = switzerland().model_copy(update={"ranking": RankingRule(minimum=50, minimum_source="Regulamin § 4.5")})
REASON = "Zgłoszenie ma 49 pkt, a na listę trafia się od 50 pkt (Regulamin § 4.5)."


def ranking() -> Ranking:
    below = NotRanked(REFERENCE, FIRM, Status.COMPLETE, REASON, is_below_minimum=True)
    unknown = NotRanked("SZW-2026-0009", FIRM, Status.COMPLETE, "Nie są znane punkty.")
    return Ranking(
        CALL.id, AFTER, is_final=True, places=5, qualified=(), reserve=(), not_ranked=(below, unknown)
    )


def test_it_is_a_draft_that_names_points_and_minimum() -> None:
    facts, assessment = facts_of(submission(11, "2026-04-28 14:05")), assessed(Status.COMPLETE)
    policy = LetterPolicy(approve=frozenset())
    (order,) = plan_results(
        ranking(), concerned(ranking(), {REFERENCE: facts}, {REFERENCE: assessment}), CALL, AFTER, policy
    )
    assert (order.kind, bool(order.approval)) == (LetterKind.RESULT_INELIGIBLE, True)
    letter = render(order, CALL, "sekretariat.dgr@lubuskie.pl", b"x", AFTER, Path(CALLS))
    assert "nie uzyskało minimum punktów" in letter.subject
    body = message_from_bytes(letter.raw, policy=default).get_body(("plain",))
    assert body is not None
    text = " ".join(str(body.get_content()).split())
    assert "Podstawa: § 4 ust. 5 Regulaminu." in text
    assert "49 pkt" in text


def test_nobody_else_without_a_place_gets_one() -> None:
    assert [one.reference for one in without_letter(ranking(), ())] == [REFERENCE]
    assert standing_results(ranking()) == {f"{REFERENCE}/result_ineligible/minimum"}
