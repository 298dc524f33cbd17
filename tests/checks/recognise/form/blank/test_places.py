"""Places of office blanks that are no dots: cells below, cards, options on lines of their own, columns of crosses."""

from dataclasses import replace

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.copied.copy import copy_of
from checks.recognise.form.blank.copied.filled import copied_units
from checks.recognise.form.blank.skeleton import skeleton_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import Emphasis, FieldValue, Page
from domain.rules.papers.document_rule import DocumentRule
from tests.checks.recognise.form.blank.copied.test_filled import FORM

HEAD = "FORMULARZ ZGŁOSZENIOWY\nwyjazd studyjny do Szwajcarii w ramach projektu Innowacyjne Lubuskie\n"
OPTIONS = (
    f"{HEAD}Pełna nazwa i forma prawna firmy:\n..........\nStatus przedsiębiorstwa\n"
    "[ ] a) mikroprzedsiębiorstwo\n[ ] b) małe przedsiębiorstwo\n[ ] c) średnie przedsiębiorstwo\n"
    "Prosimy opisać działalność firmy.\n..........\n..........\n"
    "Czy firma prowadzi działalność innowacyjną?\n[ ] a) tak\n[ ] b) nie\n"
    "Jeśli tak, na czym ona polega?\n..........\nAdres siedziby firmy:\n..........\n"
)
FILLED = (
    OPTIONS.replace("[ ] ", "").replace("..........\n..........", "Hale stalowe.").replace("....", "Alfa", 1)
)


def rule_of(*pages: Page) -> DocumentRule:
    return FORM.model_copy(update={"printed": (pages,)})


def read(page: Page, blank: Page) -> dict[str, FieldValue]:
    return read_form([sheet_of(page)], rule_of(blank))


def asked(page: Page) -> list[str]:
    skeleton = skeleton_of([page])
    return [one.words for one in skeleton.questions] if skeleton else []


def test_a_sentence_that_asks_to_write_is_no_part_of_the_question_below_its_dots():
    assert asked(Page(1, OPTIONS)) == [
        "Pełna nazwa i forma prawna firmy",
        "Status przedsiębiorstwa",
        "Prosimy opisać działalność firmy",
        "Czy firma prowadzi działalność innowacyjną?",
        "Jeśli tak, na czym ona polega?",
        "Adres siedziby firmy",
    ]


@pytest.mark.parametrize("chosen", ["a) tak", "b) nie"])
def test_a_cross_behind_an_option_is_its_own_and_not_the_next_ones(chosen):
    found = read(Page(1, FILLED.replace(chosen, f"{chosen} X")), Page(1, OPTIONS))
    assert found["innovative"].value is (chosen == "a) tak")


@pytest.mark.parametrize("how", ["bold", "underlined"])
def test_an_option_that_stands_out_on_its_own_line_is_chosen(how):
    lines = ("b) małe przedsiębiorstwo", "b) nie")
    paper = Page(1, FILLED, emphasised=tuple(Emphasis(line, line, how) for line in lines))
    found = read(paper, Page(1, OPTIONS))
    assert (found["size"].value, found["innovative"].value) == ("small", False)


def test_what_a_firm_does_is_no_yes_to_whether_it_is_innovative():
    assert read(Page(1, FILLED), Page(1, OPTIONS))["innovative"].state == "unclear"


def test_a_row_of_its_own_is_asked_by_the_row_above_it():
    questions = ("1. Nazwa przedsiębiorcy", "2. Numer NIP", "3. Główny kod PKD")
    rows = [row for words in questions for row in ((words, "", ""), ("", "", ""))]
    page = Page(1, HEAD + "\n".join(questions), tables=(tuple(rows),))
    assert asked(page) == ["Nazwa przedsiębiorcy", "Numer NIP", "Główny kod PKD"]


def test_cards_ask_above_their_places_cell_by_cell():
    rows = (("NIP\n……", "REGON / KRS\n……"), ("Ulica, nr\n……", "Kod i poczta\n……"))
    page = Page(1, HEAD + "\n".join("\t".join(row) for row in rows), tables=(rows,))
    assert asked(page) == ["NIP", "REGON / KRS", "Ulica, nr", "Kod i poczta"]


