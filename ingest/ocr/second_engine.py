"""A second engine for single words: PP-OCR's recogniser, run by OpenCV; picture of a word → its signs.

It knows no language, and so reads addresses, codes and numbers better than Tesseract, and marks above letters
(„ę”, „ź”) less well. The model is a file of the package `rapidocr`, of which nothing is run.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import Picture
from ingest.ocr.process import keep_to_one_thread

_MODEL = "models/PP-OCRv6_rec_small.onnx"
_HIGH = 48
"""Pixels: how high the model wants a line."""
_NARROWEST = 24
_SIGNS = b"\n\tcharacter\x12"
"""Before the model's list of signs, a protobuf string (ONNX: `ModelProto.metadata_props`)."""
_MORE = 0x80
"""Of a protobuf length: another byte follows."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the second engine reads, and how sure it is of the sign that it is least sure of."""

    text: str
    sure: float


def read_word(picture: Picture) -> Told:
    """What stands on a gray picture of one line."""
    net, signs = _engine()
    net.setInput(_as_input(picture))
    told = net.forward()[0]
    best, sure = told.argmax(axis=1), told.max(axis=1)
    is_new = (best > 0) & (np.diff(best, prepend=0) != 0)
    text = "".join(signs[one - 1] for one in best[is_new])
    return Told(text.strip(), float(sure[is_new].min(initial=1.0)) if text.strip() else 0.0)


def breadth(picture: Picture) -> int:
    """How broad a picture is for the engine, whose time goes by it."""
    high, wide = picture.shape
    return int(max(_NARROWEST, round(_HIGH * wide / high)))


def _as_input(picture: Picture) -> npt.NDArray[np.float32]:
    import cv2

    line = cv2.resize(picture, (breadth(picture), _HIGH)).astype(np.float32) / 127.5 - 1
    return np.repeat(line[None, None], 3, axis=1)


@lru_cache(maxsize=1)
def _engine() -> tuple[Any, list[str]]:
    """The network and its signs."""
    keep_to_one_thread()
    import cv2

    model = model_file()
    return cv2.dnn.readNetFromONNX(str(model)), signs_of(model.read_bytes())


def model_file() -> Path:
    """The network's file; the package is not loaded.

    Raises:
        FileNotFoundError: it is not where the package keeps it.
    """
    package = find_spec("rapidocr")
    for folder in (package.submodule_search_locations or ()) if package is not None else ():
        if (file := Path(folder) / _MODEL).is_file():
            return file
    raise FileNotFoundError(_MODEL)


def signs_of(model: bytes) -> list[str]:
    r"""The signs that a model tells apart, in its order; the blank is the last.

    >>> signs_of(b"...\n\tcharacter\x12\x05a\nb\nc...")
    ['a', 'b', 'c', ' ']
    """
    at, length, bits = model.rindex(_SIGNS) + len(_SIGNS), 0, 0
    while True:
        length |= (model[at] & ~_MORE) << bits
        at, bits = at + 1, bits + 7
        if not model[at - 1] & _MORE:
            break
    return [*model[at : at + length].decode().split("\n"), " "]
