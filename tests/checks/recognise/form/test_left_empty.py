"""Whether a question that was not read may have been left empty: told by what stands unanswered on the paper."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.left_empty import stands_empty, with_emptiness
from checks.recognise.form.question.unit import Option, Unit
from checks.recognise.form.question.units import units_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import Evidence, FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

RULE = SWITZERLAND.documents["application_form"]
READ = {f.name: FieldValue("read", "x") for f in RULE.form.fields}


def unit(question: str, answer: str = "", options: tuple[Option, ...] = ()) -> Unit:
    return Unit(question, "", answer, Evidence(answer, 1), options=options)


def may_be_empty(name: str, *units: Unit, page: Page | None = None, unread: tuple[str, ...] = ()) -> bool:
    answers = {**READ, **{other: FieldValue("unclear") for other in (name, *unread)}}
    sheets = [sheet_of(page or Page(1, "formularz"))]
    told = with_emptiness(answers, units, sheets, RULE.form, wording_of(RULE.form))
    return told[name].may_be_empty


@pytest.mark.parametrize(
    ("answer", "options", "expected"),
    [
        ("", (), True),
        ("........", (), True),
        ("TAK / NIE*", (), True),
        ("☐ TAK ☐ NIE", (), True),
        ("[ ] tak [ ] nie", (), True),
        ("☐ TAK ☒ NIE", (), False),
        ("nie dotyczy", (), False),
        ("uczestniczyliśmy dwa razy", (), False),
        ("TAK NIE", (Option("TAK", is_chosen=None), Option("NIE", is_chosen=None)), True),
        ("TAK NIE", (Option("TAK", is_chosen=True), Option("NIE", is_chosen=False)), False),
    ],
)
def test_what_stands_as_no_answer(answer, options, expected):
    assert stands_empty(unit("Pytanie", answer, options)) is expected


def test_an_unread_question_may_be_the_one_that_stands_empty():
    assert may_be_empty("lis", unit("Czy firma działa w Lubuskich Inteligentnych Specjalizacjach?"))


def test_an_unread_question_is_answered_where_nothing_that_may_ask_it_stands_empty():
    assert not may_be_empty(
        "lis", unit("Czy firma działa w Lubuskich Inteligentnych Specjalizacjach?", "owszem")
    )
    assert not may_be_empty("lis", unit("Strona internetowa"))


def test_a_line_that_holds_more_than_its_question_is_answered():
    assert may_be_empty("delegate", unit("Imię i nazwisko delegata"))
    assert not may_be_empty("delegate", unit("Imię i nazwisko delegata Bartosz Rzepecki dyrektor techniczny"))


def test_a_question_that_says_it_all_asks_nothing_by_its_part_of_the_form():
    heading = Unit("Specjalizacje", "Aktywność międzynarodowa", "", Evidence("", 1))
    assert not may_be_empty("activity", heading)
    assert may_be_empty("activity", unit("Aktywność firmy"))


def test_a_sign_that_a_scan_did_not_tell_is_of_an_answer():
    said = "Działalność w ramach Porozumień Obszarów Kluczowych: nie uczestniczymy ▨\nWielkość firmy: mikro"
    sheets = [sheet_of(Page(1, said, source="ocr", confidence=0.95))]
    found = units_of(form_text(sheets), sheets, wording_of(RULE.form))
    assert [one.answer for one in found] == ["nie uczestniczymy ▨", "mikro"]


def test_a_title_leaves_no_question_empty():
    title = Unit("ZGŁOSZENIE DO UDZIAŁU W WYJEŹDZIE STUDYJNYM UMWL", "", "", Evidence(""), is_marked=False)
    assert not may_be_empty("office_trips", title)


def test_on_a_page_that_was_read_badly_anything_may_be_empty():
    assert may_be_empty("lis", page=Page(1, "formularz", source="ocr", confidence=0.7))


def test_a_paper_of_which_little_was_read_tells_nothing():
    required = tuple(f.name for f in RULE.form.fields if f.required)
    assert may_be_empty("lis", unread=required[: len(required) // 2 + 2])


def test_nothing_is_empty_on_a_paper_of_which_little_was_read():
    seeming = FieldValue("empty", is_by_meaning=True)
    told = {name: FieldValue("unclear") for name in READ} | {"delegate": seeming}
    wording = wording_of(RULE.form)
    answers = with_emptiness(told, [unit("Kogo firma wysyła")], [sheet_of(Page(1, "x"))], RULE.form, wording)
    assert answers["delegate"].state == "unclear"


ANSWERED = """FORMULARZ ZGŁOSZENIOWY
Nazwa przedsiębiorcy: Stolarnia Dąb sp. z o.o.
NIP: 9290000006
Adres siedziby: ul. Leśna 1, 68-200 Żary
Województwo: lubuskie
Kod PKD przeważającej działalności: 62.01.Z
Imię i nazwisko: Anna Nowak
Wielkość przedsiębiorstwa: małe
Opis działalności: produkujemy meble z drewna
Liczba wyjazdów: {trips}
"""


@pytest.mark.parametrize(("trips", "expected"), [("", True), ("kilka, przed laty", False)])
def test_a_form_tells_what_was_answered_though_unread(trips, expected):
    found = read_form([sheet_of(Page(1, ANSWERED.format(trips=trips)))], RULE)["office_trips"]
    assert found.state != "read"
    assert (found.state == "empty" or found.may_be_empty) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("☒ nie ☒ tak", False), ("☐ nie ▨ tak", False), ("☐ nie ☐ tak", True), ("☒ nie", True)],
)
def test_a_question_of_which_a_box_is_marked_was_answered(words: str, expected: bool) -> None:
    """Whatever other question, that stands empty, may ask the same."""
    asked, other = unit("Czy firma działa w LIS?", words), unit("Lubuskie Inteligentne Specjalizacje")
    assert may_be_empty("lis", asked, other) is expected


def test_a_declaration_leaves_no_question_empty():
    assert not may_be_empty(
        "office_trips", unit("Uczestnik wyjazdu nie jest pracownikiem Urzędu Marszałkowskiego")
    )


@pytest.mark.parametrize(
    ("answer", "state"), [("1", "empty"), ("www.alfa.pl\nwww.alfa.eu\nFB: alfa\nTargi\n1", "unclear")]
)
def test_nothing_is_empty_where_the_answers_stand_together_below_their_questions(answer: str, state: str):
    seeming = FieldValue("empty", None, Evidence("Strona po polsku"), is_by_meaning=True)
    names = ("Strona po polsku", "Strona w innym języku", "Media społecznościowe", "Targi i wyjazdy")
    units = (*map(unit, names), unit("Liczba wyjazdów z UMWL", answer))
    told = with_emptiness(
        {**READ, "website_pl": seeming}, units, [sheet_of(Page(1, "x"))], RULE.form, wording_of(RULE.form)
    )
    assert told["website_pl"].state == state


def test_an_offer_below_a_question_without_a_sign_may_be_left_as_it_is() -> None:
    asked = "Działalność w ramach Lubuskich Inteligentnych Specjalizacji"
    left = Unit(asked, "", "TAK / NIE", Evidence("TAK / NIE", 1), is_marked=False)
    assert may_be_empty("lis", left)


def test_nothing_is_left_empty_at_the_end_of_a_line_of_running_text() -> None:
    told = Unit("Nasze targi. Pokazywaliśmy się na targach zagranicznych", "", "", Evidence("", 1))
    assert not may_be_empty("events", told)
