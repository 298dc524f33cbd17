"""Lines through words: whatever they are drawn of, each word is struck out once."""

from collections import Counter
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.drawing.drawn import add_drawn
from ingest.readers.pdf.drawing.pen import Pen
from ingest.readers.pdf.reader import read_pdf
from ingest.readers.pdf.text.layout import with_tables
from tests.support.files import pdf_traps as build

ASKED = "nie zalega / zalega z opłatami"


class Counted(dict[str, Any]):
    """A character that counts how often it is looked at."""

    looks: ClassVar[Counter[str]] = Counter()

    def __getitem__(self, key: str) -> Any:
        self.looks["all"] += 1
        return super().__getitem__(key)


def chars_of(words: str, left: float = 50.0, top: float = 100.0) -> list[dict[str, Any]]:
    return [
        Counted(
            {"text": sign, "x0": left + 6 * at, "x1": left + 6 * at + 6, "size": 10.0}
            | {"top": top, "bottom": top + 10, "doctop": top, "fontname": "Sans"}
        )
        for at, sign in enumerate(words)
    ]


def line(left: float, right: float, at: float = 107.0) -> dict[str, float]:
    return {"x0": left, "x1": right, "top": at, "bottom": at}


def told(words: str, *lines: dict[str, float]) -> str:
    chars = chars_of(words)
    add_drawn(SimpleNamespace(objects={"char": chars}, rects=[], lines=lines, curves=[]), Pen(), lambda: None)
    return "".join(char["text"] for char in chars)


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 5), (6, 11), (4, 8)],  # the last one makes the first two one stretch
        [(0, 7), (4, 11), (0, 11)],
        [(0, 11), (0, 11)],
        [(at, at + 1) for at in range(11)],  # letter by letter
    ],
)
def test_strokes_that_share_letters_strike_them_once(spans: list[tuple[int, int]]):
    drawn = [
        line(50 + 6 * first, 50 + 6 * past, 106.5 + at % 2 / 10) for at, (first, past) in enumerate(spans)
    ]
    assert told("nie posiada / posiada", *drawn) == "~~nie posiada~~ / posiada"


def test_a_stroke_through_two_columns_strikes_each():
    chars = chars_of("zalega") + chars_of("tak", left=250)
    page = SimpleNamespace(objects={"char": chars}, rects=[], lines=[line(50, 268)], curves=[])
    add_drawn(page, Pen(), lambda: None)
    assert "".join(char["text"] for char in chars) == "~~zalega~~~~tak~~"


def test_dots_to_write_on_behind_one_another_strike_nothing():
    assert told("firma Alfa", *[line(50 + 2 * at, 51 + 2 * at, 107) for at in range(30)]) == "firma Alfa"


def test_a_tall_watermark_does_not_make_every_line_look_at_every_letter():
    chars = [char for row in range(100) for char in chars_of("słowo " * 10, top=10.0 + 14 * row)]
    chars += [Counted(chars[0], x0=100.0, x1=400.0, top=0.0, bottom=900.0, size=900.0, text="K")]
    lines = [line(10.0 + at % 50, 700.0, 12.0 + at / 20) for at in range(20_000)]
    Counted.looks.clear()
    add_drawn(SimpleNamespace(objects={"char": chars}, rects=[], lines=lines, curves=[]), Pen(), lambda: None)
    assert Counted.looks["all"] <= 20_000 * 250  # of 6,000 letters a few


def test_a_line_struck_by_overlapping_strokes_is_told_with_its_words():
    def page(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, 11)
        canvas.drawString(60, 700, ASKED)
        start = 60 + stringWidth("nie zalega / ", build.SANS, 11)
        for first, past in (("", "zalega"), ("zalega ", "z opłatami"), ("zal", "ega z opł")):
            left = start + stringWidth(first, build.SANS, 11)
            canvas.line(left, 703.5, left + stringWidth(past, build.SANS, 11), 703.5)

    content = build.drawn_pdf(page)
    read = with_tables(content, read_pdf(content), {1}).pages[0]
    assert read.text == "nie zalega / ~~zalega z opłatami~~"


@pytest.mark.parametrize(
    ("first", "past"),
    [("posiada", "posiada"), ("osiada", "osiada"), (": posiad", ": posiad"), ("posiada / n", "posiada / n")],
)
def test_a_stroke_strikes_whole_words_however_far_it_runs(first: str, past: str):
    words = "Alfa: posiada / niczego"
    start = words.index(first)
    assert told(words, line(50 + 6 * start, 50 + 6 * (start + len(past)))) == "Alfa: ~~posiada~~ / niczego"


def test_a_notes_sign_behind_a_struck_word_is_no_part_of_it():
    chars = chars_of("tak / nie")
    note = Counted(chars[0], text="2", x0=104.0, x1=107.0, size=6.0, top=99.0, bottom=105.0)
    page = SimpleNamespace(objects={"char": [*chars, note]}, rects=[], lines=[line(86, 104)], curves=[])
    add_drawn(page, Pen(), lambda: None)
    assert "".join(char["text"] for char in page.objects["char"]) == "tak / ~~nie~~2"


def test_a_line_of_dashes_strikes_and_a_white_one_does_not():
    dashes = [line(50 + 3.5 * at, 52 + 3.5 * at) for at in range(5)]
    assert told("nie / tak", *dashes) == "~~nie~~ / tak"
    white = line(50, 68) | {"stroke": True, "stroking_color": (1, 1, 1), "fill": False}
    assert told("nie / tak", white) == "nie / tak"
