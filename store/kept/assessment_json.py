"""Assessments with their scores, and the orders of rankings, as JSON: what copies hold; knows no database.

A question's acts and a decision behind an answer are kept as their three plain values, as everywhere.
"""

from dataclasses import dataclass, replace
from functools import cache

from pydantic import TypeAdapter

from domain.acts.act import Act, Choice, OpenAct, Value
from domain.acts.decision import ACTS, Decision, act_of
from domain.application import Assessment, Fact, FromDecision, Question
from domain.ranking import Order, Score

_KINDS = {act.action: act for act in ACTS}
_NO_ACT = Act()


@dataclass(frozen=True, slots=True)
class _Act:
    action: str
    target: str | None
    value: Value
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class _Question:
    question: Question
    """Without its acts."""
    acts: tuple[_Act, ...]


@dataclass(frozen=True, slots=True)
class _Fact:
    fact: Fact
    """Without the decision that it comes from."""
    decision: Decision
    """Without its act."""
    act: _Act


@dataclass(frozen=True, slots=True)
class _Kept:
    assessment: Assessment
    """Without its questions, and without the fields that people decided."""
    questions: tuple[_Question, ...]
    decided: dict[str, _Fact]
    order: tuple[str, ...]
    """The names of all fields in their order."""
    score: Score


@cache
def _kept() -> TypeAdapter[_Kept]:
    return TypeAdapter(_Kept)


@cache
def _scores() -> TypeAdapter[Score]:
    return TypeAdapter(Score)


@cache
def _orders() -> TypeAdapter[Order]:
    return TypeAdapter(Order)


def assessment_to_json(assessment: Assessment, score: Score) -> bytes:
    """An assessment with its score, as it is kept."""
    fields = assessment.fields
    decided = {name: _kept_fact(fact) for name, fact in fields.items() if _is_decided(fact)}
    rest = {name: fact for name, fact in fields.items() if name not in decided}
    return _kept().dump_json(
        _Kept(
            replace(assessment, questions=(), fields=rest),
            tuple(_kept_question(question) for question in assessment.questions),
            decided,
            tuple(fields),
            score,
        ),
        by_alias=True,
        exclude_defaults=True,
    )


def assessment_from_json(body: bytes) -> tuple[Assessment, Score]:
    """A kept assessment with its score."""
    kept = _kept().validate_json(body)
    known = kept.assessment.fields | {name: _fact(fact) for name, fact in kept.decided.items()}
    return (
        replace(
            kept.assessment,
            questions=tuple(map(_question, kept.questions)),
            fields={name: known[name] for name in kept.order},
        ),
        kept.score,
    )


def score_to_json(score: Score) -> bytes:
    """Points alone, as they are kept."""
    return _scores().dump_json(score, exclude_defaults=True)


def score_from_json(body: bytes) -> Score:
    """Kept points."""
    return _scores().validate_json(body)


def order_to_json(order: Order) -> bytes:
    """The order of a ranking as it is kept."""
    return _orders().dump_json(order, exclude_defaults=True)


def order_from_json(body: bytes) -> Order:
    """The kept order of a ranking."""
    return _orders().validate_json(body)


def _kept_question(question: Question) -> _Question:
    return _Question(replace(question, acts=()), tuple(map(_kept_choice, question.acts)))


def _question(kept: _Question) -> Question:
    return replace(kept.question, acts=tuple(map(_choice, kept.acts)))


def _kept_choice(choice: Choice) -> _Act:
    return _Act(*choice.stored, is_open=isinstance(choice, OpenAct))


def _choice(kept: _Act) -> Choice:
    if kept.is_open:
        return OpenAct(_KINDS[kept.action], kept.target)
    return act_of(kept.action, kept.target, kept.value)


def _is_decided(fact: Fact) -> bool:
    return isinstance(fact.origin, FromDecision)


def _kept_fact(fact: Fact) -> _Fact:
    assert isinstance(fact.origin, FromDecision)
    decision = fact.origin.decision
    return _Fact(replace(fact, origin=None), replace(decision, act=_NO_ACT), _Act(*decision.act.stored))


def _fact(kept: _Fact) -> Fact:
    act = act_of(kept.act.action, kept.act.target, kept.act.value)
    return replace(kept.fact, origin=FromDecision(replace(kept.decision, act=act)))
