"""Pages that a document's own numbering says are not there: „strona 3 z 7” between 2 and 4."""

import re
from collections.abc import Sequence

from checks.page.page_numbers import Printed, numbers_on_sheet, printed_number
from checks.page.sheet import Sheet
from checks.told_fields import MISSING_PAGES
from domain.document import Evidence, FieldValue
from domain.rules.papers.document_rule import DocumentRule

_PAGED = frozenset({"form", "contract"})
"""Families of documents that lose pages; a certificate's copy may rightly be one page of many."""
_SURE_PAGE = 0.85
"""A page read worse may bear another number than was read."""
_MARGIN = 160
_NOISY = re.compile(r"\b(?:st[a-z]{1,2}[a-z]?na|5trona|str[.,]) ?([\dlio]{1,3}) ?[z/|] ?([\dlio]{1,3})\b")
"""„Strona 3 z 7” with the usual slips of a scan, folded: „strena 3 z 7”, „stiona l z 7”."""
_FIGURES = str.maketrans("lio", "110")
_MOST_PAGES = 60


def missing_pages(sheets: Sequence[Sheet], rule: DocumentRule) -> dict[str, FieldValue]:
    """The field that names the absent pages of a document, by the numbers printed on those that are there.

    Surely absent is only what lies between pages that are there, where every page is numbered, no number
    comes twice and all state the same total. What lacks at an end may be in another file; a numbering that
    does not agree with itself may be misread: then a person looks. Nothing absent: no field.
    """
    if rule.reads_as not in _PAGED:
        return {}
    numbers = [_number(sheet, len(sheets)) for sheet in sheets]
    told = [one for one in numbers if one is not None and one.total is not None]
    if not told:
        return {}
    total = max({one.total for one in told if one.total}, key=lambda each: sum(o.total == each for o in told))
    beside = [one for sheet in sheets for one in numbers_on_sheet(sheet)]
    there = {one.number for one in (*told, *beside) if one.total == total}
    absent = [number for number in range(1, total + 1) if number not in there]
    if not absent or len(absent) <= len(sheets) - len(told):
        return {}
    said = ", ".join(f"{one.number} z {one.total}" for one in told)
    evidence = Evidence(f"numery stron w pliku: {said}", sheets[0].number)
    if not (_is_coherent(numbers, total) and _is_inside(absent, there) and _is_clear(sheets)):
        return {MISSING_PAGES: FieldValue("unclear", evidence=evidence)}
    return {MISSING_PAGES: FieldValue("read", tuple(f"{number} z {total}" for number in absent), evidence)}


def _number(sheet: Sheet, pages: int) -> Printed | None:
    printed = printed_number(sheet)
    if printed is None or printed.total is None:
        printed = _noisy_number(sheet, pages) or printed
    if printed is None or printed.total is None:
        return printed
    return printed if 0 < printed.number <= printed.total <= _MOST_PAGES else None


def _noisy_number(sheet: Sheet, pages: int) -> Printed | None:
    """The number as it was misread; „1zl1” is „1 z 1” in a document of one page, else „1 z 11”."""
    for margin in (sheet.folded[-_MARGIN:], sheet.folded[:_MARGIN]):
        found = _NOISY.search(margin)
        if found is not None:
            figures = "".join(filter(str.isdigit, found[2]))
            total = pages if figures == str(pages) else int(found[2].translate(_FIGURES))
            return Printed(int(found[1].translate(_FIGURES)), total)
    return None


def _is_coherent(numbers: Sequence[Printed | None], total: int) -> bool:
    """Whether two pages or more are numbered, all of them, by one total and each once."""
    told = [one for one in numbers if one is not None and one.total == total]
    return len(told) == len(numbers) >= 2 and len({one.number for one in told}) == len(told)


def _is_inside(absent: Sequence[int], there: set[int]) -> bool:
    return min(there) < absent[0] and absent[-1] < max(there)


def _is_clear(sheets: Sequence[Sheet]) -> bool:
    return all(sheet.page.source != "ocr" or sheet.page.confidence >= _SURE_PAGE for sheet in sheets)
