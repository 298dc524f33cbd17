"""Whether a scan bears a signature by hand, and how sure that is."""

import re
from collections.abc import Iterator, Sequence

from checks.recognise.signed.places import (
    HIGHEST,
    MOST_OF_TEXT,
    NARROWEST,
    SURE_HAND,
    WIDEST,
    marks_at,
    named_places,
    places_on,
    stands_by,
)
from domain.document import UNREAD_INK, Box, Mark, Page, Signing

SURE_MARK = 0.75
"""A mark below this may be print that was not read, a stamp, a smudge."""
_HEADING = re.compile(
    r"(?:(?:[ivx]{1,4}|\d{1,2})[.)] \w+(?: \w+)* (?:i|oraz) podpis\w*"
    r"|(?:(?:cz\.|czesc|sekcja) )?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.):]? (?:data i )?podpis(?:y|u)?)$"
)
"""A numbered or lettered heading of which the signature is the last part, folded; or all: „E. Podpis”."""
_LONGEST_PART = 0.3
"""Of the page's height: so far below its heading a signature may stand."""
_FEW_WORDS = 8
"""A last page with no more words holds what ends the paper: a signature, and who signed."""
_LEVEL = 2
"""In heights of a label: so far above and below its line a signature behind it has its middle."""
_SURE_PAGE = 0.8
"""A page read worse than this may hide what stands on it."""


def signed_scan(pages: Sequence[Page]) -> Signing:
    """Ink by a place for a signature, on pages of which some were read from pictures."""
    found = [
        (mark.confidence, words, page)
        for page in pages
        for words, label in places_on(page).items()
        for mark in hand_on(page, pages)
        if stands_by(mark.box, label) or _goes_on_beside(mark.box, label)
    ]
    sure_ones = [one for one in found if one[0] >= SURE_MARK]
    if sure_ones:
        sure, words, page = max(sure_ones, key=lambda one: (one[2].number, one[0]))
        return Signing("image", f"podpis przy „{words}”, strona {page.number}", confidence=min(sure, 1.0))
    below = _below_the_text(pages)
    if below is not None:
        return Signing("image", f"odręczny podpis pod tekstem, strona {below[0]}", confidence=below[1])
    if found:
        _, words, page = max(found, key=lambda one: (one[2].number, one[0]))
        return Signing("unknown", f"ślad przy „{words}” może być podpisem (strona {page.number})")
    asking = [page for page in pages if places_on(page)]
    if asking:
        return Signing("unknown", _empty_place(asking[-1]))
    if any(True for page in pages for _ in hand_on(page, pages)):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a na skanie są odręczne znaki")
    return Signing("unknown", "nie znaleziono miejsca na podpis ani podpisu na skanie")


def _goes_on_beside(mark: Box, label: Box) -> bool:
    """Whether a mark stands behind a label, at its height, however far: „Data i podpis: 14.04.2026   ~~~”."""
    high = label.bottom - label.top
    is_level = label.top - _LEVEL * high < (mark.top + mark.bottom) / 2 < label.bottom + _LEVEL * high
    return is_level and mark.left > label.right and _is_as_large_as_a_name(mark)


def _below_the_text(pages: Sequence[Page]) -> tuple[int, float] | None:
    """The last page, if a hand surely signed there below most of the text, and no words name another place.

    A sentence that speaks of signing („Ja, niżej podpisany”) names none, nor does a page before; a heading
    („VII. Oświadczenia i podpis”) names what stands below it.
    """
    last = next((page for page in reversed(pages) if page.text.strip()), None)
    if last is None or last.source != "ocr" or not last.words:
        return None
    named = named_places(last)
    sure = [
        mark.confidence
        for mark in last.marks
        if mark.confidence >= SURE_HAND
        and _is_as_large_as_a_name(mark.box)
        and (share_above(last, mark.box) >= MOST_OF_TEXT or len(last.words) <= _FEW_WORDS < _words_on(pages))
        and all(_is_heading_over(mark.box, words, label) for words, label in named.items())
    ]
    return (last.number, max(sure)) if sure else None


def _words_on(pages: Sequence[Page]) -> int:
    return sum(len(page.words) for page in pages)


def _is_heading_over(mark: Box, words: str, label: Box) -> bool:
    """Whether words that name a place for a signature are the heading of the part in which a mark stands."""
    return _HEADING.match(words) is not None and 0 <= mark.top - label.bottom <= _LONGEST_PART


def share_above(page: Page, box: Box) -> float:
    """Which share of the page's words ends above the box."""
    return sum(word.box.bottom <= box.bottom for word in page.words) / len(page.words)


def _is_as_large_as_a_name(box: Box) -> bool:
    wide, high = box.right - box.left, box.bottom - box.top
    return NARROWEST <= wide <= WIDEST and high <= HIGHEST


def _empty_place(page: Page) -> str:
    if page.confidence < _SURE_PAGE:
        return f"skan jest mało czytelny: nie widać podpisu (strona {page.number})"
    return f"miejsce na podpis wygląda na puste (strona {page.number})"


def hand_on(page: Page, others: Sequence[Page] = ()) -> Iterator[Mark]:
    """What a hand may have left on a page: ink on a scan, else the file's pictures and strokes."""
    if page.source == "ocr":
        yield from (mark for mark in page.marks if mark.confidence > UNREAD_INK)
    else:
        yield from (Mark(box, 1.0) for box in marks_at(page, others, wherever=bool(others)))
