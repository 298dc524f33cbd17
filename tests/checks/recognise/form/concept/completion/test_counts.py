"""How many there were: from a list's years, from a number that the form states."""

import pytest

from checks.recognise.form.concept.completion.counts import STATED
from tests.support.papers.questionnaire import answer_of

EVENTS = (("IFAT", "Monachium", 2024), ("WOD-KAN", "Bydgoszcz", 2025), ("Pollutec", "Lyon", 2025))


@pytest.mark.parametrize(
    ("line", "count"),
    [
        (
            "Wyjazdy z UMWL (FEWL 2021–2027): 1) Dania, maj 2024 r. 2) Japonia, 2025 r.\nCel wyjazdu: kontakty",
            2,
        ),
        ("Liczba wyjazdów z UMWL: O (nie braliśmy udziału)\nCel wyjazdu: kontakty", 0),
        ("Wyjazdy z UMWL: Dania i Japonia\nCel wyjazdu: kontakty", "unclear"),
        ("Wyjazdy z UMWL: Holandia 2024, Dania 2024; Austria 2025\nCel wyjazdu: kontakty", "unclear"),
    ],
)
def test_places_are_counted_where_each_has_its_year(line: str, count: object):
    assert answer_of("office_trips", line) == count


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Udział w Porozumieniach: TAK, w 2", 2),
        (
            "Udział w Porozumieniach (podać nazwy): tak, 3 porozumienia: InnoFood, Smart Factory 4.0",
            "unclear",
        ),
    ],
)
def test_a_stated_number_of_agreements_counts_unless_others_are_listed(line: str, count: object):
    assert answer_of(STATED, line) == count


def test_one_of_several_records_is_not_all_of_them():
    records = [f"Nazwa {name}\tMiejsce {place}\tRok {year}" for name, place, year in EVENTS]
    assert answer_of("events", "\n".join(["E. Udział w targach w ostatnich 3 latach", *records])) in {
        3,
        "unclear",
    }


@pytest.mark.parametrize("bullet", ["•", "–", "—"])
def test_a_list_s_item_with_a_dash_in_it_stays_an_item(bullet: str):
    items = ("Atest higieniczny PZH 4", "ISO 9001:2015", "Patent nr 239516 — układ ozonowania")
    listed = "".join(f"{bullet} {item}\n" for item in items)
    assert (
        answer_of("certificates", f"Certyfikaty, atesty i patenty:\n{listed}Cel wyjazdu: kontakty") == items
    )


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("☐ firma nie uczestniczyła ☒ firma uczestniczyła, liczba wyjazdów: 2", 2),
        ("☒ firma nie uczestniczyła ☐ firma uczestniczyła, liczba wyjazdów: ……", 0),
        ("☐ firma nie uczestniczyła ☒ firma uczestniczyła, ostatnio w 2024 r.", "unclear"),
        ("☐ nie uczestniczyliśmy ☒ uczestniczyliśmy\nJeśli tak – ile razy: 3", 3),
    ],
)
def test_how_often_stands_behind_the_box_that_says_so(line: str, count: object):
    asked = f"Udział w wyjazdach UMWL w ramach promocji gospodarczej (FEWL 2021–2027):\n{line}\n"
    assert answer_of("office_trips", f"{asked}Cel wyjazdu: kontakty") == count


def test_how_many_stands_before_the_only_item_and_is_no_part_of_it():
    told = answer_of(
        "certificates", "certyfikaty i patenty: 1 – certyfikat „Miejsce Przyjazne”\nCel wyjazdu: rozmowy"
    )
    assert told == ("certyfikat „Miejsce Przyjazne”",)