def test_boxes_under_tak_and_nie_are_theirs_whatever_column_follows():
    header = "Pytanie\tTAK\tNIE\tJeśli tak – nazwa"
    rows = ("Działalność w ramach LIS\t☐\t☐\t……", "Przedsięwzięcie horyzontalne\t☐\t☐\t……")
    skeleton = skeleton_of([Page(1, "\n".join((HEAD.strip(), header, *rows)))])
    assert [[one.words for one in question.options] for question in skeleton.questions] == [
        ["TAK", "NIE"]
    ] * 2


def test_a_header_of_two_rows_heads_one_table():
    header, second = ("Nr", "Nazwa", "Miejsce", "Rok"), ("", "", "kraj", "miasto", "")
    empty = tuple((f"{at}", "", "", "", "") for at in (1, 2, 3))
    text = f"{HEAD}Targi i misje\nNr\tNazwa\tMiejsce\tRok\n\t\tkraj\tmiasto\n1\n2\n3\nPytanie\tTAK\tNIE"
    page = Page(1, text, tables=((header, second, *empty), (("Pytanie", "TAK", "NIE"), ("Czy?", "", ""))))
    first, *rest = skeleton_of([page]).questions
    assert (first.words, first.columns) == ("Targi i misje", header)
    assert not [one for one in rest if one.is_caption]


def test_a_choice_asks_on_in_any_words_before_its_dots():
    line = "Działalność w ramach LIS\tTAK / NIE* w obszarze: ........"
    first, second = skeleton_of([Page(1, HEAD + line)]).questions
    assert ([one.words for one in first.options], second.words) == (["TAK", "NIE"], "w obszarze")


def test_numbers_that_nobody_filled_in_are_no_rows():
    header = "Lp.\tNazwa wydarzenia\tKraj\tRok"
    rows = tuple((f"{at}.", "", "", "") for at in range(1, 6))
    table = (tuple(header.split("\t")), *rows)
    numbers = "\n".join(row[0] for row in rows)
    blank = Page(1, f"{HEAD}NIP: ........\nTargi zagraniczne z 3 lat\n{header}\n{numbers}", tables=(table,))
    rule = rule_of(blank)
    text = blank.text.replace("1.\n2.\n3.\n4.\n5.", "1.\tITM\tPolska\t2025\n2. 3.\n4. 5.")
    sheets = [sheet_of(Page(1, text.replace("........", "929-000-00-06")))]
    copy = copy_of(form_text(sheets), rule, sheets)
    events = next(unit for unit in copied_units(copy) if unit.columns)
    assert len(events.rows) == 1


@pytest.mark.parametrize("nested", ["Lp.\tTermin\tNazwa\n1\n2", "Lp. Termin Nazwa\n1\n2"])
def test_a_table_in_a_cell_stays_a_table(nested):
    header = ("Lp.", "Termin", "Nazwa")
    inner = (header, ("1", "", ""), ("2", "", ""))
    cell = f"Targi i misje z 3 lat (w razie potrzeby\ndodać wiersze)\n{nested}"
    text = f"{HEAD}6.\tTargi i misje z 3 lat (w razie potrzeby\ndodać wiersze)\nLp.\tTermin\tNazwa\n1\n2\nNIP: ....."
    page = Page(1, text, tables=((("6.", cell),), inner))
    skeleton = skeleton_of([page])
    assert header in [one.columns for one in skeleton.questions]


OFFERED = (
    ("Czy firma działa w obszarze\nspecjalizacji regionalnych?", "TAK / NIE*"),
    ("Czy firma działa w ramach\nPorozumienia o rozwoju?", "TAK / NIE*"),
)


