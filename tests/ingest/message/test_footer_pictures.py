"""Pictures of a mail's footer are left out; whatever may be a document stays."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from ingest.message.footer_pictures import is_footer_picture


def picture(width: int, height: int, format_name: str = "PNG", *, noisy: bool = True) -> bytes:
    shape = (height, width, 3)
    pixels = (
        np.random.default_rng(7).integers(0, 255, shape, np.uint8) if noisy else np.full(shape, 255, np.uint8)
    )
    written = io.BytesIO()
    Image.fromarray(pixels).save(written, format_name)
    return written.getvalue()


@pytest.mark.parametrize(
    ("width", "height", "is_inline", "filename"),
    [
        (180, 60, True, "image001.png"),
        (180, 60, False, "image001.png"),
        (32, 32, True, "facebook.png"),
        (1, 1, False, "x.gif"),
        (600, 160, True, "stopka.jpg"),
        (1200, 300, True, "baner.png"),
        (300, 300, True, "a.png"),
        (250, 120, False, "logo firmy.png"),
        (200, 80, True, "Outlook-a1b2c3d4.png"),
    ],
)
def test_f024_logos_and_banners_are_footer(width: int, height: int, is_inline: bool, filename: str) -> None:
    assert is_footer_picture(picture(width, height), "png", is_inline, filename)


@pytest.mark.parametrize(
    ("width", "height", "is_inline", "filename"),
    [
        (600, 800, True, "image001.png"),
        (1240, 1754, True, "image002.jpg"),
        (3024, 4032, True, "IMG_2041.jpeg"),
        (240, 320, True, "IMG_2041.jpeg"),
        (480, 640, True, "a.png"),
        (300, 1500, True, "zrzut.png"),
        (180, 60, False, "podpis.png"),
        (480, 640, False, "image001.png"),
        (320, 240, True, "WhatsApp Image 2026-04-07 at 10.00.jpeg"),
    ],
)
def test_f024_what_may_be_a_document_is_none(width: int, height: int, is_inline: bool, filename: str) -> None:
    content = picture(min(width, 1_300), min(height, 1_800))
    assert not is_footer_picture(content, "png", is_inline, filename)


def test_f024_a_page_that_is_nearly_white_is_a_page() -> None:
    content = picture(1240, 1754, noisy=False)
    assert len(content) < 25_000
    assert not is_footer_picture(content, "png", is_inline=True, filename="image001.png")


@pytest.mark.parametrize("name", ["tiff", "heic", "pdf", "unknown"])
def test_other_formats_are_never_footer(name: str) -> None:
    assert not is_footer_picture(picture(100, 40), name, is_inline=True, filename="logo.png")


@given(st.binary(max_size=300), st.booleans(), st.text(max_size=20))
def test_any_bytes_are_answered(content: bytes, is_inline: bool, filename: str) -> None:
    head = picture(40, 400)[:60]
    assert not is_footer_picture(content, "png", is_inline, filename)
    assert is_footer_picture(head + content, "png", is_inline, filename) in {True, False}


def test_a_picture_that_claims_a_million_pixels_a_side_is_no_footer() -> None:
    content = bytearray(picture(100, 40))
    content[16:24] = (1_000_000).to_bytes(4, "big") * 2
    assert not is_footer_picture(bytes(content), "png", is_inline=True, filename="logo.png")
