"""Questions in the rows of a table with TAK and NIE, which ask on in the same cell."""

import pytest

from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from domain.document import CELL_LINE, Box, Page, Word
from tests.support.facts.dossiers import SWITZERLAND

RULE = SWITZERLAND.documents["application_form"]
WORDING = wording_of(RULE.form)
LEXICON = lexicon_of(profiles_of(SWITZERLAND))
HEAD = "Lp.\tTreść pytania\tTak\tNie\n1\tFirma posiada certyfikaty lub patenty\t☒\t"
ABOVE = (
    "Nazwa przedsiębiorcy\tDELTA Odlewy sp. z o.o.",
    "NIP\t929-000-00-06",
    "Adres siedziby\tul. Dworcowa 4, 68-100 Żagań",
    "Województwo\tlubuskie",
    "Uczestnik wyjazdu\tAnna Zawada",
)


def row(number: str, question: str, below: str, yes: str, no: str) -> str:
    return f"{number}\t{question}{CELL_LINE}{below}\t{yes}\t{no}"


def scan(number, lines, confidence):
    words = []
    for at, line in enumerate(lines):
        left = 0.05
        for word in line.split():
            right = left + 0.008 * len(word)
            words.append(Word(word, Box(left, 0.05 + 0.02 * at, right, 0.062 + 0.02 * at), 0.95))
            left = right + 0.008
    page = Page(number, "\n".join(lines), source="ocr", confidence=confidence, words=tuple(words))
    return noisy_sheet(page, LEXICON)


def on(lines, confidence=0.82):
    return [scan(1, "\n".join((*ABOVE, *lines)).split("\n"), confidence)]


def told(lines):
    return read_form(on(lines), RULE)


def test_what_is_asked_on_below_is_no_part_of_the_question():
    lines = (
        HEAD,
        row("2", "Działalność w ramach LIS", "w której specjalizacji: Zielona gospodarka", "☒", ""),
    )
    sheets = on(lines)
    found = {unit.question: unit for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert [one.is_chosen for one in found["Działalność w ramach LIS"].options] == [True, False]
    assert found["w której"].answer == "Zielona gospodarka"


def test_a_yes_with_its_specialisation_below():
    lines = (
        HEAD,
        row("2", "Działalność w ramach LIS", "w której specjalizacji: Zielona gospodarka", "☒", ""),
    )
    answers = told(lines)
    assert (answers["lis"].value, answers["specialisation"].value) == (True, "green_economy")


def test_a_no_after_which_nothing_was_told_on():
    lines = (
        HEAD,
        row("3", "Udział w wyjazdach studyjnych organizowanych przez UMWL", "w jakich: -", "", "☒"),
    )
    assert told(lines)["office_trips"].value == 0


@pytest.mark.parametrize(("cells", "value"), [(("☒", ""), True), (("", "☒"), False)])
def test_a_cross_in_a_column_counts_however_the_words_of_the_page_were_read(cells, value):
    answers = told((HEAD, "2\tFirma prowadzi działalność innowacyjną\t" + "\t".join(cells)))
    assert (answers["innovative"].state, answers["innovative"].value) == ("read", value)


@pytest.mark.parametrize("cells", [("☒", "☒"), ("x", ""), ("☒", "2"), ("", "")])
def test_what_is_no_single_cross_is_a_persons_there(cells):
    answers = told((HEAD, "2\tFirma prowadzi działalność innowacyjną\t" + "\t".join(cells)))
    assert answers["innovative"].state == "unclear"


@pytest.mark.parametrize(
    ("cells", "chosen"), [(("", "▨"), [False, True]), (("▨", ""), [True, False]), (("▨", "▨"), [])]
)
def test_ink_in_one_of_both_columns_overleaf_is_a_cross(cells, chosen):
    first = scan(1, (*HEAD.split("\n"), "2\tFirma prowadzi działalność innowacyjną\t☒\t"), 0.95)
    below = "4\tRealizacja przedsięwzięcia horyzontalnego\t" + "\t".join(cells)
    sheets = [first, scan(2, ("3\tDziałalność w ramach LIS\tX\t", below), 0.95)]
    units = units_of(form_text(sheets), sheets, WORDING)
    asked = next(unit for unit in units if unit.question.startswith("Realizacja"))
    assert [one.is_chosen for one in asked.options] == chosen


@pytest.mark.parametrize(
    ("below", "state"), [("Ligna\tNiemcy\t2025", "unclear"), ("Data: 2.04.2026 r.", "read")]
)
def test_a_row_below_a_cell_of_two_lines_is_not_lost(below, state):
    rows = ("Nazwa\tKraj\tRok", "BAU\tNiemcy\t2025", "GIFA\tNiemcy\t2024", "Hannover", below)
    asked = "Udział w targach, misjach i szkoleniach międzynarodowych w ostatnich 3 latach"
    assert read_form(on((asked, *rows), 0.95), RULE)["events"].state == state
