"""Squares to tick on pages with a great many of them, told one by one and not against each other."""

from collections import Counter
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.drawing.squares import Strokes, alone, is_ticked, nested, squares_on, strokes_on
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build


class Counted(dict[str, Any]):
    """A shape that counts how often it is looked at."""

    looks: ClassVar[Counter[str]] = Counter()

    def __getitem__(self, key: str) -> Any:
        self.looks["all"] += 1
        return super().__getitem__(key)


def page_with(lines: list[dict[str, Any]]) -> Any:
    return SimpleNamespace(rects=[], lines=lines, curves=[])


def edges(left: float, top: float, side: float = 9.0, shift: float = 0.0) -> list[dict[str, Any]]:
    """The upper and the lower side of a box, of which the lower one is shifted a little."""
    return [
        Counted(x0=left, x1=left + side, top=top, bottom=top),
        Counted(x0=left + shift, x1=left + side + shift, top=top + side, bottom=top + side),
    ]


def laid_out(draw: Callable[[Canvas], None]) -> str:
    content = build.drawn_pdf(draw)
    return with_tables(content, read_pdf(content), {1}).pages[0].text


def test_boxes_are_told_on_a_page_with_more_squares_than_a_form_has():
    def page(canvas: Canvas) -> None:
        for number in range(230):  # each drawn twice, as browsers draw a border and a ground
            left, foot = 50 + 45 * (number % 10), 780 - 24 * (number // 10)
            canvas.rect(left, foot, 10, 10)
            canvas.rect(left + 1.2, foot + 1.2, 7.6, 7.6)
            canvas.drawString(left + 14, foot + 1, f"p{number}")
        canvas.line(50, 780, 60, 790)
        canvas.line(50, 790, 60, 780)

    content = build.drawn_pdf(page)
    lines = with_tables(content, read_pdf(content), {1}).pages[0].text.split("\n")
    assert lines[0].split()[:4] == ["☒", "p0", "☐", "p1"]
    assert sum(line.count("☐") for line in lines) == 229


def test_a_boxs_sides_that_lie_a_little_beside_each_other_are_one_square():
    assert list(squares_on(page_with(edges(60.45, 100, shift=0.1)))) == [(60.45, 100, 69.45, 109)]


def test_squares_with_one_middle_are_one_box_wherever_they_stand():
    outer, inner, other = (10.0, 10.0, 22.0, 22.0), (11.9, 11.2, 21.1, 21.2), (40.0, 10.0, 52.0, 22.0)
    assert nested([inner, other, outer]) == [[outer, inner], [other]]


def test_on_a_page_of_twenty_thousand_lines_each_is_looked_at_a_few_times():
    lines = [
        edge
        for number in range(10_000)
        for edge in edges(20 + 30 * (number % 100), 20 + 30 * (number // 100))
    ]
    Counted.looks.clear()
    page = page_with(lines)
    boxes = nested(alone(list(squares_on(page))))
    strokes = Strokes(strokes_on(page))
    assert len(boxes) == 10_000
    assert not any(is_ticked(square, strokes.at(square)) for group in boxes for square in group)
    assert Counted.looks["all"] <= 20 * len(lines)


def test_a_stroke_ticks_the_box_in_which_it_lies_and_no_other():
    halves = [
        {"x0": 30.0 * at, "x1": 30.0 * at + 8, "top": 10.0, "bottom": 18.0, "pts": [(0, 0), (8, 8)]}
        for at in range(3)
    ]
    near = Strokes(strokes_on(page_with(halves)))
    assert [len(near.at((30.0 * at, 9.0, 30.0 * at + 9, 18.0))) for at in range(3)] == [1, 1, 1]


@pytest.mark.parametrize("sign", ["\u2714", "\u2718"])
def test_a_sign_of_the_font_of_ticks_ticks_the_box_in_which_it_stands(sign: str):
    def page(canvas: Canvas) -> None:
        for number, words in enumerate(("spółka", "fundacja", "spółdzielnia")):
            canvas.rect(60 + 120 * number, 700, 9, 9)
            canvas.drawString(74 + 120 * number, 701, words)
        canvas.setFont("ZapfDingbats", 10)
        canvas.drawString(180.5, 701, sign)

    assert laid_out(page).split() == ["☐", "spółka", "☒", "fundacja", "☐", "spółdzielnia"]


def test_boxes_that_are_signs_of_that_font_are_told_filled_and_empty():
    def page(canvas: Canvas) -> None:
        for number, (sign, words) in enumerate((("\u2751", "spółka"), ("\u25a0", "fundacja"))):
            canvas.setFont("ZapfDingbats", 10)
            canvas.drawString(60 + 120 * number, 700, sign)
            canvas.setFont(build.SANS, 11)
            canvas.drawString(74 + 120 * number, 700, words)

    assert laid_out(page).split() == ["☐", "spółka", "☒", "fundacja"]


def test_a_cross_that_an_editor_typed_in_a_box_ticks_it():
    def page(canvas: Canvas) -> None:
        for number, words in enumerate(("spółka", "fundacja")):
            canvas.rect(60 + 120 * number, 700, 9, 9)
            canvas.drawString(74 + 120 * number, 701, words)
        told = {"Type": PDFName("Annot"), "Subtype": PDFName("FreeText"), "Contents": PDFString("X")}
        canvas._addAnnotation(PDFDictionary(told | {"Rect": PDFArray([180, 699, 190, 710])}))

    assert laid_out(page).split() == ["☐", "spółka", "☒", "fundacja"]
