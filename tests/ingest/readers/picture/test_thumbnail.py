"""Small pictures of pages."""

import io

import pytest
from PIL import Image

from errors import MessageError
from ingest.readers.picture.thumbnail import LONG_SIDE, MOST_BYTES, thumbnail
from ingest.sandbox.pool import Limits, Sandbox, SandboxLimit
from tests.support.files import pdf_traps
from tests.support.files import pictures as build


def opened(content: bytes) -> Image.Image:
    assert len(content) < MOST_BYTES
    image = Image.open(io.BytesIO(content))
    assert image.format == "JPEG"
    assert max(image.size) <= LONG_SIDE
    return image


def test_a_photograph_is_small_and_upright() -> None:
    turned = build.sheet(size=(3000, 2000)).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[274] = 6
    image = opened(thumbnail(build.saved(turned, "JPEG", exif=exif), "jpeg", 1))
    assert image.size == (320, 213)
    red, green, blue = image.getpixel((20, 20))
    assert blue > 2 * max(red, green)


def test_a_page_of_a_pdf_is_small() -> None:
    content = pdf_traps.lines_pdf(["Pierwsza"], ["Zażółć gęślą jaźń"] * 40)
    assert opened(thumbnail(content, "pdf", 2)).size[1] == 320


def test_even_noise_stays_below_the_limit() -> None:
    noise = Image.effect_noise((2000, 2000), 200)
    assert opened(thumbnail(build.saved(noise.convert("RGB"), "JPEG"), "jpeg", 1)).size == (320, 320)


def test_small_pictures_are_not_enlarged() -> None:
    assert opened(thumbnail(build.saved(build.sheet(), "PNG"), "png", 1)).size == build.SIZE


def test_f053_what_cannot_be_shown_is_an_error() -> None:
    with pytest.raises(MessageError):
        thumbnail(b"%PDF-1.7 nic", "pdf", 1)


@pytest.mark.parametrize(
    "trap", [pdf_traps.nested_forms_pdf(), pdf_traps.deflate_bomb_pdf()], ids=["f041", "f042"]
)
def test_f041_f042_a_trap_ends_at_the_limits_of_the_child(trap: bytes) -> None:
    limits = Limits(memory_bytes=400 * 1024**2, cpu_seconds=1, wall_seconds=20.0)
    with Sandbox(1, limits, preload=("errors", "ingest.readers.picture.thumbnail")) as sandbox:
        with pytest.raises(SandboxLimit):
            sandbox.submit(thumbnail, trap, "pdf", 1).result()
        assert sandbox.submit(thumbnail, build.saved(build.sheet(), "PNG"), "png", 1).result()
