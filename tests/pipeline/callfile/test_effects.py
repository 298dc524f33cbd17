"""What a changed file would do to applications that exist."""

from domain.acts.on_applications import Advance
from domain.call import Call
from pipeline.callfile.effects import Effect, effects
from tests.support.facts.dossiers import REGISTERS, SWITZERLAND, at, complete, decision, facts


def call_with_survey(**changed: object) -> Call:
    survey = SWITZERLAND.documents["proxy"].model_copy(
        update={"name": "Ankieta", "mandatory": True, "signals": None, **changed}
    )
    return SWITZERLAND.model_copy(update={"documents": {**SWITZERLAND.documents, "survey": survey}})


def told(new: Call, *acts: Advance) -> tuple[Effect, ...]:
    decisions = tuple(decision(act, "04-22") for act in acts)
    return effects(SWITZERLAND, new, [facts(complete(), decisions=decisions)], REGISTERS, at("04-25"))


def test_a_new_document_is_told_and_asked_for() -> None:
    (effect,) = told(call_with_survey())
    assert effect.becomes_defective
    assert any("„Ankieta”: nowy dokument" in change for change in effect.changes)


def test_a_new_document_of_a_later_stage_is_asked_only_of_those_who_reached_it() -> None:
    (effect,) = told(call_with_survey(stage=2))
    assert not effect.becomes_defective
    (chosen,) = told(call_with_survey(stage=2), Advance())
    assert chosen.becomes_defective
