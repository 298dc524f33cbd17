"""Places of a form that the office fills in, „pkt (wypełnia Komisja)”: no question and no answer."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet, fold_evenly
from domain.document import Row

_NOTE = re.compile(
    r"[\t ]*(?:(?:liczba|suma|przyznan\w+|ocena|miejsce na)\s)?"
    r"(?:\b(?:pkt|punkt\w*|ocen\w*|uwagi)\b\.?[\s:.…_/]*)?"
    r"\((?:(?:pol[ea]|miejsce|czesc|rubryka)\s)?(?:wypelnia|uzupelnia|wpisuje|przyznaje)(?:n\w+)?\s"
    r"(?:(?:przez|tylko|wylacznie)\s){0,2}(?:czlon\w+\s|pracowni\w+\s)?"
    r"(?:komisj\w+|urz[ae]d\w*|organizator\w*|umwl|oceniajac\w+)[^()]{0,40}\)"
)


def without_office_notes(sheets: Sequence[Sheet]) -> Sequence[Sheet]:
    r"""The sheets with such notes blanked, all other words where they were.

    Of tables the columns that held nothing else are left out.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> table = (("NIP", "pkt (wypełnia Komisja)"), ("987", ""))
    >>> page = Page(1, "NIP\tpkt (wypełnia\nKomisja)\n987", tables=(table,))
    >>> (sheet,) = without_office_notes([sheet_of(page)])
    >>> sheet.raw.split(), sheet.page.tables
    (['NIP', '987'], ((('NIP',), ('987',)),))
    """
    if not any(_NOTE.search(sheet.folded) for sheet in sheets):
        return sheets
    return [_plain(sheet) for sheet in sheets]


def _plain(sheet: Sheet) -> Sheet:
    stretches = [found.span() for found in _NOTE.finditer(sheet.folded)]
    page = replace(
        sheet.page,
        text=_blanked(sheet.page.text, _notes_in(sheet.page.text)),
        tables=tuple(tuple(_without_notes(table)) for table in sheet.page.tables),
    )
    raw, folded, flat = (_blanked(told, stretches) for told in (sheet.raw, sheet.folded, sheet.flat))
    return replace(sheet, page=page, raw=raw, folded=folded, flat=flat)


def _notes_in(words: str) -> list[tuple[int, int]]:
    return [found.span() for found in _NOTE.finditer(fold_evenly(words))]


def _blanked(words: str, stretches: Iterable[tuple[int, int]]) -> str:
    for start, end in stretches:
        words = words[:start] + re.sub(r"[^\n]", " ", words[start:end]) + words[end:]
    return words


def _without_notes(table: Sequence[Row]) -> list[Row]:
    """The table without notes, and without the columns that these filled."""
    told = [tuple(_blanked(cell, _notes_in(cell)).strip() for cell in row) for row in table]
    widest = max((len(row) for row in told), default=0)
    emptied = {
        at
        for at in range(widest)
        if not any(row[at] for row in told if at < len(row))
        and any(row[at].strip() for row in table if at < len(row))
    }
    return [tuple(cell for at, cell in enumerate(row) if at not in emptied) for row in told]
