"""What stands out in a PDF's lines that offer a choice."""

import io

import pytest
from reportlab.lib.colors import red
from reportlab.pdfgen.canvas import Canvas

from ingest.readers import read_file
from ingest.readers.pdf.text.layout import with_tables


def page(how: str):
    """A page with one line of a choice, whose NIE stands out."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(80, 700, "Firma eksportuje: TAK / ")
    left = 80 + canvas.stringWidth("Firma eksportuje: TAK / ", "Helvetica", 11)
    canvas.setFont("Helvetica-Bold" if how == "bold" else "Helvetica", 11)
    canvas.setFillColor(red if how == "coloured" else "black")
    canvas.drawString(left, 700, "NIE")
    if how in {"underlined", "struck"}:
        height = 698.5 if how == "underlined" else 703.5
        canvas.setLineWidth(0.6)
        canvas.line(left, height, left + canvas.stringWidth("NIE", "Helvetica", 11), height)
    canvas.save()
    content = stream.getvalue()
    return with_tables(content, read_file(content), {1}).pages[0]


@pytest.mark.parametrize("how", ["bold", "underlined", "coloured"])
def test_a_word_that_stands_out_is_told(how):
    assert [(one.words, one.how) for one in page(how).emphasised] == [("NIE", how)]


def test_a_line_through_a_word_strikes_it_out():
    struck = page("struck")
    assert struck.emphasised == ()
    assert "~~NIE~~" in struck.text
