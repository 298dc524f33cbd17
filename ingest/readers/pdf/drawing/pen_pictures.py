"""Strokes that lie over a PDF's words as small pictures: an editor's pen, or strokes pasted from a phone.

Only the mask of such a picture is looked at (ISO 32000-1, 11.6.5.3): where it is transparent the words show.
"""

from dataclasses import dataclass
from typing import Any

from pdfminer.pdftypes import PDFStream, resolve1

_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 8.0, 200.0, 2.0, 48.0
"""In points: a stroke through a word or two, or a ring around them."""
_MOST_PIXELS = 400_000
_BITS = 8
_TURNED = bytes(range(255, -1, -1))
_OPAQUE = 64
_FLAT, _COVERED = 0.45, 0.7
"""A line's ink is so flat, in heights of its picture, over so much of its width."""
_INSIDE = (0.25, 0.75)
_SIDE, _MOST_INSIDE, _LEAST_SIDE = 0.25, 0.04, 0.05


@dataclass(frozen=True, slots=True)
class PenPicture:
    """What a picture shows: a level line, or a ring; with its place in points from the page's top."""

    left: float
    top: float
    right: float
    bottom: float
    is_ring: bool = False


def pen_picture(image: dict[str, Any]) -> PenPicture | None:
    """The line or ring that one of pdfplumber's pictures shows; None where it shows neither."""
    left, top, right, bottom = (float(image[side]) for side in ("x0", "top", "x1", "bottom"))
    if not (_NARROWEST <= right - left <= _WIDEST and _LOWEST <= bottom - top <= _HIGHEST):
        return None
    rows = _mask(image["stream"])
    if rows is None:
        return None
    wide, high = len(rows[0]), len(rows)
    columns = [[y for y in range(high) if rows[y][x] >= _OPAQUE] for x in range(wide)]
    inked = [x for x, column in enumerate(columns) if column]
    if len(inked) < _COVERED * wide:
        return None
    across, down = (right - left) / wide, (bottom - top) / high
    if all(columns[x][-1] - columns[x][0] <= _FLAT * high for x in inked):
        middle = sum(sum(columns[x]) / len(columns[x]) for x in inked) / len(inked)
        place = top + (middle + 0.5) * down
        return PenPicture(left + inked[0] * across, place, left + (inked[-1] + 1) * across, place)
    return PenPicture(left, top, right, bottom, is_ring=True) if _is_ring(rows) else None


def _mask(stream: Any) -> list[bytes] | None:
    """The rows of the picture's mask, a byte a pixel."""
    mask = resolve1(stream.attrs.get("SMask"))
    if not isinstance(mask, PDFStream):
        return None
    wide, high, bits = (resolve1(mask.attrs.get(name)) for name in ("Width", "Height", "BitsPerComponent"))
    if not (isinstance(wide, int) and isinstance(high, int)) or bits != _BITS or wide < 1 or high < 1:
        return None
    if wide * high > _MOST_PIXELS:
        return None
    content = mask.get_data()
    if len(content) < wide * high:
        return None
    if resolve1(mask.attrs.get("Decode")) == [1, 0]:  # ISO 32000-1, 8.9.5.2
        content = content.translate(_TURNED)
    return [content[row * wide : (row + 1) * wide] for row in range(high)]


def _is_ring(rows: list[bytes]) -> bool:
    """Whether the ink runs along all four sides and leaves the middle bare."""
    wide, high = len(rows[0]), len(rows)

    def share(left: float, top: float, right: float, bottom: float) -> float:
        part = [
            pixel
            for row in rows[int(top * high) : max(int(bottom * high), 1)]
            for pixel in row[int(left * wide) : max(int(right * wide), 1)]
        ]
        return sum(pixel >= _OPAQUE for pixel in part) / len(part) if part else 0.0

    low, far = _INSIDE
    sides = (
        share(0, low, _SIDE, far),
        share(1 - _SIDE, low, 1, far),
        share(low, 0, far, _SIDE),
        share(low, 1 - _SIDE, far, 1),
    )
    return share(low, low, far, far) <= _MOST_INSIDE and min(sides) >= _LEAST_SIDE
