"""Pictures of a mail's footer are left out; whatever may be a document stays."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from domain.document import Page
from domain.mail import Attachment
from ingest.message.footer_pictures import PictureLook, look_of, reads_as_page


def picture(width: int, height: int, format_name: str = "PNG", *, noisy: bool = True) -> bytes:
    shape = (height, width, 3)
    pixels = (
        np.random.default_rng(7).integers(0, 255, shape, np.uint8) if noisy else np.full(shape, 255, np.uint8)
    )
    written = io.BytesIO()
    Image.fromarray(pixels).save(written, format_name)
    return written.getvalue()


def look(
    content: bytes, name: str = "png", *, is_inline: bool = True, filename: str = "image001.png"
) -> PictureLook:
    attachment = Attachment("1", filename, "image/png", "", len(content), is_inline=is_inline)
    return look_of(content, name, attachment)


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
    assert look(picture(width, height), is_inline=is_inline, filename=filename) is PictureLook.DECORATION


@pytest.mark.parametrize(
    ("width", "height", "is_inline", "filename"),
    [
        (600, 800, True, "image001.png"),
        (590, 834, True, "image001.png"),
        (413, 585, True, "logo.png"),
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
@pytest.mark.parametrize("noisy", [True, False])
def test_f024_what_may_be_a_document_is_none(
    width: int, height: int, is_inline: bool, filename: str, noisy: bool
) -> None:
    content = picture(min(width, 1_300), min(height, 1_800), noisy=noisy)
    assert look(content, is_inline=is_inline, filename=filename) is PictureLook.DOCUMENT


@pytest.mark.parametrize(("width", "height"), [(400, 400), (640, 480), (1500, 500), (330, 1500)])
def test_what_its_sides_leave_open_is_told_by_its_words(width: int, height: int) -> None:
    assert look(picture(width, height)) is PictureLook.UNCERTAIN


def test_a_photograph_of_a_cameras_proportions_may_be_a_page_that_lies() -> None:
    assert look(picture(640, 480, "JPEG"), "jpeg", filename="image001.jpg") is PictureLook.DOCUMENT


@pytest.mark.parametrize(
    ("text", "confidence", "is_page"),
    [
        ("zaświadcza że płatnik składek nie zalega " * 6, 0.9, True),
        ("zaświadcza że płatnik składek nie zalega " * 6, 0.3, True),
        ("Firma Testowa sp. z o.o. www.firma.example", 0.95, False),
        ("zoswod czq zeplatn ixskl adeknie zaleg aopla ctaskl adekn aubez", 0.4, True),
        ("", 0.0, False),
    ],
)
def test_much_text_or_text_read_badly_is_a_page(text: str, confidence: float, is_page: bool) -> None:
    assert reads_as_page([Page(1, text, source="ocr", confidence=confidence)]) is is_page


def test_a_picture_that_nobody_read_stays_a_document() -> None:
    assert reads_as_page([Page(1, "", source="picture")])


@pytest.mark.parametrize("name", ["tiff", "heic", "pdf", "unknown"])
def test_other_formats_are_never_footer(name: str) -> None:
    assert look(picture(100, 40), name) is PictureLook.DOCUMENT


def test_drawings_in_the_body_are_footer() -> None:
    assert look(b"<svg/>", "unknown", filename="logo.svg") is PictureLook.DECORATION
    assert look(b"<svg/>", "unknown", is_inline=False, filename="plan.svg") is PictureLook.DOCUMENT


@pytest.mark.parametrize("content", [b"BEGIN:VCALENDAR\r\nMETHOD:REPLY", b"\xef\xbb\xbfbegin:vcard\nFN:Jan"])
def test_appointments_and_visiting_cards_are_no_documents(content: bytes) -> None:
    assert look(content, "txt", is_inline=False, filename="Jan.vcf") is PictureLook.DECORATION


@given(st.binary(max_size=300), st.booleans(), st.text(max_size=20))
def test_any_bytes_are_answered(content: bytes, is_inline: bool, filename: str) -> None:
    head = picture(40, 400)[:60]
    assert look(content, is_inline=is_inline, filename=filename) is PictureLook.DOCUMENT
    assert look(head + content, is_inline=is_inline, filename=filename) in PictureLook


def test_a_picture_that_claims_a_million_pixels_a_side_is_no_footer() -> None:
    content = bytearray(picture(100, 40))
    content[16:24] = (1_000_000).to_bytes(4, "big") * 2
    assert look(bytes(content)) is PictureLook.DOCUMENT
