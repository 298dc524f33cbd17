"""A form's tables as its questions and answers."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled.tables import words_in_squares
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)
ROWS = (
    ("2.", "11–13.03.2025", "Targi w Norymberdze", "Norymberga, Niemcy"),
    ("3.", "10–13.11.2025", "Web Summit", "Lizbona, Portugalia"),
)
NOTHING = ("", "", "", "")


@pytest.mark.parametrize("table", [ROWS, (NOTHING, *ROWS), (NOTHING, *ROWS, ("4.", "", "", ""))])
def test_a_table_that_goes_on_from_a_page_may_begin_with_a_row_of_nothing(table):
    page = Page(1, "\n".join(" ".join(row) for row in table), tables=(table,))
    sheets = [sheet_of(page)]
    units = units_of(form_text(sheets), sheets, WORDING)
    assert [row[:3] for unit in units for row in unit.rows] == [row[1:] for row in ROWS]


def test_a_street_in_small_letters_below_its_question_is_its_answer():
    card = ("ULICA I NUMER\nul. Chłodna 2", "KOD I MIEJSCOWOŚĆ\n66-300 Międzyrzecz")
    page = Page(1, "\n".join(card), tables=((card,),))
    sheets = [sheet_of(page)]
    told = {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert told == {"ULICA I NUMER": "ul. Chłodna 2", "KOD I MIEJSCOWOŚĆ": "66-300 Międzyrzecz"}


def test_cells_with_numbers_of_one_part_are_questions_of_their_own():
    page = Page(
        1, "D1. WWW po polsku www.a.pl\tD2. WWW inna www.a.com\nGL. Działalność w ramach LIS ☒ TAK ☐ NIE"
    )
    sheets = [sheet_of(page)]
    told = [(unit.number, unit.answer) for unit in units_of(form_text(sheets), sheets, WORDING)]
    assert told == [("D1.", "www.a.pl"), ("D2.", "www.a.com"), ("GL.", "☒ TAK ☐ NIE")]


def test_the_star_of_a_footnote_behind_a_question_is_no_answer():
    line = "24. Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?* ~~TAK~~ / NIE"
    sheets = [sheet_of(Page(1, line))]
    assert [unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)] == ["~~TAK~~ / NIE"]


def test_boxes_before_a_wide_gap_are_of_the_answer():
    text = "Jesteśmy przedsiębiorstwem: ☒ mikro ☐ małym\tśrednim\nCel wyjazdu: nauka"
    sheets = [sheet_of(Page(1, text, source="ocr", confidence=0.95))]
    told = {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert told["Jesteśmy przedsiębiorstwem"].split() == ["☒", "mikro", "☐", "małym", "średnim"]


def units_on(rows: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    page = Page(1, "\n".join("\t".join(row) for row in rows), tables=(rows,))
    sheets = [sheet_of(page)]
    return {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}


def test_boxes_behind_their_options_stay_with_them_whatever_stands_in_the_next_cell():
    told = units_on(
        (
            ("Firma należy do LIS: tak ☒ nie ☐", "jeśli tak, nazwa: Innowacyjny przemysł"),
            ("Firma podpisała Porozumienie: tak ☐ nie ☒", "Zadanie horyzontalne: tak ☐ nie ☒"),
        )
    )
    assert told["Firma należy do LIS"].startswith("tak ☒ nie ☐")
    assert told["Firma podpisała Porozumienie"] == told["Zadanie horyzontalne"] == "tak ☐ nie ☒"


def test_numbered_questions_side_by_side_do_not_answer_one_another():
    told = units_on(
        (
            (
                "25. Wydarzenie pierwsze – nazwa, rok\nISH, 2025",
                "26. Wydarzenie drugie – nazwa, rok\nMCE, 2024",
            ),
            ("27. Wydarzenie trzecie – nazwa, rok", "28. Liczba dotychczasowych wyjazdów z UMWL 1"),
        )
    )
    assert not any("Liczba" in answer for answer in told.values())


def test_a_row_of_nothing_but_its_number_is_none_where_a_picture_shows_another_header():
    rows = (
        ("1.p.", "impreza", "miejsce", "rok"),
        ("1", "IFAT", "Monachium", "2024"),
        ("2", "Pol-Eco", "Poznań", "2025"),
        ("3", "", "", ""),
    )
    page = Page(1, "\n".join("\t".join(row) for row in rows), tables=(rows,))
    sheets = [sheet_of(page)]
    told = units_of(form_text(sheets), sheets, WORDING)
    assert [len(unit.rows) for unit in told if unit.rows] == [2]


def test_a_profile_beside_its_question_is_no_question_among_captions():
    rows = (
        (
            "Strona internetowa po polsku\nwww.alfa.example",
            "Strona internetowa w języku obcym\nwww.alfa.example/en",
        ),
        ("Telefon\n600 100 200", "Adres e-mail\nbiuro@alfa.example"),
        ("Media społecznościowe", "LinkedIn: ALFA ŻAGAŃ"),
        ("Imię i nazwisko\nAnna Maj", "Stanowisko\nprezes"),
    )
    page = Page(1, "\n".join("\t".join(row) for row in rows), tables=(rows,))
    sheets = [sheet_of(page)]
    told = {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert told["Media społecznościowe"] == "LinkedIn: ALFA ŻAGAŃ"


@pytest.mark.parametrize("cell", ["(X) TAK", "( ) TAK"])
def test_an_option_whose_box_was_lost_in_a_gap_is_of_the_question_beside_it(cell):
    told = units_on(((f"Działalność w ramach LIS: {cell}", "NIE"), ("NIP", "9290000006")))
    assert told["Działalność w ramach LIS"] == f"{cell}\nNIE"


def test_a_question_above_its_answer_in_a_frame_of_their_own_is_whole_however_it_was_broken():
    table = (
        ("Kryterium 5. Doświadczenie w działaniach promocyjnych za\ngranicą w ostatnich trzech latach",),
        ("Apimondia Kopenhaga 2025",),
    )
    lines = "\n".join(cell for row in table for cell in row)
    sheets = [sheet_of(Page(1, lines, tables=(table,)))]
    (unit,) = units_of(form_text(sheets), sheets, WORDING)
    assert (unit.number, unit.answer) == ("Kryterium 5.", "Apimondia Kopenhaga 2025")
    assert unit.question.endswith("za granicą w ostatnich trzech latach")


def chosen_on(*rows: tuple[str, ...]) -> dict[str, list[str]]:
    page = Page(1, "\n".join(" ".join(filter(None, row)) for row in rows), tables=(rows,))
    sheets = [sheet_of(page)]
    units = units_of(form_text(sheets), sheets, WORDING)
    return {unit.question: [one.words for one in unit.options if one.is_chosen] for unit in units}


def test_a_cross_under_an_answer_beside_its_question_chooses_it():
    told = chosen_on(
        ("Kategoria przedsiębiorstwa", "mikro", "małe", "średnie", ""),
        ("", "", "X", "", ""),
        ("Działalność innowacyjna", "tak", "nie", "", ""),
        ("", "", "X", "", ""),
        ("Działalność w ramach LIS", "tak", "nie", "", ""),
        ("", "X", "", "", ""),
    )
    assert list(told.values()) == [["małe"], ["nie"], ["tak"]]


@pytest.mark.parametrize("below", [("", "X", "X"), ("", "", ""), ("", "", "brak")])
def test_two_crosses_or_none_choose_nothing(below):
    told = chosen_on(("Działalność innowacyjna", "tak", "nie"), below, ("NIP", "", "9290000006"))
    assert not any(told.values())


@pytest.mark.parametrize(
    ("asked", "squares", "value"),
    [
        ("Imię i nazwisko uczestnika", ("E", "W", "A", "", "Ż", "A", "K", "", ""), "EWA ŻAK"),
        ("Kod PKD", ("2", "5", ".", "6", "2", ".", "Z"), "25.62.Z"),
    ],
)
def test_letters_in_squares_of_their_own_are_words(asked, squares, value):
    text = f"FORMULARZ\n{asked}\n{chr(9).join(filter(None, squares))}\nNIP: 9290000006"
    sheets = [sheet_of(Page(1, text, tables=((squares,),)))]
    told = {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert told[asked] == value


def test_a_row_of_crosses_is_no_word():
    assert words_in_squares(Table((tuple(Cell(sign, sign, 1) for sign in "xxxxxxx"),))) is None


def test_headings_beside_rows_may_stand_behind_their_numbers():
    told = units_on(
        (
            ("Lp.", "Czego dotyczy", "Co podać", "Odpowiedź"),
            ("1", "Firma", "pełna nazwa", "Alfa sp. j."),
            ("", "", "NIP", "9290000006"),
            ("2", "Internet", "strona po polsku", "alfa.pl"),
            ("", "", "strona w języku obcym", "alfa.pl/en"),
            ("", "", "profile społecznościowe", "LinkedIn: Alfa"),
        )
    )
    assert told["pełna nazwa"] == "Alfa sp. j."
    assert told["strona po polsku"] == "alfa.pl"
    assert told["profile społecznościowe"] == "LinkedIn: Alfa"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Liczba: 2\tKraj i rok: Norwegia 2024", {"Liczba": "2", "Kraj i rok": "Norwegia 2024"}),
        (
            "Imię i nazwisko: Ewa Lis\tRezerwa: Jan Maj",
            {"Imię i nazwisko": "Ewa Lis", "Rezerwa": "Jan Maj"},
        ),
        (
            "31. Liczba wyjazdów z UMWL 1\t32. Miejsce i data\tŻary",
            {"Liczba wyjazdów z UMWL 1": "", "Miejsce i data": "Żary"},
        ),
        ("3. Strona www\twww.alfa.pl", {"Strona www": "www.alfa.pl"}),
    ],
)
def test_cells_of_a_row_that_are_answered_on_the_spot_ask_each_for_itself(row, told):
    sheets = [sheet_of(Page(1, f"{row}\nCel wyjazdu\tnauka"))]
    found = {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}
    assert {question: found.get(question) for question in told} == told


@pytest.mark.parametrize(
    ("line", "asked", "answer"),
    [
        ("Wielkość firmy – a) mikro [ ]; b) mała [x]", "Wielkość firmy", "a) mikro [ ]; b) mała [x]"),
        ("Czy firma działa w LIS TAK ☒ NIE ☐ W której?", "Czy firma działa w LIS", "TAK ☒ NIE ☐ W której?"),
    ],
)
def test_what_is_offered_with_boxes_is_of_no_question(line, asked, answer):
    sheets = [sheet_of(Page(1, line))]
    told = [(one.question, one.answer) for one in units_of(form_text(sheets), sheets, WORDING)]
    assert told == [(asked, answer)]


@pytest.mark.parametrize(
    ("below", "told"), [("EWA WILK", "ROBOTY DROGOWE\n▨ EWA WILK"), ("Cel wyjazdu: x", "ROBOTY DROGOWE")]
)
def test_capitals_below_a_firms_cell_may_be_of_its_name(below, told):
    sheets = [sheet_of(Page(1, f"Nazwa firmy\tROBOTY DROGOWE\n{below}\nNIP\t9290000006"))]
    found = {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}
    assert found["Nazwa firmy"] == told


def test_questions_answered_in_their_own_cells_ask_nothing_of_the_row_below():
    told = units_on(
        (
            ("Imię i nazwisko: Zofia Wrona", "Stanowisko: główna księgowa"),
            ("Telefon: 600 200 300", "E-mail: z.wrona@alfa.example"),
        )
    )
    assert told == {
        "Imię i nazwisko": "Zofia Wrona",
        "Stanowisko": "główna księgowa",
        "Telefon": "600 200 300",
        "E-mail": "z.wrona@alfa.example",
    }


def lines_of(text: str) -> dict[str, str]:
    sheets = [sheet_of(Page(1, text, source="ocr", confidence=0.95))]
    return {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}


def test_items_of_a_list_stand_side_by_side_in_rows():
    told = lines_of(
        "Certyfikaty, atesty, patenty\n1. HACCP nr 4\t2. IFS Food\n3. ISO 22000\t4.\nCel wyjazdu: nauka"
    )
    assert told["Certyfikaty, atesty, patenty"].split("\n") == [
        "1. HACCP nr 4",
        "2. IFS Food",
        "3. ISO 22000",
    ]


@pytest.mark.parametrize("row", ["2. HACCP nr 4\t3. IFS Food", "1. HACCP nr 4\t3. IFS Food"])
def test_items_that_do_not_count_on_are_none_of_the_list(row):
    told = lines_of(f"Certyfikaty, atesty, patenty\n{row}\nCel wyjazdu: nauka")
    assert told["Certyfikaty, atesty, patenty"] == ""


def test_what_is_asked_on_in_the_next_cell_is_of_the_answered_question():
    told = lines_of("NIP: 9290000006\nDziałalność w ramach LIS (tak / nie): tak\tktóra: Innowacyjny przemysł")
    assert (told["Działalność w ramach LIS"], told["która"]) == ("tak", "Innowacyjny przemysł")


def test_sizes_and_a_yes_or_no_in_brackets_are_asked_for():
    table = (("Kod PKD", "Mikro / małe / średnie", "Uczestnik wyjazdu"), ("10.51.Z", "mikro", "Ewa Wilk"))
    text = "\n".join(" ".join(row) for row in table)
    more = "\nInnowacyjność (tak / nie)\nnie\nUdział w LIS (tak / nie)\ntak"
    sheets = [sheet_of(Page(1, text + more, tables=(table,)))]
    told = {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert told == {
        "Kod PKD": "10.51.Z",
        "Mikro / małe / średnie": "mikro",
        "Uczestnik wyjazdu": "Ewa Wilk",
        "Innowacyjność": "nie",
        "Udział w LIS": "tak",
    }
