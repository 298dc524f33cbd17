"""What was drawn on a PDF's page: rings around words, crosses in squares, and an editor's lines and rings."""

import io

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from domain.document import Page
from ingest.readers import read_file
from ingest.readers.pdf.drawing.pen import is_ring
from ingest.readers.pdf.text.layout import with_tables

LINE, LEFT, FOOT, SIZE = "Firma eksportuje: TAK / NIE", 80.0, 700.0, 11.0


def ends_of(word: str) -> tuple[float, float]:
    start = LEFT + stringWidth(LINE[: LINE.index(word)], "Helvetica", SIZE)
    return start, start + stringWidth(word, "Helvetica", SIZE)


def laid_out(content: bytes) -> Page:
    return with_tables(content, read_file(content), {1}).pages[0]


def drawn(draw) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica", SIZE)
    canvas.drawString(LEFT, FOOT, LINE)
    draw(canvas)
    canvas.save()
    return stream.getvalue()


def annotated(kind: str, word: str, **more: list[float]) -> Page:
    """The page with an annotation over a word, as an editor of PDF files puts it there."""
    left, right = ends_of(word)
    told = {"Type": PDFName("Annot"), "Subtype": PDFName(kind)}
    told["Rect"] = PDFArray([left - 4, FOOT - 4, right + 4, FOOT + 11])
    told |= {name: PDFArray(numbers) for name, numbers in more.items()}

    return laid_out(drawn(lambda canvas: canvas._addAnnotation(PDFDictionary(told))))


def quad(word: str) -> list[float]:
    left, right = ends_of(word)
    return [left, FOOT + 9, right, FOOT + 9, left, FOOT - 3, right, FOOT - 3]


def trace(word: str, *points: tuple[float, float]) -> Page:
    return annotated("Ink", word, InkList=[PDFArray([one for point in points for one in point])])


def stands_out(page: Page) -> list[tuple[str, str]]:
    return [(one.words, one.how) for one in page.emphasised]


def test_a_word_in_a_ring_stands_out():
    left, right = ends_of("NIE")
    page = laid_out(drawn(lambda canvas: canvas.ellipse(left - 5, FOOT - 5, right + 5, FOOT + 12)))
    assert stands_out(page) == [("NIE", "ringed")]


def test_a_ring_of_few_curves_that_does_not_close_is_one():
    left, right = ends_of("NIE")

    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.moveTo(left - 2, FOOT + 11)
        path.curveTo(left + 10, FOOT + 15, right + 6, FOOT + 11, right + 5, FOOT + 3)
        path.curveTo(right + 4, FOOT - 5, left + 6, FOOT - 7, left - 5, FOOT - 3)
        path.curveTo(left - 12, FOOT, left - 8, FOOT + 9, left + 2, FOOT + 12)
        canvas.drawPath(path)

    assert stands_out(laid_out(drawn(draw))) == [("NIE", "ringed")]


def test_a_line_that_waves_through_a_word_is_no_ring():
    assert not is_ring([(0, 5), (8, 14), (16, 2), (24, 14), (32, 2), (40, 8)])


def test_a_ring_around_a_paragraph_is_a_frame():
    assert not is_ring([(0, 40), (150, 0), (300, 40), (150, 80), (0, 40)])


@pytest.mark.parametrize("kind", ["StrikeOut", "Line", "Ink"])
def test_an_editors_line_through_a_word_strikes_it_out(kind: str):
    left, right = ends_of("TAK")
    if kind == "Line":
        page = annotated("Line", "TAK", L=[left, FOOT + 4, right, FOOT + 4])
    elif kind == "Ink":
        page = trace("TAK", (left, FOOT + 3), (left + 10, FOOT + 4), (right, FOOT + 4.5))
    else:
        page = annotated("StrikeOut", "TAK", QuadPoints=quad("TAK"))
    assert "~~TAK~~ / NIE" in page.text
    assert stands_out(page) == []


def curved(rise: float, times: int = 1) -> Page:
    """The page with a pen's stroke through „TAK”, drawn on the page itself, so high."""
    left, right = ends_of("TAK")

    def draw(canvas: Canvas) -> None:
        for time in range(times):
            foot = FOOT + 3 + time
            canvas.bezier(left, foot, left + 5, foot + rise, right - 5, foot + rise, right, foot + rise)

    return laid_out(drawn(draw))


@pytest.mark.parametrize(
    ("rise", "times", "text"), [(1, 1, "~~TAK~~ / NIE"), (1.5, 2, "~~TAK~~ / NIE"), (9, 1, "TAK / NIE")]
)
def test_a_pens_stroke_through_a_word_strikes_it_out(rise: float, times: int, text: str):
    assert text in curved(rise, times).text


@pytest.mark.parametrize(
    ("kind", "how"),
    [("Circle", "ringed"), ("Square", "ringed"), ("Underline", "underlined"), ("Highlight", "coloured")],
)
def test_an_editors_ring_line_and_wash_make_a_word_stand_out(kind: str, how: str):
    assert stands_out(annotated(kind, "NIE", QuadPoints=quad("NIE"))) == [("NIE", how)]


def test_a_traced_ring_is_a_ring():
    left, right = ends_of("NIE")
    middle = (left + right) / 2
    sides = (left - 5, FOOT + 4), (middle, FOOT + 12), (right + 5, FOOT + 4), (middle, FOOT - 5)
    assert stands_out(trace("NIE", *sides, (left - 4, FOOT + 3))) == [("NIE", "ringed")]


def crossed(*ends: tuple[float, float, float, float]) -> str:
    def draw(canvas: Canvas) -> None:
        for left in (300, 360):
            canvas.rect(left, FOOT - 1, 9, 9)
            canvas.drawString(left + 14, FOOT, "TAK" if left == 300 else "NIE")
        for line in ends:
            canvas.line(*line)

    return laid_out(drawn(draw)).text


