"""Scans: pages to be read from their picture, with and without text that a scanning program laid behind."""

import re
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from domain.document import FileContent, ReadStatus
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build

LINES = [
    "Zaświadczenie o niezaleganiu w opłacaniu składek",
    "Zakład Ubezpieczeń Społecznych Oddział w Zielonej Górze",
    "stwierdza, że płatnik nie posiada zaległości na dzień wydania.",
]
Draw = Callable[[Canvas], None]


def scan(canvas: Canvas) -> None:
    canvas.drawImage(build.picture(1240, 1754), 0, 0, 595, 842)


def layer(canvas: Canvas, lines: list[str], mode: int = 3) -> None:
    text = canvas.beginText(50, 800)
    text.setFont(build.SANS, 11)
    text.setTextRenderMode(mode)
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


def read(*pages: Draw) -> FileContent:
    return read_pdf(build.drawn_pdf(*pages))


def with_layer(lines: list[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        scan(canvas)
        layer(canvas, lines)

    return draw


def text_page(canvas: Canvas) -> None:
    layer(canvas, LINES, mode=0)


def test_f044_a_scan_is_to_be_read_from_its_picture() -> None:
    file = read(scan, text_page)
    assert [page.source for page in file.pages] == ["picture", "text"]
    assert [bool(page.text) for page in file.pages] == [False, True]
    assert (file.status, file.lacks) == (ReadStatus.PARTIAL, "")


def test_good_text_behind_a_scan_is_kept_and_the_picture_may_be_read_too() -> None:
    file = read(with_layer(LINES))
    assert (file.status, file.pages[0].source) == (ReadStatus.OK, "picture")
    assert file.pages[0].text.split("\n") == LINES


def test_text_drawn_before_the_picture_that_covers_it_lies_behind_it() -> None:
    def draw(canvas: Canvas) -> None:
        layer(canvas, LINES, mode=0)
        scan(canvas)

    file = read(draw)
    assert (file.status, file.pages[0].source) == (ReadStatus.OK, "picture")


def test_text_upon_a_picture_that_fills_the_page_is_text() -> None:
    def draw(canvas: Canvas) -> None:
        scan(canvas)
        layer(canvas, LINES, mode=0)

    file = read(draw)
    assert (file.status, file.pages[0].source) == (ReadStatus.OK, "text")


def test_a_layer_within_a_form_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        scan(canvas)
        canvas.beginForm("warstwa")
        layer(canvas, LINES)
        canvas.endForm()
        canvas.doForm("warstwa")

    assert read(draw).pages[0].source == "picture"


@pytest.mark.parametrize(
    "garbage",
    [
        [
            "Za5w;adC2en1e o n1eZaleg4nlu w opIaCan1u 5kIad€k",
            "ZakIad Ub€zp1ecz€n 5poIecznYch 0ddzIal",
            "x#'4 ;;lI1 aB7c dE9f",
        ],
        ["lIlI1 |l1I1 ilil1 lIl1 11lI |I|l"] * 4,
        ["Z a ś w i a d c z e n i e o n i e z a l e g a n i u w o p ł a c a n i u s k ł a d e k"] * 3,
    ],
    ids=["digits in words", "strokes", "spaced"],
)
def test_poor_text_behind_a_scan_counts_as_none(garbage: list[str]) -> None:
    file = read(with_layer(garbage))
    assert (file.status, file.pages[0].text, file.pages[0].source) == (ReadStatus.EMPTY_TEXT, "", "picture")


def test_a_font_that_lost_its_polish_letters_is_read_from_the_picture() -> None:
    content = build.lines_pdf(LINES * 3)
    assert read_pdf(content).pages[0].source == "text"
    without = re.sub(rb"/ToUnicode \d+ 0 R", lambda found: b" " * len(found.group()), content)
    file = read_pdf(without)
    assert (file.status, file.pages[0].text, file.pages[0].source) == (ReadStatus.EMPTY_TEXT, "", "picture")


def test_what_is_cut_off_is_told_apart_from_what_is_unread() -> None:
    whole = build.drawn_pdf(scan, text_page)
    file = read_pdf(whole[: whole.rindex(b"startxref")])
    assert file.lacks == "Plik PDF jest ucięty: części stron może brakować."
    assert file.reason == f"{file.lacks} Strony, których tekstu nie da się odczytać: 1."


def test_f047_pages_that_do_not_open_are_lost() -> None:
    content = build.lines_pdf(LINES, LINES).replace(b"/Count 2", b"/Count 3")
    file = read_pdf(content)
    assert file.status is ReadStatus.PARTIAL
    assert file.lacks == "Strony, których nie da się otworzyć: 3."
    assert file.pages[2].source == "picture", "it is unread, and not empty"


def test_a_figure_alone_on_a_scan_is_a_scan() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(build.picture(1240, 700), 0, 300, 595, 340)
        canvas.drawString(290, 20, "7")

    assert read(draw).pages[0].source == "picture"


def test_letters_turned_into_outlines_are_read_from_the_picture() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(60):
            path = canvas.beginPath()
            path.moveTo(50 + 8 * number, 700)
            path.curveTo(52 + 8 * number, 712, 55 + 8 * number, 712, 56 + 8 * number, 700)
            canvas.drawPath(path)

    assert read(draw).pages[0].source == "picture"


@pytest.mark.parametrize(("words", "source"), [('"7+%-$&', "picture"), ("12.04.2026 – 3/7 (....)", "text")])
def test_signs_without_a_letter_are_a_font_without_a_mapping(words: str, source: str) -> None:
    assert read_pdf(build.lines_pdf([words])).pages[0].source == source
