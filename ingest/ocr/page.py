"""A picture of a page → the page as read from it."""

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from domain.document import Box, Page, Word
from domain.text import fold
from ingest.ocr.engine import Line, read_lines
from ingest.ocr.ink import find_marks
from ingest.ocr.lines import in_reading_order, text_of
from ingest.ocr.noise import without_noise
from ingest.ocr.options import with_doubtful_boxes
from ingest.ocr.paper import laid_out
from ingest.ocr.preparation import Picture, Prepared, prepare
from ingest.ocr.ticks import find_ticks, without_misread

SIGNATURE_WORDS = ("podpis", "parafa")
MAX_LABELS = 40
_LEAST_SIDE = 16
"""Pixels: nothing smaller holds a word."""
_LEAST_LINES = 2
_POOR = 0.6
"""Ordinary pages are read with a confidence above 0.8, pages on their head below 0.5."""


def read_picture(picture: Picture, number: int, tessdata: Path) -> Page:
    """The page that an RGB or gray picture shows; its text is empty where nothing can be read."""
    if min(picture.shape[:2]) < _LEAST_SIDE:
        return Page(number, "", source="ocr", confidence=0.0)
    prepared = prepare(picture)
    prepared, pieces = _best_reading(prepared, tessdata) if prepared.may_hold_text else (prepared, [])
    if not pieces:
        return Page(number, "", source="ocr", confidence=0.0, rotation=prepared.rotation)
    height, width = prepared.gray.shape
    level = laid_out(prepared.gray, list(chain.from_iterable(pieces)))
    lines = with_doubtful_boxes(in_reading_order(_with_ticks(level, pieces)), width / height)
    words = [word for line in lines for word in line]
    return Page(
        number=number,
        text=text_of(lines, width / height),
        label_boxes=_signature_labels(lines),
        source="ocr",
        confidence=_confidence(words),
        words=tuple(words),
        marks=find_marks(level, words, prepared.colour),
        rotation=prepared.rotation,
    )


def _with_ticks(level: Picture, pieces: Sequence[Line]) -> list[Line]:
    """The pieces with tick boxes among them, in place of the letters that the engine took them for."""
    ticks = find_ticks(level, list(chain.from_iterable(pieces)))
    if not ticks:
        return list(pieces)
    return [tuple(without_misread(piece, ticks)) for piece in pieces] + [(tick,) for tick in ticks]


def _best_reading(prepared: Prepared, tessdata: Path) -> tuple[Prepared, list[Line]]:
    """The page with what is read on it; where that is poor, it may stand on its head, which is tried."""
    raw = read_lines(prepared.gray, prepared.dpi, tessdata)
    lines = without_noise(raw)
    if len(raw) < _LEAST_LINES or _confidence(chain.from_iterable(lines)) >= _POOR:
        return prepared, lines
    other = prepared.upside_down()
    other_lines = without_noise(read_lines(other.gray, other.dpi, tessdata))
    return (other, other_lines) if _sure_letters(other_lines) > _sure_letters(lines) else (prepared, lines)


def _sure_letters(lines: Iterable[Line]) -> float:
    return sum(
        len(word.text) * word.confidence for word in chain.from_iterable(lines) if word.confidence >= _POOR
    )


def _confidence(words: Iterable[Word]) -> float:
    """The words' mean confidence, long words weighing more; 0 without words."""
    weighed = [(len(word.text), word.confidence) for word in words]
    letters = sum(length for length, _ in weighed)
    return round(sum(length * sure for length, sure in weighed) / letters, 3) if letters else 0.0


def _signature_labels(lines: Sequence[Sequence[Word]]) -> dict[str, Box]:
    """The lines that name a signature or initials: folded line → the word's box."""
    found: dict[str, Box] = {}
    for line in lines:
        name = fold(" ".join(word.text for word in line))
        for word in line:
            if any(key in fold(word.text) for key in SIGNATURE_WORDS) and len(found) < MAX_LABELS:
                repeat = sum(one == name or one.startswith(f"{name} (") for one in found)
                found[f"{name} ({repeat + 1})" if repeat else name] = word.box
    return found
