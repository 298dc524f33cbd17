"""Tick boxes that a program drew after the words of their line stand before their options again."""

import io

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.readers import read_file
from samples.pdf.fonts import REGULAR, SYMBOL, register_fonts


def page(*drawn: tuple[float, float, str]) -> bytes:
    """A page with words at their places, in the order in which a program draws them."""
    register_fonts()
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(595, 842), invariant=1)
    for left, bottom, words in drawn:
        canvas.setFont(SYMBOL if words in "☐☒" else REGULAR, 11)
        canvas.drawString(left, bottom, words)
    canvas.save()
    return written.getvalue()


def text_of(content: bytes) -> list[str]:
    (only,) = read_file(content).pages
    return [" ".join(line.split()) for line in only.text.split("\n")]


def after_their_line(words: str, *boxes: tuple[str, str]) -> list[tuple[float, float, str]]:
    """A line drawn in one piece with gaps („Status:    mikro”), then each box in the gap before a word."""
    register_fonts()
    places = [
        (60 + stringWidth(words[: words.index(word)], REGULAR, 11) - 14, 700, box) for box, word in boxes
    ]
    return [(60, 700, words), *places]


def test_boxes_drawn_after_their_line_go_before_their_words():
    drawn = after_their_line(
        "Wielkość firmy:        mikro        mała        średnia",
        ("☐", "mikro"),
        ("☒", "mała"),
        ("☐", "średnia"),
    )
    content = page(*drawn, (60, 680, "Nazwa firmy: Alfa"))
    assert text_of(content) == ["Wielkość firmy: ☐ mikro ☒ mała ☐ średnia", "Nazwa firmy: Alfa"]


def test_a_box_at_a_lines_end_stays_there():
    drawn = after_their_line("mikro        mała        .", ("☐", "mała"), ("☒", "."))
    assert text_of(page(*drawn, (60, 680, "koniec"))) == ["mikro ☐ mała ☒ .", "koniec"]


def test_boxes_in_order_are_left_as_they_are():
    content = page((60, 700, "☐"), (75, 700, "tak"), (100, 700, "☒"), (115, 700, "nie"), (60, 680, "Alfa"))
    assert text_of(content) == ["☐ tak ☒ nie", "Alfa"]
