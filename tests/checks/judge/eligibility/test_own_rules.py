"""The call's own criteria: what each test makes of each kind of answer."""

import pytest

from checks.judge.eligibility.criteria import EligibilityFacts, eligibility_findings
from checks.judge.eligibility.own_rules import failed_rules, rule_text
from config.registers import Registers
from domain.application import Fact
from domain.call import Call
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.eligibility_rule import EligibilityRule
from tests.support.facts.dossiers import SWITZERLAND


def call_with(*rules: EligibilityRule) -> Call:
    """A call that opens on 7 April 2026 and has no other criteria."""
    eligibility = SWITZERLAND.eligibility.model_copy(update={"rules": rules, "voivodeship": None})
    return SWITZERLAND.model_copy(update={"eligibility": eligibility})


def rule(**test: object) -> EligibilityRule:
    return EligibilityRule(**{"field": "x", "text": "Nie spełnia.", **test})


def is_good(value: object, **test: object) -> bool:
    return not list(failed_rules({"x": Fact(value)}, call_with(rule(**test)), asks_unknown=True))


@pytest.mark.parametrize(
    ("value", "test", "good"),
    [
        (True, {"answers": ("tak",)}, True),
        (False, {"answers": ("tak",)}, False),
        ("Maszyny", {"answers": ("maszyny", "narzędzia")}, True),
        ("inna", {"answers": ("maszyny",)}, False),
        (("A", "B"), {"answers": ("a", "b", "c")}, True),
        (("a", "b"), {"needed": ("B",)}, True),
        (("a",), {"needed": ("a", "b")}, False),
        (("a", "b"), {"excluded": ("b",)}, False),
        ("Firma Alfa", {"excluded": ("firma alfa",)}, False),
        ("Firma Beta", {"excluded": ("Firma Alfa",)}, True),
        (3, {"at_least": 3}, True),
        (2, {"at_least": 3}, False),
        (5, {"at_least": 1, "at_most": 4}, False),
        ("1 200", {"at_most": 1200}, True),
        (("ISO", "CE"), {"at_least": 2}, True),
        ("około trzech", {"at_least": 1}, False),
        (True, {"at_least": 1}, False),
        ("07.04.2024", {"at_least_months": 24}, True),
        ("08.04.2024", {"at_least_months": 24}, False),
        ("8 kwietnia 2024 r.", {"at_most_months": 24}, True),
        ("2024-04-06", {"at_most_months": 24}, False),
        ("2026-04-06", {"at_most_months": 0}, False),
        ("od dawna", {"at_least_months": 1}, False),
        ("07.04.2024 i 09.05.2025", {"at_least_months": 1}, False),
        (None, {"at_least": 0}, False),
    ],
)
def test_what_a_rule_makes_of_an_answer(value: object, test: dict[str, object], *, good: bool) -> None:
    assert is_good(value, **test) is good


def test_an_answer_that_nobody_read_is_no_doubt_before_the_form_is_accepted() -> None:
    call = call_with(rule(at_least=1))
    assert eligibility_findings(EligibilityFacts({}), call, Registers()) == ()
    (doubt,) = eligibility_findings(
        EligibilityFacts({}, pkd=("62.01.Z",), is_form_accepted=True), call, Registers()
    )
    assert doubt.message == (
        "Nie wiadomo, czy zgłoszenie spełnia kryterium (odpowiedzi nie odczytano): Nie spełnia."
    )
    assert (doubt.code, doubt.asked_of, doubt.blocks) == ("own_rule", "staff", False)


def test_several_rules_are_one_question_and_notes_ask_nobody() -> None:
    call = call_with(
        rule(at_least=2, source="pkt 1"),
        EligibilityRule(field="y", answers=("tak",), text="Brak zgody."),
        EligibilityRule(field="z", answers=("tak",), text="Bez strony.", blocks=False),
    )
    fields = {name: Fact(value) for name, value in (("x", 1), ("y", False), ("z", False))}
    asked, noted = eligibility_findings(EligibilityFacts(fields), call, Registers())
    assert asked.message == "Nie spełnia (odpowiedź: „1”; pkt 1). Brak zgody (odpowiedź: „nie”)."
    assert (noted.code, noted.asked_of) == ("own_rule_note", "nobody")


@pytest.mark.parametrize("test", [{}, {"answers": ("a",), "at_least": 1}, {"at_least": 3, "at_most": 2}])
def test_a_rule_tests_one_thing(test: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"jedną rzecz|miejscami") as told:
        rule(**test)
    assert isinstance(told.value.errors()[0]["ctx"]["error"], BrokenRuleError)


def test_an_amount_that_nobody_repeats_leaves_the_sentence_whole() -> None:
    rule = EligibilityRule(
        field="purchase", at_most=50_000, text="Kwota przekracza 50 000 zł.", source="ust. 4"
    )
    assert rule_text(rule, "60 000 PLN") == "Kwota przekracza 50 000 zł (ust. 4)."
    assert rule_text(rule, "trzy") == "Kwota przekracza 50 000 zł (odpowiedź: „trzy”; ust. 4)."


def test_a_rule_quotes_the_words_of_the_form_and_no_codes() -> None:
    call = call_with(rule(field="size", answers=("micro",)))
    ((_, said),) = failed_rules({"size": Fact("small")}, call, asks_unknown=True)
    options = SWITZERLAND.documents["application_form"].form.fields  # type: ignore[union-attr]
    size = next(field.options["small"] for field in options if field.name == "size")
    assert said == size[0]


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        (Fact(None), "odpowiedzi nie odczytano"),
        (Fact(None, is_empty=True), "pytanie zostawiono bez odpowiedzi"),
    ],
)
def test_what_was_left_empty_is_not_called_unread(fact: Fact, why: str) -> None:
    call = call_with(rule(at_least=500))
    ((failed, answer),) = failed_rules({"x": fact}, call, asks_unknown=True)
    assert why in rule_text(failed, answer)
