"""A page as a phone sees it on a desk: in perspective, a little curled, in uneven light with a soft shadow."""

from typing import Any

from tests.blind.press.chance import Chance
from tests.blind.press.pages import jpeg, pictures

_SHEET = 0.93
"""The sheet's share of the picture, in height."""
_STRAY = 0.022
"""How far corners stray, in shares of the sheet's width."""


def photographed(pdf: bytes, dpi: int, turned: int, chance: Chance) -> list[bytes]:
    """A JPEG of each page, about as fine as a scan at `dpi`; `turned` degrees clockwise."""
    import numpy as np

    shots = []
    for page in pictures(pdf, dpi):
        shot = np.ascontiguousarray(np.rot90(_shot(page, chance), -turned // 90))
        shots.append(jpeg(shot, int(chance.integers(78, 92)), 72))
    return shots


def _shot(page: Any, chance: Chance) -> Any:
    import cv2
    import numpy as np

    page = _curled(page, chance)
    high, wide = page.shape[:2]
    tall, broad = round(high / _SHEET), round(wide / _SHEET * 1.06)
    left, top = (broad - wide) / 2, (tall - high) / 2
    corners = np.array([(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)])
    corners += chance.uniform(-_STRAY, _STRAY, (4, 2)) * wide
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    lens = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    seen = cv2.warpPerspective(page, lens, (broad, tall), flags=cv2.INTER_AREA).astype(np.float32)
    covers = cv2.warpPerspective(np.full((high, wide), 255, np.uint8), lens, (broad, tall))
    covers = (cv2.GaussianBlur(covers, (0, 0), 1.0).astype(np.float32) / 255)[:, :, None]
    picture = _desk(tall, broad, chance)
    picture += (seen * 0.94 - picture) * covers
    picture *= _light(tall, broad, chance)[:, :, None]
    picture *= np.array([1.0, chance.uniform(0.96, 1.0), chance.uniform(0.88, 1.0)], np.float32)
    picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.5, 0.9))
    picture += chance.normal(0, chance.uniform(1.5, 3.5), (tall, broad, 1))
    return np.clip(picture, 0, 255).astype(np.uint8)


def _curled(page: Any, chance: Chance) -> Any:
    """The sheet with one side lifted: lines rise in an arc."""
    import cv2
    import numpy as np

    high, wide = page.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    lift = chance.uniform(-0.005, 0.005) * high
    middle = chance.uniform(0.3, 0.7)
    arc = lift * (1 - ((x / wide - middle) / max(middle, 1 - middle)) ** 2)
    return cv2.remap(page, x, (y + arc).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _desk(high: int, wide: int, chance: Chance) -> Any:
    """A desk top of one dull colour, a little patchy."""
    import cv2
    import numpy as np

    colour = np.array([chance.uniform(60, 150), chance.uniform(55, 125), chance.uniform(45, 110)], np.float32)
    patches = cv2.resize(chance.uniform(-12, 12, (40, 30)).astype(np.float32), (wide, high))
    return np.repeat((patches[:, :, None]), 3, axis=2) + colour


def _light(high: int, wide: int, chance: Chance) -> Any:
    """Light that falls off to one side, and the edge of a shadow across a corner."""
    import cv2
    import numpy as np

    y, x = np.mgrid[0:1:100j, 0:1:75j].astype(np.float32)
    angle = chance.uniform(0, 2 * np.pi)
    across = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    light = 1 - chance.uniform(0.05, 0.25) * (across + 0.5)
    edge = chance.uniform(0.1, 0.5)
    shadow = 1 / (1 + np.exp(-(across - edge) * 18))
    return cv2.resize((light * (1 - chance.uniform(0.05, 0.35) * shadow)).astype(np.float32), (wide, high))
