"""XLSX → a page a sheet, through openpyxl: values as Excel last computed them, no formula is run."""

import datetime as dt
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError

from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from domain.document import FileContent, ReadStatus
from ingest.readers.office.ooxml_package import PackageLimitError, open_package
from ingest.readers.office.sheet_page import file_of_sheets

_BINARY_PART = "xl/workbook.bin"
_PICTURES = "xl/media/"
_ZEROS = re.compile(r"0{2,20}")
_BROKEN = (
    InvalidFileException, ParseError, etree.LxmlError, zipfile.BadZipFile, zlib.error, struct.error,
    LookupError, AttributeError, TypeError, ArithmeticError, ValueError, OSError, EOFError, RuntimeError,
)  # fmt: skip
"""What openpyxl and what it stands on raise for a broken workbook."""


def read_xlsx(content: bytes) -> FileContent:
    """A workbook: a page for every sheet that is shown."""
    try:
        with open_package(content) as package:
            names = package.namelist()
        if _BINARY_PART in names:
            reason = "Arkusz Excela w formacie XLSB musi sprawdzić pracownik."
            return FileContent("xlsb", ReadStatus.UNSUPPORTED, reason=reason)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of every extension it steps over
            has_pictures = any(name.startswith(_PICTURES) for name in names)
            return file_of_sheets("xlsx", _sheets(content), has_pictures=has_pictures)
    except PackageLimitError:
        return FileContent("xlsx", ReadStatus.LIMIT, reason="Plik XLSX po rozpakowaniu jest zbyt duży.")
    except _BROKEN:
        return FileContent("xlsx", ReadStatus.DAMAGED, reason="Plik XLSX jest uszkodzony.")


def _sheets(content: bytes) -> Iterator[Iterator[list[str]]]:
    workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    for sheet in workbook.worksheets:
        if sheet.sheet_state == "visible":
            sheet.reset_dimensions()  # what the sheet says of its size need not be so
            yield _rows(sheet)


def _rows(sheet: Any) -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [_shown(cell) for cell in row]


def _shown(cell: Any) -> str:
    """The value as Excel shows it in Poland, but for the look that number formats give."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "PRAWDA" if value else "FAŁSZ"
    if isinstance(value, dt.datetime):
        is_day = value.time() == dt.time()
        return f"{value:%d.%m.%Y}" if is_day else f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    return str(value)


def _number(value: float, number_format: str) -> str:
    """Identifiers keep the zeros at their beginning, which only their format knows."""
    if value != value or value in (float("inf"), float("-inf")) or value != int(value):  # noqa: PLR0124 - NaN
        return str(value).replace(".", ",")
    whole = str(int(value))
    return whole.zfill(len(number_format)) if _ZEROS.fullmatch(number_format) else whole
