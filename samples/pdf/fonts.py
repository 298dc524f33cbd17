"""The fonts of the sample's PDFs, measured: Source Sans for words, DejaVu for boxes."""

import importlib.util
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal

REGULAR, BOLD, SYMBOL = "SampleRegular", "SampleBold", "SampleSymbol"
LIGHT, SEMIBOLD, ITALIC = "SampleLight", "SampleSemibold", "SampleItalic"
Face = Literal["sans", "light", "italic", "typewriter"]
FACES: dict[Face, tuple[str, str]] = {
    "sans": (REGULAR, BOLD),
    "light": (LIGHT, SEMIBOLD),
    "italic": (ITALIC, BOLD),
    "typewriter": (SYMBOL, SYMBOL),
}
"""A document's face → its fonts for running text and for headings."""
_SANS = "font_source_sans_pro"
_FILES = {
    REGULAR: (_SANS, "files/SourceSansPro-Regular.ttf"),
    BOLD: (_SANS, "files/SourceSansPro-Bold.ttf"),
    LIGHT: (_SANS, "files/SourceSansPro-Light.ttf"),
    SEMIBOLD: (_SANS, "files/SourceSansPro-Semibold.ttf"),
    ITALIC: (_SANS, "files/SourceSansPro-It.ttf"),
    SYMBOL: ("barcode", "fonts/DejaVuSansMono.ttf"),
}
"""Font → the package that it travels in, and its file there."""
_WORD = re.compile(r"\S+")


@cache
def register_fonts() -> None:
    """Make the fonts known to reportlab, once in a process."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics, ttfonts

    # Binary streams: a quarter smaller and quicker than ASCII85.
    rl_config.useA85 = 0
    for name in _FILES:
        pdfmetrics.registerFont(ttfonts.TTFont(name, font_file(name)))


def font_file(name: str) -> Path:
    """Where a font lies."""
    package, file = _FILES[name]
    return _package_folder(package) / file


def _package_folder(package: str) -> Path:
    """Where an installed package lies, without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"Brak pakietu {package}; zainstaluj zależności poleceniem make setup.")
    return Path(spec.submodule_search_locations[0])


@cache
def text_width(font: str) -> Callable[[str], float]:
    """A font's measure: characters → width at size 1."""
    from reportlab.pdfbase import pdfmetrics

    register_fonts()
    face = pdfmetrics.getFont(font).face
    by_character: dict[str, float] = {}

    def measure(text: str) -> float:
        total = 0.0
        for character in text:
            known = by_character.get(character)
            if known is None:
                code = ord(character)
                if code not in face.charToGlyph:
                    raise ValueError(f"Krój {font} nie ma znaku {character!r}.")
                known = by_character[character] = face.charWidths.get(code, face.defaultWidth) / 1000
            total += known
        return total

    return measure


def wrap(text: str, width: float, size: float, font: str = REGULAR, first_indent: float = 0.0) -> list[str]:
    """The text broken into lines no wider than `width` points; the first begins `first_indent` later."""
    measure = text_width(font)
    space = measure(" ") * size
    lines: list[list[str]] = [[]]
    used = first_indent
    for word in _WORD.findall(text):
        long = measure(word) * size
        if (lines[-1] and used + space + long > width) or (
            not lines[-1] and len(lines) == 1 and used + long > width and first_indent
        ):
            lines.append([])
            used = 0.0
        used += long + (space if lines[-1] else 0.0)
        lines[-1].append(word)
    return [" ".join(line) for line in lines]
