"""Picture files: their pages, and what becomes of broken, cut and overlarge ones."""

import warnings
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFile

from domain.document import Box, ReadStatus
from domain.document import Image as Placed
from ingest.readers import read_file
from ingest.readers.picture.page_picture import NoPictureError, page_picture
from ingest.readers.picture.reader import read_picture
from tests.support.files import pictures as build

FILES = {
    "jpeg": build.saved(build.sheet(), "JPEG"),
    "png": build.saved(build.sheet(), "PNG"),
    "gif": build.saved(build.sheet("P"), "GIF"),
    "bmp": build.saved(build.sheet(), "BMP"),
    "tiff": build.saved(build.sheet(), "TIFF"),
    "webp": build.saved(build.sheet(), "WEBP"),
    "heic": build.saved(build.sheet(), "HEIF"),
}
AVIF = build.saved(build.sheet(), "AVIF", speed=10)


@pytest.mark.parametrize("name", FILES)
def test_every_format_is_one_page_to_be_read_from_its_picture(name: str) -> None:
    file = read_file(FILES[name], f"skan.{name}")
    (page,) = file.pages
    assert (file.format, file.status, file.lacks) == (name, ReadStatus.EMPTY_TEXT, "")
    assert (page.number, page.text, page.source) == (1, "", "picture")
    assert page.images == (Placed(Box(0, 0, 1, 1), *build.SIZE),)
    assert "zawiera obraz" in file.reason


def test_avif_goes_with_heic() -> None:
    assert read_file(AVIF, "zdjecie.avif").pages[0].source == "picture"


def test_a_tiff_has_as_many_pages_as_frames() -> None:
    file = read_picture(build.pages_tiff(5, compression="tiff_lzw"), "tiff")
    assert [page.number for page in file.pages] == [1, 2, 3, 4, 5]
    assert [page.images[0].height_pixels for page in file.pages] == [40, 41, 42, 43, 44]


def test_smaller_copies_in_a_tiff_are_no_pages() -> None:
    pages = [build.sheet("L"), build.sheet("L", (60, 40))]
    pages[1].encoderinfo = {"tiffinfo": {254: 1}}
    content = build.saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert len(read_picture(content, "tiff").pages) == 1


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_picture_counts(name: str) -> None:
    frames = [build.sheet(), Image.new("RGB", build.SIZE, "red")]
    content = build.saved(frames[0], name, save_all=True, append_images=frames[1:])
    assert len(read_picture(content, name.lower()).pages) == 1


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "TIFF", "PNG", "HEIF", "AVIF"])
def test_sizes_are_those_of_the_upright_picture(name: str, orientation: int) -> None:
    known_as = "heic" if name in ("HEIF", "AVIF") else name.lower()
    page = read_picture(build.turned_by_exif(name, orientation), known_as).pages[0]
    assert (page.images[0].width_pixels, page.images[0].height_pixels) == build.SIZE


@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "bmp", "tiff"])
def test_f031_a_picture_cut_in_the_middle_is_partial(name: str) -> None:
    whole = build.saved(
        Image.effect_noise(build.SIZE, 90).convert("P" if name == "gif" else "L"), name.upper()
    )
    file = read_picture(whole[: len(whole) // 2], name)
    assert file.status is ReadStatus.PARTIAL
    assert file.lacks == file.reason == "Strony, których obraz jest ucięty: 1."
    assert file.pages[0].source == "picture"


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("length", [20, 60])
def test_f053_hardly_begun_pictures_are_damaged(name: str, length: int) -> None:
    file = read_file(FILES[name][:length], f"a.{name}")
    assert (file.status, file.pages) == (ReadStatus.DAMAGED, ())
    assert "jest uszkodzony" in file.reason


def test_f053_a_tiff_cut_among_its_pages_keeps_the_first_ones() -> None:
    noise = [Image.effect_noise((200, 100), 90) for _ in range(3)]
    whole = build.saved(noise[0], "TIFF", save_all=True, append_images=noise[1:])
    file = read_picture(whole[: len(whole) - 15_000], "tiff")
    assert file.status is ReadStatus.PARTIAL
    assert file.pages[0].source == "picture"
    assert file.lacks


def test_f053_bytes_that_only_begin_like_a_picture_are_damaged() -> None:
    for head in (b"\xff\xd8\xff\xe0", b"GIF89a", b"BM\0\0\0\0\0\0\0\0", b"II*\0", b"RIFF\0\0\0\0WEBP"):
        assert read_file(head + b"nic wiecej", "a").status is ReadStatus.DAMAGED


@pytest.mark.parametrize(("width", "height"), [(12_000, 10_000), (60_000, 60_000)])
def test_f052_a_picture_that_says_it_is_huge_is_not_decoded(width: int, height: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        file = read_file(build.declared_png(width, height), "a.png")
    assert (file.status, file.pages) == (ReadStatus.LIMIT, ())
    assert "zbyt duży" in file.reason


def test_f052_a_telephones_108_megapixels_are_no_reason_to_refuse() -> None:
    content = build.saved(Image.new("1", (12_000, 9_000), 1), "PNG")
    assert read_file(content, "a.png").status is ReadStatus.EMPTY_TEXT


def test_f052_of_very_many_frames_the_first_are_pages() -> None:
    file = read_picture(build.pages_tiff(203), "tiff")
    assert len(file.pages) == 200
    assert (file.status, file.lacks) == (ReadStatus.PARTIAL, "Przeczytano pierwsze 200 stron pliku TIFF.")


def test_f030_the_bytes_decide_and_a_wrong_name_is_told() -> None:
    file = read_file(FILES["heic"], "IMG_0012.JPG")
    assert file.format == "heic"
    assert file.reason.endswith("Nazwa pliku kończy się na .jpg, a jest to plik HEIC.")


def test_reading_damaged_pictures_changes_no_setting_for_others() -> None:
    read_picture(FILES["jpeg"][:1500], "jpeg")
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


MANY = {**{name: (name, content) for name, content in FILES.items()}, "pages": ("tiff", build.pages_tiff(3))}


@given(st.sampled_from(sorted(MANY)), st.data())
@settings(max_examples=200)
def test_f054_changed_bytes_get_a_typed_answer(which: str, data: st.DataObject) -> None:
    name, whole = MANY[which]
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file = read_picture(bytes(content), name)
    assert file.reason
    assert file.status in {ReadStatus.EMPTY_TEXT, ReadStatus.PARTIAL, ReadStatus.DAMAGED, ReadStatus.LIMIT}
    for page in file.pages:
        with suppress(NoPictureError):
            assert page_picture(bytes(content), name, page.number).size
