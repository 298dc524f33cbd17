"""How many persons one applicant may send."""

import pytest

from domain.acts.on_documents import SetField
from domain.call import Call
from domain.rules.representatives_rule import RepresentativesRule
from tests.support.facts.dossiers import SWITZERLAND, assess, codes, complete, decision, facts, form


def call_with(**rule: object) -> Call:
    limit = RepresentativesRule.model_validate({"field": "certificates", "at_most": 2, **rule})
    applicant = SWITZERLAND.applicant.model_copy(update={"representatives": limit})
    return SWITZERLAND.model_copy(update={"applicant": applicant})


@pytest.mark.parametrize(
    ("named", "is_fine"),
    [(("A",), True), (("A", "B"), True), (("A", "B", "B"), True), (("A", "B", "C"), False), (None, True)],
)
def test_more_than_the_limit_is_asked_for_anew(named, is_fine) -> None:
    paper = form(certificates=named)
    found = assess(facts(complete(application_form=paper)), call=call_with(source="§ 3"))
    assert ("persons" not in codes(found, "application_form")) is is_fine
    if not is_fine:
        finding = next(f for f in found.to_request if f.code == "persons")
        assert finding.message.endswith("wymienia 3 osoby, a zgłosić można najwyżej 2 osoby (§ 3).")
        assert finding.remedy == "Prosimy przesłać dokument, który wymienia najwyżej 2 osoby."


def test_fewer_than_the_least_are_too_few() -> None:
    found = assess(
        facts(complete(application_form=form(office_trips=1))),
        call=call_with(field="office_trips", at_least=2),
    )
    (finding,) = found.to_request
    assert finding.message.endswith("wymienia 1 osobę, a zgłosić można co najmniej 2 osoby.")


def test_a_person_who_read_the_form_knows_better() -> None:
    told = decision(SetField("certificates", "A; B"), "04-22")
    sent = complete(application_form=form(certificates=("A", "B", "C")))
    assert assess(facts(sent, decisions=(told,)), call=call_with()).to_request == ()
