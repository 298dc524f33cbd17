"""A picture of a page as ink on white paper, whatever the light was, and how large its writing is."""

from collections.abc import Iterable, Sequence
from statistics import median

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word

Picture = npt.NDArray[np.uint8]

TEXT = 20.0
"""The height of a common word on a picture that is `scaled`."""
_MOST_ENLARGED = 2.5
_MUCH_SMALLER = 0.6
"""Above it a mean of neighbours keeps every line as well as a mean over areas, in a sixth of the time."""
_A4_INCHES = 11.69
_TEXT_POINTS = 8.0
"""The height of an ordinary word, where no word tells it."""
_SHRINK = 8
_NEIGHBOURHOOD = 9
"""So many shrunken pixels around each are searched for bare paper."""
_LEAST_WORDS = 5
_LEAST_READ = 0.45
_ABOVE_LOW, _LEAST_COMMON = 1.3, 0.65
"""How high a common word is for the lowest tenth of them; and at least, for those in the middle."""
_PAPER = 215
"""What is at least as bright is paper."""
_DARK_SHARE = 0.25
"""Of the ink, so much is its full black; the rest are edges of strokes."""
_BLACK = 225
_MOST_STRETCHED = 2.0


def laid_out(gray: Picture, words: Sequence[Word]) -> Picture:
    """An upright page levelled and so large that its words, which were read on it, stand `TEXT` high."""
    return levelled(scaled(gray, text_height(words, gray.shape[0])))


def levelled(gray: Picture) -> Picture:
    """The picture with its paper at 255: shadows and grey paper are gone, ink keeps its darkness."""
    import cv2

    height, width = gray.shape
    size = (max(1, width // _SHRINK), max(1, height // _SHRINK))
    # By a whole number of pixels, which is several times faster.
    whole = gray[: size[1] * _SHRINK, : size[0] * _SHRINK]
    small = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
    around = cv2.getStructuringElement(cv2.MORPH_RECT, (_NEIGHBOURHOOD, _NEIGHBOURHOOD))
    paper = np.maximum(cv2.blur(cv2.dilate(small, around), (_NEIGHBOURHOOD, _NEIGHBOURHOOD)), 1)
    paper = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    level = np.asarray(cv2.divide(gray, paper, scale=255), dtype=np.uint8)
    stretch = _stretch(level)
    if stretch == 1:
        return level
    darkened = np.clip(255 - (255 - np.arange(256)) * stretch, 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(level, darkened), dtype=np.uint8)


def _stretch(level: Picture) -> float:
    """By how much the page must be darkened for its writing to be black, however faint it was printed."""
    import cv2

    some = np.ascontiguousarray(level[::2, ::2])
    counts = cv2.calcHist([some], [0], None, [256], [0, 256]).ravel()[:_PAPER]
    writing = int(np.searchsorted(np.cumsum(counts), counts.sum() * _DARK_SHARE))
    return min(_MOST_STRETCHED, max(1.0, _BLACK / max(1, 255 - writing)))


def scaled(gray: Picture, height: float) -> Picture:
    """The picture made larger or smaller, so that text as high as `height` stands `TEXT` pixels high."""
    import cv2

    scale = min(TEXT / max(height, 1.0), _MOST_ENLARGED)
    way = cv2.INTER_AREA if scale < _MUCH_SMALLER else cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=way), dtype=np.uint8)


def text_height(words: Sequence[Word], height: int) -> float:
    """How high a common word stands, in pixels; where few were read, what it would be on a sheet of A4."""
    heights = [word.box.bottom - word.box.top for word in words if sum(map(str.isalpha, word.text)) > 2]
    if len(heights) < _LEAST_WORDS:
        return height / _A4_INCHES / 72 * _TEXT_POINTS
    low, common = np.percentile(heights, (10, 50))
    # On a blurred page the engine tells for many words how high their line is.
    return float(min(common, max(_ABOVE_LOW * low, _LEAST_COMMON * common))) * height


def usual_height(words: Iterable[Word]) -> float:
    """The height of an ordinary word, of those that were read; 0 where none was."""
    heights = [word.box.bottom - word.box.top for word in words if word.confidence >= _LEAST_READ]
    return median(heights) if heights else 0.0


def pixels(box: Box, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of a box in whole pixels, within a picture of this shape."""
    height, width = shape[:2]
    left, top = max(0, int(box.left * width)), max(0, int(box.top * height))
    return left, top, min(width, int(box.right * width) + 1), min(height, int(box.bottom * height) + 1)


def fractions(left: float, top: float, right: float, bottom: float, shape: tuple[int, ...]) -> Box:
    """The box of these pixels."""
    height, width = shape[:2]
    return Box(left / width, top / height, right / width, bottom / height)


def overlap(one: Box, other: Box, share: float = 0.0) -> bool:
    """Whether two boxes have more than this share of the second one's width and height in common."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > share * (other.right - other.left) and down > share * (other.bottom - other.top)