def test_options_beside_the_middle_of_a_broken_label_are_its_own():
    blank, paper = (
        Page(
            1,
            "KARTA UCZESTNIKA MISJI GOSPODARCZEJ\nNazwa firmy\t" + name + "\n"
            "Czy firma działa w obszarze\nspecjalizacji regionalnych?\nTAK / NIE*\n"
            "Czy firma działa w ramach\nPorozumienia o rozwoju?\nTAK / NIE*\n* niepotrzebne skreślić",
            tables=((("Nazwa firmy", name), *OFFERED),),
            emphasised=stressed,
        )
        for name, stressed in (
            ("", ()),
            (
                "Alfa sp. z o.o.",
                (
                    Emphasis("Czy firma działa w obszarze TAK / NIE*", "TAK", "underlined"),
                    Emphasis("Czy firma działa w ramach TAK / NIE*", "NIE", "underlined"),
                ),
            ),
        )
    )
    sheets = [sheet_of(paper)]
    copy = copy_of(form_text(sheets), rule_of(blank), sheets)
    assert copy is not None
    chosen = [
        [one.words for one in unit.options if one.is_chosen] for unit in copied_units(copy) if unit.options
    ]
    assert chosen == [["TAK"], ["NIE"]]


def test_options_in_cells_of_their_own_are_one_question():
    rows = (
        ("WIELKOŚĆ PRZEDSIĘBIORSTWA", "", "", ""),
        ("mikro", "☐", "małe", "☐"),
        ("Nazwa firmy", "", "", ""),
    )
    page = Page(1, "KARTA\nWIELKOŚĆ PRZEDSIĘBIORSTWA\nmikro\t☐\tmałe\t☐\nNazwa firmy\t", tables=(rows,))
    skeleton = skeleton_of([page])
    assert skeleton is not None
    offered = [[one.words for one in question.options] for question in skeleton.questions if question.options]
    assert offered == [["mikro", "małe"]]


CARDS = (
    (("Firma przedsiębiorcy (tak jak w rejestrze)",),),
    (("Numer NIP", "Numer REGON", "Nr KRS albo „CEIDG”"),),
    (("Ulica i numer", "Kod i poczta"),),
)
"""Cells of which each asks, and has an empty line for the answer that a page's text does not show."""


def test_cards_without_dots_are_known_by_their_company():
    page = Page(1, HEAD + "\n".join("\t".join(row) for table in CARDS for row in table), tables=CARDS)
    assert asked(page) == [
        "Firma przedsiębiorcy",
        "Numer NIP",
        "Numer REGON",
        "Nr KRS albo „CEIDG”",
        "Ulica i numer",
        "Kod i poczta",
    ]


@pytest.mark.parametrize(
    "tables",
    [
        (CARDS[0], CARDS[1]),  # one row of labels may head something else
        ((("mikro", "do 10 osób"), ("małe", "do 50 osób")),),  # figures: a table to read
        ((("DANE FIRMY", "DANE OSOBY"), ("CZĘŚĆ I. Firma", "CZĘŚĆ II. Osoba")),),  # headings of parts
    ],
)
def test_labels_that_are_no_cards_ask_nothing(tables):
    page = Page(1, HEAD + "\n".join("\t".join(row) for table in tables for row in table), tables=tables)
    assert asked(page) == []


def test_a_strike_note_may_stand_before_the_options():
    line = "2) Czy firma wdraża nowe rozwiązania? (niepotrzebne skreślić) TAK / NIE"
    (question,) = skeleton_of([Page(1, HEAD + line)]).questions
    assert ([one.words for one in question.options], question.hint) == (
        ["TAK", "NIE"],
        "niepotrzebne skreślić",
    )


SIZES = "☐ mikro ☐ mały ☐ średni ☐ inny"
"""What a blank offers, of which a retyped paper keeps one."""


@pytest.mark.parametrize(
    ("left", "chosen"),
    [("mały", ["mały"]), ("mały ▨ średni", []), ("☐ mały", []), ("mały lub większy", [])],
)
def test_the_only_option_that_a_retyped_paper_has_is_chosen_on_a_picture(left: str, chosen: list[str]):
    lines = f"{HEAD}Pełna nazwa firmy:\n........\nWielkość firmy: {SIZES}\nAdres siedziby firmy:\n........\n"
    text = lines.replace(SIZES, left).replace("........", "Alfa Optyka", 1).replace("........", "Polna 3")
    sheets = [sheet_of(Page(1, text))]
    copy = copy_of(replace(form_text(sheets), is_noisy=True), rule_of(Page(1, lines)), sheets)
    units = [unit for unit in copied_units(copy) if "Wielkość" in unit.question]
    assert [one.words for unit in units for one in unit.options if one.is_chosen] == chosen


