"""Tables of a PDF page, through pdfplumber.

About a hundred times slower than the text: only for pages whose text alone does not tell what stands in
which cell.
"""

import io
import logging
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from domain.document import Emphasis, FileContent, Page
from ingest.readers.pdf.drawing.changed_lines import Stretch, stretches_of, with_drawn
from ingest.readers.pdf.drawing.drawn import add_drawn
from ingest.readers.pdf.drawing.looks import Draw
from ingest.readers.pdf.drawing.loose import add_marks
from ingest.readers.pdf.drawing.pen import pen_on
from ingest.readers.pdf.drawing.stressed import emphasised_on
from ingest.readers.pdf.text.columns import bars_on, unruled_tables
from ingest.readers.pdf.text.content import run_quickly
from ingest.readers.pdf.text.letters import tell_quickly
from ingest.readers.pdf.text.ruled import ruled_tables
from ingest.readers.text.symbols import DOUBTFUL, with_plain_boxes

_log = logging.getLogger(__name__)

Table = tuple[tuple[str, ...], ...]
_MOST_PASSWORDS = 50
_DOTS = 1754
"""Of a page's longer side: 150 dots an inch on A4, in which a tick box is some twenty dots wide."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """A page's tables, and its lines with what drawn boxes or strikes change in them."""

    tables: tuple[Table, ...]
    lines: tuple[Stretch, ...]
    emphasised: tuple[Emphasis, ...] = ()


def with_tables(
    content: bytes, file: FileContent, pages: Collection[int], passwords: Sequence[str] = ()
) -> FileContent:
    """The same reading with the tables of the given pages, from the top; `content` is the file's bytes.

    What is drawn over the text, tick boxes and strikes, stands in the tables and in the text's lines then.

    A cell that another one covers is empty. No tables when pdfplumber cannot read a page: the text that
    pdfium read stays what there is, with a doubtful sign below it where strokes or boxes would change it.
    """
    wanted = set(pages) & {page.number for page in file.pages}
    found = _read_pages(content, wanted, passwords)
    return replace(
        file,
        pages=tuple(
            _laid_out(page, found.get(page.number)) if page.number in wanted else page for page in file.pages
        ),
    )


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


def _read_pages(content: bytes, numbers: set[int], passwords: Sequence[str] = ()) -> dict[int, _Layout]:
    if not numbers:
        return {}
    found: dict[int, _Layout] = {}
    try:
        with _open(content, numbers, passwords) as document:
            for page in document.pages:
                try:
                    picture = partial(_picture, content, page.page_number, passwords)
                    found[page.page_number] = _layout(page, picture)
                except MemoryError:
                    raise
                except Exception as error:  # noqa: BLE001 - as below
                    _log.info("page %d cannot be laid out: %s", page.page_number, type(error).__name__)
                page.close()  # else pdfplumber keeps every page's objects
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - pdfminer has no common error, and not even messages
        _log.info("pages cannot be laid out: %s", type(error).__name__)
        if len(numbers) > 1:  # one that cannot be opened costs itself alone
            for number in numbers:
                found |= _read_pages(content, {number}, passwords)
    return found


def _open(content: bytes, numbers: set[int], passwords: Sequence[str]) -> Any:
    """The file as pdfplumber opens it, locked files with the password that fits."""
    import pdfplumber
    from pdfplumber.utils.exceptions import PdfminerException

    tried = ["", *(passwords[:_MOST_PASSWORDS] if b"/Encrypt" in content else ())]
    for password in tried[:-1]:
        with suppress(PdfminerException):
            return pdfplumber.open(io.BytesIO(content), pages=sorted(numbers), password=password)
    return pdfplumber.open(io.BytesIO(content), pages=sorted(numbers), password=tried[-1])


def _layout(page: Any, picture: Draw) -> _Layout:
    run_quickly(page)
    tell_quickly(page)
    pen = pen_on(page)
    add_drawn(page, pen, picture)
    lines = page.extract_text_lines(strip=True, return_chars=True)
    stressed = emphasised_on(page, lines, pen)
    add_marks(page)
    tables = tuple(_table(rows) for rows in ruled_tables(page)) or unruled_tables(lines, bars_on(page))
    return _Layout(tables, stretches_of(lines), stressed)


def _picture(content: bytes, number: int, passwords: Sequence[str]) -> Any:
    """The page as a printer shows it; None where it cannot be drawn."""
    from ingest.readers.picture.page_picture import NoPictureError, page_picture

    try:
        return page_picture(content, "pdf", number, passwords, most_side=_DOTS)
    except NoPictureError:
        return None


def _laid_out(page: Page, layout: _Layout | None) -> Page:
    """The page with its tables, and with what is drawn over its lines."""
    if layout is None:
        is_open = page.is_struck or page.may_hold_boxes
        return replace(page, text=f"{page.text}\n{DOUBTFUL}") if is_open else page
    if not any(one.is_more for one in layout.lines):
        return replace(page, tables=layout.tables, emphasised=layout.emphasised)
    text = "\n".join(map(_plain, with_drawn(page.text.split("\n"), layout.lines)))
    return replace(page, tables=layout.tables, emphasised=layout.emphasised, text=text)


def _table(rows: list[list[Any]]) -> Table:
    return tuple(tuple(_plain(cell).strip() for cell in row) for row in rows)


def _plain(text: str | None) -> str:
    """The text with plain boxes; characters that a font does not explain may come as NULs."""
    return with_plain_boxes((text or "").replace("\0", ""))
