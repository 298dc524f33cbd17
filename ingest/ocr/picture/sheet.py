"""The sheet of paper on a photograph: its four corners against a darker background."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]
"""3 × 3: places of one picture → places of another (homogeneous)."""
Corners = npt.NDArray[np.float64]
"""One row a point: x and y."""

_SMALL = 600
_BLUR = 5
_LEAST_AREA, _MOST_AREA = 0.2, 0.985
"""Of the picture: a smaller bright patch may be anything, a larger one leaves nothing to cut off."""
_STRAIGHTNESS = 0.02
"""How far an edge may bend, as a share of the outline's length."""
_LEAST_FILLED = 0.94
_WIDEST_COSINE = 0.5
"""Of the corners' angles: between 60 and 120 degrees."""
_CLEARLY_DARKER = 25
"""Levels between the sheet just inside its edge and what lies just outside …"""
_REACH = 5
"""… so many pixels of the small copy from it …"""
_POINTS, _LEAST_SHARP = 60, 0.8
"""… at this share of so many points on each side."""
_MARGIN = 2
"""Pixels of the small copy that must lie beyond each corner: a sheet that is cut off is left alone."""
_A4 = 2**0.5
_NEARLY_A4 = 0.15


def sheet_matrix(small: Picture, scale: float) -> tuple[Matrix, int, int] | None:
    """What lays the sheet flat, with its width and height then; None where no sheet stands out clearly.

    `small` is a gray copy of a picture `scale` times as large, for which the answer is meant.
    """
    import cv2

    shrink = max(1.0, max(small.shape) / _SMALL)
    size = (max(1, round(small.shape[1] / shrink)), max(1, round(small.shape[0] / shrink)))
    blurred = cv2.GaussianBlur(cv2.resize(small, size, interpolation=cv2.INTER_AREA), (_BLUR, _BLUR), 0)
    corners = _corners(np.asarray(blurred, np.uint8))
    if corners is None:
        return None
    corners *= scale * small.shape[1] / size[0]
    across = (_length(corners[0], corners[1]) + _length(corners[3], corners[2])) / 2
    down = (_length(corners[0], corners[3]) + _length(corners[1], corners[2])) / 2
    across, down = _like_a4(across, down)
    flat = np.array([[0, 0], [across, 0], [across, down], [0, down]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    return np.asarray(matrix, np.float64), round(across), round(down)


def _corners(small: Picture) -> Corners | None:
    """The sheet's corners from the upper left clockwise, in pixels of the small copy."""
    for threshold in _thresholds(small):
        found = _brighter_patch(small, threshold)
        if found is not None and _is_well_formed(found, small.shape) and _has_sharp_edges(small, found):
            return found
    return None


def _thresholds(small: Picture) -> Iterator[float]:
    """Brightnesses that may part sheet and background; the lower one for a sheet half in shadow."""
    import cv2

    otsu = cv2.THRESH_BINARY + cv2.THRESH_OTSU
    upper, _ = cv2.threshold(small, 0, 255, otsu)
    dark = small[small <= upper]
    if dark.size > _LEAST_AREA * small.size:
        lower, _ = cv2.threshold(dark.reshape(1, -1), 0, 255, otsu)
        yield lower
    yield upper


def _brighter_patch(small: Picture, threshold: float) -> Corners | None:
    """The corners of the largest patch brighter than the threshold; None where it has not four."""
    import cv2

    _, bright = cv2.threshold(small, threshold, 255, cv2.THRESH_BINARY)
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return None
    outline = max(outlines, key=cv2.contourArea)
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, _STRAIGHTNESS * cv2.arcLength(hull, closed=True), closed=True)
    if len(corners) != 4 or cv2.contourArea(outline) < _LEAST_FILLED * cv2.contourArea(corners):
        return None
    return _clockwise(corners.reshape(4, 2).astype(np.float64))


def _clockwise(corners: Corners) -> Corners:
    """Four corners from the one nearest the upper left, clockwise on the picture."""
    middle = corners.mean(axis=0)
    around = np.argsort(np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0]))
    ordered = corners[around]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def _is_well_formed(corners: Corners, shape: tuple[int, ...]) -> bool:
    """Whether a sheet on a table looks so: large, wholly on the picture, its corners nearly square."""
    height, width = shape[:2]
    x, y = corners.T
    area = 0.5 * abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))))
    inside = min(x.min(), y.min(), width - 1 - x.max(), height - 1 - y.max()) >= _MARGIN
    before, after = corners - np.roll(corners, 1, axis=0), np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    cosines = np.abs((before * after).sum(axis=1)) / np.maximum(lengths, 1e-6)
    large = _LEAST_AREA <= area / (width * height) <= _MOST_AREA
    return bool(inside and large and cosines.max() <= _WIDEST_COSINE)


def _has_sharp_edges(small: Picture, corners: Corners) -> bool:
    """Whether it grows dark all along each side, and at once: a shadow's edge is soft."""
    middle = corners.mean(axis=0)
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = (end - start) / max(_length(start, end), 1.0)
        outward = np.array([along[1], -along[0]])
        if np.dot(outward, (start + end) / 2 - middle) < 0:
            outward = -outward
        points = start + np.linspace(0.05, 0.95, _POINTS)[:, None] * (end - start)
        step = _levels(small, points - _REACH * outward) - _levels(small, points + _REACH * outward)
        if np.mean(step >= _CLEARLY_DARKER) < _LEAST_SHARP:
            return False
    return True


def _levels(small: Picture, points: Corners) -> npt.NDArray[np.float64]:
    height, width = small.shape
    x, y = np.rint(points).astype(np.int64).T
    levels: npt.NDArray[np.float64] = small[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)].astype(
        np.float64
    )
    return levels


def _length(one: Corners, two: Corners) -> float:
    return float(np.linalg.norm(one - two))


def _like_a4(across: float, down: float) -> tuple[float, float]:
    """The sides made those of an A4 sheet where they are nearly so: perspective shortens one of them."""
    longer, shorter = max(across, down), min(across, down)
    if abs(longer / max(shorter, 1.0) - _A4) > _NEARLY_A4 * _A4:
        return across, down
    return (longer / _A4, longer) if down >= across else (longer, longer / _A4)
