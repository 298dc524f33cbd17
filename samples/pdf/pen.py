"""Signatures and initials on a PDF's page: pasted pictures, or pen strokes."""

import io
from functools import cache
from typing import Any

from samples import ink

Box = tuple[float, float, float, float]
"""Left, bottom, width and height in points."""
_SHORT = 80
"""Narrower places get initials."""


def sign(canvas: Any, who: str, mark: str, box: Box) -> None:
    """Sign in a box: „image” is a pasted picture, anything else pen strokes."""
    x, y, wide, high = box
    is_short = wide < _SHORT
    if mark == "image":
        picture = _picture(who, initials=is_short)
        canvas.drawImage(picture, x, y, wide, high, mask="auto", preserveAspectRatio=True)
        return
    canvas.setLineWidth(1.1)
    for stroke in ink.strokes(who, initials=is_short):
        path = canvas.beginPath()
        path.moveTo(x + stroke[0][0] * wide, y + stroke[0][1] * high)
        for px, py in stroke[1:]:
            path.lineTo(x + px * wide, y + py * high)
        canvas.drawPath(path)


@cache
def _picture(who: str, *, initials: bool) -> Any:
    """The PNG of a signature, decoded once for all pages and documents."""
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(ink.signature_png(who, initials=initials)))
