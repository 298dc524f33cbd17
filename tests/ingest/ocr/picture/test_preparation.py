"""Pictures come out upright, straight, lit and of a size to be read."""

import cv2
import numpy as np
import pytest

from ingest.ocr.picture.glyphs import ink_of
from ingest.ocr.picture.preparation import prepare
from ingest.ocr.picture.straighten import PageOrientation, lie_of
from tests.support.files.page_pictures import askew, certificate, photographed, shadowed


def lie(picture):
    gray = np.ascontiguousarray(picture[:, :, 0])
    return lie_of(ink_of(gray).letters, gray.shape[1], gray.shape[0])


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("tilt", [0, 4.3, -9.1])
def test_tells_how_a_page_lies(turn, tilt):
    found = lie(np.rot90(askew(certificate(), tilt), turn // 90))
    assert found.turn == turn
    assert found.tilt == pytest.approx(tilt, abs=0.15)


def test_a_page_with_hardly_any_letters_stays_as_it_is():
    assert lie_of(ink_of(np.full((400, 300), 255, np.uint8)).letters, 300, 400) == PageOrientation(0, 0.0)


def test_a_clean_page_is_left_alone():
    prepared = prepare(certificate())
    assert prepared.gray.shape == certificate().shape[:2]
    assert (prepared.rotation, prepared.colour) == (0, None)
    assert np.array_equal(prepared.gray, certificate()[:, :, 0])


def test_small_letters_are_enlarged_and_large_ones_reduced():
    shapes = [prepare(certificate(dpi)).gray.shape[0] for dpi in (75, 300)]
    assert shapes[0] > 2 * certificate(75).shape[0]
    assert shapes[1] < 0.9 * certificate(300).shape[0]


def test_shadows_are_taken_out():
    gray = prepare(shadowed(certificate(150))).gray
    paper = [
        np.percentile(part, 80) for half in np.array_split(gray, 4) for part in np.array_split(half, 4, 1)
    ]
    assert min(paper) > 240


def test_a_photographed_sheet_is_laid_flat_and_nothing_else_is_left():
    prepared = prepare(photographed(certificate()))
    height, width = prepared.gray.shape
    assert height / width == pytest.approx(2**0.5, rel=0.03)
    corners = prepared.gray[[30, 30, -30, -30], [30, -30, 30, -30]]
    assert corners.min() > 200


def test_a_sheet_half_in_shadow_is_cut_at_its_edge_and_not_at_the_shadow():
    prepared = prepare(shadowed(photographed(certificate(), table=40)))
    letters = len(ink_of(prepared.gray).letters)
    assert letters == pytest.approx(len(ink_of(certificate()[:, :, 0].copy()).letters), rel=0.1)


def test_a_shadow_alone_is_no_sheet():
    shape = shadowed(certificate(150)).shape
    prepared = prepare(shadowed(certificate(150)))
    assert prepared.gray.shape[0] / prepared.gray.shape[1] == pytest.approx(shape[0] / shape[1], rel=0.01)


def test_specks_are_removed():
    speckled = certificate().copy()
    dots = np.random.default_rng(1).random(speckled.shape[:2])
    speckled[dots < 0.01] = 0
    assert ink_of(prepare(speckled).gray).specks < 500


def test_colour_is_kept_where_there_is_any_and_moves_with_the_page():
    stamped = certificate().copy()
    stamped[1900:1960, 1000:1300] = (30, 40, 200)
    prepared = prepare(np.rot90(stamped, 2))
    assert prepared.colour is not None
    assert prepared.colour.shape[:2] == prepared.gray.shape
    red, _, blue = prepared.colour[1930, 1150]
    assert blue > red + 100


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (3, 4000), (4000, 3, 3), (300, 300, 4)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_any_picture_can_be_prepared(shape, level):
    prepared = prepare(np.full(shape, level, np.uint8))
    assert not prepared.may_hold_text


def test_noise_is_no_page():
    pixels = np.random.default_rng(0).integers(0, 256, (1600, 1200), dtype=np.uint8)
    assert not prepare(pixels).may_hold_text


def test_a_grainy_page_is_still_a_page():
    grain = np.random.default_rng(1).normal(0, 40, certificate().shape[:2])[..., None]
    assert prepare(np.clip(certificate() + grain, 0, 255).astype(np.uint8)).may_hold_text


def test_large_blurred_letters_stay_large():
    blurred = cv2.GaussianBlur(certificate(300), (0, 0), 2.5)
    assert prepare(blurred).gray.shape == blurred.shape[:2]


def clouds(seed=0):
    """Light and dark patches of every size, as in a sky."""
    rng = np.random.default_rng(seed)
    layers = [
        cv2.resize(rng.normal(0, 0.67**i, (3 * 2**i, 4 * 2**i)), (1500, 2000), interpolation=cv2.INTER_CUBIC)
        for i in range(8)
    ]
    total = np.sum(layers, axis=0)
    return (255 * (total - total.min()) / np.ptp(total)).astype(np.uint8)


def fur():
    picture, rng = np.full((2000, 1500), 180, np.uint8), np.random.default_rng(0)
    for x, y, angle, long in zip(
        rng.integers(0, 1500, 9000),
        rng.integers(0, 2000, 9000),
        rng.normal(0.6, 0.4, 9000),
        rng.integers(15, 60, 9000),
        strict=True,
    ):
        end = (int(x + long * np.cos(angle)), int(y + long * np.sin(angle)))
        cv2.line(picture, (int(x), int(y)), end, int(rng.integers(30, 230)), 2, cv2.LINE_AA)
    return picture


def blobs():
    soft = cv2.GaussianBlur(np.random.default_rng(0).normal(0, 80, (2000, 1500)), (0, 0), 3)
    return np.clip(soft * 8 + 128, 0, 255).astype(np.uint8)


def collage():
    tiles = [cv2.resize(clouds(seed), (375, 500)) for seed in range(16)]
    return np.vstack([np.hstack(tiles[i : i + 4]) for i in range(0, 16, 4)])


def gradient():
    return np.tile(np.linspace(0, 255, 1500).astype(np.uint8), (2000, 1))


@pytest.mark.parametrize("make", [clouds, fur, blobs, collage, gradient])
def test_photographs_of_other_things_hold_no_text(make):
    assert not prepare(make()).may_hold_text


def test_a_form_full_of_boxes_and_a_sheet_on_a_table_may_hold_text():
    form = np.full((1754, 1240), 255, np.uint8)
    for row in range(30):
        for column in range(12):
            x, y = 100 + 90 * column, 100 + 54 * row
            cv2.rectangle(form, (x, y), (x + 14, y + 14), 0, 2)
            cv2.putText(form, "tak", (x + 24, y + 14), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 0, 1, cv2.LINE_AA)
    assert prepare(form).may_hold_text
    assert prepare(photographed(np.dstack([form] * 3))).may_hold_text


def test_dots_to_write_on_are_not_taken_for_letters():
    picture = np.full((2200, 1600), 255, np.uint8)
    for row in range(4):
        cv2.putText(picture, "miejscowosc, data", (200, 300 + 60 * row), cv2.FONT_HERSHEY_DUPLEX, 1.1, 0, 2)
    for top in (800, 900, 1000):
        picture[top : top + 6, 200:1400] = 0
        for left in range(206, 1400, 12):
            picture[top : top + 6, left : left + 6] = 255
    assert prepare(picture).letter_height == pytest.approx(20, abs=4)


def test_dotted_lines_all_over_a_form_do_not_tell_the_size_of_its_letters():
    picture = np.full((2200, 1600), 255, np.uint8)
    for row in range(16):
        top = 200 + 90 * row
        cv2.putText(picture, "miejscowosc:", (150, top), cv2.FONT_HERSHEY_DUPLEX, 1.1, 0, 2)
        for left in range(450, 1500, 10):
            cv2.circle(picture, (left, top), 2, 0, -1)
    prepared = prepare(picture)
    assert prepared.letter_height == pytest.approx(20, abs=4)
