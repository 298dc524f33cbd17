"""A list as a file to work on: CSV and XLSX, in which no stranger's word is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from domain.points import points_text
from domain.words.polish import local
from domain.words.text import visible

Cell = str | int | float | date | datetime | None

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDTH = 22


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    r"""The list with semicolons and a byte order mark, as a Polish spreadsheet opens it.

    An apostrophe stands before words that a spreadsheet would take for a formula.

    >>> as_csv(["Firma"], [["=1+1"]]).decode("utf-8-sig")
    "Firma\r\n'=1+1\r\n"
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(heads)
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(title: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The list as a workbook of one sheet, with filters over its columns."""
    import xlsxwriter

    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, {**options, "in_memory": True}) as workbook:
        formats: dict[type, Any] = {
            datetime: workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            date: workbook.add_format({"num_format": "yyyy-mm-dd"}),
        }
        bold = workbook.add_format({"bold": True, "bottom": 1})
        sheet = workbook.add_worksheet(title)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
        last = 0
        for last, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                _write(sheet, last, column, cell, formats)
        sheet.set_column(0, len(heads) - 1, _WIDTH)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, last, len(heads) - 1)
    return out.getvalue()


def _write(sheet: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    if cell is None:
        return
    if isinstance(cell, datetime):
        sheet.write_datetime(row, column, local(cell).replace(tzinfo=None), formats[datetime])
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, cell, formats[date])
    elif isinstance(cell, str):
        sheet.write_string(row, column, visible(cell))
    else:
        sheet.write_number(row, column, cell)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{local(cell):%Y-%m-%d %H:%M}"
    if isinstance(cell, str):
        text = visible(cell)
        return f"'{text}" if text.startswith(_STARTS_FORMULA) else text
    return points_text(cell) if isinstance(cell, float) else str(cell)
