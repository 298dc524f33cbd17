"""Copies of blanks that no label of the call describes: what was filled in comes back, or is left to a person."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.alignment import align
from checks.recognise.form.blank.blanks import blanks_of
from checks.recognise.form.blank.copied.copy import copy_of
from checks.recognise.form.blank.copied.filled import copied_units
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Emphasis, FieldValue, Page
from domain.rules.papers.document_rule import DocumentRule
from tests.checks.recognise.form.blanks import papers
from tests.checks.recognise.form.blanks.templates import TEMPLATES

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))
FORM = CALL.documents["application_form"]
ANSWERS = {
    "name": "Wektor i Wspólnicy Fotonika sp. z o.o.",
    "nip": "9290000006",
    "regon": "970000003",
    "address": "ul. Dworcowa 12/3, 65-020 Zielona Góra",
    "voivodeship": "lubuskie",
    "delegate": "Anna Maria Nowak-Zielińska",
    "delegate_position": "dyrektor handlowy",
    "delegate_phone": "601 202 303",
    "delegate_email": "anna@wektor.example",
    "pkd": "27.11.Z",
    "size": "small",
    "innovative": "yes",
    "activity": "Projektujemy i wytwarzamy układy fotoniczne dla przemysłu oraz nauki",
    "website_pl": "www.wektor.example",
    "office_trips": "2",
    "certificates": ("ISO 9001:2015 nr 12/2024", "Patent PL 234567"),
    "events": ("Hannover Messe, Niemcy, 2025", "Targi ITM, Polska, 2024"),
    "signature": "10.04.2026 Anna Nowak",
    "place_date": "Zielona Góra, 10.04.2026",
    "signer": "Jan Kowalski",
}
TRUTH = ANSWERS | {
    "innovative": True,
    "office_trips": 2,
    "website_pl": ("www.wektor.example",),
    "events": 2,
}
NO_ANSWERS = {"signature", "place_date", "signer"}
GUISES = {
    "docx": papers.filled,
    "export": lambda template, answers: papers.exported(papers.filled(template, answers)),
    "retyped": lambda template, answers: papers.retyped(papers.filled(template, answers)),
    "deleted": lambda template, answers: papers.filled(template, answers, struck=False),
    "scan": lambda template, answers: papers.scanned(papers.filled(template, answers), answers),
}


def rule_of(*templates: str) -> DocumentRule:
    return FORM.model_copy(update={"printed": tuple((papers.blank(one),) for one in templates)})


def read(page: Page, rule: DocumentRule) -> dict[str, FieldValue]:
    sheet = noisy_sheet(page, LEXICON) if page.source == "ocr" else sheet_of(page)
    return read_form([sheet], rule)


@pytest.mark.parametrize("guise", GUISES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_copy_reads_back_whatever_its_guise(name, guise):
    template = TEMPLATES[name]
    found = read(GUISES[guise](template, ANSWERS), rule_of(template))
    asked = papers.names(template) - NO_ANSWERS
    wrong = {
        one: found[one] for one in asked if found[one].state != "unclear" and found[one].value != TRUTH[one]
    }
    told = [one for one in asked if found[one].state == "read"]
    invented = [one for one, value in found.items() if value.state == "read" and one in FORM_FIELDS - asked]
    assert not wrong
    assert not invented
    assert len(told) >= 0.6 * len(asked), sorted(asked - set(told))


FORM_FIELDS = {field.name for field in FORM.form.fields} - {"signature"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_answer_is_a_unit_of_its_question(name):
    template = TEMPLATES[name]
    rule = rule_of(template)
    copy = copy_of(form_text([sheet_of(papers.exported(papers.filled(template, ANSWERS)))]), rule)
    said = [" ".join(unit.answer.split()) for unit in copied_units(copy)]
    chosen = {one.words for unit in copied_units(copy) for one in unit.options if one.is_chosen}
    wanted = papers.names(template) - {"size", "innovative", "certificates", "events", "signature"}
    assert all(any(ANSWERS[one] in answer for answer in said) for one in wanted)
    assert len(chosen) == len(papers.names(template) & {"size", "innovative"})


LABELLED = frozenset(
    word for template in TEMPLATES.values() for word in re.findall(r"\w+", str(template).lower())
)
WORDS = st.text("abcdefghijklmnoprstuwzżółćąę", min_size=2, max_size=9).filter(
    lambda one: one not in LABELLED
)
"""An answer that repeats a label is in doubt by intent."""
SAID = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@given(st.data(), st.sampled_from(sorted(TEMPLATES)))
@settings(max_examples=60, deadline=None)
def test_whatever_is_inserted_comes_back_at_its_place(data, name):
    template = TEMPLATES[name]
    places = sorted(papers.names(template) - {"size", "innovative", "certificates", "events"} - NO_ANSWERS)
    answers = {place: f"qx{index} {data.draw(SAID)} qy{index}" for index, place in enumerate(places)}
    page = papers.exported(papers.filled(template, answers))
    copy = copy_of(form_text([sheet_of(page)]), rule_of(template))
    by_answer = {" ".join(unit.answer.split()): unit.question for unit in copied_units(copy) if unit.answer}
    assert set(answers.values()) <= set(by_answer)
    swapped = dict(zip(places, reversed(answers.values()), strict=True))
    other = copy_of(
        form_text([sheet_of(papers.exported(papers.filled(template, swapped)))]), rule_of(template)
    )
    by_swapped = {" ".join(unit.answer.split()): unit.question for unit in copied_units(other) if unit.answer}
    assert all(by_swapped[swapped[place]] == by_answer[answers[place]] for place in places)


@pytest.mark.parametrize("name", TEMPLATES)
def test_another_blank_is_told_apart(name):
    page = papers.filled(TEMPLATES[name], ANSWERS)
    others = [one for other, one in TEMPLATES.items() if other != name]
    assert copy_of(form_text([sheet_of(page)]), rule_of(*others)) is None
    copy = copy_of(form_text([sheet_of(page)]), rule_of(*others, TEMPLATES[name]))
    assert copy.alignment.similarity > 0.95
    assert copy.blank is blanks_of(rule_of(*others, TEMPLATES[name]))[-1]


def test_a_changed_version_is_read_by_its_own_blank():
    first = TEMPLATES["brackets"]
    second = first.replace("5. Opis tego", "5. Rynki zbytu firmy: {social_media}\n6. Opis tego").replace(
        "6. Rep", "7. Rep"
    )
    rule = rule_of(first, second)
    for version, template in enumerate((first, second)):
        text = form_text([sheet_of(papers.filled(template, ANSWERS))])
        assert copy_of(text, rule).blank is blanks_of(rule)[version]
        assert read(papers.filled(template, ANSWERS), rule)["delegate"].value == ANSWERS["delegate"]


def test_a_form_that_lost_a_page_is_still_a_copy():
    template = TEMPLATES["column"]
    whole = papers.filled(template, ANSWERS)
    cut = Page(1, whole.text.split("C. Czy")[0])
    alignment = align(blanks_of(rule_of(template))[0].skeleton, form_text([sheet_of(cut)]))
    assert alignment.similarity < 0.6
    assert read(cut, rule_of(template))["nip"].value == ANSWERS["nip"]


@pytest.mark.parametrize("guise", ["docx", "export"])
def test_an_answer_that_repeats_the_print_stays_an_answer(guise):
    template = TEMPLATES["two_columns"]
    answers = ANSWERS | {"name": "Przedsiębiorstwo Numer NIP sp. z o.o.", "delegate": "Imię Nazwisko-Delegat"}
    found = read(GUISES[guise](template, answers), rule_of(template))
    assert {found["nip"].value, found["name"].value} <= {None, ANSWERS["nip"], answers["name"]}
    if guise == "docx":
        assert found["name"].value == answers["name"]


def test_cells_that_a_scan_reads_line_by_line_are_a_persons():
    template = TEMPLATES["two_columns"]
    rows = (
        "KWESTIONARIUSZ ZGŁOSZENIOWY\nNazwa\tWektor i Wspólnicy | NIP\t9290000006\n"
        "przedsiębiorcy\tFotonika sp. z o.o.\nAdres siedziby\tul. Dworcowa 12/3, | REGON\t970000003\n"
        "65-020 Zielona Góra\nWojewództwo\tlubuskie\tKlasa PKD\t27.11.Z\n"
    )
    rest = papers.filled(template, ANSWERS).text.split("Delegat: ")[1]
    page = Page(1, f"{rows}Delegat: {rest}", source="ocr", confidence=0.93)
    found = read(page, rule_of(template))
    assert {found[one].state for one in ("name", "address")} == {"unclear"}
    assert found["voivodeship"].value == "lubuskie"
    assert found["regon"].value == ANSWERS["regon"]


PRINTED = """FORMULARZ ZGŁOSZENIOWY na wyjazd studyjny do Szwajcarii
1. Pełna nazwa przedsiębiorcy: ..............................
2. Numer identyfikacji podatkowej NIP: ..............................
3. Przedsiębiorstwo należy do kategorii:
☐ mikroprzedsiębiorstw ☐ małych przedsiębiorstw ☐ średnich przedsiębiorstw ☐ żadnej z powyższych
4. Działalność w ramach Lubuskich Inteligentnych Specjalizacji:
☐ nie ☐ tak
5. Adres siedziby przedsiębiorcy: ..............................
"""


@pytest.mark.parametrize(
    ("sizes", "size"),
    [
        ("☒ średnich przedsiębiorstw", "medium"),
        ("☒ małych przedsiębiorstw", "small"),
        ("☐ mikroprzedsiębiorstw ☒ małych przedsiębiorstw", "small"),
        ("☒ mikroprzedsiębiorstw", "micro"),
    ],
)
def test_a_box_goes_with_the_option_that_was_left(sizes, size):
    first, rest = PRINTED.split("☐ mikro", 1)
    filled = (first + sizes + "\n" + rest.split("\n", 1)[1]).replace("☐ nie ☐ tak", "☒ tak")
    for blank, answer in (("przedsiębiorcy: ....", "Wektor sp. z o.o."), ("NIP: ....", "929-000-00-06")):
        filled = filled.replace(blank, f"{blank[:-4]}{answer}", 1)
    rule = FORM.model_copy(update={"printed": ((Page(1, PRINTED),),)})
    found = read(Page(1, filled), rule)
    assert (found["size"].value, found["lis"].value) == (size, True)


@pytest.mark.parametrize("source", ["text", "ocr"])
def test_boxes_set_behind_their_options_are_not_taken_for_their_neighbours(source):
    """The blank has its boxes before the words; whoever retyped it set them behind."""
    said = PRINTED.replace("☐ nie ☐ tak", "nie ☐ tak ☒").replace("NIP: ....", "NIP: 929-000-00-06")
    rule = FORM.model_copy(update={"printed": ((Page(1, PRINTED),),)})
    assert read(Page(1, said, source=source, confidence=0.95), rule)["lis"].value is not False


@pytest.mark.parametrize("said", ["tak / nie", "nie / tak", "TAK NIE"])
def test_two_options_without_boxes_of_which_none_is_struck_out_tell_nothing(said):
    """The blank has its boxes in the other order, so that but one of both words is laid upon its own."""
    filled = PRINTED.replace("☐ nie ☐ tak", said).replace("NIP: ....", "NIP: 929-000-00-06")
    rule = FORM.model_copy(update={"printed": ((Page(1, PRINTED),),)})
    assert read(Page(1, filled), rule)["lis"].state == "unclear"


def test_boxes_read_as_letters_tell_nothing_of_a_copy():
    said = PRINTED.replace("☐ nie ☐ tak", "O nie m tak").replace("NIP: ....", "NIP: 929-000-00-06")
    rule = FORM.model_copy(update={"printed": ((Page(1, PRINTED),),)})
    assert read(Page(1, said, source="ocr", confidence=0.95), rule)["lis"].state == "unclear"


@pytest.mark.parametrize(
    ("said", "stressed", "told"),
    [
        ("TAK / NIE*", Emphasis("{} TAK / NIE*", "TAK", "underlined"), True),
        ("TAK NIE*", Emphasis("{} TAK NIE*", "NIE*", "underlined"), False),
        ("TAK /\nNIE*", Emphasis("NIE*", "NIE*", "underlined", "{} TAK /"), False),
        ("TAK / NIE*", None, "unclear"),
        ("NIE*", None, "unclear"),
        ("/ NIE*", None, "unclear"),
        ("TAK / ~~NIE*~~", None, True),
        ("~~FAK~~ / NIE*", None, False),
    ],
)
def test_of_two_words_on_a_scan_the_underlined_one_counts_and_never_the_only_one_read(said, stressed, told):
    """Elsewhere a word is struck out: here the other one may only not have been read."""
    asked = "4. Działalność w ramach Lubuskich Inteligentnych Specjalizacji:"
    printed = PRINTED.replace("\n☐ nie ☐ tak", " TAK / NIE*")
    filled = printed.replace("TAK / NIE*", said).replace("NIP: ....", "NIP: 929-000-00-06")
    filled += "\n~~niepotrzebne~~ skreślić"
    own = (
        ()
        if stressed is None
        else (replace(stressed, line=stressed.line.format(asked), above=stressed.above.format(asked)),)
    )
    page = Page(1, filled, source="ocr", confidence=0.95, emphasised=own)
    found = read(page, FORM.model_copy(update={"printed": ((Page(1, printed),),)}))["lis"]
    assert (found.value if found.state == "read" else found.state) == told


LOGOS = "Fundusze Europejskie\ndla Lubuskiego\nRzeczpospolita\nPolska\nDofinansowane przez\nUnię Europejską\nLUBUSKIE\nWarte zachodu"
NOTE = "1 Dane muszą być zgodne z oświadczeniem stanowiącym załącznik nr 3."
CERTIFICATES = ("Lp.", "Nazwa dokumentu", "Numer", "Data wydania")
CONTACTS = ("Lp.", "Termin", "Nazwa wydarzenia", "Miasto, kraj", "Charakter udziału")


def office_form(certificates: tuple[str, ...], contacts: tuple[str, ...], note_amid: bool) -> Page:
    """A form whose footnote a PDF prints at the page's end, amid a table, and Word behind the text."""
    tables = tuple(
        (header, *((f"{at}.", *row.split("\t")) for at, row in enumerate(rows, start=1)))
        for header, rows in ((CERTIFICATES, certificates), (CONTACTS, contacts))
    )
    first, second = ["\n".join("\t".join(row).rstrip() for row in table) for table in tables]
    if note_amid:
        head, _, rest = first.partition("\n2.")
        first = f"{head}\n{NOTE}\n2.{rest}"
    text = (
        f"{LOGOS}\nFORMULARZ ZGŁOSZENIOWY\ndo udziału w wyjeździe studyjnym do Szwajcarii\nPełna nazwa firmy: ………\n"
        f"NIP: ………\n4. Certyfikaty, atesty i patenty, którymi dysponuje firma\n{first}\n"
        f"6. Doświadczenie w zdobywaniu kontaktów w ciągu ostatnich 3 lat\n{second}\n"
        "7. Miejscowość i data: ………"
    )
    return Page(1, text if note_amid else f"{text}\n{NOTE}", tables=tables)


