"""A page photographed with a phone: perspective, a table behind it, a shadow, lamp light, a curved sheet."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Shot:
    """How carefully a photograph was taken; every amount from 0 (a scanner) upwards."""

    slant: float = 0.03
    """How far corners stray, in shares of the picture."""
    shadow: float = 0.35
    warmth: float = 0.06
    curl: float = 0.0
    """How far lines bend, in shares of the page's height."""
    blur: float = 0.8
    grain: float = 3.0
    margin: float = 0.06
    """How much of the table shows around the sheet."""
    height: int = 3600
    """Of the picture, in pixels."""


def photographed(page: Any, chance: Any, shot: Shot) -> Any:
    """The RGB picture that the phone takes of a page."""
    import cv2
    import numpy as np

    if shot.curl:
        page = _curled(page, shot.curl)
    high, wide = shot.height, round(shot.height * 0.75)
    table = _table(high, wide, chance)
    source = np.array(
        [(0, 0), (page.shape[1], 0), (page.shape[1], page.shape[0]), (0, page.shape[0])], np.float32
    )
    # A sheet of A4 is slimmer than a phone's picture: it fills the height.
    sheet_high = high * (1 - 2 * shot.margin)
    sheet_wide = min(sheet_high / 1.4142, wide * (1 - shot.margin))
    left, top = (wide - sheet_wide) / 2, (high - sheet_high) / 2
    corners = np.array(
        [
            (left, top),
            (left + sheet_wide, top),
            (left + sheet_wide, top + sheet_high),
            (left, top + sheet_high),
        ]
    )
    corners += chance.uniform(-shot.slant, shot.slant, (4, 2)) * wide
    corners = np.clip(corners, 4, (wide - 4, high - 4)).astype(np.float32)
    lens = cv2.getPerspectiveTransform(source, corners)
    seen = cv2.warpPerspective(page, lens, (wide, high), flags=cv2.INTER_AREA).astype(np.float32)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), lens, (wide, high))
    mask = (cv2.GaussianBlur(mask, (0, 0), 1.2).astype(np.float32) / 255)[:, :, None]
    picture = table + (seen - table) * mask
    picture *= _light(high, wide, chance, shot)[:, :, None]
    picture *= np.array((1 + shot.warmth, 1.0, 1 - 1.5 * shot.warmth), np.float32)
    picture = cv2.GaussianBlur(picture, (0, 0), shot.blur)
    picture += noise(high, wide, chance, shot.grain)
    return np.clip(picture, 0, 255).astype(np.uint8)


def noise(high: int, wide: int, chance: Any, amount: float) -> Any:
    """A sensor's noise, one value a pixel: a small patch laid side by side, each time from elsewhere."""
    import numpy as np

    side = 512
    patch = chance.normal(0, amount, (side, side)).astype(np.float32)
    tiled = np.tile(patch, (high // side + 2, wide // side + 2))
    top, left = int(chance.integers(0, side)), int(chance.integers(0, side))
    return tiled[top : top + high, left : left + wide, None]


def _table(high: int, wide: int, chance: Any) -> Any:
    """A wooden table top: brown, with grain along it."""
    import cv2
    import numpy as np

    streaks = cv2.resize(
        chance.uniform(-22, 22, (1, 60)).astype(np.float32), (wide, 1), interpolation=cv2.INTER_CUBIC
    )
    rough = cv2.resize(chance.uniform(-9, 9, (90, 30)).astype(np.float32), (wide, high))
    return np.clip(np.array((112, 84, 58), np.float32) + (streaks + rough)[:, :, None], 0, 255)


def _light(high: int, wide: int, chance: Any, shot: Shot) -> Any:
    """Lamp light that falls off to one side, and the soft shadow of the hand that holds the phone."""
    import cv2
    import numpy as np

    y, x = np.mgrid[0:1:120j, 0:1:90j].astype(np.float32)
    angle = chance.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    lamp = 0.93 - 0.35 * shot.shadow * slope
    at_x, at_y = chance.uniform(0.2, 0.8), chance.choice((0.1, 0.9))
    hand = 1 / (1 + np.exp((np.hypot((x - at_x) / 0.55, (y - at_y) / 0.42) - 1) * 14))
    coarse = (lamp * (1 - shot.shadow * hand)).astype(np.float32)
    return cv2.resize(coarse, (wide, high), interpolation=cv2.INTER_CUBIC)


def _curled(page: Any, amount: float) -> Any:
    """A sheet that does not lie flat: lines bend in an arc."""
    import cv2
    import numpy as np

    high, wide = page.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    bend = amount * high * np.sin(np.pi * x / wide).astype(np.float32)
    return cv2.remap(page, x, y + bend - amount * high / 2, cv2.INTER_LINEAR, borderValue=(235, 235, 235))
