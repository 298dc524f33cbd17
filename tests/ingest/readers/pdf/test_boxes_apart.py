"""Tick boxes that a program drew after the words of their line stand before their options again."""

import io

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


def test_boxes_drawn_after_their_line_go_before_their_words():
    content = page(
        (60, 700, "Wielkość firmy:"), (180, 700, "mikro"), (240, 700, "mała"), (300, 700, "średnia"),
        (166, 700, "☐"), (226, 700, "☒"), (286, 700, "☐"), (60, 680, "Nazwa firmy: Alfa"),
    )  # fmt: skip
    assert text_of(content) == ["Wielkość firmy: ☐ mikro ☒ mała ☐ średnia", "Nazwa firmy: Alfa"]


def test_a_box_at_a_lines_end_stays_there():
    content = page(
        (60, 700, "mikro"), (120, 700, "mała"), (100, 700, "☐"), (160, 700, "☒"), (60, 680, "koniec")
    )
    assert text_of(content) == ["mikro ☐ mała ☒", "koniec"]


def test_boxes_in_order_are_left_as_they_are():
    content = page((60, 700, "☐"), (75, 700, "tak"), (100, 700, "☒"), (115, 700, "nie"), (60, 680, "Alfa"))
    assert text_of(content) == ["☐ tak ☒ nie", "Alfa"]
