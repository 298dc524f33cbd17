"""What names of picture files say about their order: „IMG_0012.jpg”, „umowa str 3.jpg”, „scan (2).jpg”."""

import re
from dataclasses import dataclass

from domain.words.text import fold

_NUMBER = re.compile(r"\d+")
_PAGE_WORD = re.compile(r"(?<![a-z])(?:strona|stron|str|page|cz|czesc|kopia|copy|nr|s|p)(?![a-z])")
_CAMERA = re.compile(
    r"\b(?:img|image|mvimg|dscn?|pxl|photo|foto|zdjecie|zdj|obraz(?:ek)?|picture|pic|scan|skan|scanned|doc"
    r"|dokument|document|plik|file|wa|whatsapp|screenshot|camscanner|adobe|signal|at|am|pm)\b"
)


@dataclass(frozen=True, slots=True)
class SeriesName:
    """A file's name without its numbers, and the numbers."""

    words: str
    """What it is called; empty where only a camera or scanner named it."""
    series: str
    numbers: tuple[int, ...]


def series_name(filename: str) -> SeriesName:
    """The name taken apart.

    >>> series_name("Umowa str 3.jpg")
    SeriesName(words='umowa', series='umowa', numbers=(3,))
    >>> series_name("IMG_0012.jpg") == SeriesName("", "img", (12,))
    True
    """
    stem = fold(filename.replace("\\\\", "/").rpartition("/")[2].rpartition(".")[0] or filename)
    numbers = tuple(int(digits[:18]) for digits in _NUMBER.findall(stem))
    letters = re.sub(r"[\W_\d]+", " ", stem)
    series = " ".join(_PAGE_WORD.sub(" ", letters).split())
    return SeriesName(" ".join(_CAMERA.sub(" ", series).split()), series, numbers)
