"""Pages on which nothing stands: they want no initials, and count for nothing in „strona n z m”."""

import re
from collections.abc import Iterable, Sequence

from checks.page.page_numbers import PAGE_OF
from domain.document import Page
from domain.words.text import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST_LETTERS = 12
"""A picture with fewer in whole words is blank but for specks."""
_SURELY_BLANK = 0.9
"""A picture without a word is blank where that is as sure as this; else nobody read it."""
_RUNNING_LINES = 4
"""A page that bears no more than these, all of them among another page's, has but a header and a footer."""


def blank_pages(pages: Sequence[Page]) -> tuple[int, ...]:
    """The numbers of the pages that bear no content: nothing, or a page number and what runs on every page.

    Never a page that nobody read, or one with a picture or a hand's marks of its own.

    >>> blank_pages([Page(1, "Umowa nr 7"), Page(2, ""), Page(3, "Strona 3 z 3")])
    (2, 3)
    """
    return tuple(
        page.number for page in pages if is_blank(page) or (_bears_little(page) and _only_runs(page, pages))
    )


def is_blank(page: Page) -> bool:
    """Whether nothing stands on a page."""
    if page.source == "picture" or page.images or page.ink or page.marks:
        return False
    if page.source != "ocr":
        return not page.text.strip()
    if not page.text.strip():
        return page.confidence >= _SURELY_BLANK
    return sum(map(len, _WORD.findall(page.text))) < _LEAST_LETTERS


def _bears_little(page: Page) -> bool:
    return page.source == "text" and not page.ink and page.text.count("\n") <= _RUNNING_LINES


def _only_runs(page: Page, pages: Sequence[Page]) -> bool:
    """Whether another page bears the same lines and pictures, and more."""
    mine, places = set(_lines(page)), {image.box for image in page.images}
    others = [other for other in pages if other is not page]
    has_own_picture = not places <= {image.box for other in others for image in other.images}
    return not has_own_picture and (not mine or any(mine < set(_lines(other)) for other in others))


def _lines(page: Page) -> Iterable[str]:
    """A page's lines without its number."""
    for line in page.text.split("\n"):
        words = PAGE_OF.sub("", fold(line)).strip()
        if words:
            yield words