def test_footnotes_amid_a_table_are_no_rows_and_columns_tell_what_a_table_holds():
    empty = ("\t\t",) * 3, ("\t\t\t",) * 3
    blank = office_form(*empty, note_amid=False)
    filled = office_form(
        ("ISO 9001:2015\t12/2024\t20.05.2024", "ISO 14001:2015\t13/2024\t21.05.2024", "\t\t"),
        (
            "18–21.06.2024\tTargi ITM\tPoznań, Polska\twystawca",
            "1–5.04.2025\tHannover Messe\tHanower, Niemcy\twystawca",
            "\t\t\t",
        ),
        note_amid=True,
    )
    found = read(filled, FORM.model_copy(update={"printed": ((blank,),)}))
    assert found["certificates"].value == (
        "ISO 9001:2015 12/2024 20.05.2024",
        "ISO 14001:2015 13/2024 21.05.2024",
    )
    assert found["events"].value == 2
    assert found["trip"].value == "szwajcaria-2026"


@pytest.mark.parametrize("said", ["[X] TAK / NIE*", "TAK [X] / NIE*", "[X] TAK NIE*"])
def test_a_box_that_somebody_set_beside_one_option_ticks_it(said):
    blank = "KARTA UCZESTNIKA MISJI GOSPODARCZEJ\nNazwa firmy: ......\nCzy firma eksportuje swoje wyroby?\nTAK / NIE*"
    rule = FORM.model_copy(update={"printed": ((Page(1, blank),),)})
    sheets = [sheet_of(Page(1, blank.replace("......", "Alfa sp. z o.o.").replace("TAK / NIE*", said)))]
    copy = copy_of(form_text(sheets), rule, sheets)
    assert copy is not None
    chosen = [one.words for unit in copied_units(copy) for one in unit.options if one.is_chosen]
    assert chosen == ["TAK"]


