"""Tables of two columns that no rules part."""

import io

from reportlab.pdfgen.canvas import Canvas

from ingest.readers import read_file
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

ROWS = (
    (("Nazwa firmy",), ("Alfa sp. z o.o.",)),
    (("Targi z ostatnich", "trzech lat"), ("bauma 2025", "Big 5 2024")),
    (("NIP",), ("9290000006",)),
    (("Województwo,", "w którym jest siedziba"), ("lubuskie",)),
    (("Kto pojedzie",), ("Anna Maj",)),
)


def tables(rows, *, captions: bool = False):
    """The tables of a page whose rows stand in two columns, 4 mm apart."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    top = 780.0
    for left, right in rows:
        for at in range(max(len(left), len(right))):
            canvas.setFont("Helvetica", 11 if at == 0 or not captions else 7)
            for words, place in ((left, 60), (right, 260)):
                if at < len(words):
                    canvas.drawString(place, top, words[at].replace("ó", "o"))
            top -= 13
        top -= 11
    canvas.save()
    content = stream.getvalue()
    return with_tables(content, read_file(content), {1}).pages[0].tables


def test_rows_are_parted_by_the_gaps_between_them():
    (table,) = tables(ROWS)
    assert table[1] == ("Targi z ostatnich\ntrzech lat", "bauma 2025\nBig 5 2024")
    assert [row[1] for row in table] == [
        "Alfa sp. z o.o.",
        "bauma 2025\nBig 5 2024",
        "9290000006",
        "lubuskie",
        "Anna Maj",
    ]


def test_answers_with_small_print_below_them_are_no_table():
    cards = [((f"{at}00", "telefon"), (f"{at}@x.pl", "e-mail")) for at in range(1, 7)]
    assert tables(cards, captions=True) == ()


def test_few_words_side_by_side_are_no_table():
    assert tables(ROWS[:3]) == ()


def test_a_question_without_an_answer_beside_it_ends_no_table():
    (table,) = tables((*ROWS, (("Opis (wpisać poniżej):",), ())))
    assert table[-1] == ("Kto pojedzie", "Anna Maj")


def test_answers_set_a_little_lower_than_their_labels_stand_beside_them():
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(300, 800, "FIRMA")
    asked = {"Nazwa firmy": "Alfa sp. z o.o.", "Ulica": "ul. Dworcowa 13", "NIP": "9290000006", "REGON": "1"}
    for row, (label, answer) in enumerate(asked.items()):
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(230, 780 - 20 * row, label)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(250, 776 - 20 * row, answer)
    canvas.save()
    content = stream.getvalue()
    (page,) = with_tables(content, read_file(content), {1}).pages
    assert page.tables == (tuple(asked.items()),)


def barred(rows: list[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """The table of labels that end close before a line which each row has its own piece of."""

    def drawn(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, 10)
        for number, (label, answer) in enumerate(rows):
            top = 780 - 22 * number
            canvas.drawRightString(200, top, label)
            canvas.line(205, top - 8, 205, top + 14)
            canvas.drawString(210, top, answer)

    content = build.drawn_pdf(drawn)
    (page,) = with_tables(content, read_file(content), {1}).pages
    return page.tables[0] if page.tables else ()


def test_a_line_between_words_parts_columns_however_near_they_stand():
    rows = [
        ("Firma", "Alfa Żary"),
        ("NIP", "9290000006"),
        ("Znaki jakości", "Jakość Tradycja"),
        ("Targi (3 lata)", "Salon Cheese"),
        ("Porozumienia", "InnoFood"),
    ]
    assert barred(rows) == tuple(rows)


def test_three_rows_beside_a_line_are_no_table():
    assert barred([("Firma", "Alfa"), ("NIP", "9290000006"), ("Targi", "brak")]) == ()
