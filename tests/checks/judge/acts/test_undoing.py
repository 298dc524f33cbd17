"""A decision can be taken back until a letter left or a later act builds on it."""

from dataclasses import replace

import pytest

from checks.judge.acts.undoing import why_it_stays
from domain.acts.act import Act
from domain.acts.decision import Decision, TakenBack
from domain.acts.on_applications import Eligible, InTime
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.letter import LetterFact, LetterKind, LetterState
from tests.support.facts.applications import at, facts_of

NOON = at("2026-04-14 12:00")


def made(*acts: Act) -> tuple[Decision, ...]:
    return tuple(Decision(n, NOON, "AK", "r", act) for n, act in enumerate(acts, 1))


@pytest.mark.parametrize(
    ("first", "then", "stays"),
    [
        (Accept("proxy"), Refuse("proxy"), True),
        (Accept("proxy"), Refuse("tax_certificate"), False),
        (SetPoints(2, 10), SetPoints(2, 0), True),
        (SetPoints(2, 10), SetPoints(3, 5), False),
        (SetKind("1", "proxy"), Accept("proxy"), True),
        (SetKind("1", "proxy"), Accept("tax_certificate"), False),
        (InTime(), Accept("proxy"), True),
        (SetField("size", "small"), Eligible(), False),
    ],
)
def test_a_later_act_on_the_same_thing_keeps_the_earlier_one(first: Act, then: Act, stays: bool) -> None:
    facts = facts_of(decisions=made(first, then))
    assert (why_it_stays(1, facts) is not None) is stays
    assert why_it_stays(2, facts) is None
    second = facts.decisions[1]
    undone = TakenBack(second, Decision(3, NOON, "AK", "r", Undo(2)))
    freed = replace(facts, decisions=facts.decisions[:1], taken_back=(undone,))
    assert why_it_stays(1, freed) is None, "once the later act is taken back"


@pytest.mark.parametrize("state", LetterState)
def test_a_letter_written_since_that_left_keeps_it(state: LetterState) -> None:
    letter = LetterFact("7", LetterKind.CORRECTION_REQUEST, "k", state, at("2026-04-14 12:05"))
    facts = facts_of(decisions=made(Refuse("proxy")), letters=(letter,))
    left = state in {LetterState.SENDING, LetterState.SENT, LetterState.UNCERTAIN, LetterState.BOUNCED}
    assert (why_it_stays(1, facts) is not None) is left
    before = replace(facts, letters=(replace(letter, created_at=at("2026-04-14 11:00")),))
    assert why_it_stays(1, before) is None, "it says nothing that follows from the decision"


def test_what_is_no_decision_of_the_application_is_told() -> None:
    (points,) = made(SetPoints(2, 10))
    undone = TakenBack(points, Decision(2, NOON, "AK", "r", Undo(1)))
    facts = facts_of(taken_back=(undone,))
    assert "już cofnięta" in str(why_it_stays(1, facts))
    assert "sama cofa inną" in str(why_it_stays(2, facts))
    assert "nie ma decyzji nr 3" in str(why_it_stays(3, facts))
