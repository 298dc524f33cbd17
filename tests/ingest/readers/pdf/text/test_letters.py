"""What is told quickly of a page's characters and shapes is what pdfplumber tells of them."""

import io

import pdfplumber
import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas

from domain.call import Call
from ingest.readers.pdf.text.letters import tell_quickly
from samples.facts.companies import make_company
from samples.pdf import files as pdf
from tests.support.facts.dossiers import SWITZERLAND
from tests.support.files import pdf_traps as build


def drawn(canvas: Canvas) -> None:
    canvas.setFillColor(colors.red)
    canvas.setFont(build.SANS, 11)
    canvas.drawString(50, 800, "Zażółć gęślą jaźń ☒")
    canvas.setFillColorCMYK(0, 0, 0, 0.4)
    canvas.setStrokeColorRGB(0, 0.2, 1)
    canvas.rotate(30)
    canvas.drawString(200, 500, "pod kątem")
    canvas.rect(40, 40, 10, 10)
    canvas.setDash(3, 2)
    canvas.line(50, 700, 300, 690)
    canvas.bezier(50, 600, 80, 650, 120, 550, 160, 600)
    canvas.circle(300, 400, 30, fill=1)


def moved(content: bytes) -> bytes:
    """The same page with a frame that does not begin at the origin."""
    return content.replace(b"/MediaBox [ 0 0 ", b"/MediaBox [ 20 30 ")


def form(call: Call) -> bytes:
    return pdf.application_form(make_company(3), call)


CONTENTS = {
    "colours, spaces and turns": build.drawn_pdf(drawn),
    "a moved frame": moved(build.drawn_pdf(drawn)),
    "a form": form(SWITZERLAND),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_every_character_and_shape_is_told_alike(content: bytes) -> None:
    with pdfplumber.open(io.BytesIO(content)) as whole, pdfplumber.open(io.BytesIO(content)) as quick:
        for page, told in zip(whole.pages, quick.pages, strict=True):
            tell_quickly(told)
            assert told.chars == page.chars != []
            for kind in {"line", "rect", "curve"} & {*page.objects}:
                assert told.objects[kind] == page.objects[kind]
