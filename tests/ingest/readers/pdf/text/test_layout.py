"""Tables of PDF pages, asked for page by page."""

from typing import Any

import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from domain.document import FileContent, Page, ReadStatus
from ingest.readers.options import ReadOptions
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text import layout
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build
from tests.support.files.pdf_locks import encrypted

ROWS = [["Lp.", "Nazwa wydarzenia", "Rok"], ["1", "Targi w Hanowerze", "2025"], ["2", "", ""]]


def with_table(canvas: Canvas) -> None:
    table = Table(ROWS, colWidths=[30, 200, 60])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), build.SANS)])
    table.wrapOn(canvas, 500, 500)
    table.drawOn(canvas, 50, 600)


def without_table(canvas: Canvas) -> None:
    canvas.drawString(50, 800, "Bez tabeli")


CONTENT = build.drawn_pdf(without_table, with_table)
TABLE = tuple(map(tuple, ROWS))


def test_only_the_asked_pages_get_tables_whose_empty_cells_stand_in_their_rows() -> None:
    file = read_pdf(CONTENT)
    assert [page.tables for page in with_tables(CONTENT, file, [2]).pages] == [(), (TABLE,)]
    assert with_tables(CONTENT, file, []) == file
    assert with_tables(CONTENT, file, [1, 9]) == file


@pytest.mark.parametrize("content", [b"%PDF-1.7 nic", build.pdf_without_media_box()])
def test_f054_an_unreadable_file_has_no_tables(content: bytes) -> None:
    file = FileContent("pdf", ReadStatus.OK, (Page(1, "Bez tabeli"),))
    assert with_tables(content, file, [1]) == file


def struck(canvas: Canvas) -> None:
    canvas.drawString(50, 800, "nie zalega / zalega")
    canvas.line(50, 803.5, 64, 803.5)


def test_a_page_that_cannot_be_laid_out_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    content = build.drawn_pdf(with_table, struck, struck)
    file, whole = read_pdf(content), layout._layout

    def failing(page: Any, *others: Any) -> Any:
        if page.page_number == 2:
            raise ValueError("hostile font")
        return whole(page, *others)

    monkeypatch.setattr(layout, "_layout", failing)
    told = with_tables(content, file, [1, 2, 3]).pages
    assert told[0].tables == (TABLE,)
    assert told[2].text == "~~nie~~ zalega / zalega"
    assert told[1].text == "nie zalega / zalega\n▨", "somebody struck something there"


def test_a_page_without_strokes_that_cannot_be_laid_out_stays_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = read_pdf(CONTENT)
    monkeypatch.setattr(layout, "_layout", lambda *_: 1 / 0)
    assert with_tables(CONTENT, file, [1]) == file


def test_a_locked_page_is_laid_out_with_the_password_that_fits() -> None:
    content = encrypted(build.drawn_pdf(struck), "zielona")
    file = read_pdf(content, ReadOptions(("zielona",)))
    told = with_tables(content, file, [1], ("inne", "zielona"))
    assert told.pages[0].text == "~~nie~~ zalega / zalega"