@pytest.mark.parametrize("source", ["text", "ocr"])
@pytest.mark.parametrize(("row", "chosen"), [("☒\t☐", "TAK"), ("X\t☐", "TAK"), ("☐\tX", "NIE"), ("☐\t☐", "")])
def test_a_cross_that_took_a_cells_box_chooses_its_column(row, chosen, source):
    asked = (
        "10\tCzy firma eksportuje swoje wyroby?\t☐\t☐\nJeśli tak, dokąd: ......\n11\tCzy firma zalega?\t☐\t☐"
    )
    blank = f"KARTA UCZESTNIKA MISJI GOSPODARCZEJ\nNazwa firmy: ......\nPkt\tPytanie\tTAK\tNIE\n{asked}"
    filled = blank.replace("firmy: ......", "firmy: Alfa sp. z o.o.").replace(
        "zalega?\t☐\t☐", f"zalega?\t{row}"
    )
    rule = FORM.model_copy(update={"printed": ((Page(1, blank),),)})
    sheets = [sheet_of(Page(1, filled, source=source))]
    copy = copy_of(form_text(sheets), rule, sheets)
    assert copy is not None
    (unit,) = (one for one in copied_units(copy) if "zalega" in one.question)
    assert [one.words for one in unit.options if one.is_chosen] == [one for one in (chosen,) if one]


