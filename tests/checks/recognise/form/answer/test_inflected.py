"""Persons named in sentences, and those who travel only if somebody else does not."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.inflected import in_nominative, is_object_of
from checks.recognise.form.read_form import read_form
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"]


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Katarzynę Zarębę", "Katarzyna Zaręba"),
        ("Ewą Wilk", "Ewa Wilk"),
        ("Marka Zawadzkiego", "Marek Zawadzki"),
        ("Jerzego Lipskiego", "Jerzy Lipski"),
        ("Stanisława Nowak", "Stanisława Nowak"),
        ("Jan Sowa", "Jan Sowa"),
        ("LIS ANNA", "LIS ANNA"),
        ("Pawła Zimnego", None),
        ("Jana Wilka", None),
    ],
)
def test_whom_a_sentence_sends(name: str, own: str | None) -> None:
    assert in_nominative(name, is_object=True) == own


@pytest.mark.parametrize("said", ["Kierujemy na wyjazd: Adriana Sowa", "Pojedzie Adriana Sowa"])
def test_behind_a_colon_nobody_is_inflected(said: str) -> None:
    assert not is_object_of(said, "Adriana Sowa")


def delegate(below: str) -> object:
    text = f"FORMULARZ ZGŁOSZENIOWY\nNazwa firmy: Alfa sp. z o.o.\nNIP: 9290000006\n{below}\n"
    found = read_form([sheet_of(Page(1, text))], FORM)["delegate"]
    return found.value if found.state == "read" else found.state


@pytest.mark.parametrize(
    "asked", ["Imię i nazwisko osoby rezerwowej", "Zastępca uczestnika (imię i nazwisko)"]
)
def test_whoever_is_in_reserve_is_not_who_travels(asked: str) -> None:
    assert delegate(f"Imię i nazwisko uczestnika: Ewa Żak\n{asked}: Jan Maj") == "Ewa Żak"
    assert delegate(f"{asked}: Jan Maj") == "unclear"


def test_where_a_paper_was_signed_is_no_name() -> None:
    assert delegate("Kto pojedzie na wyjazd?\nEwa Żak\nSulechów, 12.05.2026, Ewa Żak, prezes") == "Ewa Żak"


def test_a_caption_under_a_heading_that_asks_for_the_name_is_no_part_of_it() -> None:
    text = "KARTA\nI. KIM JESTEŚMY\nNazwa zarejestrowana: Beta Odlewnia sp. z o.o.\nNIP: 929-000-00-06\n"
    assert read_form([sheet_of(Page(1, text))], FORM)["name"].value == "Beta Odlewnia sp. z o.o."
