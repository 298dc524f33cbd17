"""Whom a paper may name: words in a row that begin with capitals."""

import re
from collections.abc import Sequence

from checks.page.sheet import Sheet
from domain.words.text import fold

_MOST = 100
_WORD = r"[A-ZĄĆĘŁŃÓŚŹŻÄÖÜČŘŠŽ][\w’'-]+"
_ROW = re.compile(rf"{_WORD}(?:[ \t]+{_WORD})+")


def names_on(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    r"""The rows of capitalised words on some pages, folded, each once; a person's name stands in one of them.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> names_on([sheet_of(Page(1, "Zgoda na udział Jana.\nUczeń: Anna Maria NOWAK-LIS, klasa 7b"))])
    ('anna maria nowak-lis',)
    """
    found = (" ".join(fold(row[0]).split()) for sheet in sheets for row in _ROW.finditer(sheet.page.text))
    return tuple(dict.fromkeys(found))[:_MOST]
