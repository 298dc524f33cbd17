"""Which act may be done now, and the sentence that says why not; `nabor decide` tries every sentence."""

from dataclasses import replace
from datetime import date

import pytest

from checks.judge.acts.admissible import Moment, admissible
from checks.judge.eligibility.codes import CODES
from domain.acts.act import Act, OpenAct
from domain.acts.on_applications import Eligible, Extend, InTime, Settle, Withdraw
from domain.acts.on_documents import Accept, SetField, SetKind
from domain.acts.on_letters import Approve, TreatAsSent
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Release, Undo
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Question, Status
from domain.call import Call
from domain.letter import LetterFact, LetterKind, LetterState
from domain.rules.ranking.assessed_rule import AssessedRule
from domain.rules.ranking.criterion import Criterion
from tests.support.facts.applications import assessed, at, facts_of, filed, submission, switzerland

CODE = QuestionCode.of(QuestionKind.UNREAD_FILE, 1)
DRAFT = LetterFact("3", LetterKind.COMPLETENESS, "k", LetterState.DRAFT, at("2026-04-08 10:00"))
NOW = Moment(
    facts_of(submission(12, "2026-04-08 09:12", filed(1, "a.pdf")), letters=(DRAFT,)),
    assessed(
        Status.AWAITING_CORRECTION, questions=(Question(CODE, "Co to?"),), correction_due_on=date(2026, 4, 20)
    ),
    switzerland(),
    at("2026-04-14 09:00"),
)


@pytest.mark.parametrize(
    "act",
    [
        Accept("zus_certificate"),
        SetKind("1", "proxy"),
        SetField("size", "small"),
        SetField("size", None),
        SetPoints(2, 10),
        Approve("3"),
        TreatAsSent("3", at("2026-04-14 09:00")),
        Extend(date(2026, 4, 20)),
        Settle(CODE),
        Withdraw(),
        Eligible(),
        InTime(),
    ],
    ids=str,
)
def test_what_may_be_done(act: Act) -> None:
    assert admissible(act, NOW) is None


@pytest.mark.parametrize(
    ("act", "words", "is_slip"),
    [
        (SetKind("9", "proxy"), "nie ma pliku nr 9", True),
        (SetPoints(2, -1), "nie zna takich punktów", True),
        (SetPoints(12, 1), "w kryterium 12", True),
        (TreatAsSent("3", NOW.now.replace(tzinfo=None)), "brakuje strefy", True),
        (Approve("9"), "nie ma pisma nr 9", False),
        (Undo(9), "nie ma decyzji nr 9", False),
        (Release(), "nie dotyczy jednego zgłoszenia", True),
        (SetField("delegate", "…"), "„…” to miejsce do wypełnienia", True),
        (SetKind("1", "RODZAJ"), "„RODZAJ” to miejsce do wypełnienia", True),
        (OpenAct(SetField, "delegate"), "brakuje wartości", True),
    ],
    ids=str,
)
def test_what_may_not_be_done_is_told_in_a_sentence(act: Act, words: str, is_slip: bool) -> None:
    objection = admissible(act, NOW)
    assert objection is not None
    assert words in objection.reason
    assert objection.is_slip is is_slip


def test_every_doubt_about_eligibility_is_a_kind_of_question() -> None:
    assert set(CODES) <= set(QuestionKind)


@pytest.mark.parametrize(("points", "is_fine"), [(4, False), (5, True), (30, True), (31, False), (90, False)])
def test_an_assessor_gives_points_within_the_range(points: int, is_fine: bool) -> None:
    """The range of one person; the weight counts afterwards."""
    call = assessed_call()
    objection = admissible(SetPoints(2, points), replace(NOW, call=call))
    assert (objection is None) is is_fine
    if objection is not None:
        assert objection.reason.endswith("w kryterium 2 (najmniej 5, najwyżej 30 pkt).")


def assessed_call() -> Call:
    rule = AssessedRule(at_least=5, at_most=30, assessors=2, result="sum")
    criterion = Criterion(
        number=2, name="Prezentacja", form_point="–", assessed=rule, weight=3, source="Zasady, ust. 6"
    )
    return switzerland().model_copy(update={"criteria": (criterion,)})
