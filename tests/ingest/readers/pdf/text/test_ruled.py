"""Cells hold the text that pdfplumber itself finds in them."""

import io

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.text.ruled import ruled_tables
from samples.facts.companies import make_company
from samples.pdf import applicant
from tests.support.facts.dossiers import SWITZERLAND
from tests.support.files import pdf_traps as build


def grid(canvas: Canvas) -> None:
    """Two tables: a cell over two columns, an empty one, a word on a line between two cells."""
    canvas.setFont(build.SANS, 9)
    for top, width in ((700, 200), (400, 300)):
        for row in range(4):
            canvas.line(50, top - 20 * row, 50 + width, top - 20 * row)
        for column in (0, width):
            canvas.line(50 + column, top, 50 + column, top - 60)
        canvas.line(50 + width / 2, top - 20, 50 + width / 2, top - 60)
        canvas.drawString(55, top - 14, "Nagłówek nad dwiema kolumnami")
        canvas.drawString(55, top - 34, "NIP")
        canvas.drawString(55 + width / 2, top - 34, "929-000-00-06")
        canvas.drawString(55, top - 42, "między wierszami")


CONTENTS = {
    "two tables": build.drawn_pdf(grid),
    "an application form": applicant.application_form(make_company(3), SWITZERLAND),
    "no table": build.lines_pdf(["Szanowni Państwo,", "w załączeniu przesyłamy dokumenty."]),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_cells_are_told_alike(content: bytes) -> None:
    with pdfplumber.open(io.BytesIO(content)) as document:
        assert [ruled_tables(page) for page in document.pages] == [
            page.extract_tables() for page in document.pages
        ]


def test_a_cell_that_another_covers_is_none() -> None:
    with pdfplumber.open(io.BytesIO(CONTENTS["two tables"])) as document:
        table = ruled_tables(document.pages[0])[0]
    assert table[0] == ["Nagłówek nad dwiema kolumnami", None]
    assert table[1][:1] != table[2][:1]
