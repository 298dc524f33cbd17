"""The picture of one page, of picture files and PDFs."""

import io
import re

import numpy as np
import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from errors import MessageError
from ingest.readers.picture import of_pdf as picture_of_pdf
from ingest.readers.picture import page_picture as module
from ingest.readers.picture.page_picture import NoPictureError, page_picture
from ingest.readers.picture.reader import read_picture
from tests.support.files import pdf_traps
from tests.support.files import pictures as build

DARK_BELOW = 120


def corner(pixels: np.ndarray) -> str:
    """Which corner is dark."""
    grey = pixels if pixels.ndim == 2 else pixels.mean(axis=2)
    height, width = grey.shape[0] // 6, grey.shape[1] // 6
    corners = {
        "top left": grey[:height, :width],
        "top right": grey[:height, -width:],
        "bottom left": grey[-height:, :width],
        "bottom right": grey[-height:, -width:],
    }
    (dark,) = [name for name, part in corners.items() if part.mean() < DARK_BELOW]
    return dark


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "PNG", "TIFF", "WEBP", "HEIF", "AVIF"])
def test_photographs_stand_upright(name: str, orientation: int) -> None:
    content = build.turned_by_exif(name, orientation)
    pixels = page_picture(content, "heic" if name in ("HEIF", "AVIF") else name.lower(), 1)
    assert pixels.shape == (200, 300, 3)
    assert pixels.dtype == np.uint8
    assert corner(pixels) == "top left"


def test_a_telephones_heic_is_turned_once_though_it_says_so_twice() -> None:
    content = build.turned_by_exif("HEIF", 6)
    place = content.index(b"pixi")  # a box about the bits of a pixel, which this picture can do without
    turned = content[:place] + b"irot\x03" + content[place + 5 :]
    assert corner(page_picture(turned, "heic", 1)) == "top left"
    (page,) = read_picture(turned, "heic").pages
    assert (page.images[0].width_pixels, page.images[0].height_pixels) == build.SIZE


@pytest.mark.parametrize(
    ("mode", "name", "colour"),
    [
        ("1", "TIFF", False),
        ("1", "PNG", False),
        ("L", "JPEG", False),
        ("P", "GIF", True),
        ("P", "PNG", True),
        ("CMYK", "JPEG", True),
        ("CMYK", "TIFF", True),
        ("LAB", "TIFF", False),
        ("I;16", "PNG", False),
        ("I;16", "TIFF", False),
        ("F", "TIFF", False),
        ("LA", "PNG", True),
        ("RGBA", "PNG", True),
        ("RGBA", "WEBP", True),
        ("YCbCr", "TIFF", True),
    ],
)
def test_every_kind_of_pixels_becomes_grey_or_rgb(mode: str, name: str, colour: bool) -> None:
    image = build.sheet("L" if mode == "I;16" else "RGB")
    if mode == "I;16":
        image = Image.fromarray(np.asarray(image).astype(np.uint16) * 16)
    elif mode == "LAB":
        from PIL import ImageCms

        lab = ImageCms.createProfile("LAB")
        image = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), lab, outputMode="LAB")
    else:
        image = image.convert("L").convert("F") if mode == "F" else image.convert(mode)
    pixels = page_picture(build.saved(image, name), name.lower(), 1)
    assert pixels.shape == ((200, 300, 3) if colour else (200, 300))
    assert corner(pixels) == "top left"
    assert pixels.max() > 230


@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_transparent_places_are_white(mode: str) -> None:
    image = Image.new("RGBA", (50, 50), (0, 0, 0, 0)).convert(mode)
    content = build.saved(image, "PNG", **({"transparency": 0} if mode == "P" else {}))
    assert page_picture(content, "png", 1).min() == 255


