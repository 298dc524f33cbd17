import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.readers.picture.pen import is_by_pen

SIZE = (240, 120)
SCRAWL = [(20, 80), (35, 30), (50, 85), (70, 40), (85, 90), (110, 50), (118, 84), (150, 62), (190, 70)]


def saved(draw, size=SIZE, form="PNG"):
    image = Image.new("RGB", size, "white")
    draw(ImageDraw.Draw(image))
    file = io.BytesIO()
    image.save(file, form)
    return file.getvalue()


def letters(text, size, colour):
    font = ImageFont.load_default(size)
    return lambda on: on.text((10, 30), text, font=font, fill=colour)


def scrawl(colour, width):
    return lambda on: on.line(SCRAWL, fill=colour, width=width, joint="curve")


@pytest.mark.parametrize("colour", ["#1b3a8c", "#111", "#2b2b33"])
@pytest.mark.parametrize("width", [3, 5])
@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_thin_strokes_of_dark_ink_are_a_pens(colour, width, form):
    assert is_by_pen(saved(scrawl(colour, width), form=form))


LOGOS = {
    "disc": lambda on: on.ellipse((60, 10, 160, 110), fill="#20409a"),
    "ring": lambda on: on.ellipse((60, 10, 160, 110), outline="#20409a", width=4),
    "house": lambda on: on.line(
        [(40, 100), (40, 50), (120, 10), (200, 50), (200, 100), (40, 100)], "#111", 4
    ),
    "word": letters("Tartak Dąbrowa", 28, "#1a2a80"),
    "bold": lambda on: [on.rectangle((20 + 60 * n, 30, 60 + 60 * n, 90), fill="#111") for n in range(3)],
    "red": scrawl("#c00000", 4),
    "two colours": lambda on: (
        on.line(SCRAWL, "#2a7", 5),
        on.line([(y + 60, x / 2) for x, y in SCRAWL], "#118", 5),
    ),
    "nothing": lambda _on: None,
}


@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_is_no_pens(name):
    assert not is_by_pen(saved(LOGOS[name]))


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_cannot_be_opened_is_no_pens(content):
    assert not is_by_pen(content)
