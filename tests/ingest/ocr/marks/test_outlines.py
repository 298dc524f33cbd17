"""Boxes as pieces of ink, where their sides are not straight enough to be followed."""

import cv2
import numpy as np
import pytest

from ingest.ocr.marks.outlines import find_outlines


def paper():
    return np.full((200, 300), 255, np.uint8)


def slanted(level, left, top, side, off):
    corners = [
        (left, top),
        (left + side, top + off),
        (left + side - off, top + side + off),
        (left - off, top + side),
    ]
    cv2.polylines(level, [np.array(corners, np.int32)], isClosed=True, color=0, thickness=2)
    return corners


@pytest.mark.parametrize("off", [0, 1])
@pytest.mark.parametrize("crossed", [False, True])
def test_a_slanted_box_is_found_crossed_or_not(off, crossed):
    level = paper()
    corners = slanted(level, 100, 80, 20, off)
    if crossed:
        cv2.line(level, corners[0], corners[2], 0, 2)
        cv2.line(level, corners[1], corners[3], 0, 2)
    (((left, top, right, _), drawn),) = find_outlines(level)
    assert (left, top) == pytest.approx((100, 80), abs=4)
    assert right - left == pytest.approx(22, abs=4)
    assert drawn >= 0.85


def test_a_box_that_touches_a_ruling_is_found():
    level = paper()
    level[60:63, 20:280] = 0
    cv2.rectangle(level, (100, 64), (118, 82), 0, 2)
    level[63, 100:118] = 0
    assert len(find_outlines(level)) == 1


@pytest.mark.parametrize("letter", list("DOBMEHUQ08RPaeogm@&"))
def test_letters_are_no_boxes(letter):
    level = paper()
    cv2.putText(level, letter, (100, 100), cv2.FONT_HERSHEY_DUPLEX, 0.9, 0, 2, cv2.LINE_AA)
    assert find_outlines(level) == []


@pytest.mark.parametrize("count", [2, 3, 4])
def test_boxes_that_touch_one_another_are_each_found(count):
    level = paper()
    for number in range(count):
        cv2.rectangle(level, (100, 60 + 19 * number), (118, 78 + 19 * number), 0, 2)
    frames = sorted(frame for frame, _ in find_outlines(level))
    assert [frame[1] for frame in frames] == pytest.approx([59 + 19 * at for at in range(count)], abs=3)
    assert all(frame[3] - frame[1] == pytest.approx(20, abs=3) for frame in frames)


def test_boxes_that_stand_upon_one_another_lack_no_corner():
    level = paper()
    for number in range(2):
        cv2.rectangle(level, (100, 60 + 19 * number), (118, 78 + 19 * number), 0, 2)
    level[58:66, 112:122] = 255
    assert find_outlines(level) == []
