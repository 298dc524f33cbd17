"""Questions that say half of what they ask, below a heading that says it all."""

import pytest

from checks.recognise.form.concept.assignment import assigned
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence
from tests.checks.recognise.form.concept.test_on_pictures import CALL, table


def test_a_question_below_the_heading_of_its_concept_is_its() -> None:
    rows = (
        "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
        "a\tCzy firma uczestniczy w Porozumieniu?\t☐ nie ☒ tak, w jednym ☐ tak, w więcej niż jednym",
        "12. Cel udziału w wyjeździe\t\tpoznanie rynku",
    )
    assert table(*rows)["in_agreements"].value is True


def test_numbers_that_are_only_offered_are_no_answer() -> None:
    rows = ("Porozumienia na rzecz Rozwoju Obszarów Kluczowych – liczba\tżadne\tjedno\twięcej niż jedno",)
    assert table(*rows)["in_agreements"].state == "unclear"


def test_numbers_to_choose_from_are_asked_by_the_heading_above() -> None:
    offered = ("żadnym wyjeździe", "1 wyjeździe", "2 wyjazdach", "3 wyjazdach")
    unit = Unit(
        "Firma uczestniczyła w",
        "Wcześniejsze wyjazdy z Urzędem Marszałkowskim",
        "☒ żadnym wyjeździe ☐ 1 wyjeździe ☐ 2 wyjazdach ☐ 3 wyjazdach",
        Evidence("", 1),
        options=tuple(Option(words, at == 0) for at, words in enumerate(offered)),
    )
    found = assigned([unit], wording_of(CALL.documents["application_form"].form))
    assert found["office_trips"].value.value == 0


HEADING = "4. Certyfikaty, atesty i patenty firmy"


def listed(*questions: str) -> tuple[object, float]:
    told = [Unit(words, HEADING, "ISO 9001:2015", Evidence("", 1), is_marked=True) for words in questions]
    units = [*told, Unit("Cel wyjazdu", "5. Cel", "rozmowy", Evidence("", 1), is_marked=True)]
    found = assigned(units, wording_of(CALL.documents["application_form"].form)).get("certificates")
    return (found.value.value, found.confidence) if found is not None else (None, 0.0)


def test_the_only_question_of_a_heading_asks_what_the_heading_says() -> None:
    told, confidence = listed("Proszę wymienić każdy dokument osobno i dołączyć jego kopię")
    assert (told, confidence > 0.9) == (("ISO 9001:2015",), True)


def test_one_of_several_questions_without_a_subject_does_not() -> None:
    asked = "Proszę wymienić każdy dokument osobno i dołączyć jego kopię"
    assert listed(asked, "Proszę wskazać, w którym roku")[1] < 0.9


def test_who_travels_is_asked_by_its_own_words_below_the_signatorys_heading() -> None:
    unit = Unit("Przedstawiciel na wyjazd", "Reprezentacja", "Anna Maj", Evidence("", 1), is_marked=True)
    found = assigned([unit], wording_of(CALL.documents["application_form"].form))
    assert found["delegate"].confidence > 0.9


def test_a_numbered_heading_is_answered_by_its_first_point() -> None:
    heading = Unit("Kto pojedzie", "", "", Evidence("", 1), number="Punkt 2.", is_marked=True)
    point = Unit(
        "Imię i nazwisko przedstawiciela", "", "Anna Maj", Evidence("", 1), number="2.1", is_marked=True
    )
    found = assigned([heading, point], wording_of(CALL.documents["application_form"].form))
    assert found["delegate"].value.value == "Anna Maj"


def test_a_heading_beside_another_cards_is_no_question_left_empty() -> None:
    rows = (
        "1. Przedsiębiorca\t2. Delegowany przedstawiciel",
        "Nazwa: Alfa Automatyka\tImię i nazwisko: Bartosz Lulek",
        "Kod i miejscowość: 65-392 Zielona Góra\tStanowisko: właściciel",
        "NIP: 9731846029\tTelefon: 788 340 126",
    )
    assert table(*rows)["name"].value == "Alfa Automatyka"


def test_which_trips_there_were_tells_no_event_of_the_point_above() -> None:
    events = "6. Targi, misje, szkolenia i wyjazdy służące zdobywaniu kontaktów zagranicznych"
    units = [
        Unit(events, "", "▨", Evidence("", 1)),
        Unit(
            "Wcześniejsze wyjazdy z UMWL opłacone z FEWL", events, "☐ TAK ☒ NIE", Evidence("", 1), number="7"
        ),
        Unit("jakie", events, "-", Evidence("", 1)),
    ]
    found = assigned(units, wording_of(CALL.documents["application_form"].form))
    assert found["events"].unit == 0
    assert found["events"].value.state == "unclear"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Firma realizuje przedsięwzięcie\t☒ TAK ☐ NIE", True),
        ("Czy jest realizowane?\t☐ tak ☒ nie", False),
        ("Odpowiedź\tNIE", False),
    ],
)
def test_a_yes_or_no_that_only_repeats_its_heading_answers_it(asked: str, expected: bool | None) -> None:
    assert (
        table("12. Przedsięwzięcie horyzontalne", asked, "13. Oświadczenia")["horizontal"].value is expected
    )


def test_a_yes_or_no_of_something_else_does_not_answer_its_heading() -> None:
    rows = ("3. Działalność innowacyjna", "Czy firma posiada dział B+R?\t☒ TAK ☐ NIE", "4. Certyfikaty\tbrak")
    assert table(*rows)["innovative"].value is None


def test_what_is_named_in_an_agreement_is_asked_by_the_heading_above() -> None:
    asked = "Czy firma realizuje przedsięwzięcie wskazane w Porozumieniu?"
    unit = Unit(asked, "12. Przedsięwzięcie horyzontalne", "☒ tak ☐ nie", Evidence("", 1))
    found = assigned([unit], wording_of(CALL.documents["application_form"].form))
    assert found["horizontal"].value.value is True
