"""Tables of a PDF page, through pdfplumber.

About a hundred times slower than the text: only for pages whose text alone does not tell what stands in
which cell.
"""

import io
import logging
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from domain.document import Emphasis, FileContent, Page
from ingest.readers.pdf.drawing.changed_lines import Stretch, stretches_of, with_drawn
from ingest.readers.pdf.drawing.drawn import add_drawn
from ingest.readers.pdf.drawing.loose import add_marks
from ingest.readers.pdf.drawing.pen import pen_on
from ingest.readers.pdf.drawing.stressed import emphasised_on
from ingest.readers.pdf.text.columns import unruled_tables
from ingest.readers.pdf.text.content import run_quickly
from ingest.readers.pdf.text.letters import tell_quickly
from ingest.readers.text.symbols import with_plain_boxes

_log = logging.getLogger(__name__)

Table = tuple[tuple[str, ...], ...]
_DOTS = 1754
"""Of a page's longer side: 150 dots an inch on A4, in which a tick box is some twenty dots wide."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """A page's tables, and its lines with what drawn boxes or strikes change in them."""

    tables: tuple[Table, ...]
    lines: tuple[Stretch, ...]
    emphasised: tuple[Emphasis, ...] = ()


def with_tables(content: bytes, file: FileContent, pages: Collection[int]) -> FileContent:
    """The same reading with the tables of the given pages, from the top; `content` is the file's bytes.

    What is drawn over the text, tick boxes and strikes, stands in the tables and in the text's lines then.

    A cell that another one covers is empty. No tables when pdfplumber cannot read a page: the text that
    pdfium read stays what there is.
    """
    found = _read_pages(content, set(pages) & {page.number for page in file.pages})
    return replace(file, pages=tuple(_laid_out(page, found.get(page.number)) for page in file.pages))


def rescued_pages(content: bytes, most: int) -> tuple[Page, ...]:
    """The pages' plain text as pdfplumber finds it; nothing where there is none.

    For files whose pages pdfium cannot open: pdfminer rebuilds some that it does not.
    """
    import pdfplumber

    pages = []
    try:
        with pdfplumber.open(io.BytesIO(content)) as document:
            for page in document.pages[:most]:
                pages.append(Page(page.page_number, _plain(page.extract_text())))
                page.close()
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - as below
        _log.info("pages cannot be rescued: %s", type(error).__name__)
    return tuple(pages) if any(page.text.strip() for page in pages) else ()


def _read_pages(content: bytes, numbers: set[int]) -> dict[int, _Layout]:
    if not numbers:
        return {}
    import pdfplumber

    found: dict[int, _Layout] = {}
    try:
        with pdfplumber.open(io.BytesIO(content), pages=sorted(numbers)) as document:
            for page in document.pages:
                run_quickly(page)
                tell_quickly(page)
                pen = pen_on(page)
                add_drawn(page, pen, partial(_picture, content, page.page_number))
                lines = page.extract_text_lines(strip=True, return_chars=True)
                stressed = emphasised_on(page, lines, pen)
                add_marks(page)
                tables = tuple(_table(rows) for rows in page.extract_tables()) or unruled_tables(lines)
                found[page.page_number] = _Layout(tables, stretches_of(lines), stressed)
                page.close()  # else pdfplumber keeps every page's objects
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - pdfminer has no common error, and not even messages
        _log.info("tables unreadable: %s", type(error).__name__)
    return found


def _picture(content: bytes, number: int) -> Any:
    """The page as a printer shows it; None where it cannot be drawn."""
    from ingest.readers.picture.page_picture import NoPictureError, page_picture

    try:
        return page_picture(content, "pdf", number, most_side=_DOTS)
    except NoPictureError:
        return None


def _laid_out(page: Page, layout: _Layout | None) -> Page:
    """The page with its tables, and with what is drawn over its lines."""
    if layout is None:
        return page
    if not any(one.is_more for one in layout.lines):
        return replace(page, tables=layout.tables, emphasised=layout.emphasised)
    text = "\n".join(map(_plain, with_drawn(page.text.split("\n"), layout.lines)))
    return replace(page, tables=layout.tables, emphasised=layout.emphasised, text=text)


def _table(rows: list[list[Any]]) -> Table:
    return tuple(tuple(_plain(cell).strip() for cell in row) for row in rows)


def _plain(text: str | None) -> str:
    """The text with plain boxes; characters that a font does not explain may come as NULs."""
    return with_plain_boxes((text or "").replace("\0", ""))
