"""A picture of a page → the page as read from it."""

from collections.abc import Sequence
from pathlib import Path

from domain.document import Box, Page, Word
from domain.text import fold
from ingest.ocr.engine import read_lines
from ingest.ocr.lines import in_reading_order, text_of
from ingest.ocr.preparation import Picture, prepare

SIGNATURE_WORDS = ("podpis", "parafa")
MAX_LABELS = 40


def read_picture(picture: Picture, number: int, tessdata: Path) -> Page:
    """The page that an RGB or gray picture shows; its text is empty where nothing can be read."""
    prepared = prepare(picture)
    height, width = prepared.gray.shape
    lines = in_reading_order(read_lines(prepared.gray, prepared.dpi, tessdata))
    return Page(
        number=number,
        text=text_of(lines, width / height),
        label_boxes=_signature_labels(lines),
        source="ocr",
        confidence=_confidence([word for line in lines for word in line]),
        words=tuple(word for line in lines for word in line),
        rotation=prepared.rotation,
    )


def _confidence(words: Sequence[Word]) -> float:
    """The words' mean confidence, long words weighing more; 0 without words."""
    letters = sum(len(word.text) for word in words)
    return round(sum(len(word.text) * word.confidence for word in words) / letters, 3) if letters else 0.0


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
