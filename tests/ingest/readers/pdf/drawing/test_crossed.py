"""Words crossed out by what is no level line: nobody is told what they say until a person looked."""

import math
from collections.abc import Callable

import pytest
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from domain.document import Page
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

ASKED, LEFT, BASE, SIZE = "Spółka należy do klastra: tak / nie", 60.0, 700.0, 11
Draw = Callable[[Canvas, float, float], object]


def ends_of(word: str) -> tuple[float, float]:
    build.drawn_pdf()  # the fonts are known then
    start = LEFT + stringWidth(ASKED[: ASKED.index(word)], build.SANS, SIZE)
    return start, start + stringWidth(word, build.SANS, SIZE)


def read(draw: Callable[[Canvas], object]) -> tuple[Page, Page]:
    """The page as it is read, and as it is laid out."""

    def page(canvas: Canvas) -> None:
        canvas.drawString(LEFT, BASE, ASKED)
        canvas.drawString(LEFT, BASE - 30, "Jednostka samorządu: tak / nie")
        draw(canvas)

    content = build.drawn_pdf(page)
    file = read_pdf(content)
    return file.pages[0], with_tables(content, file, {1}).pages[0]


def zigzag(canvas: Canvas, left: float, right: float) -> None:
    path = canvas.beginPath()
    path.moveTo(left, BASE)
    for step in range(1, 12):
        path.lineTo(left + (right - left) * step / 11, BASE + 8 * (step % 2))
    canvas.drawPath(path)


CROSSED: dict[str, Draw] = {
    "an X": lambda canvas, left, right: canvas.lines(
        [(left, BASE - 1, right, BASE + 9), (left, BASE + 9, right, BASE - 1)]
    ),
    "a slash": lambda canvas, left, right: canvas.line(left - 2, BASE - 2, right + 2, BASE + 10),
    "a scribble": zigzag,
}


@pytest.mark.parametrize("draw", CROSSED.values(), ids=CROSSED)
def test_a_word_that_was_crossed_out_is_doubtful(draw: Draw) -> None:
    plain, told = read(lambda canvas: draw(canvas, *ends_of("nie")))
    assert plain.is_struck
    assert told.text.split("\n")[0] == "Spółka należy do klastra: tak / ▨ nie"
    assert "▨" not in told.text.split("\n")[1]


SAID = "Podatnik nie zalega w podatkach."
PHRASE = stringWidth("Podatnik ", "Helvetica", SIZE), stringWidth("Podatnik nie zalega", "Helvetica", SIZE)


def bend(canvas: Canvas, left: float, right: float) -> None:
    path = canvas.beginPath()
    path.moveTo(left, BASE + 3)
    path.curveTo(left + (right - left) / 3, BASE + 8, left + (right - left) / 2, BASE - 1, right, BASE + 5)
    canvas.drawPath(path)


def annotation(kind: str, **more: list[float]) -> Draw:
    def put(canvas: Canvas, left: float, right: float) -> None:
        told = {"Type": PDFName("Annot"), "Subtype": PDFName(kind)}
        told["Rect"] = PDFArray([left, BASE + 2, right, BASE + 6])
        canvas._addAnnotation(PDFDictionary(told | {name: PDFArray(told_) for name, told_ in more.items()}))

    return put


@pytest.mark.parametrize(
    "draw",
    [*CROSSED.values(), bend, annotation("Stamp"), annotation("Square", IC=[0, 0, 0])],
    ids=[*CROSSED, "a bend", "a stamp", "a bar"],
)
def test_a_stroke_along_several_words_leaves_none_of_them_as_it_was(draw: Draw) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", SIZE)
        canvas.drawString(LEFT, BASE, SAID)
        draw(canvas, LEFT + PHRASE[0], LEFT + PHRASE[1])

    content = build.drawn_pdf(page)
    file = read_pdf(content)
    told = with_tables(content, file, {1}).pages[0].text
    assert file.pages[0].is_struck
    assert told in {"Podatnik ~~nie zalega~~ w podatkach.", "Podatnik ▨ nie ▨ zalega w podatkach."}


def test_a_section_under_a_large_cross_is_doubtful_and_what_is_beside_it_is_not() -> None:
    cross = [(LEFT, BASE - 40, LEFT + 200, BASE - 15), (LEFT, BASE - 15, LEFT + 200, BASE - 40)]
    plain, told = read(lambda canvas: canvas.lines(cross))
    first, second = told.text.split("\n")
    assert plain.is_struck
    assert "▨" not in first
    assert second.startswith("▨ Jednostka")


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: canvas.line(LEFT, BASE - 300, LEFT + 400, BASE + 100),  # one of a drawing's
        lambda canvas: canvas.circle(200, BASE, 60),
        lambda canvas: canvas.line(LEFT, BASE + 30, LEFT + 20, BASE + 50),
        lambda canvas: canvas.lines(
            [(LEFT + 5 * step, BASE - 200, LEFT + 300 + 5 * step, BASE + 200) for step in range(9)]
        ),  # hatching
    ],
)
def test_a_drawing_over_words_crosses_nothing_out(draw: Callable[[Canvas], object]) -> None:
    assert "▨" not in read(draw)[1].text


def test_a_signature_over_a_line_crosses_nothing_out() -> None:
    def sign(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.moveTo(LEFT, BASE - 5)
        for step in range(1, 40):
            path.lineTo(LEFT + 3 * step, BASE + 20 * math.sin(step))
        canvas.drawPath(path)

    assert "▨" not in read(sign)[1].text
