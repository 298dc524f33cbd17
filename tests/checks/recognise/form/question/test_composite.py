"""Questions that ask for several things, taken apart with their answers."""

import pytest

from checks.recognise.form.question.composite import taken_apart
from checks.recognise.form.question.pages_apart import columns_apart
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence
from tests.checks.recognise.form.question.ruled.test_table_units import WORDING


def parts(question: str, answer: str, hint: str = "") -> dict[str, str]:
    units = taken_apart([Unit(question, "", answer, Evidence(answer), hint=hint)], WORDING)
    return {unit.question: unit.answer for unit in units}


@pytest.mark.parametrize(
    ("question", "hint", "answer", "told"),
    [
        (
            "Kto zgłasza udział",
            "Proszę podać nazwę firmy i jej numer NIP.",
            "Alfa Sp. k., NIP: 9290000006",
            {"NIP": "9290000006", "Nazwa przedsiębiorcy": "Alfa Sp. k."},
        ),
        (
            "Symbol PKD działalności przeważającej i jej nazwa",
            "",
            "62.10.B Pozostała działalność",
            {"Symbol PKD działalności przeważającej i jej nazwa": "62.10.B Pozostała działalność"},
        ),
        (
            "Profile społecznościowe",
            "adresy lub nazwy",
            "instagram.com/alfa.firma",
            {"Profile społecznościowe": "instagram.com/alfa.firma"},
        ),
    ],
)
def test_only_what_is_asked_of_the_company_is_its_own(question, hint, answer, told):
    assert parts(question, answer, hint) == told


@pytest.mark.parametrize("question", ["w języku polskim", "w języku obcym"])
def test_a_page_in_a_named_language_is_that_languages(question):
    assert list(parts(question, "www.alfa.example")) == [
        question if "polskim" in question else "Strona www w języku obcym"
    ]


def test_the_next_item_of_a_numbered_list_is_no_point_of_its_own():
    events = Unit("W jakich targach", "", "1. IFAT, 2024\n2. Slush, 2024", Evidence(""), number="10.")
    last = Unit("Wizyta studyjna w ETH", "", "", Evidence(""), number="3.", hint="Szwajcaria, 2023")
    after = Unit("W ilu wyjazdach", "", "w żadnym", Evidence(""), number="11.")
    told = taken_apart([events, last, after], WORDING)
    assert [unit.answer for unit in told] == [
        "1. IFAT, 2024\n2. Slush, 2024\n3. Wizyta studyjna w ETH (Szwajcaria, 2023)",
        "w żadnym",
    ]


def test_a_voivodeship_in_its_own_cell_is_told_though_the_cell_was_taken_for_a_question():
    told = parts("województwo lubuskie", "Kategoria: małe")
    assert told["Województwo"] == "lubuskie"
    assert "Województwo" not in parts("województwo siedziby", "lubuskie")


def test_an_address_is_no_answer_to_what_was_denied_above_it():
    denied = Unit("Certyfikaty, atesty, patenty", "", "nie dotyczy", Evidence(""))
    page = Unit("Adres www", "", "www.alfa.example", Evidence(""), hint="polski")
    told = taken_apart([denied, page], WORDING)
    assert [unit.answer for unit in told] == ["nie dotyczy", "www.alfa.example"]
    asked = Unit("Strona www firmy", "", "tak", Evidence(""))
    assert [unit.answer for unit in taken_apart([asked, page], WORDING)] == [
        "tak\nAdres www: www.alfa.example"
    ]


SITES = ("Strona www w j. polskim", "Strona www w j. angielskim / innym", "Profile społecznościowe")


@pytest.mark.parametrize(
    ("columns", "answer", "count"),
    [
        (SITES, "wj. \t wj.\nwww.alfa.pl\twww.alfa.pl/de\tFacebook", 3),
        (SITES, "www.alfa.pl\tbrak\tFacebook Alfa", 3),
        (SITES, "www.alfa.pl\tFacebook", 1),
        (SITES, "www.alfa.pl\tbrak\t", 1),
        (SITES, "Prosimy podać adresy\nwww.alfa.pl\tbrak\tFacebook", 1),
        (("Kiedy", "Wydarzenie", "Kraj"), "V 2024\tIFAT\tNiemcy", 1),
    ],
)
def test_a_row_below_headings_that_each_ask_is_as_many_answers(columns, answer, count):
    (unit, *others) = columns_apart(
        Unit("Strona i media", "", answer, Evidence(answer), columns=columns), WORDING
    )
    assert len(others) + 1 == count
    assert (unit.question, unit.answer) == (
        (SITES[0], "www.alfa.pl") if count > 1 else ("Strona i media", answer)
    )


@pytest.mark.parametrize("question", ["Województwo i powiat", "Województwo / powiat / gmina"])
def test_a_voivodeship_alone_answers_its_part_of_the_question(question: str) -> None:
    assert parts(question, "Lubuskie") == {"Województwo": "Lubuskie"}


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("☐ opolskie\n☒ lubuskie\n☐ śląskie", "lubuskie"),
        ("☐ opolskie ☐ lubuskie ☒ inne", None),
        ("☒ opolskie ☒ lubuskie", None),
    ],
)
def test_one_voivodeship_is_ticked_of_those_offered(answer, told):
    asked = parts("Województwo, w którym przedsiębiorca ma siedzibę", answer)
    assert asked.get("Województwo") == told
    assert "Adres siedziby" not in asked
