"""A certificate's page with the rows of its tables written cell by cell, parted by tabs.

A file's text runs the cells of a row together; a page laid out once more (`Page.tables`) tells them apart.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet, sheet_of
from domain.document import CELL_LINE

_LABEL_ABOVE = re.compile(r"\d{1,2}[a-z]?\. [^\n]+\n(?![a-ząćęłńóśźż(])")
"""A box of a form: its number and label, and the answer below."""
_MARK = re.compile(r"[xXvV+☒☐☑■□✓✔▨]|\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[Tt][Aa][Kk]|[Nn][Ii][Ee]")
_RULED = re.compile(r"(?m)^[ \t]*[|│┃](?P<cells>[^\n]*[^\s|│┃][^\n]*)[|│┃][ \t]*$")
"""A row between strokes: „| Raty | Nie |”."""
_RULE = re.compile(r"(?=[^\n]*[-=─━]{3})[-+=|│┃─━┌┐└┘├┤┬┴┼ \t]+")
"""A line that is drawn between rows."""
_LEAST_CELLS, _LEAST_LETTERS = 2, 4


def in_cells(sheet: Sheet) -> Sheet:
    r"""The sheet with a tab between the cells of every row that its tables hold.

    >>> from domain.document import Page
    >>> in_cells(sheet_of(Page(1, "Raty NIE", tables=((("Raty", "", "NIE"),),)))).raw
    'Raty\t-\tNIE'
    """
    if sheet.is_noisy:
        return sheet
    text = _without_rules(sheet.page.text)
    if sheet.page.tables:
        text = _with_tabs(text, [row for table in sheet.page.tables for row in table])
    return sheet if text == sheet.page.text else sheet_of(replace(sheet.page, text=text))


def _without_rules(text: str) -> str:
    r"""A text with tabs for the strokes that rule its tables off.

    >>> _without_rules("+-----+----+\n| Raty | Nie |\nRaty | Nie")
    'Raty\tNie\nRaty | Nie'
    """
    if _RULED.search(text) is None:
        return text
    lines = (_RULED.sub(lambda row: "\t".join(_ruled_cells(row[1])), line) for line in text.split("\n"))
    return "\n".join(line for line in lines if _RULE.fullmatch(line) is None)


def _ruled_cells(row: str) -> Iterator[str]:
    """The cells between strokes; those of a row that are empty, as dashes."""
    for cell in re.split(r"[|│┃]", row):
        yield " ".join(cell.split()) or "-"


def _with_tabs(text: str, rows: Sequence[Sequence[str]]) -> str:
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    letters = "".join(text[at] for at in places)
    parts: list[str] = []
    done = after = 0
    for row in filter(_is_row, rows):
        sought = "".join("".join(row).split())
        found = letters.find(sought, after)
        is_mixed = found < 0
        if is_mixed:
            found = _mixed(text, places, letters, sought, after)
        if found < 0 or (len(sought) < _LEAST_LETTERS and found > after):
            continue
        after = found + len(sought)
        start, end = places[found], places[after - 1] + 1
        told = "\n".join(row) if is_mixed and _are_captioned(row) else "\t".join(_cells(row))
        parts += [text[done:start].rstrip(" "), "\n", told, "\n"]
        done = end
    whole = "".join([*parts, text[done:]])
    return re.sub(r" *\n[\n ]*", "\n", whole).strip("\n")


def _mixed(text: str, places: Sequence[int], letters: str, sought: str, after: int) -> int:
    """Where the letters of a row begin whose cells have several lines, so that the text mixes them; or -1.

    Of as many letters as the row has, from the beginning of a line to the end of one.
    """
    like, end = sorted(sought), len(sought)
    for first in range(after, len(letters) - end + 1):
        if letters[first] != sought[0] or not _parts_lines(text, places, first):
            continue
        if _parts_lines(text, places, first + end) and sorted(letters[first : first + end]) == like:
            return first
    return -1


def _parts_lines(text: str, places: Sequence[int], at: int) -> bool:
    """Whether a line begins at a letter, by its number, or the text ends before it."""
    return at in (0, len(places)) or "\n" in text[places[at - 1] : places[at]]


def _are_captioned(row: Sequence[str]) -> bool:
    """Whether all cells of a row have their caption above what is said: „Ustalenie / Spółka nie zalega …”."""
    return all("\n" in cell.strip() for cell in row if cell.strip())


def _is_row(row: Sequence[str]) -> bool:
    """Whether cells make a row, and not the boxes of a form that hold their labels themselves."""
    filled = [cell for cell in row if cell.strip()]
    is_row = len(filled) >= _LEAST_CELLS or (len(row) > _LEAST_CELLS and any(map(_is_mark, filled)))
    return is_row and not any(map(_LABEL_ABOVE.match, filled))


def _cells(row: Sequence[str]) -> Iterator[str]:
    """The cells on one line; the empty ones of a row with marks, or that it begins with, as dashes."""
    has_marks = any(map(_is_mark, row))
    is_first = True
    lines = ((" ".join(line.split()) for line in cell.split("\n")) for cell in row)
    for cell in (CELL_LINE.join(filter(None, own)) for own in lines):
        is_first = is_first and not cell
        yield "-" if not cell and (has_marks or is_first) else cell


def _is_mark(cell: str) -> bool:
    return _MARK.fullmatch(cell.strip()) is not None
