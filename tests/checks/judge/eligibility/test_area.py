"""Powiats, gminas, several voivodeships, and what is left of a limit."""

import pytest

from checks.judge.eligibility.area import located_in
from checks.judge.eligibility.criteria import EligibilityFacts, eligibility_findings
from config.registers import load_registers
from domain.application import Fact
from domain.call import Call
from domain.people.area_name import bare_name
from domain.rules.eligibility_rule import EligibilityRule
from tests.support.facts.dossiers import SWITZERLAND

REGISTERS = load_registers()


def call_with(**changed: object) -> Call:
    rule = SWITZERLAND.eligibility.model_copy(update={"voivodeship": None, **changed})
    return SWITZERLAND.model_copy(update={"eligibility": rule})


def said(call: Call, gmina_id: str | None = None, **answers: object) -> list[str]:
    fields = {name: Fact(value) for name, value in answers.items()}  # type: ignore[arg-type]
    applicant = EligibilityFacts(fields, ("small",), ("62.01.Z",), gmina_id, is_form_accepted=True)
    return [f.message for f in eligibility_findings(applicant, call, REGISTERS)]


@pytest.mark.parametrize(
    ("powiat", "gmina", "teryt", "inside"),
    [
        ("Powiat żarski", None, None, True),
        ("żagański", None, None, None),
        ("żagański", "Gozdnica", None, False),
        ("żagański", "gmina Gubin", None, True),
        (None, "Gozdnica", None, None),
        (None, None, None, None),
        # By the register 081107 is a gmina of the powiat żarski.
        (None, None, "081107", True),
        ("żagański", None, "0811073", None),
    ],
)
def test_a_seat_in_one_of_the_powiats_or_gminas(powiat, gmina, teryt, inside) -> None:
    known = REGISTERS.regions["lubuskie"].gminas
    found = located_in({"żarski"}, {"Gubin"}, powiat=powiat, gmina=gmina, teryt=teryt, known=known)
    assert found.inside is inside


@pytest.mark.parametrize(
    "written", ["Żarski", "powiat żarski", "pow. żarski", "POWIAT ŻARSKI", "w powiecie żarski"]
)
def test_however_it_is_written(written: str) -> None:
    assert bare_name(written) == "zarski"


def test_what_lies_elsewhere_and_what_is_not_told_are_for_a_person() -> None:
    call = call_with(powiats=("żarski", "żagański"))
    assert said(call, powiat="żarski") == []
    assert said(call, powiat="nowosolski") == [
        "Siedziba leży poza obszarem naboru (powiaty: żarski, żagański)."
    ]
    assert said(call) == [
        "Nie da się ustalić, czy siedziba leży na obszarze naboru (powiaty: żarski, żagański)."
    ]


def test_one_of_several_voivodeships_suffices() -> None:
    call = call_with(voivodeships=("lubuskie", "wielkopolskie"))
    assert said(call, voivodeship="wielkopolskie") == []
    assert said(call, voivodeship="lubuskie", postal_code="65-057") == []
    assert said(call, voivodeship="mazowieckie", postal_code="00-001") == [
        "Ani siedziba, ani oddział nie leży w jednym z województw: lubuskie, wielkopolskie."
    ]
    assert said(call) == [
        "Nie da się ustalić, czy siedziba lub oddział leży w jednym z województw: lubuskie, wielkopolskie."
    ]


@pytest.mark.parametrize(
    ("received", "is_good"),
    [
        ("292 000 EUR", True),
        ("292 000,01 EUR", False),
        ("0 EUR", True),
        ("1 200 000 PLN", False),
        (None, False),
    ],
)
def test_what_is_left_of_a_limit(received, is_good) -> None:
    rule = EligibilityRule(field="aid", left_of=300000, at_least=8000, text="Zostało za mało.")
    kind = SWITZERLAND.form_kind
    assert kind is not None
    document = SWITZERLAND.documents[kind]
    assert document.form is not None
    field = document.form.fields[0].model_copy(update={"name": "aid", "type": "amount", "currency": "EUR"})
    form = document.form.model_copy(update={"fields": (*document.form.fields, field)})
    documents = {**SWITZERLAND.documents, kind: document.model_copy(update={"form": form})}
    call = call_with(rules=(rule,)).model_copy(update={"documents": documents})
    assert (said(call, aid=received) == []) is is_good


def test_a_gmina_is_proved_by_the_identifier_that_the_call_gives() -> None:
    wanted = {"061105 Wojcieszków"}
    assert located_in((), wanted, powiat=None, gmina=None, teryt="0611052").inside is True
    assert located_in((), wanted, powiat=None, gmina="Wojcieszków", teryt=None).inside is True
    assert located_in((), wanted, powiat=None, gmina=None, teryt="061106").inside is False
    # The name and the identifier contradict each other: a person tells.
    assert located_in((), wanted, powiat=None, gmina="Wojcieszków", teryt="061106").inside is None