def test_a_cross_drawn_in_a_square_ticks_it():
    cross = (361, FOOT, 368, FOOT + 7), (361, FOOT + 7, 368, FOOT)
    assert "☐ TAK ☒ NIE" in " ".join(crossed(*cross).split())
    assert "☐ TAK ☐ NIE" in " ".join(crossed().split())


def test_a_long_line_across_squares_ticks_none():
    assert "☒" not in crossed((290, FOOT - 10, 400, FOOT + 20))


def pasted(*ink: tuple[float, ...], word: str = "NIE", ring: bool = False) -> Page:
    """The page with a transparent picture over a word: lines between points, or a ring."""
    picture = Image.new("RGBA", (90, 30), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    for points in ink:
        pen.line(points, fill=(20, 20, 140, 255), width=2)
    if ring:
        pen.ellipse((2, 2, 87, 27), outline=(20, 20, 140, 255), width=2)
    left, right = ends_of(word)
    place = (left - 2, FOOT - 1, right - left + 4, 9)
    return laid_out(drawn(lambda canvas: canvas.drawImage(ImageReader(picture), *place, mask="auto")))


def test_a_stroke_pasted_as_a_picture_strikes_a_word_out():
    page = pasted((2, 14, 40, 12, 88, 16), (2, 18, 88, 17))
    assert "TAK / ~~NIE~~" in page.text


def test_a_ring_pasted_as_a_picture_is_a_ring():
    page = pasted(ring=True)
    assert stands_out(page) == [("NIE", "ringed")]
    assert "~~" not in page.text


@pytest.mark.parametrize("ink", [((2, 2, 88, 28), (2, 28, 88, 2)), ((40, 14, 50, 14),)])
def test_a_cross_or_a_speck_pasted_as_a_picture_tells_nothing(ink: tuple[tuple[float, ...], ...]):
    page = pasted(*ink)
    assert (stands_out(page), "~~" in page.text) == ([], False)


def radios(chosen: str) -> str:
    """Two round boxes as a web form prints them: a circle each, and a dot in the chosen one."""

    def draw(canvas: Canvas) -> None:
        for left, word in ((300, "TAK"), (360, "NIE")):
            canvas.circle(left + 4.5, FOOT + 4, 4.5)
            if word == chosen:
                canvas.setFillColorRGB(0.4, 0.23, 0.72)
                canvas.circle(left + 4.5, FOOT + 4, 2.6, stroke=0, fill=1)
                canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(left + 14, FOOT, word)

    return " ".join(laid_out(drawn(draw)).text.split())


def test_a_dot_in_a_circle_chooses_it():
    assert "☐ TAK ☒ NIE" in radios("NIE")
    assert "☐ TAK ☐ NIE" in radios("")


TURNED = {
    0: (1, 0, 0, 1, 0, 0),
    90: (0, 1, -1, 0, 842, 0),
    180: (-1, 0, 0, -1, 595, 842),
    270: (0, -1, 1, 0, 0, 595),
}
"""How a page's content lies in a file that shows it turned by so many degrees."""


def struck_when_turned(degrees: int) -> bytes:
    a, b, c, d, e, f = TURNED[degrees]
    numbers = quad("NIE")
    lying = [(a * x + c * y + e, b * x + d * y + f) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    told = {"Type": PDFName("Annot"), "Subtype": PDFName("StrikeOut"), "Rect": PDFArray([0, 0, 9, 9])}
    told["QuadPoints"] = PDFArray([one for point in lying for one in point])
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setPageRotation(degrees)
    canvas._addAnnotation(PDFDictionary(told))
    canvas.transform(*TURNED[degrees])
    canvas.setFont("Helvetica", SIZE)
    canvas.drawString(LEFT, FOOT, LINE)
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize("degrees", TURNED)
def test_on_a_turned_page_an_editors_line_lies_where_the_page_shows_it(degrees: int) -> None:
    assert laid_out(struck_when_turned(degrees)).text == "Firma eksportuje: TAK / ~~NIE~~"


def test_an_editors_line_lies_where_it_is_drawn_wherever_the_pages_origin_is() -> None:
    content = struck_when_turned(0).replace(b"[ 0 0 595 842 ]", b"[ 40 60 595 842 ]")
    assert laid_out(content).text == "Firma eksportuje: TAK / ~~NIE~~"


def test_a_line_of_an_editors_asks_for_a_second_look() -> None:
    page = annotated("StrikeOut", "NIE", QuadPoints=quad("NIE"))
    assert page.is_struck
    assert not laid_out(drawn(lambda _canvas: None)).is_struck


def test_a_hidden_line_strikes_nothing_and_a_malformed_one_costs_itself() -> None:
    left, right = ends_of("TAK")

    def draw(canvas: Canvas) -> None:
        told = {"Type": PDFName("Annot"), "Subtype": PDFName("StrikeOut"), "F": 2}
        told |= {"Rect": PDFArray([left, FOOT, right, FOOT + 9]), "QuadPoints": PDFArray(quad("TAK"))}
        canvas._addAnnotation(PDFDictionary(told))
        canvas._addAnnotation(
            PDFDictionary({"Type": PDFName("Annot"), "Subtype": PDFName("Ink"), "InkList": 7})
        )
        told = {"Type": PDFName("Annot"), "Subtype": PDFName("Line"), "Rect": PDFArray([0, 0, 9, 9])}
        left_end, right_end = ends_of("NIE")
        canvas._addAnnotation(
            PDFDictionary(told | {"L": PDFArray([left_end, FOOT + 4, right_end, FOOT + 4])})
        )

    assert laid_out(drawn(draw)).text == "Firma eksportuje: TAK / ~~NIE~~"
