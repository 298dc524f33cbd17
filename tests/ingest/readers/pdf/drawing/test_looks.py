"""Boxes of web forms whose shapes do not tell whether they are chosen: the page's picture does."""

from collections.abc import Callable

import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.drawing.drawn import letters_of
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

PURPLE, GREY = colors.HexColor("#673ab7"), colors.HexColor("#eeeeee")
Draw = Callable[[Canvas, float, bool], None]


def filled(canvas: Canvas, y: float, chosen: bool) -> None:
    canvas.setFillColor(PURPLE)
    canvas.rect(50, y, 9, 9, fill=chosen)


def grounded(canvas: Canvas, y: float, chosen: bool) -> None:
    """An own shape for the ground, a little larger than the frame."""
    canvas.setFillColor(colors.black if chosen else GREY)
    canvas.rect(49.5, y - 0.5, 10, 10, stroke=0, fill=1)
    canvas.rect(50, y, 9, 9)


def shaded(canvas: Canvas, y: float, chosen: bool) -> None:
    """A dot that is a shading in a square as large as the circle."""
    canvas.circle(54.5, y + 4.5, 4.5)
    if chosen:
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(50.5, y + 0.5, 8, 8)
        canvas.clipPath(path, stroke=0)
        canvas.radialGradient(54.5, y + 4.5, 2.5, (PURPLE, PURPLE), extend=False)
        canvas.restoreState()
        canvas.rect(51, y + 1, 7, 7, stroke=0, fill=0)


def rimmed(canvas: Canvas, y: float, chosen: bool) -> None:
    """Dark squares with a white one in them are empty, those without are not."""
    canvas.setFillColor(colors.black)
    canvas.rect(50, y, 9, 9, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    if chosen:
        canvas.setStrokeColor(colors.white)
        canvas.lines([(52, y + 4, 54, y + 2), (54, y + 2, 57, y + 7)])
        canvas.setStrokeColor(colors.black)
    else:
        canvas.rect(51, y + 1, 7, 7, stroke=0, fill=1)


def thick(canvas: Canvas, y: float, chosen: bool) -> None:
    canvas.setLineWidth(3 if chosen else 0.7)
    canvas.circle(54.5, y + 4.5, 3.4 if chosen else 4.5)
    canvas.setLineWidth(1)


def read(draw: Draw, chosen: tuple[bool, ...]) -> list[str]:
    def page(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, 11)
        for row, word in enumerate(("mikro", "małe", "średnie")):
            canvas.setFillColor(colors.black)
            canvas.drawString(64, 700 - 20 * row, word)
            draw(canvas, 700 - 20 * row, chosen[row])

    content = build.drawn_pdf(page)
    return with_tables(content, read_pdf(content), [1]).pages[0].text.split("\n")


@pytest.mark.parametrize("draw", [filled, grounded, shaded, rimmed, thick], ids=lambda draw: draw.__name__)
def test_a_box_is_chosen_that_is_darker_than_the_bare_ones_beside_it(draw: Draw) -> None:
    assert read(draw, (False, True, False)) == ["☐ mikro", "☒ małe", "☐ średnie"]


@pytest.mark.parametrize(("draw", "sign"), [(filled, "▨"), (grounded, "▨"), (thick, "☐")])
def test_boxes_all_alike_are_never_told_empty_where_they_are_dark(draw: Draw, sign: str) -> None:
    assert read(draw, (True, True, True)) == [f"{sign} {word}" for word in ("mikro", "małe", "średnie")]


def test_a_switch_has_no_box() -> None:
    def switch(canvas: Canvas, y: float, chosen: bool) -> None:
        canvas.setFillColor(PURPLE if chosen else colors.lightgrey)
        canvas.roundRect(40, y, 20, 10, 5, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.circle(55 if chosen else 45, y + 5, 4, stroke=0, fill=1)

    assert read(switch, (False, True, False)) == ["mikro", "małe", "średnie"]


def test_ligatures_are_their_letters() -> None:
    assert letters_of("Nazwa ﬁrmy") == letters_of("Nazwa firmy")
