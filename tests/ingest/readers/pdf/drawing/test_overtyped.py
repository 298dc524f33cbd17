"""Words with signs typed over them are struck out; signs beside words, and to write on, strike nothing."""

from typing import Any

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from domain.document import Page
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

LINE, LEFT, SIZE = "Mamy koncesję: tak / nie dotyczy", 60.0, 11


def read(over: str, signs: str, places: int) -> tuple[Page, Page]:
    """The line with a row of signs typed over a word, as it is read and as it is laid out."""

    def page(canvas: Canvas) -> None:
        canvas.drawString(LEFT, 700, LINE)
        canvas.drawString(LEFT, 670, "Data: 1 maja 2026")
        start = LEFT + stringWidth(LINE[: LINE.index(over)], build.SANS, SIZE)
        canvas.drawString(start, 700, signs * places)

    content = build.drawn_pdf(page)
    file = read_pdf(content)
    return file.pages[0], with_tables(content, file, {1}).pages[0]


@pytest.mark.parametrize(("signs", "places"), [("-", 4), ("x", 3), ("/", 4)])
def test_a_word_with_signs_typed_over_it_is_struck_out(signs: str, places: int) -> None:
    plain, told = read("tak", signs, places)
    assert plain.is_struck
    assert told.text.split("\n")[0] == "Mamy koncesję: ~~tak~~ / nie dotyczy"


def test_a_slash_between_options_is_none_of_those_typed_over_the_first() -> None:
    told = read("tak", "/", 5)[1].text.split("\n")[0]
    assert told == "Mamy koncesję: ~~tak~~ / nie dotyczy"


def test_signs_far_beyond_the_words_over_them_are_to_write_on() -> None:
    assert "~~" not in read("tak", "-", 40)[1].text


@pytest.mark.parametrize("line", ["www.alfa.pl https://alfa.pl", "Certyfikaty: -----", "xx x a--b"])
def test_signs_beside_words_strike_nothing(line: str) -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(LEFT, 700, line)

    content = build.drawn_pdf(page)
    file = read_pdf(content)
    assert not file.pages[0].is_struck
    assert with_tables(content, file, {1}).pages[0].text == line
