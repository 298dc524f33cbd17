"""Headings that only their numbers tell."""

import pytest

from checks.recognise.form.question.numbered_headings import under_headings
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence


def unit(number: str, question: str, answer: str = "", **rest) -> Unit:
    return Unit(question, "", answer, Evidence(answer), number=number, **rest)


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [("F.", "F1", "F2"), ("2.", "2.1", "2.2"), ("IV.", "IV.1.", "IV.2."), ("C", "C.1", "C.2")],
)
def test_a_bare_number_above_its_own_is_their_section(heading, first, second):
    read = under_headings(
        [
            unit(heading, "Uczestnik"),
            unit(first, "Osoba", "Ewa Nowak"),
            unit("", "nr dowodu", "—"),
            unit(second, "Stanowisko", "prezes"),
            unit("9.", "Uwagi", "brak"),
        ]
    )
    assert [(one.question, one.section) for one in read] == [
        ("Osoba", "Uczestnik"), ("nr dowodu", "Uczestnik"), ("Stanowisko", "Uczestnik"), ("Uwagi", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "units",
    [
        [unit("7.", "Liczba wyjazdów", "dwa"), unit("7.1", "Jakie", "Norwegia")],
        [unit("7.", "Liczba wyjazdów", options=(Option("brak", is_chosen=True),)), unit("7.1", "Jakie")],
        [unit("1.", "Nazwa"), unit("11", "Uwagi")],
        [unit("7.", "Liczba wyjazdów"), unit("8.", "Jakie", "Norwegia")],
        [unit("7.", "Liczba wyjazdów"), unit("7.2", "Jakie", "Norwegia")],
        [unit("F.", "Uczestnik")],
        [],
    ],
)
def test_what_is_answered_or_numbered_otherwise_stays_a_question(units):
    assert list(under_headings(units)) == units


def test_a_question_that_points_back_asks_what_its_heading_names():
    read = under_headings(
        [
            unit("12.", "Przedsięwzięcie horyzontalne"),
            unit("", "Czy firma je realizuje", "☐ tak ☒ nie"),
            unit("13.", "Uwagi"),
            unit("", "Czy firma ma oddział", "nie"),
        ]
    )
    assert [(one.number, one.question, one.answer) for one in read] == [
        ("12.", "Przedsięwzięcie horyzontalne", "☐ tak ☒ nie"), ("13.", "Uwagi", ""), ("", "Czy firma ma oddział", "nie"),
    ]  # fmt: skip


def test_parts_with_a_letter_each_ask_nothing_among_questions_that_have_none():
    read = under_headings(
        [
            unit("", "NIP", "929-000-00-06"),
            unit("C.", "Profil działalności"),
            unit("", "Kategoria", "mała"),
            unit("D.", "Promocja"),
            unit("", "Strona www", "alfa.pl"),
            unit("E.", "Oświadczenia", "Dane są prawdziwe."),
        ]
    )
    assert [(one.question, one.section) for one in read] == [
        ("NIP", ""), ("Kategoria", "Profil działalności"), ("Strona www", "Promocja"), ("Oświadczenia", ""),
    ]  # fmt: skip


def test_letters_of_questions_that_follow_each_other_are_no_parts():
    units = [unit("A.", "Opis"), unit("B.", "Strona"), unit("C.", "Cel", "poznać"), unit("", "Inne", "x")]
    assert list(under_headings(units)) == units


def test_a_yes_to_the_headings_own_noun_answers_it():
    read = under_headings(
        [
            unit("12.", "Przedsięwzięcie horyzontalne wskazane w Porozumieniu"),
            unit("", "Firma realizuje przedsięwzięcie", "TAK"),
            unit("", "Tytuł przedsięwzięcia", "Cyfrowa spawalnia"),
        ]
    )
    assert [(one.question, one.answer) for one in read] == [
        ("Przedsięwzięcie horyzontalne wskazane w Porozumieniu", "TAK"),
        ("Tytuł przedsięwzięcia", "Cyfrowa spawalnia"),
    ]
