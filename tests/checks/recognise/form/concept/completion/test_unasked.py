"""What the words behind a PKD code say, and whom a heading names."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "VIII. Przedstawiciel delegowany na wyjazd\nJan Maj – kierownik, adres e-mail: maj@firma.pl",
            "Jan Maj",
        ),
        (
            "VIII. Przedstawiciel delegowany na wyjazd\nwłaściciel albo kierownik, adres e-mail: maj@firma.pl",
            "unclear",
        ),
    ],
)
def test_one_person_below_a_heading_is_who_travels(line: str, person: str):
    assert answer_of("delegate", line) == person


@pytest.mark.parametrize(
    ("answer", "activity"),
    [
        ("33.12.Z - naprawa i konserwacja maszyn", "naprawa i konserwacja maszyn"),
        ("18.12.Z (pozostałe drukowanie)", "pozostałe drukowanie"),
        ("25.50.Z – kucie, prasowanie i walcowanie", "kucie, prasowanie i walcowanie"),
        ("33.12.Z", "unclear"),
    ],
)
def test_words_behind_a_code_tell_what_a_company_does(answer: str, activity: str):
    assert answer_of("activity", f"Przeważający rodzaj działalności wg PKD: {answer}") == activity
