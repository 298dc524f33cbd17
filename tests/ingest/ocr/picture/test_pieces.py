import cv2
import numpy as np

from ingest.ocr.picture.pieces import pieces_of


def test_the_pieces_are_those_that_opencv_measures() -> None:
    chance = np.random.default_rng(5)
    ink = (chance.random((300, 211)) < 0.2).astype(np.uint8)
    count, labels, rows, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    found = pieces_of(ink)
    assert count > 100
    assert (found.labels == labels).all()
    assert (found.rows[1:] == rows[1:]).all()
    assert (ink.ravel()[found.spots] == 1).all()
    assert len(found.spots) == ink.sum()
    assert (found.owners == labels.ravel()[found.spots]).all()


def test_a_blank_picture_has_no_piece() -> None:
    found = pieces_of(np.zeros((20, 30), np.uint8))
    assert found.rows.tolist() == [[0, 0, 0, 0, 0]]
    assert len(found.spots) == 0
