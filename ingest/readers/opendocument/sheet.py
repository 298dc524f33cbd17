"""ODS → a page a sheet: values as they were last shown, no formula is run."""

from collections.abc import Iterator
from typing import Any

from domain.document import FileContent, ReadStatus
from ingest.readers.office.ooxml_package import PackageLimitError
from ingest.readers.office.sheet_page import file_of_sheets
from ingest.readers.opendocument.package import (
    BROKEN,
    EncryptedPackageError,
    Parts,
    open_opendocument,
    q,
)

_TABLE, _ROW = q("table:table"), q("table:table-row")
_CELLS = {q("table:table-cell"), q("table:covered-table-cell")}
_PARAGRAPH = q("text:p")
_PICTURES = "Pictures/"
_MAX_ROW_REPEATS, _MAX_CELL_REPEATS = 1_000, 100
"""What is repeated more often is the blank rest of a sheet."""
_MAX_ROW = 2_000


def read_ods(content: bytes) -> FileContent:
    """A workbook: a page for every sheet that is shown."""
    try:
        parts = open_opendocument(content)
        has_pictures = any(name.startswith(_PICTURES) for name in parts.package.namelist())
        return file_of_sheets("ods", _sheets(parts), has_pictures=has_pictures)
    except EncryptedPackageError:
        return FileContent("ods", ReadStatus.ENCRYPTED, reason="Arkusz jest zabezpieczony hasłem.")
    except PackageLimitError:
        return FileContent("ods", ReadStatus.LIMIT, reason="Plik ODS po rozpakowaniu jest zbyt duży.")
    except BROKEN:
        return FileContent("ods", ReadStatus.DAMAGED, reason="Plik ODS jest uszkodzony.")


def _sheets(parts: Parts) -> Iterator[Iterator[list[str]]]:
    sheet = parts.content.find(f"{q('office:body')}/{q('office:spreadsheet')}")
    if sheet is None:
        raise KeyError("office:spreadsheet")
    hidden = _hidden_styles(parts.content)
    for table in sheet.iterchildren(_TABLE):
        if table.get(q("table:style-name")) not in hidden:
            yield _rows(table)


def _hidden_styles(root: Any) -> set[str | None]:
    """Names of the table styles whose tables are not shown."""
    return {
        properties.getparent().get(q("style:name"))
        for properties in root.iter(q("style:table-properties"))
        if properties.get(q("table:display")) == "false"
    }


def _rows(container: Any) -> Iterator[list[str]]:
    """The rows, also those in groups and headers."""
    for child in container:
        if child.tag == _ROW:
            cells = _row(child)
            repeats = _repeats(child, "table:number-rows-repeated", _MAX_ROW_REPEATS)
            for _ in range(repeats if any(cells) else 1):
                yield cells
        elif isinstance(child.tag, str) and child.tag != _TABLE:
            yield from _rows(child)


def _row(row: Any) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag in _CELLS and len(cells) < _MAX_ROW:
            text = "\n".join("".join(paragraph.itertext()) for paragraph in cell.iterchildren(_PARAGRAPH))
            cells += [text] * _repeats(cell, "table:number-columns-repeated", _MAX_CELL_REPEATS)
    return cells


def _repeats(element: Any, attribute: str, most: int) -> int:
    count = element.get(q(attribute), "1")
    return max(min(int(count), most), 1) if count.isdecimal() and len(count) < 9 else 1
