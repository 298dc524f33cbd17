"""Columns of text beside each other, and questions with their answers beside them."""

from domain.document import Box, Word
from ingest.ocr.columns import TextRow, by_columns
from ingest.ocr.lines import in_reading_order, text_of_row
from ingest.ocr.unruled.side_by_side import side_by_side

HIGH, WIDE = 1754, 1240
LEFT = (
    "Numer sprawy",
    "410400/RWN/210",
    "Data",
    "15.04.2026",
    "Wnioskodawca",
    "Alfa sp. z o.o.",
    "REGON",
    "080631988",
)
RIGHT = (
    "W odpowiedzi na wniosek informujemy,",
    "że według danych zapisanych na koncie",
    "płatnika w dniu 15.04.2026 nie",
    "stwierdzono zaległości w opłacaniu",
    "składek na ubezpieczenia społeczne,",
    "zdrowotne ani na fundusze, które",
    "pobiera Zakład Ubezpieczeń Społecznych.",
)


def line(words, left, top):
    """A line of words, twenty pixels high."""
    found = []
    for word in words.split():
        right = left + 11 * len(word)
        found.append(Word(word, Box(left / WIDE, top / HIGH, right / WIDE, (top + 20) / HIGH), 0.95))
        left = right + 8
    return tuple(found)


def told(*pieces):
    frames, rest = side_by_side(pieces, WIDE / HIGH)
    rows = by_columns([TextRow((tuple(words),)) for words in in_reading_order(rest)], frames)
    return [text_of_row(row.cells, WIDE / HIGH) for row in rows]


def column(texts, left, top, pitch):
    return [line(text, left, top + round(number * pitch)) for number, text in enumerate(texts)]


def test_columns_with_lines_of_their_own_are_read_one_after_the_other():
    title, foot = (
        line("Zaświadczenie o niezaleganiu w opłacaniu składek na ubezpieczenia", 200, 100),
        "Strona 1",
    )
    left, right = column(LEFT, 100, 200, 47), column(RIGHT, 520, 210, 39.5)
    # One that the engine read as a single line, though its halves are of both columns.
    both = (*left.pop(4), *right.pop(5))
    pieces = (title, *left, both, *right, line(foot, 100, 900), line("Druk W-1", 520, 901))
    assert told(*pieces) == [
        "Zaświadczenie o niezaleganiu w opłacaniu składek na ubezpieczenia",
        *LEFT,
        *RIGHT,
        "Strona 1\tDruk W-1",
    ]


def test_answers_beside_their_questions_stay_there():
    rows = [*zip(column(LEFT, 100, 200, 60), column(RIGHT, 520, 205, 60), strict=False)]
    level = [words for row in rows for words in row]
    assert told(*level)[0] == "Numer sprawy\tW odpowiedzi na wniosek informujemy,"
    # Each answer at the middle of a question of two lines.
    asked = [line(text, 100, 200 + 90 * n + 26 * half) for n, text in enumerate(LEFT[:7]) for half in (0, 1)]
    answers = column(RIGHT, 520, 213, 90)
    assert side_by_side([*asked, *answers], WIDE / HIGH)[0] == []


FIRM = (
    "Firma: Alfa sp. z o.o.",
    "NIP: 9290000006",
    "Adres: Polna 2, Żary",
    "Kod PKD: 25.50.A",
    "Opis: kuźnia",
    "Cel: nauka",
)
PERSON = (
    "Osoba: Ewa Pająk",
    "Stanowisko: prezeska",
    "Telefon: 600 100",
    "Języki: czeski",
    "Innowacje: tak",
    "Targi: brak",
)


def test_cards_whose_questions_bear_their_answers_are_read_one_after_the_other():
    level = [*column(FIRM, 100, 200, 34), *column(PERSON, 520, 200, 34)]
    assert told(*level) == [*FIRM, *PERSON]
    answers = [text.partition(": ")[2] for text in PERSON]
    beside = [*column(FIRM, 100, 200, 34), *column(answers, 520, 200, 34)]
    assert side_by_side(beside, WIDE / HIGH)[0] == []
