"""Words that nobody sees on a PDF page: it is read from its picture, which does not have them."""

from collections.abc import Callable

import pytest
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas

from domain.document import ReadStatus
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build

SAID = "Firma zatrudnia 12 osób"
BOX = (45, 645, 300, 20)


def written(canvas: Canvas, *, mode: int = 0, colour: object = black) -> None:
    text = canvas.beginText(50, 650)
    text.setFont(build.SANS, 11)
    text.setFillColor(colour)
    text.setTextRenderMode(mode)
    text.textOut(SAID)
    canvas.drawText(text)


def covered(canvas: Canvas, colour: object) -> None:
    written(canvas)
    canvas.setFillColor(colour)
    canvas.rect(*BOX, stroke=0, fill=1)


def transparent(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setFillAlpha(0)
    canvas.drawString(50, 650, SAID)
    canvas.restoreState()


def over(canvas: Canvas) -> None:
    covered(canvas, white)
    canvas.setFillColor(black)
    canvas.drawString(50, 650, "Firma zatrudnia 48 osób")


def by_letter(canvas: Canvas) -> None:
    """White letters, each placed by itself, as browsers print them."""
    canvas.setFillColor(white)
    for at, letter in enumerate("nie dotyczy"):
        canvas.drawString(50 + 8 * at, 650, letter)


def clipped(canvas: Canvas) -> None:
    """A box that is cut off around the words, not through them."""
    written(canvas)
    around = canvas.beginPath()
    around.rect(*BOX)
    canvas.clipPath(around, stroke=0)
    canvas.setFillColor(white)
    canvas.rect(0, 0, 595, 842, stroke=0, fill=1)


HIDDEN: dict[str, Callable[[Canvas], object]] = {
    "white": lambda canvas: written(canvas, colour=white),
    "white, letter by letter": by_letter,
    "not drawn": lambda canvas: written(canvas, mode=3),
    "transparent": transparent,
    "under a white box": lambda canvas: covered(canvas, white),
    "under a black one": lambda canvas: covered(canvas, black),
    "under other words": over,
    "under a box that is cut off around them": clipped,
}


def on_ground(canvas: Canvas) -> None:
    canvas.setFillColor(black)
    canvas.rect(*BOX, stroke=0, fill=1)
    written(canvas, colour=white)


def marked(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 0)
    canvas.rect(*BOX, stroke=0, fill=1)
    written(canvas)


def washed(canvas: Canvas) -> None:
    written(canvas)
    canvas.saveState()
    canvas.setFillColorRGB(1, 1, 0)
    canvas.setFillAlpha(0.4)
    canvas.rect(*BOX, stroke=0, fill=1)
    canvas.restoreState()


def beside(canvas: Canvas) -> None:
    written(canvas)
    canvas.rect(45, 680, 300, 20, stroke=0, fill=1)
    canvas.rect(*BOX, stroke=1, fill=0)


def cut_off(canvas: Canvas) -> None:
    """A ground as large as the page, of which a strip beside the words is shown."""
    written(canvas)
    canvas.saveState()
    strip = canvas.beginPath()
    strip.rect(0, 600, 595, 30)
    canvas.clipPath(strip, stroke=0)
    canvas.setFillColorRGB(0.9, 0.9, 1)
    canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
    canvas.restoreState()


def tagged(canvas: Canvas) -> None:
    """White signs that tell a service for e-signing where to sign, and a stray one."""
    written(canvas)
    canvas.setFillColor(white)
    canvas.drawString(50, 600, "/podpis1/")
    canvas.drawString(50, 580, "{{Sign_es_:signer2:signature}}")
    canvas.drawString(50, 560, "x")


def small_on_orange(canvas: Canvas) -> None:
    written(canvas)
    canvas.setFillColorRGB(1, 0.75, 0)
    canvas.rect(45, 600, 300, 10, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(build.SANS, 6)
    for at, letter in enumerate("lista plików"):
        canvas.drawString(50 + 4 * at, 603, letter)


def drawn(canvas: Canvas, *corners: tuple[float, float]) -> None:
    """An ornament with these corners, drawn after the words."""
    written(canvas)
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def rounded(canvas: Canvas) -> None:
    """The edge of a corner's bow."""
    written(canvas)
    path = canvas.beginPath()
    path.moveTo(0, 842)
    path.curveTo(400, 842, 595, 800, 595, 400)
    path.lineTo(595, 842)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


SEEN: dict[str, Callable[[Canvas], object]] = {
    "plain": written,
    "white on black": on_ground,
    "on a coloured ground": marked,
    "under a highlighter": washed,
    "beside a box, in a frame": beside,
    "beside tags for e-signing": tagged,
    "beside small white letters on orange": small_on_orange,
    "below a ground that is cut off": cut_off,
    "below a corner's triangle": lambda canvas: drawn(canvas, (0, 842), (595, 842), (595, 300)),
    "beside a slanting band": lambda canvas: drawn(canvas, (0, 500), (595, 830), (595, 842), (0, 512)),
    "below a bow": rounded,
}


def read(draw: Callable[[Canvas], object]) -> tuple[str, str]:
    def page(canvas: Canvas) -> None:
        canvas.drawString(50, 780, "Oświadczenie o zatrudnieniu")
        draw(canvas)

    (found,) = read_pdf(build.drawn_pdf(page)).pages
    return found.source, found.text


@pytest.mark.parametrize("draw", HIDDEN.values(), ids=HIDDEN)
def test_a_page_with_words_that_nobody_sees_is_read_from_its_picture(
    draw: Callable[[Canvas], object],
) -> None:
    assert read(draw) == ("picture", "")


@pytest.mark.parametrize("draw", SEEN.values(), ids=SEEN)
def test_words_that_are_seen_are_read(draw: Callable[[Canvas], object]) -> None:
    source, text = read(draw)
    assert source == "text"
    assert SAID in text


def test_such_a_page_is_no_blank_file() -> None:
    content = build.drawn_pdf(HIDDEN["white"], lambda canvas: canvas.drawString(50, 780, "Załącznik nr 2"))
    file = read_pdf(content)
    assert file.status is ReadStatus.PARTIAL
    assert [page.source for page in file.pages] == ["picture", "text"]
