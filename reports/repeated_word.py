"""Parts of a DOCX document that are written once for each of many texts, while these are still being read.

python-docx makes a document with one sample of each such part, whose texts are marks; when the document is
saved, the sample is written again and again with the real texts. So a list of a hundred thousand rows looks
as python-docx would have made it, and is never in memory.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_BODY = "word/document.xml"
_MARK = re.compile("\ue000([0-9]+)\ue001")
"""Signs that no font and no text has."""

Texts = Sequence[str]
Part = tuple[Texts, Iterable[Texts]]
"""The texts of a part beside its table, and those of the table's rows."""


@dataclass
class RepeatedParts:
    """The parts of one document that repeat, in their order."""

    _parts: list[Iterable[Part]] = field(default_factory=list)
    _spans: list[tuple[Texts, Texts]] = field(default_factory=list)
    _count: int = 0

    def marks(self, count: int) -> list[str]:
        """So many texts for a sample."""
        self._count += count
        return [f"\ue000{number}\ue001" for number in range(self._count - count, self._count)]

    def repeat(self, parts: Iterable[Part], beside: Texts, of_row: Texts) -> None:
        """Write what reaches from the paragraph of the first mark `beside` to that of the last for each part.

        The row with the marks `of_row` is written for each of the part's rows; without marks beside it, the
        row alone is repeated.
        """
        self._parts.append(parts)
        self._spans.append((beside, of_row))

    def save(self, document: Any, path: Path) -> None:
        """Write the document."""
        made = BytesIO()
        document.save(made)
        with ZipFile(made) as sample, ZipFile(path, "w", ZIP_DEFLATED) as written:
            for item in sample.infolist():
                if item.filename != _BODY:
                    written.writestr(item, sample.read(item))
                    continue
                told = ZipInfo(item.filename, item.date_time)
                told.compress_type = ZIP_DEFLATED
                with written.open(told, "w", force_zip64=True) as body:
                    for piece in self._pieces(sample.read(item).decode()):
                        body.write(piece.encode())

    def _pieces(self, sample: str) -> Iterator[str]:
        at = 0
        for parts, (beside, of_row) in zip(self._parts, self._spans, strict=True):
            start, _ = _around(sample, *((beside[0], "w:p") if beside else (of_row[0], "w:tr")))
            _, end = _around(sample, *((beside[-1], "w:p") if beside else (of_row[0], "w:tr")))
            yield sample[at:start]
            for texts, rows in parts:
                yield from _part(sample[start:end], beside, texts, of_row, rows)
            at = end
        yield sample[at:]


def _part(sample: str, beside: Texts, texts: Texts, of_row: Texts, rows: Iterable[Texts]) -> Iterator[str]:
    """One part: what stands before the row, the rows, what stands behind them."""
    if not of_row:
        yield _filled(sample, beside, texts)
        return
    start, end = _around(sample, of_row[0], "w:tr")
    yield _filled(sample[:start], beside, texts)
    for row in rows:
        yield _filled(sample[start:end], of_row, row)
    yield _filled(sample[end:], beside, texts)


def _around(sample: str, mark: str, tag: str) -> tuple[int, int]:
    """Where the element begins that holds a mark, and where it ends."""
    at, closing = sample.index(mark), f"</{tag}>"
    start = max(sample.rfind(f"<{tag}>", 0, at), sample.rfind(f"<{tag} ", 0, at))
    return start, sample.index(closing, at) + len(closing)


def _filled(sample: str, marks: Texts, texts: Texts) -> str:
    """The sample with texts where its marks stand."""
    of = {mark: escape(text) for mark, text in zip(marks, texts, strict=True)}
    return _MARK.sub(lambda found: of[found[0]], sample)
