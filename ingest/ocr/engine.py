"""Tesseract in this process: a straight gray picture → the words it reads, line by line.

The engine is started once and kept, for starting it costs as much as reading half a page; processes that are
forked from one with an engine have it, too.
"""

import time
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from ingest.ocr.process import keep_to_one_thread

Gray = npt.NDArray[np.uint8]
Line = tuple[Word, ...]
"""Words that the engine saw as one line, from left to right."""
Part = tuple[int, int, int, int]
"""Left, top, right, bottom of a part of a picture, in pixels."""

LANGUAGE = "pol"
_LONGEST_SECONDS, _LONGEST_WAITING = 15, 60
"""Of the engine's work on a page; and of waiting for it where others keep the machine busy."""
_OWN_SHARE = 0.7
"""Of its time that the engine had a processor when the page itself, and no other work, was too much."""
_WORD_LEVEL = "5"
_COLUMNS = 12


class _Row(NamedTuple):
    """One word of the engine's table, in pixels."""

    line: tuple[str, ...]
    left: int
    top: int
    width: int
    height: int
    confidence: float
    text: str


def read_lines(gray: Gray, dpi: int, tessdata: Path) -> list[Line]:
    """The lines of text on the picture, in the engine's order; empty where it sees none or takes too long."""
    engine = _showing(gray, dpi, tessdata)
    try:
        return _lines_of(engine.GetTSVText(0), gray.shape) if recognised(engine) else []
    finally:
        engine.Clear()


def read_strips(gray: Gray, strips: Sequence[Part], dpi: int, tessdata: Path) -> list[Line]:
    """What stands on parts of the picture (left, top, right, bottom in pixels), each a line of text."""
    from tesserocr import PSM

    return [line for lines in _read_parts(gray, strips, dpi, tessdata, PSM.SINGLE_LINE) for line in lines]


def read_blocks(gray: Gray, blocks: Sequence[Part], dpi: int, tessdata: Path) -> list[list[Line]]:
    """The lines of text on each of some parts of the picture, every part read alone."""
    from tesserocr import PSM

    return _read_parts(gray, blocks, dpi, tessdata, PSM.SINGLE_BLOCK)


def _read_parts(gray: Gray, parts: Sequence[Part], dpi: int, tessdata: Path, mode: int) -> list[list[Line]]:
    from tesserocr import PSM

    if not parts:
        return []
    engine = _showing(gray, dpi, tessdata)
    engine.SetPageSegMode(mode)
    found: list[list[Line]] = []
    try:
        for left, top, right, bottom in parts:
            engine.SetRectangle(left, top, right - left, bottom - top)
            found.append(_lines_of(engine.GetTSVText(0), gray.shape) if recognised(engine) else [])
    finally:
        engine.Clear()
        engine.SetPageSegMode(PSM.SINGLE_COLUMN)
    return found


def _showing(gray: Gray, dpi: int, tessdata: Path) -> Any:
    """The engine with the picture before it."""
    height, width = gray.shape
    engine = _engine(tessdata)
    engine.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
    engine.SetSourceResolution(dpi)
    return engine


def _lines_of(table: str, shape: tuple[int, ...]) -> list[Line]:
    height, width = shape
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in _rows(table):
        lines.setdefault(row.line, []).append(_word(row, width, height))
    return [tuple(line) for line in lines.values()]


def recognised(engine: Any) -> bool:
    """Whether the engine came to an end; its clock runs on while other work has the processor."""
    began = time.process_time()
    if engine.Recognize(1000 * _LONGEST_SECONDS):
        return True
    is_own_fault = time.process_time() - began >= _OWN_SHARE * _LONGEST_SECONDS
    return not is_own_fault and bool(engine.Recognize(1000 * _LONGEST_WAITING))


def start(tessdata: Path) -> None:
    """Have the engine ready before it is needed."""
    _engine(tessdata)


@lru_cache(maxsize=1)
def _engine(tessdata: Path) -> Any:
    """The running engine."""
    keep_to_one_thread()
    import tesserocr

    tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)
    return tesserocr.PyTessBaseAPI(
        path=str(tessdata), lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY, psm=tesserocr.PSM.SINGLE_COLUMN
    )


def _rows(table: str) -> Iterator[_Row]:
    for text_row in table.splitlines():
        cells = text_row.split("\t", _COLUMNS - 1)
        if len(cells) == _COLUMNS and cells[0] == _WORD_LEVEL and cells[11].strip():
            left, top, width, height = map(int, cells[6:10])
            yield _Row(tuple(cells[1:5]), left, top, width, height, float(cells[10]), cells[11].strip())


def _word(row: _Row, width: int, height: int) -> Word:
    box = Box(
        row.left / width, row.top / height, (row.left + row.width) / width, (row.top + row.height) / height
    )
    return Word(row.text, box, round(min(1.0, max(0.0, row.confidence / 100)), 3))
