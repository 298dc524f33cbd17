"""Tables of several columns without rules, whose cells have several lines."""

import pytest

from domain.document import Box, Word
from ingest.ocr.lines import text_of_row
from ingest.ocr.unruled.open_tables import open_tables

HIGH, WIDE = 1754, 1240
COLUMNS = (100, 360, 660, 900)
STEP, GAP = 32, 24
ROWS = (
    ("Nazwa firmy", "Kuźnia Gubin|sp. z o.o.", "Kto jedzie", "Ewa Pająk"),
    ("Adres", "ul. Długa 5,|66-620 Gubin", "Stanowisko", "prezeska"),
    ("Główny kod|działalności", "25.50.A", "Telefon", "600 100 200"),
    ("Województwo", "lubuskie", "Języki", "niemiecki|angielski"),
    ("NIP", "9290000006", "Strona|polska", "kuznia.example"),
)


def line(words, left, top):
    """A line of words, twenty pixels high."""
    found = []
    for word in words.split():
        right = left + 9 * len(word)
        found.append(Word(word, Box(left / WIDE, top / HIGH, right / WIDE, (top + 20) / HIGH), 0.95))
        left = right + 6
    return tuple(found)


def laid_out(rows, columns=COLUMNS, gap=GAP):
    """The pieces of a table, line by line."""
    pieces, top = [], 200
    for row in rows:
        lines = [cell.split("|") for cell in row]
        for at in range(max(map(len, lines))):
            pieces += [
                line(own[at], left, top) for own, left in zip(lines, columns, strict=True) if at < len(own)
            ]
            top += STEP
        top += gap
    return pieces


def texts(pieces):
    rows, rest = open_tables(pieces, WIDE / HIGH)
    return [text_of_row(row.cells, WIDE / HIGH) for row in rows], rest


def test_the_lines_of_a_cell_stay_together():
    rows, rest = texts(laid_out(ROWS))
    assert [" ".join(row.split(" ")).replace("\u2003", "|").split("\t") for row in rows] == [
        list(row) for row in ROWS
    ]
    assert rest == []


EVENTS = (
    ("Rok|2024|2025", "Nazwa|BAU|Ligna", "Kraj|Niemcy|Austria"),
    ("1.|2.", "BAU|Ligna", "Niemcy|Austria"),
)


@pytest.mark.parametrize("events", EVENTS)
def test_rows_that_stand_as_close_as_lines_are_rows(events):
    table = [row[:3] for row in ROWS]
    rows, _ = texts(laid_out([*table, events], COLUMNS[:3]))
    assert rows[len(table) :] == [
        "\t".join(own) for own in zip(*(cell.split("|") for cell in events), strict=True)
    ]


def test_what_stands_around_it_is_left():
    title = [line("Zgłoszenie przedsiębiorcy do udziału w wyjeździe studyjnym do Szwajcarii", 100, 120)]
    below = [line("Oświadczam, że wszystkie dane są prawdziwe i aktualne na dzień podpisu", 100, 800)]
    rows, rest = texts([*title, *laid_out(ROWS), *below])
    assert len(rows) == len(ROWS)
    assert [[word.text for word in one] for one in rest] == [
        [word.text for word in one] for one in (*title, *below)
    ]


@pytest.mark.parametrize(
    "pieces",
    [
        laid_out([row[:2] for row in ROWS], COLUMNS[:2]),
        laid_out([tuple(cell.partition("|")[0] for cell in row) for row in ROWS]),
        laid_out(ROWS[:2]),
        laid_out([("Czy działa w klastrze krajowym?|Którym?", "☐ tak", "☒ nie")] * 5, (100, 700, 820)),
    ],
    ids=["two columns", "single lines", "few rows", "options"],
)
def test_others_are_read_as_they_stand(pieces):
    rows, rest = texts(pieces)
    assert rows == []
    assert rest == [list(piece) for piece in pieces]


@pytest.mark.parametrize("sign", [":", "....", "·"])
def test_questions_and_answers_with_signs_between_them_are_read_row_by_row(sign):
    told = ("FIRMA|SIEDZIBA|GMINA|BRANŻA", f"{sign}|{sign}|{sign}", "Huta Szkła|Żary, Rynek 4|Żary|23.13.Z")
    people = ("KTO JEDZIE|FUNKCJA|JĘZYK", f"{sign}|{sign}|{sign}", "Ewa Pająk|prezeska|niemiecki")
    pieces = laid_out((told, people, ("UWAGI", sign, "brak")), (100, 380, 480))
    assert texts(pieces) == ([], [list(piece) for piece in pieces])


def test_a_column_of_dashes_is_one_of_answers():
    rows = (("Rok|targów", "BAU|Monachium", "-"), ("Rok|misji", "Ligna|Hanower", "-"), ("Inne", "GIFA", "-"))
    told, rest = texts(laid_out((*rows, ("Dalsze", "ISH", "-")), (100, 380, 680)))
    assert len(told) == 4
    assert rest == []
