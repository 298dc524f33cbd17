"""What is run quickly of a page is what pdfplumber finds there."""

import io

import pdfplumber
import pytest
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.text.content import run_quickly
from samples.facts.companies import make_company
from samples.pdf import applicant, certificates
from tests.support.facts.dossiers import SWITZERLAND
from tests.support.files import pdf_traps as build


def shapes(canvas: Canvas) -> None:
    canvas.setFillColor(colors.red)
    canvas.setFont(build.SANS, 11)
    canvas.drawString(50, 800, "Zażółć gęślą jaźń ☒ (w nawiasach) \\\\")
    canvas.setDash(3, 2)
    canvas.line(50, 700, 300, 700)
    canvas.bezier(50, 600, 80, 650, 120, 550, 160, 600)
    canvas.rect(40, 40, 10, 10, fill=1)
    canvas.beginForm("stempel")
    canvas.drawString(10, 10, "w formularzu")
    canvas.rect(0, 0, 60, 20)
    canvas.endForm()
    canvas.translate(200, 300)
    canvas.rotate(30)
    canvas.doForm("stempel")


def with_a_picture(canvas: Canvas) -> None:
    shapes(canvas)
    canvas._code.append("q 9 0 0 9 60 60 cm\nBI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q")
    canvas.rect(0, 0, 5, 5)


CONTENTS = {
    "shapes, turns and a form": build.drawn_pdf(shapes),
    "a picture within": build.drawn_pdf(with_a_picture),
    "an application form": applicant.application_form(make_company(3), SWITZERLAND),
    "a certificate": certificates.zus_certificate(make_company(4), SWITZERLAND.opens_at.date()),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_everything_on_a_page_is_told_alike(content: bytes) -> None:
    with pdfplumber.open(io.BytesIO(content)) as whole, pdfplumber.open(io.BytesIO(content)) as quick:
        for page, told in zip(whole.pages, quick.pages, strict=True):
            run_quickly(told)
            assert told.objects.keys() == page.objects.keys() != set()
            for kind, found in page.objects.items():
                alike = [{k: v for k, v in one.items() if k not in {"stream", "name"}} for one in found]
                assert [
                    {k: v for k, v in one.items() if k not in {"stream", "name"}}
                    for one in told.objects[kind]
                ] == alike