def test_colours_come_as_red_green_and_blue() -> None:
    red = Image.new("RGB", (40, 40), (250, 10, 20))
    for pixels in (
        page_picture(build.saved(red, "PNG"), "png", 1),
        page_picture(scan_pdf(red.resize((1240, 1754))), "pdf", 1),
        page_picture(scan_pdf(red.resize((1240, 1754)), stamp="x"), "pdf", 1),
    ):
        assert np.allclose(pixels[5, 5], (250, 10, 20), atol=2)


def test_each_page_of_a_tiff_can_be_had() -> None:
    content = build.pages_tiff(4)
    assert [page_picture(content, "tiff", number).shape[0] for number in (1, 2, 3, 4)] == [40, 41, 42, 43]


def test_of_a_cut_picture_the_rest_is_even() -> None:
    whole = build.saved(Image.effect_noise((300, 200), 90), "PNG")
    pixels = page_picture(whole[: len(whole) // 2], "png", 1)
    assert pixels[:50].std() > 50
    assert pixels[-50:].std() == 0


def test_a_fax_is_not_squeezed() -> None:
    content = build.saved(build.sheet("1", (1728, 1100)), "TIFF", dpi=(204, 98), compression="group3")
    pixels = page_picture(content, "tiff", 1)
    assert pixels.shape == (2290, 1728)
    assert corner(pixels) == "top left"


def test_very_large_pictures_become_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    from ingest.readers.picture import pixels as picture_pixels

    monkeypatch.setattr(picture_pixels, "MOST_PIXELS", 10_000)
    for name in ("JPEG", "PNG"):
        pixels = page_picture(build.turned_by_exif(name, 6), name.lower(), 1)
        assert pixels.shape[0] * pixels.shape[1] <= 11_000
        assert pixels.shape[1] > pixels.shape[0]
        assert corner(pixels) == "top left"


def test_f052_a_picture_that_says_it_is_huge_cannot_be_had() -> None:
    with pytest.raises(NoPictureError, match="zbyt duży"):
        page_picture(build.declared_png(20_000, 20_000), "png", 1)


@pytest.mark.parametrize(
    ("content", "name", "number"),
    [
        (build.saved(build.sheet(), "PNG"), "png", 2),
        (build.saved(build.sheet(), "PNG"), "png", 0),
        (b"\x89PNG\r\n\x1a\nnic", "png", 1),
        (pdf_traps.lines_pdf(["a"]), "pdf", 2),
        (pdf_traps.lines_pdf(["a"]), "pdf", 0),
        (b"%PDF-1.7 nic", "pdf", 1),
        (b"PK", "docx", 1),
    ],
)
def test_f053_what_cannot_be_had_is_an_error_of_its_own(content: bytes, name: str, number: int) -> None:
    with pytest.raises(MessageError) as caught:
        page_picture(content, name, number)
    assert isinstance(caught.value, NoPictureError)
    assert str(caught.value).endswith(".")


# PDF


def scan_pdf(image: Image.Image, stamp: str = "", size: tuple[float, float] = (595.28, 841.89)) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size, invariant=1)
    canvas.drawImage(ImageReader(image), 0, 0, *size)
    if stamp:
        canvas.drawString(300, 300, stamp)
    canvas.save()
    return written.getvalue()


def sheet(width: int, height: int, mode: str = "L") -> Image.Image:
    return build.sheet(mode, (width, height))


def test_the_picture_of_a_scan_is_taken_out_unchanged() -> None:
    image = sheet(1654, 2339)
    assert np.array_equal(page_picture(scan_pdf(image), "pdf", 1), np.asarray(image))


def test_a_scan_with_more_upon_it_is_drawn() -> None:
    image = sheet(1654, 2339)
    pixels = page_picture(scan_pdf(image, stamp="podpis"), "pdf", 1)
    assert pixels.shape == (2339, 1654)
    assert not np.array_equal(pixels, np.asarray(image))
    assert np.median(np.abs(pixels.astype(int) - np.asarray(image))) <= 1


@pytest.mark.parametrize(
    ("pixels", "points", "expected"),
    [
        ((827, 1169), (595.28, 841.89), 1754),
        ((2480, 3508), (595.28, 841.89), 3508),
        ((4960, 7016), (595.28, 841.89), 3508),
        ((3307, 2339), (1190.55, 841.89), 3307),
        ((1654, 2339), (165.4, 233.9), 2339),
        ((3024, 4032), (3024, 4032), 4032),
    ],
    ids=["100 dpi", "300 dpi", "600 dpi", "A3", "small page", "a dot a point"],
)
def test_a_scan_has_its_own_dots_within_bounds(
    pixels: tuple[int, int], points: tuple[float, float], expected: int
) -> None:
    assert max(page_picture(scan_pdf(sheet(*pixels), size=points), "pdf", 1).shape) == expected
    drawn = max(page_picture(scan_pdf(sheet(*pixels), stamp=".", size=points), "pdf", 1).shape)
    assert abs(drawn - expected) <= 1


def test_pages_without_pictures_have_300_dots_an_inch() -> None:
    pixels = page_picture(pdf_traps.lines_pdf(["Zażółć gęślą jaźń"]), "pdf", 1)
    assert pixels.shape == (3508, 2479)
    assert pixels.min() < 60


@pytest.mark.parametrize("size", [(14_400, 14_400), (20, 14_400), (1, 1)])
def test_f052_pages_of_any_size_stay_within_bounds(size: tuple[float, float]) -> None:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size)
    canvas.line(0, 0, 10, 10)
    canvas.save()
    pixels = page_picture(written.getvalue(), "pdf", 1)
    assert 0 < pixels.size <= 28_000_000