@pytest.mark.parametrize("label", ["NE", "Ah", "NIP"])
def test_the_label_of_a_number_may_be_spoilt_on_a_picture(label: str):
    blank = Page(1, f"{HEAD}Pełna nazwa firmy: ........\nNIP: ........\nNumer REGON: ........\n")
    lines = f"{HEAD}Pełna nazwa firmy: Alfa Optyka\n{label} 929-000-00-06\nNumer REGON: 970000003\n"
    text = replace(form_text([sheet_of(Page(1, lines))]), is_noisy=True)
    copy = copy_of(text, rule_of(blank), [sheet_of(Page(1, lines))])
    found = {one.question: one.answer for one in copied_units(copy)}
    assert (found["Pełna nazwa firmy"], found["NIP"]) == ("Alfa Optyka", "929-000-00-06")


def test_a_heading_in_capitals_before_small_print_heads_the_table_below():
    rows = (("Lp.", "Nazwa dokumentu", "Wystawca, numer"), ("1.", "", ""), ("2.", "", ""))
    lines = ("3. CHARAKTER FIRMY", "4. CERTYFIKATY, PATENTY Prosimy wymienić i załączyć kopie.")
    text = "\n".join(
        (HEAD.strip(), *lines, *("\t".join(filter(None, row)) for row in rows), "5. INTERNET", "WWW: ……")
    )
    table = next(one for one in skeleton_of([Page(1, text, tables=(rows,))]).questions if one.columns)
    assert (table.words, table.hint) == ("CERTYFIKATY, PATENTY", "Prosimy wymienić i załączyć kopie.")


SEAT = (
    f"{HEAD}Pełna nazwa firmy: ……………\nKod pocztowy: ……………\nMiejscowość: ……………\n"
    "Ulica i nr (siedziba): ……………\n{more}Imię i nazwisko osoby delegowanej: ……………\nCel udziału w wyjeździe: ……………\n"
)


@pytest.mark.parametrize(
    ("more", "code"), [("", "65-155"), ("Kod pocztowy: ……………\nMiejscowość: ……………\n", None)]
)
def test_a_postal_code_above_its_street_is_its_where_none_stands_below(more: str, code: str | None):
    blank, said = SEAT.format(more=more), ("Alfa", "65-155", "Żary", "ul. Polna 3", "68-200", "Lubsko")
    answers = said if more else said[:4]
    paper = blank
    for words in (*answers, "Anna Maj", "rozmowy"):
        paper = paper.replace("……………", words, 1)
    assert read(Page(1, paper), Page(1, blank))["postal_code"].value == code


NOTED = (
    f"{HEAD}Pełna nazwa firmy: ……………\nNIP: ……………\n10.\tCzy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?"
    "\tTAK / NIE2\nw której: ……………\nCel udziału w wyjeździe: ……………\n1 Wypełnia firma spoza regionu.\n"
    "2 Niepotrzebne skreślić.\n"
)


@pytest.mark.parametrize(("left", "told"), [("TAK / ~~NIE~~2", True), ("~~TAK~~ / NIE2", False)])
def test_options_with_a_note_to_strike_out_bear_its_number(left: str, told: bool):
    paper = NOTED.replace("TAK / NIE2", left).replace("……………", "Alfa", 1).replace("……………", "9290000006", 1)
    assert read(Page(1, paper.replace("……………", "nauka")), Page(1, NOTED))["lis"].value is told


def test_how_to_answer_is_no_part_of_a_question():
    how = "proszę wypisać każdy w osobnym wierszu; kopie należy dołączyć do zgłoszenia"
    assert asked(Page(1, f"{HEAD}Certyfikaty, atesty i patenty firmy {how}: ……………\nCel: ……………\n"))[0] == (
        "Certyfikaty, atesty i patenty firmy"
    )
    own = "W przypadku odpowiedzi tak, proszę o podanie nazwy porozumienia i jego obszaru"
    assert asked(Page(1, f"{HEAD}{own}: ……………\nCel: ……………\n"))[0] == own
