"""What is drawn over a page's text and asks for a second, slower look at it."""

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.drawing import marks
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build

SIZE, LEFT, BASE = 11, 72, 700
WORDS = "Podatnik nie zalega w podatkach."


def stairs(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(300, 300)
    for step in range(5):
        path.lineTo(320 + 20 * step, 300 + 20 * step)
        path.lineTo(320 + 20 * step, 320 + 20 * step)
    canvas.drawPath(path)


DRAWN = {
    "nothing": lambda _canvas: None,
    "stroke": lambda canvas: canvas.line(LEFT, BASE + 3, LEFT + 60, BASE + 3),
    "high stroke": lambda canvas: canvas.line(LEFT, BASE + 0.5 * SIZE, LEFT + 60, BASE + 0.5 * SIZE),
    "bar": lambda canvas: canvas.rect(LEFT, BASE + 2.5, 60, 1, stroke=0, fill=1),
    "underline": lambda canvas: canvas.line(LEFT, BASE - 3, LEFT + 60, BASE - 3),
    "rule above": lambda canvas: canvas.line(LEFT, BASE + 14, 500, BASE + 14),
    "frame": lambda canvas: canvas.rect(LEFT - 10, BASE - 10, 400, 30),
    "square": lambda canvas: canvas.rect(LEFT - 14, BASE, 9, 9),
    "four sides": lambda canvas: canvas.lines(
        [
            (50, BASE, 59, BASE),
            (50, BASE + 9, 59, BASE + 9),
            (50, BASE, 50, BASE + 9),
            (59, BASE, 59, BASE + 9),
        ]
    ),
    "many parts": stairs,
}


def seen(draw: Callable[[Canvas], object], *, turns: int = 0) -> tuple[bool, bool]:
    """Whether words seem struck out, and whether boxes may stand on the page."""

    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(90 * turns)
        if turns:
            canvas.translate(800, 0)
            canvas.rotate(90 * turns)
        canvas.setFont(build.SANS, SIZE)
        canvas.drawString(LEFT, BASE, WORDS)
        draw(canvas)

    (read,) = read_pdf(build.drawn_pdf(page)).pages
    assert read.text.strip() == WORDS
    return read.is_struck, read.may_hold_boxes


@pytest.mark.parametrize("name", ["stroke", "high stroke", "bar"])
def test_a_line_through_letters_strikes_them_out(name: str) -> None:
    assert seen(DRAWN[name]) == (True, False)


@pytest.mark.parametrize("name", ["nothing", "underline", "rule above", "frame"])
def test_what_runs_beside_letters_changes_nothing(name: str) -> None:
    assert seen(DRAWN[name]) == (False, False)


def traced(*steps: tuple[float, ...]) -> int:
    """How many pen's strokes are seen of one line, straight between points or bent (three points a step)."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(LEFT, BASE, WORDS)
        path = canvas.beginPath()
        path.moveTo(500, 60)
        for step in steps:
            (path.curveTo if len(step) == 6 else path.lineTo)(*step)
        canvas.drawPath(path)

    (read,) = read_pdf(build.drawn_pdf(draw)).pages
    return len(read.ink)


def test_initials_of_a_few_strokes_are_a_pens() -> None:
    assert traced((508, 78), (514, 62), (522, 76), (527, 60), (540, 72)) == 1
    assert traced((505, 80, 512, 80, 515, 62), (518, 50, 525, 74, 536, 70)) == 1
    assert traced((508, 78), (514, 62), (522, 76)) == 0
    assert traced((505, 80, 512, 80, 515, 62)) == 0
    assert traced((520, 60), (520, 70), (530, 70), (530, 80), (540, 80)) == 0


@pytest.mark.parametrize("name", ["square", "four sides", "many parts"])
def test_what_is_small_or_intricate_may_be_a_box(name: str) -> None:
    assert seen(DRAWN[name]) == (False, True)


def test_a_page_that_is_shown_turned_is_seen_as_it_is_shown() -> None:
    assert seen(DRAWN["stroke"], turns=1)[0]
    assert not seen(DRAWN["underline"], turns=1)[0]


@pytest.mark.parametrize("dots", [10, 2_500])
def test_a_signature_is_found_behind_any_number_of_dots(dots):
    """Browsers print a dotted line dot by dot, and draw the signature last."""

    def page(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, SIZE)
        canvas.drawString(LEFT, BASE, "podpis")
        for at in range(dots):
            canvas.line(LEFT + at % 300, 100 + at // 300, LEFT + at % 300 + 0.5, 100 + at // 300)
        path = canvas.beginPath()
        path.moveTo(LEFT, BASE + 20)
        for step in range(7):
            path.curveTo(
                *(
                    LEFT + 10 * step + off if side == 0 else BASE + 20 + off
                    for off in (3, 6, 10)
                    for side in (0, 1)
                )
            )
        canvas.drawPath(path)

    (read,) = read_pdf(build.drawn_pdf(page)).pages
    assert len(read.ink) == 1
    assert read.label_boxes


def test_where_strokes_were_not_all_looked_for_no_place_is_empty(monkeypatch):
    monkeypatch.setattr(marks, "MAX_FAR_OBJECTS", 1)

    def page(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, SIZE)
        canvas.drawString(LEFT, BASE, "podpis")
        stairs(canvas)

    (read,) = read_pdf(build.drawn_pdf(page)).pages
    assert not read.label_boxes


def in_forms(depth: int, canvas: Canvas) -> None:
    """A stroke through words that lies in forms in one another, each moved a little."""
    for level in range(depth):
        canvas.beginForm(f"deep{level}")
        if level:
            canvas.translate(5, 2)
            canvas.doForm(f"deep{level - 1}")
        else:
            canvas.line(
                LEFT - 5 * (depth - 1), BASE + 3 - 2 * (depth - 1), LEFT + 40, BASE + 3 - 2 * (depth - 1)
            )
        canvas.endForm()
    canvas.doForm(f"deep{depth - 1}")


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_a_stroke_in_forms_within_forms_goes_through_words(depth: int) -> None:
    assert seen(lambda canvas: in_forms(depth, canvas))[0]


def test_a_stroke_drawn_last_on_a_page_of_many_objects_goes_through_words() -> None:
    def draw(canvas: Canvas) -> None:
        for dot in range(marks.MAX_OBJECTS + 50):
            canvas.rect(40 + dot % 500, 100 + dot // 500, 0.4, 0.4, stroke=0, fill=1)
        canvas.line(LEFT, BASE + 3, LEFT + 60, BASE + 3)

    assert seen(draw)[0]


def test_a_pens_stroke_that_slants_a_little_goes_through_words() -> None:
    assert seen(lambda canvas: canvas.line(LEFT, BASE + 1, LEFT + 20, BASE + 5))[0]
    assert not seen(lambda canvas: canvas.line(LEFT, BASE + 30, LEFT + 20, BASE + 34))[0]


def test_a_picture_no_larger_than_a_stroke_asks_for_a_second_look() -> None:
    assert seen(lambda canvas: canvas.drawImage(build.picture(), LEFT, BASE - 2, 40, 12))[0]
    assert not seen(lambda canvas: canvas.drawImage(build.picture(), LEFT, BASE - 80, 40, 12))[0]
