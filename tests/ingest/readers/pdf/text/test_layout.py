"""Tables of PDF pages, asked for page by page."""

import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from domain.document import FileContent, Page, ReadStatus
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

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
