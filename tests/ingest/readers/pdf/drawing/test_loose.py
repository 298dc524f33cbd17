"""Ticks and crosses of a pen that were drawn as lines: in squares, past them, and in the cells of tables."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

SIDE = 9.0


def hook(canvas: Canvas, left: float, foot: float) -> None:
    """A tick that turns upwards in a square at this place, and runs far out of it."""
    path = canvas.beginPath()
    path.moveTo(left + 1, foot + 5)
    path.lineTo(left + 4, foot)
    path.curveTo(left + 6, foot + 6, left + 9, foot + 11, left + 13, foot + 14)
    canvas.drawPath(path)


def cross(canvas: Canvas, left: float, foot: float, size: float = 13) -> None:
    """Two slightly bent lines, each a path of its own."""
    for begin, end in ((foot, foot + size), (foot + size, foot)):
        path = canvas.beginPath()
        path.moveTo(left, begin)
        path.curveTo(left + 4, begin, left + size - 3, end, left + size, end)
        canvas.drawPath(path)


def lines_of(draw) -> list[str]:
    def page(canvas: Canvas) -> None:
        for number, words in enumerate(("mikro", "małe", "średnie")):
            canvas.rect(60, 700 - 20 * number, SIDE, SIDE)
            canvas.drawString(75, 700 - 20 * number, words)
        draw(canvas)

    content = build.drawn_pdf(page)
    return with_tables(content, read_pdf(content), {1}).pages[0].text.split("\n")


@pytest.mark.parametrize("across", [0, 2, 4])
def test_a_hook_ticks_the_square_in_which_it_turns(across: float) -> None:
    read = lines_of(lambda canvas: hook(canvas, 60 + across - 2, 681))
    assert read == ["☐ mikro", "☒ małe", "☐ średnie"]


def test_a_cross_past_its_square_ticks_it() -> None:
    read = lines_of(lambda canvas: cross(canvas, 60.5, 676))
    assert read == ["☐ mikro", "☒ małe", "☐ średnie"]


def test_nobody_knows_what_a_stroke_over_a_square_is_for() -> None:
    def stroke(canvas: Canvas) -> None:
        canvas.line(57, 679, 76, 697)

    assert lines_of(stroke) == ["☐ mikro", "▨ małe", "☐ średnie"]


def test_a_cross_in_a_cell_stands_in_the_table_alone() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([50, 300, 350, 400], [600, 620, 640, 660])
        for number, words in enumerate(("Firma działa w LIS", "Firma jest innowacyjna", "Pytanie")):
            canvas.drawString(55, 605 + 20 * number, words)
        canvas.drawString(310, 645, "tak")
        canvas.drawString(360, 645, "nie")
        cross(canvas, 318, 624)
        hook(canvas, 370, 604)

    content = build.drawn_pdf(page)
    (read,) = with_tables(content, read_pdf(content), {1}).pages
    assert read.tables == (
        (("Pytanie", "tak", "nie"), ("Firma jest innowacyjna", "X", ""), ("Firma działa w LIS", "", "X")),
    )
    assert "X" not in read.text