@pytest.mark.parametrize(("row", "chosen"), [("z\t☒", ["NIE"]), ("☒\tz", ["TAK"]), ("☒", []), ("e\t☐", [])])
def test_a_box_that_a_picture_read_as_a_letter_leaves_the_other_its_own(row, chosen):
    printed = (
        "KARTA UCZESTNIKA MISJI\nNazwa firmy: ......\nPkt\tPytanie\tTAK\tNIE\n10\tCzy firma eksportuje?\t☐\t☐"
    )
    blank = f"{printed}\n11\tCzy firma zalega?\t☐\t☐"
    filled = blank.replace("firmy: ......", "firmy: Alfa").replace("zalega?\t☐\t☐", f"zalega?\t{row}")
    rule = FORM.model_copy(update={"printed": ((Page(1, blank),),)})
    sheets = [sheet_of(Page(1, filled, source="ocr"))]
    copy = copy_of(form_text(sheets), rule, sheets)
    assert copy is not None
    (unit,) = (one for one in copied_units(copy) if "zalega" in one.question)
    assert [one.words for one in unit.options if one.is_chosen] == chosen


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("tak / ~~nie~~", True),
        ("nie / ~~tak~~", False),
        ("tak / nie", "unclear"),
        ("~~tak~~ / ~~nie~~", "unclear"),
        ("tak / nie dotyczy ~~od 2027~~", "unclear"),
    ],
)
def test_a_retyped_paper_may_strike_out_words_in_place_of_boxes(said, told):
    filled = PRINTED.replace("☐ nie ☐ tak", said).replace("NIP: ....", "NIP: 929-000-00-06")
    page = Page(1, filled, source="ocr", confidence=0.95)
    found = read(page, FORM.model_copy(update={"printed": ((Page(1, PRINTED),),)}))["lis"]
    assert (found.value if found.state == "read" else found.state) == told
