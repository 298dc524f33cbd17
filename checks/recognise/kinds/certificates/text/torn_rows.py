"""Rows of labels and answers on a picture, of which reading lost the place where the answer's cell begins."""

import re
from collections.abc import Collection
from dataclasses import replace

from checks.page.sheet import Sheet

_ANSWER = (
    r"(?:tak|nie|brak|nie (?:toczy sie|dotyczy|jest prowadzone|prowadzi sie|wystepuje|posiada|stwierdzono))"
)
_AT_END = re.compile(
    r"(?m)^(?:Czy )?[A-ZĄĆĘŁŃÓŚŹŻ][^\n\t:;.?]{8,70}[a-ząćęłńóśźż)](?P<gap> )(?=(?:Nie|Tak|Brak)$)"
)
"""„Posiada zaległości podatkowe Nie”: the capital letter begins another cell."""
_EXCEPTS = r"(?:nie\b|brak|z wyj|poza\b|oprocz|procz|bez\b|za\b|jednak|lecz|ale\b)"
_TORN_LABEL = re.compile(
    rf"(?m)^(?P<label>[^\n\t]{{4,60}})\t(?P<answer>{_ANSWER})\n"
    rf"(?P<rest>(?!{_EXCEPTS})[a-z][^\n\t:;.]{{3,50}})(?=\n[^\n\t]+\t|\Z)"
)
"""A label in two lines beside an answer in one, which stands on the first."""


def with_rows_mended(sheet: Sheet) -> Sheet:
    r"""The sheet, as long as it was, with each label on one line and its answer in a cell of its own.

    >>> from dataclasses import replace
    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> torn = "Posiada zaległości podatkowe Nie\nPostępowanie o\tnie toczy się\nujawnienie zaległości"
    >>> with_rows_mended(sheet_of(Page(1, torn, source="ocr"))).folded
    'posiada zaleglosci podatkowe\tnie\npostepowanie o ujawnienie zaleglosci\tnie toczy sie'
    """
    sheet = with_sign_at(sheet, {found.start("gap") for found in _AT_END.finditer(sheet.raw)}, "\t")
    for found in reversed(list(_TORN_LABEL.finditer(sheet.folded))):
        if sheet.raw[found.start("rest")].isupper():
            continue
        raw, folded = (
            text[: found.start()]
            + " ".join((text[slice(*found.span("label"))], text[slice(*found.span("rest"))]))
            + "\t"
            + text[slice(*found.span("answer"))]
            + text[found.end() :]
            for text in (sheet.raw, sheet.folded)
        )
        sheet = replace(sheet, raw=raw, folded=folded)
    return sheet


def with_sign_at(sheet: Sheet, places: Collection[int], sign: str) -> Sheet:
    """The sheet with one sign, a tab or a line's end, in place of what stands at some places of its text."""
    if not places:
        return sheet
    raw, folded = (
        "".join(sign if at in places else own for at, own in enumerate(text))
        for text in (sheet.raw, sheet.folded)
    )
    return replace(sheet, raw=raw, folded=folded)