@pytest.mark.parametrize(
    ("turn", "expected"), [(0, "top left"), (90, "top right"), (180, "bottom right"), (270, "bottom left")]
)
@pytest.mark.parametrize("stamp", ["", "."])
def test_turned_pages_are_shown_as_they_are_shown(turn: int, expected: str, stamp: str) -> None:
    content = pdf_traps.assembled_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Rotate %d/Contents 4 0 R"
        b"/Resources<</XObject<</I 5 0 R>>/Font<</F1 6 0 R>>>>>>" % turn,
        pdf_stream(b"q 600 0 0 400 0 0 cm /I Do Q BT /F1 9 Tf 300 200 Td (%s) Tj ET" % stamp.encode()),
        jpeg_stream(sheet(1800, 1200)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    pixels = page_picture(content, "pdf", 1)
    assert pixels.shape == ((1200, 1800) if turn % 180 == 0 else (1800, 1200)) or stamp
    assert corner(pixels) == expected


def pdf_stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(content), content)


def jpeg_stream(image: Image.Image, entries: bytes = b"/ColorSpace/DeviceGray") -> bytes:
    head = b"/Type/XObject/Subtype/Image/BitsPerComponent 8/Filter/DCTDecode/Width %d/Height %d" % image.size
    return pdf_stream(build.saved(image, "JPEG"), head + entries)


def page_of(image: bytes, matrix: bytes = b"600 0 0 400 0 0", page: bytes = b"") -> bytes:
    return pdf_traps.assembled_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>%s>>"
        % page,
        pdf_stream(b"q %s cm /I Do Q" % matrix),
        image,
    )


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        (b"-600 0 0 400 600 0", "top right"),
        (b"600 0 0 -400 0 400", "bottom left"),
        (b"-600 0 0 -400 600 400", "bottom right"),
    ],
)
def test_mirrored_pictures_are_drawn_as_they_stand(matrix: bytes, expected: str) -> None:
    assert corner(page_picture(page_of(jpeg_stream(sheet(1800, 1200)), matrix), "pdf", 1)) == expected


def test_a_stencil_and_a_masked_picture_are_drawn() -> None:
    bits = sheet(1800, 1200, "1").tobytes()
    head = b"/Type/XObject/Subtype/Image/ImageMask true/Width 1800/Height 1200/BitsPerComponent 1"
    pixels = page_picture(page_of(pdf_stream(bits, head)), "pdf", 1)
    assert corner(pixels) == "top left"


