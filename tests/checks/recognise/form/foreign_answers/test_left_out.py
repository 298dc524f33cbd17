"""What was left empty in papers of other layouts, and what only seems so."""

import pytest

from tests.support.papers.foreign_answers import read, told


def test_nothing_is_called_empty_where_most_questions_were_not_found():
    states = {value.state for value in read("ZGŁOSZENIE\nNIP:\nTelefon:\nLista obecności").values()}
    assert "empty" not in states


def test_a_question_whose_cell_is_blank_is_empty_where_the_others_were_found():
    table = (
        ("Nazwa firmy", "ABC sp. z o.o."), ("NIP firmy", ""), ("Kategoria przedsiębiorstwa", "☐ mikro ☒ małe ☐ średnie"),
    )  # fmt: skip
    text = "OŚWIADCZENIE\n" + "\n".join("\t".join(row) for row in table)
    assert told("nip", text, "status_declaration", tables=(table,)) == "empty"
    assert told("size", text, "status_declaration", tables=(table,)) == "small"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("delegate", "2. Kto pojedzie?\nPaweł Kłos, kierownik zmiany, adres: p.klos@mlyn.pl\n3. NIP: 929"),
        ("pkd", "KRS 0000100111\n9. Główny kod PKD:\n10. Telefon: 600 100 200\nPKD 10.61.Z"),
    ],
)
def test_what_may_stand_beside_its_place_was_not_left_empty(name: str, text: str):
    assert told(name, f"KARTA\n{text}") != "empty"


def test_a_heading_whose_sub_question_is_answered_was_not_left_empty():
    text = (
        "KARTA\nNIP: 9290000006\nE. Poprzednie wyjazdy z Urzędem Marszałkowskim\nSuma wyjazdów: 0\nF. Podpis"
    )
    assert told("office_trips", text) != "empty"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("name", "Nazwa firmy Młyn Pod Lasem Bielawski i Synowie sp. j. ..............\nNIP: 9290000006"),
        ("social_media", "Profile społecznościowe:\n(adresy)\nfacebook.com/mlyn,\nyoutube.com/@mlyn\nCel: x"),
    ],
)
def test_an_answer_that_runs_into_its_question_or_below_its_hint_is_not_missing(name: str, text: str):
    assert told(name, f"KARTA\n{text}") != "empty"
