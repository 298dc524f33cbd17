"""Yes and no in a call's own words, beside the Polish ones."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.call import Call
from domain.document import FileContent, Page, ReadStatus

ROOT = Path(__file__).parents[5]
MUSICIANS = load_call(ROOT / "tests/data/persons/muzycy-2027.toml")
OWN = {"yes": ("Ja", "Yes"), "no": ("Nein", "No")}


def asking(options: dict[str, tuple[str, ...]]) -> Call:
    rule = MUSICIANS.documents["candidate_card"]
    assert rule.form is not None
    fields = tuple(
        field.model_copy(update={"options": options}) if field.type == "yes_no" else field
        for field in rule.form.fields
    )
    own = rule.model_copy(update={"form": rule.form.model_copy(update={"fields": fields})})
    return MUSICIANS.model_copy(update={"documents": MUSICIANS.documents | {"candidate_card": own}})


def answer(said: str, call: Call) -> object:
    text = (
        "KARTA KANDYDATA\nImię i nazwisko kandydata: Ewa Żak\nAdres zamieszkania: ul. Długa 3, Przykładów\n"
        f"Instrument: obój\nLiczba koncertów: 6\nGra w orkiestrze: {said}\n"
    )
    (read,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), call)
    return read.value("orchestra")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("☒ Ja ☐ Nein", True),
        ("☐ Ja ☒ Nein", False),
        ("Nein", False),
        ("☐ Yes ☒ No", False),
        ("Yes", True),
        ("☒ TAK ☐ NIE", True),
        ("☐ TAK / Ja ☒ NIE / Nein", False),
        ("☐ Ja ☐ Nein", None),
        ("Ja / Nein", None),
    ],
)
def test_a_calls_own_words_are_read(said: str, value: object) -> None:
    assert answer(said, asking(OWN)) is value


def test_without_them_only_the_polish_words_are() -> None:
    assert answer("☒ Ja ☐ Nein", MUSICIANS) is None
    assert answer("☐ TAK ☒ NIE", MUSICIANS) is False