def test_an_inverted_fax_is_black_on_white() -> None:
    bits = bytes(255 - octet for octet in sheet(1800, 1200, "1").tobytes())
    head = b"/Type/XObject/Subtype/Image/Width 1800/Height 1200/BitsPerComponent 1/ColorSpace/DeviceGray/Decode[1 0]"
    pixels = page_picture(page_of(pdf_stream(bits, head)), "pdf", 1)
    assert pixels.shape == (1200, 1800)
    assert corner(pixels) == "top left"


def test_blue_ink_upon_a_grey_scan_stays_blue() -> None:
    ink = (
        b"/Annots[<</Type/Annot/Subtype/Ink/Rect[200 100 400 200]/F 4/C[0 0 1]/BS<</W 20>>"
        b"/InkList[[200 150 300 150 400 150]]/AP<</N 6 0 R>>>>]"
    )
    content = page_of(jpeg_stream(sheet(1800, 1200)), page=ink)
    drawing = pdf_stream(b"0 0 1 RG 20 w 0 50 m 200 50 l S", b"/Type/XObject/Subtype/Form/BBox[0 0 200 100]")
    content = pdf_traps.assembled_pdf(*objects_of(content), drawing)
    pixels = page_picture(content, "pdf", 1)
    assert pixels.ndim == 3
    red, _, blue = pixels[750, 900].tolist()
    assert (red < 60, blue > 200) == (True, True)


def objects_of(content: bytes) -> list[bytes]:
    return [found.group(1) for found in re.finditer(rb"\d+ 0 obj\n(.*?)\nendobj", content, re.DOTALL)]


def test_form_fields_are_drawn() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, "NIP:")
        canvas.acroForm.textfield(x=150, y=796, width=120, height=16, value="9290000006", borderWidth=0)

    pixels = page_picture(pdf_traps.drawn_pdf(draw), "pdf", 1)
    scale = pixels.shape[0] / 842
    field = pixels[int((842 - 812) * scale) : int((842 - 796) * scale), int(155 * scale) : int(230 * scale)]
    assert (field.reshape(-1) < 100).mean() > 0.02


def test_protected_files_open_with_one_of_the_passwords() -> None:
    written = io.BytesIO()
    lock = pdfencrypt.StandardEncryption("lubuskie2026", ownerPassword="x", strength=128)
    canvas = Canvas(written, encrypt=lock)
    canvas.drawImage(ImageReader(sheet(1654, 2339)), 0, 0, 595, 842)
    canvas.save()
    content = written.getvalue()
    with pytest.raises(NoPictureError):
        page_picture(content, "pdf", 1)
    with pytest.raises(NoPictureError):
        page_picture(content, "pdf", 1, ("zle",))
    assert corner(page_picture(content, "pdf", 1, ("zle", "lubuskie2026"))) == "top left"


def test_f052_a_huge_picture_in_a_pdf_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_of_pdf, "_MOST_IMAGE_PIXELS", 1_000_000)
    with pytest.raises(NoPictureError, match="zbyt duży"):
        page_picture(scan_pdf(sheet(1654, 2339)), "pdf", 1)


def test_f042_a_picture_that_unpacks_to_gigabytes_is_refused_by_its_declared_size() -> None:
    head = b"/Type/XObject/Subtype/Image/Width 90000/Height 90000/BitsPerComponent 8/ColorSpace/DeviceGray"
    with pytest.raises(NoPictureError, match="zbyt duży"):
        page_picture(page_of(pdf_stream(b"x" * 100, head)), "pdf", 1)


def test_the_formats_are_those_that_can_be_pictured() -> None:
    assert {"pdf", "jpeg", "tiff", "heic"} < module.PICTURED_FORMATS
    assert "docx" not in module.PICTURED_FORMATS
