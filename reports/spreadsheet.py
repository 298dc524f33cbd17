"""The ranking as an XLSX workbook: the lists, the reasons, and what is on neither list."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from math import ceil
from pathlib import Path
from typing import Any

from domain.call import Call
from domain.ranking import Ranking
from domain.words.polish import local
from reports.lists import INTERNAL, VERIFY, Line, Listing, listing

_WRAPPED = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#B9C2CD"}
_AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_ROW_BY_ROW = {"constant_memory": True}
"""A row is in the file as soon as the next one begins."""


def write_xlsx(ranking: Ranking, call: Call, path: Path) -> None:
    """Write the workbook; every word of a stranger is a string, so nothing in it can be a formula."""
    import xlsxwriter

    view = listing(ranking, call)
    with xlsxwriter.Workbook(str(path), {**_AS_TEXT, **_ROW_BY_ROW}) as workbook:
        # The same ranking gives the same file: the time of writing would be the only difference.
        created = local(ranking.as_of).replace(tzinfo=None)
        workbook.set_properties({"title": view.title, "subject": view.subtitle, "created": created})
        formats = {
            "title": workbook.add_format({"bold": True, "font_size": 14}),
            "head": workbook.add_format({**_WRAPPED, "bold": True, "bg_color": "#E3E9F1"}),
            "cell": workbook.add_format(_WRAPPED),
            "time": workbook.add_format({**_WRAPPED, "num_format": "yyyy-mm-dd hh:mm:ss"}),
        }
        _ranking_sheet(workbook, view, call, formats)
        _reasons_sheet(workbook, view, call, formats)
        _internal_sheet(workbook, view, call, formats)


def _ranking_sheet(workbook: Any, view: Listing, call: Call, formats: dict[str, Any]) -> None:
    sheet = workbook.add_worksheet("Ranking")
    sheet.write_string(0, 0, view.title, formats["title"])
    sheet.write_string(1, 0, f"{view.subtitle} – {view.standing}, stan na {view.as_of}")
    sheet.write_string(2, 0, " ".join((*view.because, *view.notes)))
    criteria = [f"{c.number}. (maks. {c.max_points})" for c in call.criteria]
    heads = [
        "Miejsce", "Lista", "Numer", call.applicant.heading, *criteria,
        "Suma", "Kompletne od", "Rozstrzygnięcie remisu", f"Kryteria {VERIFY}",
    ]  # fmt: skip
    widths = [9, 17, 15, 30, *([8] * len(criteria)), 7, 18, 36, 15]
    _head(sheet, 4, heads, widths, formats)
    for offset, line in enumerate(view.lines, start=5):
        # LibreOffice does not grow rows by itself when it opens a workbook.
        deep = max(ceil(len(line.name) / 26), ceil(len(line.tie_break) / 34), 1)
        sheet.set_row(offset, 15 * deep)
        _write_row(sheet, offset, _ranking_row(line), formats)
    sheet.freeze_panes(5, 4)
    count = sum(view.counts[:2])
    if count:
        sheet.autofilter(4, 0, 4 + count, len(heads) - 1)


def _ranking_row(line: Line) -> list[object]:
    kind = "zakwalifikowani" if line.reserve_place is None else f"rezerwowa, poz. {line.reserve_place}"
    verify = ", ".join(str(p.number) for p in line.points if p.to_verify)
    points = [p.points for p in line.points]
    completed = line.completed_at.replace(tzinfo=None)
    return [
        line.place,
        kind,
        line.reference,
        line.name,
        *points,
        line.total,
        completed,
        line.tie_break,
        verify,
    ]


def _reasons_sheet(workbook: Any, view: Listing, call: Call, formats: dict[str, Any]) -> None:
    sheet = workbook.add_worksheet("Uzasadnienie punktów")
    heads = [
        "Miejsce",
        "Numer",
        call.applicant.heading,
        "Kryterium",
        "Nazwa",
        "Punkty",
        "Uzasadnienie",
        "Uwagi",
    ]
    _head(sheet, 0, heads, [8, 16, 34, 10, 40, 8, 80, 30], formats)
    rows = (
        [
            line.place,
            line.reference,
            line.name,
            p.number,
            p.name,
            p.points,
            p.evidence,
            VERIFY if p.to_verify else "",
        ]
        for line in view.lines
        for p in line.points
    )
    for offset, row in enumerate(rows, start=1):
        _write_row(sheet, offset, row, formats)
    sheet.freeze_panes(1, 3)


def _internal_sheet(workbook: Any, view: Listing, call: Call, formats: dict[str, Any]) -> None:
    sheet = workbook.add_worksheet("Poza listami (wewnętrzne)")
    sheet.write_string(0, 0, INTERNAL, formats["title"])
    _head(sheet, 2, ["Numer", call.applicant.heading, "Status", "Powód"], [16, 34, 26, 90], formats)
    for offset, row in enumerate(view.not_ranked, start=3):
        _write_row(sheet, offset, row, formats)
    sheet.freeze_panes(3, 0)


def _head(sheet: Any, row: int, heads: Sequence[str], widths: Sequence[int], formats: dict[str, Any]) -> None:
    """The header row, repeated on every printed page; pages are landscape and as wide as the table."""
    for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(row, column, head, formats["head"])
    sheet.set_row(row, 48)
    sheet.repeat_rows(row)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4)
    sheet.fit_to_pages(1, 0)


def _write_row(sheet: Any, row: int, values: Sequence[object], formats: dict[str, Any]) -> None:

    for column, value in enumerate(values):
        if isinstance(value, int | Decimal):
            sheet.write_number(row, column, value, formats["cell"])
        elif isinstance(value, datetime):
            sheet.write_datetime(row, column, value, formats["time"])
        else:
            sheet.write_string(row, column, "–" if value is None else str(value), formats["cell"])
