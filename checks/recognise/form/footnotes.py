"""„TAK / NIE²”: the number of a note that only says to strike out what does not apply, read as a star.

And „Działalność innowacyjna:*”: a note's star behind the colon of a question, put before it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from domain.document import Page, Row

_NOTE = re.compile(
    r"(?m)^\s*([1-9¹²³])\)?\.?\s{0,2}\(?(?:niepotrzebne|niewłaściwe|zbędne|właściwe)"
    r" (?:skreślić|podkreślić|zaznaczyć)",
    re.IGNORECASE,
)
_FIGURES = {"¹": "1", "²": "2", "³": "3"}
_BEHIND_COLON = re.compile(r"(?<=[^\W\d_]):([*¹²³]{1,3})(?=\s|$)")
"""Signs of notes that touch the colon before them: no answer begins so."""


def starred(sheets: Sequence[Sheet]) -> Sequence[Sheet]:
    r"""The sheets with a star for the number of such a note behind TAK and NIE; places stay what they are.

    >>> from checks.page.sheet import sheet_of
    >>> [one.raw for one in starred([sheet_of(Page(1, "LIS: TAK / NIE2\n2 Niepotrzebne skreślić."))])]
    ['LIS: TAK / NIE*\n2 Niepotrzebne skreślić.']
    >>> [one.raw for one in starred([sheet_of(Page(1, "Innowacje:*\n~~TAK~~ / NIE"))])]
    ['Innowacje*:\n~~TAK~~ / NIE']
    """
    mark = _mark_in(sheet.raw for sheet in sheets)
    if mark is None and not any(_BEHIND_COLON.search(sheet.raw) for sheet in sheets):
        return sheets
    return [
        replace(
            sheet,
            page=_page(sheet.page, mark),
            raw=_put(mark, sheet.raw),
            folded=_put(mark, sheet.folded),
            flat=_put(mark, sheet.flat),
        )
        for sheet in sheets
    ]


def starred_pages(pages: Sequence[Page]) -> Sequence[Page]:
    """The same for pages that are no sheets yet."""
    mark = _mark_in(page.text for page in pages)
    if mark is None and not any(_BEHIND_COLON.search(page.text) for page in pages):
        return pages
    return [_page(page, mark) for page in pages]


def _mark_in(texts: Iterable[str]) -> re.Pattern[str] | None:
    """What stands behind an option for the note, as a pattern; None where no such note has a number."""
    found = next((note for text in texts if (note := _NOTE.search(text))), None)
    if found is None:
        return None
    figure = _FIGURES.get(found[1], found[1])
    signs = figure + "".join(sign for sign, one in _FIGURES.items() if one == figure)
    return re.compile(rf"(?i)(\b(?:tak|nie)(?:~~)?)[{signs}](?!\w)")


def _put(mark: re.Pattern[str] | None, text: str) -> str:
    told = text if mark is None else mark.sub(r"\1*", text)
    return _BEHIND_COLON.sub(r"\1:", told)


def _page(page: Page, mark: re.Pattern[str] | None) -> Page:
    def row_of(row: Row) -> Row:
        return tuple(_put(mark, cell) for cell in row)

    return replace(
        page,
        text=_put(mark, page.text),
        emphasised=tuple(
            replace(one, words=_put(mark, one.words), line=_put(mark, one.line), above=_put(mark, one.above))
            for one in page.emphasised
        ),
        tables=tuple(tuple(row_of(row) for row in table) for table in page.tables),
    )
