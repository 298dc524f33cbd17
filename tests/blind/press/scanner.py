"""A page as an office scanner gives it: a little askew, on toned paper, soft, with a grain."""

from typing import Any

from tests.blind.press.chance import Chance
from tests.blind.press.pages import bound_pictures, jpeg, pictures

_MOST_SKEW = 0.8
"""Degrees."""


def scanned(pdf: bytes, dpi: int, turned: int, chance: Chance) -> bytes:
    """The pages on a scanner, as one PDF of pictures; `turned` degrees clockwise."""
    quality = int(chance.integers(62, 86))
    is_grey = chance.random() < 0.4
    sheets = [_scanned(page, turned, chance, is_grey=is_grey) for page in pictures(pdf, dpi)]
    return bound_pictures([jpeg(sheet, quality, dpi) for sheet in sheets], dpi)


def _scanned(page: Any, turned: int, chance: Chance, *, is_grey: bool) -> Any:
    import cv2
    import numpy as np

    high, wide = page.shape[:2]
    skew = cv2.getRotationMatrix2D((wide / 2, high / 2), chance.uniform(-_MOST_SKEW, _MOST_SKEW), 1.0)
    skew[:, 2] += chance.uniform(-0.006, 0.006, 2) * wide
    lid = (252, 252, 251)
    sheet = cv2.warpAffine(page, skew, (wide, high), flags=cv2.INTER_CUBIC, borderValue=lid)
    sheet = cv2.GaussianBlur(sheet, (0, 0), chance.uniform(0.4, 0.7)).astype(np.float32)
    paper = np.array(
        [chance.uniform(244, 254), chance.uniform(243, 253), chance.uniform(238, 251)], np.float32
    )
    black = chance.uniform(12, 40)
    sheet = black + sheet * (paper - black) / 255
    sheet += chance.normal(0, chance.uniform(1.5, 4.0), (high, wide, 1))
    if is_grey:
        sheet = np.repeat(sheet.mean(axis=2, keepdims=True), 3, axis=2)
    return np.ascontiguousarray(np.rot90(np.clip(sheet, 0, 255).astype(np.uint8), -turned // 90))
