"""Two forms in one application that may be two applicants' are a question, never merged in silence."""

import pytest

from domain.acts.on_applications import Settle
from domain.acts.on_documents import SetField
from domain.acts.question_code import QuestionKind
from domain.application import Status
from tests.support.facts.dossiers import assess, complete, decision, facts, form, message, questions


@pytest.mark.parametrize(
    ("newer", "is_asked"),
    [
        ({"nip": "", "name": "Orion Meble s.c."}, True),
        ({"nip": None, "name": "Orion Meble s.c."}, True),
        ({"nip": "", "name": "LubTech Żary"}, False),
        ({"nip": "", "name": "LUBTECH ŻARY Spółka z ograniczoną odpowiedzialnością"}, False),
        ({"nip": "", "name": ""}, False),
        ({"name": "Orion Meble s.c."}, False),
    ],
)
def test_a_form_without_a_number_that_names_another_is_a_question(
    newer: dict[str, str | None], is_asked: bool
) -> None:
    found = assess(facts(complete("04-20"), message("04-22", form(**newer))))
    assert ("other_applicant" in questions(found)) is is_asked
    if is_asked:
        assert found.status is Status.NEEDS_DECISION
        assert found.unsure, "letters about it wait for a person"


def test_a_person_settles_it() -> None:
    sent = (complete("04-20"), message("04-22", form(nip="", name="Orion Meble s.c.")))
    asked = assess(facts(*sent)).questions
    (code,) = [one.code for one in asked if one.code.kind is QuestionKind.OTHER_APPLICANT]
    for act in (Settle(code), SetField("nip", "9290000006")):
        settled = assess(facts(*sent, decisions=(decision(act, "04-23"),)))
        assert "other_applicant" not in questions(settled)
