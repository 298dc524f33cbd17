"""The calendar of a call's terms and the table of its points."""

from pathlib import Path

from config.callfile.overview import calendar, most, points
from config.loader import load_call
from domain.rules.papers.form_rule import FormField, FormRule
from domain.rules.ranking.criterion import Band, Criterion

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")


def test_the_calendar_is_in_order_and_says_the_last_term() -> None:
    when, what = zip(*calendar(CALL), strict=True)
    assert when[:2] == ("wtorek, 7 kwietnia 2026 r., godz. 10:00", "czwartek, 7 maja 2026 r., godz. 24:00")
    assert ("piątek, 15 maja 2026 r., godz. 24:00", "koniec terminu z prośby wysłanej 8 maja 2026 r.") in (
        calendar(CALL)
    )
    assert sum("przypomnienie" in text for text in what) == 2
    assert when[-1] == "czwartek, 25 czerwca 2026 r."


def test_a_term_in_days_counts_days() -> None:
    call = CALL.model_copy(update={"term": CALL.term.model_copy(update={"unit": "days", "length": 14})})
    assert ("piątek, 22 maja 2026 r., godz. 24:00", "koniec terminu z prośby wysłanej 8 maja 2026 r.") in (
        calendar(call)
    )


def test_every_way_to_points_is_told() -> None:
    rows = points(CALL)
    assert [row[2] for row in rows] == ["20", *["10"] * 8]
    assert rows[0][1] == "mikro: 20; małe: 20; średnie: 5"
    assert rows[2][1] == "0: 0; 1–3: 5; 4 i więcej: 10"
    assert rows[1][1].endswith("potwierdza komisja")
    assert most(CALL) == "100 punktów"


def test_points_are_told_in_the_words_of_the_form_and_without_gaps() -> None:
    bands = (Band(at_least=0, points=2.5), Band(at_least=50.5, points=1))
    fields = (
        FormField(name="area", labels=("Powierzchnia",), type="number"),
        FormField(
            name="school", labels=("Szkoła",), type="choice", options={"a": ("liceum",), "b": ("inna",)}
        ),
    )
    rule = CALL.documents["application_form"].model_copy(update={"form": FormRule(fields=fields)})
    criteria = (
        Criterion(number=1, name="Mały", form_point="1", field="area", bands=bands, source="§"),
        Criterion(
            number=2, name="Szkoła", form_point="1", field="school", choice={"a": 1, "b": 0}, source="§"
        ),
    )
    documents = {**CALL.documents, "application_form": rule}
    call = CALL.model_copy(update={"documents": documents, "criteria": criteria})
    assert [ways for _name, ways, _most in points(call)] == [
        "0 do poniżej 50,5: 2,5; 50,5 i więcej: 1",
        "liceum: 1; inna: 0",
    ]
