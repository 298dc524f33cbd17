"""Lines of a PDF that are one paragraph, told by geometry: where the next word would not have fitted.

For learning a blank's labels and options: in a PDF each line stands alone, however long the sentence.
"""

import io
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.document import Page
from ingest.readers.pdf.drawing.drawn import letters_of

_log = logging.getLogger(__name__)

_ENDED = re.compile(r"[:?!;.…_]\s*$|…|\.{4,}|_{3,}")
"""A line that ends a sentence or a question, or holds a place to write on."""
_BOX = r"[☐☒☑□▢◻⬜❏❑○◯•▪‣]|\[[ _.]{0,3}\]|\( {0,3}\)"
_NUMBER = r"(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[IVX]{1,4})[.)]"
_BEGINS = re.compile(rf"\s*(?:{_BOX}|[–—-]|{_NUMBER}\s)")
"""A box, a bullet, a number: something of its own begins."""
_OPENED = re.compile(rf"\s*(?:{_BOX}|{_NUMBER})\s*")
_FILLER = re.compile(r"[.…_]{3,}")
_SAME_SIZE, _CLOSE, _ALIGNED = 0.15, 0.9, 2.5
"""Of a line's height: how sizes may differ, how far apart lines may be; how far, in points, columns."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    left: float
    inner: float
    """Where the words begin behind a box or a number."""
    right: float
    top: float
    bottom: float
    first: float
    """How wide its first word is, with the dots that cling to it."""

    @property
    def height(self) -> float:
        return self.bottom - self.top


def with_lines_joined(content: bytes, pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages of a PDF with the lines of each paragraph as one; as they are where it cannot be laid out."""
    import pdfplumber

    found: dict[int, list[_Line]] = {}
    try:
        with pdfplumber.open(io.BytesIO(content)) as document:
            for page in document.pages:
                lines = page.extract_text_lines(strip=True, return_chars=True)
                found[page.page_number] = [_line(one) for one in lines]
                page.close()
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - as in `layout`
        _log.info("lines cannot be joined: %s", type(error).__name__)
        return tuple(pages)
    return tuple(_joined(page, found.get(page.number, [])) for page in pages)


def _line(one: dict[str, Any]) -> _Line:
    text, chars = one["text"], one["chars"]
    opened = _OPENED.match(text)
    lead = len("".join(opened[0].split())) if opened is not None else 0
    letters = [char for char in chars if char["text"].strip()]
    inner = letters[lead]["x0"] if lead < len(letters) else one["x0"]
    words = text.split()
    count = len(words[0]) if words else 0
    if len(words) > 1 and _FILLER.fullmatch(words[1]):
        count += len(words[1])
    last = letters[min(count, len(letters)) - 1]["x1"] if letters and count else one["x0"]
    return _Line(text, one["x0"], inner, one["x1"], one["top"], one["bottom"], last - one["x0"])


def _joined(page: Page, lines: Sequence[_Line]) -> Page:
    edge = max((line.right for line in lines), default=0.0)
    cells = (cell for table in page.tables for row in table for cell in row)
    in_cells = {letters_of(part) for cell in cells for part in cell.split("\n")}
    place = {letters_of(line.text): at for at, line in reversed(list(enumerate(lines)))}
    told: list[str] = []
    before: int | None = None
    for words in page.text.split("\n"):
        at = place.get(letters_of(words)) if words.strip() and letters_of(words) not in in_cells else None
        goes_on = before is not None and at == before + 1 and _goes_on(lines[before], lines[at], edge)
        if goes_on:
            told[-1] = f"{told[-1].rstrip()} {words.strip()}"
        else:
            told.append(words)
        before = at
    return replace(page, text="\n".join(told))


def _goes_on(upper: _Line, lower: _Line, edge: float) -> bool:
    """Whether a line is the rest of the one above it."""
    if _ENDED.search(upper.text) or _BEGINS.match(lower.text):
        return False
    is_near = lower.top - upper.bottom < _CLOSE * upper.height and lower.top > upper.top
    is_alike = abs(upper.height - lower.height) <= _SAME_SIZE * upper.height
    is_below = min(abs(lower.left - upper.left), abs(lower.left - upper.inner)) <= _ALIGNED
    gap = upper.height / 4
    is_full = upper.right + gap + lower.first > edge + 1
    is_title = upper.text.isupper() and not lower.text.isupper()
    return is_near and is_alike and is_below and is_full and not is_title
