"""What happens to a page between the printer and the file: dirt, tilt, blur, copying, a poor scanner.

Every effect takes an RGB picture (height × width × 3, 8 bit) and a random source, and gives a new picture.
"""

from collections.abc import Callable
from typing import Any

from tests.corpus.worn.camera import noise

Effect = Callable[[Any, Any], Any]


def turned(degrees: float) -> Effect:
    """Laid askew on the glass."""

    def apply(page: Any, _chance: Any) -> Any:
        import cv2

        high, wide = page.shape[:2]
        turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
        return cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=(250, 250, 250))

    return apply


def tilted(most: float) -> Effect:
    """Laid askew, every page by another angle up to `most` degrees, either way."""

    def apply(page: Any, chance: Any) -> Any:
        return turned(chance.uniform(most / 3, most) * chance.choice((-1, 1)))(page, chance)

    return apply


def quarter_turns(times: int) -> Effect:
    """Fed sideways (1, 3) or upside down (2), anticlockwise."""

    def apply(page: Any, _chance: Any) -> Any:
        import numpy as np

        return np.ascontiguousarray(np.rot90(page, times))

    return apply


def any_quarter_turn(page: Any, chance: Any) -> Any:
    """Every page fed as it came to hand."""
    return quarter_turns(int(chance.integers(0, 4)))(page, chance)


def grained(amount: float) -> Effect:
    """A sensor's noise."""

    def apply(page: Any, chance: Any) -> Any:
        import numpy as np

        return np.clip(page + noise(*page.shape[:2], chance, amount), 0, 255).astype(np.uint8)

    return apply


def speckled(share: float) -> Effect:
    """Dust on the glass: small dark specks, and white ones in the letters."""

    def apply(page: Any, chance: Any) -> Any:
        import cv2

        dirty = page.copy()
        high, wide = page.shape[:2]
        for level in (60, 252):
            for _ in range(int(high * wide * share)):
                spot = (int(chance.integers(0, wide)), int(chance.integers(0, high)))
                cv2.circle(dirty, spot, int(chance.integers(0, 2)), (level,) * 3, -1)
        return dirty

    return apply


def blurred(sigma: float) -> Effect:
    """Out of focus."""

    def apply(page: Any, _chance: Any) -> Any:
        import cv2

        return cv2.GaussianBlur(page, (0, 0), sigma)

    return apply


def faded(black: int, white: int) -> Effect:
    """Little toner on grey paper: all levels between `black` and `white`."""

    def apply(page: Any, _chance: Any) -> Any:
        import numpy as np

        return (black + page.astype(np.float32) * (white - black) / 255).astype(np.uint8)

    return apply


def photocopied(page: Any, chance: Any) -> Any:
    """A copy of a copy: thick letters, dark edges and a punched hole's shadow, hardly any grey."""
    import cv2
    import numpy as np

    high, wide = page.shape[:2]
    thick = cv2.erode(page, np.ones((2, 2), np.uint8))
    hard = np.clip((thick.astype(np.float32) - 96) * 1.7, 0, 255)
    edge = max(8, wide // 45)
    hard[:, : edge + int(chance.integers(0, edge))] *= 0.12
    hard[: edge // 2] *= 0.2
    hard[high - edge // 2 :] *= 0.15
    for y in (0.36, 0.63):
        cv2.circle(hard, (int(wide * 0.05), int(high * y)), wide // 60, (25, 25, 25), -1)
    return speckled(0.00008)(hard.astype(np.uint8), chance)


def creased(page: Any, chance: Any) -> Any:
    """Folded in three for an envelope: two soft grey lines across."""
    import numpy as np

    high = page.shape[0]
    rows = np.arange(high)[:, None, None]
    shade = np.ones((high, 1, 1))
    for y in (high / 3, high * 2 / 3):
        shade -= 0.22 * np.exp(-(((rows - y - chance.uniform(-9, 9)) / (high / 420)) ** 2))
    return (page * shade).astype(np.uint8)
