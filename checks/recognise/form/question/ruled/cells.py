"""A form's text with the rows of its tables as lines of cells, where a PDF's text runs them together."""

import re
from collections.abc import Sequence
from itertools import pairwise

from checks.page.sheet import Sheet, sheet_of
from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.question.paper import Cell, blocks_of
from checks.recognise.form.text import FormText, form_text
from domain.document import Page
from domain.words.text import fold

_CUT_ADDRESS = re.compile(
    r"(?m)^([\w.+-]+@[\w.-]*[\w-](?<!\.pl)(?<!\.com)(?<!\.eu)(?<!\.org)(?<!\.net)) ?\n([a-z.-]{1,12})$"
)
"""An e-mail address that a narrow cell broke."""
_CUT_NAME = re.compile(r"(?<=\w-)\n(?=[^\W\d_])")
_BEFORE_ITEM = re.compile(r"\n(?=\s*(?:\d{1,2}[.)]|[•▪–☐☒-])\s)")
"""Where in a cell an item begins, or an option with its box."""
_DATED = re.compile(r"\b20\d\d\b")
_GOES_ON = re.compile(r"(?:[,;(–-]|\b(?:i|oraz|nr|dla|na|do|w|z|pod))$")
"""How a line ends that the next one goes on with."""
_FITS = 0.9
"""Of the widest line: shorter with the next line's first word, nothing but its writer ended a line."""
_CUT_POSTAL = re.compile(r"(\b\d{2}-\d{3}) ?\n(?=[^\W\d])")
"""A postal code whose town went to the next line."""


def text_of_cells(text: FormText, sheets: Sequence[Sheet]) -> FormText:
    """The text anew from the pages' tables; the same where there are none, or rows are lines already."""
    tables = [table for sheet in sheets for table in sheet.page.tables]
    if text.is_noisy or not tables or ("\t" in text.raw and not _runs_together(text.raw, tables)):
        return text
    lines: dict[int, list[str]] = {sheet.number: [] for sheet in sheets}
    page = sheets[0].number
    for block in blocks_of(text, sheets):
        if isinstance(block, Cell):
            page = block.page
            lines[page].append(block.raw)
            continue
        for row in block.rows:
            page = row[0].page if row else page
            lines[page].append(_line(row))
    return form_text([sheet_of(Page(number, "\n".join(one))) for number, one in lines.items() if one])


def _runs_together(raw: str, tables: Sequence[Sequence[Sequence[str]]]) -> bool:
    r"""Whether cells of several lines side by side were read line by line, so that pieces of each mix.

    >>> table = [("Nazwa (zgodna z\nKRS)", "Alfa sp. z o.o.\nul. Polna 1")]
    >>> _runs_together("Nazwa (zgodna z\tAlfa sp. z o.o.\nKRS)\tul. Polna 1", [table])
    True
    >>> _runs_together("Nazwa (zgodna z KRS)\tAlfa sp. z o.o.\nul. Polna 1", [table])
    False
    """
    words = " ".join(raw.split())
    return any(
        "\n" in cell.strip() and " ".join(cell.split()) not in words
        for table in tables
        for row in table
        if sum(bool(cell.strip()) for cell in row) > 1
        for cell in row
    )


def _line(row: Sequence[Cell]) -> str:
    """A row with a tab between its cells; only the items in its last cell keep lines of their own."""
    *firsts, last = [cell.raw.strip() for cell in row if cell.raw.strip()] or [""]
    lines = last.split("\n")
    items = lines if _are_items(lines) else _BEFORE_ITEM.split(last)
    return "\t".join([*map(_joined, firsts), "\n".join(map(_joined, items))])


def _are_items(lines: Sequence[str]) -> bool:
    """Whether a cell's lines each name something, and none was broken by the cell's edge.

    >>> _are_items(["ISO 9001:2015", "Patent nr PL 247318 Głowica"]), _are_items(["ISO 9001 i", "HACCP"])
    (True, False)
    >>> _are_items(["Targi Hannover Messe", "Niemcy 2024"]), _are_items(["ul. Polna 1", "65-001 Żary"])
    (False, False)
    """
    named = [names_one(fold(line)) or _DATED.search(line) is not None for line in lines]
    widest = max(map(len, lines))
    return (
        len(lines) > 1
        and 2 * sum(named) > len(lines)
        and not any(line[:1].islower() or _GOES_ON.search(line) for line in lines)
        and all(
            (named[at] and named[at + 1]) or len(line) + len(after.split()[0]) < _FITS * widest
            for at, (line, after) in enumerate(pairwise(lines))
        )
    )


def _joined(words: str) -> str:
    return " ".join(in_one_line(words).split())


def cut_lines_joined(answer: str) -> str:
    """An answer of several lines with e-mail addresses, double names and places whole."""
    return _CUT_POSTAL.sub(r"\1 ", _CUT_NAME.sub("", _CUT_ADDRESS.sub(r"\1\2", answer)))


def in_one_line(answer: str) -> str:
    r"""An answer whose lines were broken by a narrow cell.

    >>> in_one_line("Nowak-\nZielińska"), in_one_line("anna@firma.exampl\ne"), in_one_line("65-020\nŻary")
    ('Nowak-Zielińska', 'anna@firma.example', '65-020 Żary')
    """
    return cut_lines_joined(answer).replace("\n", " ")
