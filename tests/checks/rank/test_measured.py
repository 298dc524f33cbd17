"""Points for decimal numbers and amounts: a band ends where the next begins, and fractions weigh exactly."""

from decimal import Decimal

import pytest

from checks.rank.scoring import score
from domain.acts.on_documents import SetField
from domain.call import Call
from domain.rules.ranking.criterion import Band, Criterion
from tests.support.facts.dossiers import SWITZERLAND, assess, complete, decision, facts


def a_call(kind: str) -> Call:
    """A call that asks for a measure in place of a number of trips, and counts it alone."""
    rule = SWITZERLAND.documents["application_form"]
    fields = tuple(
        field.model_copy(update={"type": kind}) if field.name == "office_trips" else field
        for field in rule.form.fields
    )
    form = rule.form.model_copy(update={"fields": fields})
    documents = {**SWITZERLAND.documents, "application_form": rule.model_copy(update={"form": form})}
    bands = (Band(at_least=0, points=0), Band(at_least=3, points=2.5), Band(at_least=5.5, points=5))
    counted = Criterion(
        number=1, name="Moc", form_point="–", field="office_trips", bands=bands, weight=1.25, source="§ 1"
    )
    return SWITZERLAND.model_copy(update={"documents": documents, "criteria": (counted,)})


@pytest.mark.parametrize(
    ("kind", "answer", "points"),
    [
        ("number", "0", 0),
        ("number", "2,99", 0),
        ("number", "3", Decimal("3.125")),
        ("number", "5,49", Decimal("3.125")),
        ("number", "5,5", Decimal("6.25")),
        ("number", "1000", Decimal("6.25")),
        ("amount", "4,20 zł", Decimal("3.125")),
        # In another currency nothing is known.
        ("amount", "4,20 EUR", None),
    ],
)
def test_a_measure_lies_in_one_band(kind: str, answer: str, points: int | Decimal | None) -> None:
    call = a_call(kind)
    said = decision(SetField("office_trips", answer), "04-25")
    sent = facts(complete(), decisions=(said,))
    found = score(assess(sent, call=call), sent, call)
    assert found.total == points
    assert not (found.criteria[0].to_verify and points is not None)


def test_what_a_weight_gives_is_written_in_polish() -> None:
    call = a_call("number")
    sent = facts(complete(), decisions=(decision(SetField("office_trips", "3,5"), "04-25"),))
    (found,) = score(assess(sent, call=call), sent, call).criteria
    assert found.evidence.startswith("2,5 pkt: podano 3,5 (punkt – formularza")
    assert found.evidence.endswith("Waga 1,25: razem 3,125 pkt.")
    assert call.most_points == Decimal("6.25")
