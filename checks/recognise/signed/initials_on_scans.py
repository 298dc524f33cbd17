"""Whether every page of a scanned contract bears initials: of one hand, and no print."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median

from checks.recognise.signed.initials import (
    FOOT_OF_TEXT,
    LOWER_MARGIN,
    is_as_large_as_initials,
    is_initial,
    stands_by_label,
)
from checks.recognise.signed.on_scans import SURE_MARK, hand_on, share_above
from checks.recognise.signed.places import (
    EXACTLY,
    LARGER,
    LIKELY_PEN,
    PLACE,
    SAME_PEN,
    is_initials,
    stands_by,
)
from domain.document import Box, Mark, Page, Signing
from domain.words.text import fold

_OFF_CENTRE, _NEARLY_ALL, _LETTER_GAP = 0.1, 0.78, 0.02
_HEIGHT_OF_PRINT = 0.018
_NARROWEST, _LOWEST = 0.008, 0.003
_IN_COLUMN, _TALLER = 0.3, 2.5
"""How much of a mark's width a word above or below it shares; in heights of print."""
_GUESSED, _BEHIND = 0.6, 0.12
"""How surely print is read at least; and of the page's width, so far behind their word initials stand."""
_HARDLY = 0.45
"""Alone no hand's: only where other pages bear surer marks at the same place."""
_HARDLY_READ = 0.7
"""How surely print at a page's edge is read at least."""
_NUMBERING = re.compile(r"\d|^\W*[IVXivxlL1]+\W*$")
_PAGE_NUMBER = re.compile(r"\bstr(?:ona|\.)? ?\d|\b\d+ ?(?:z|/) ?\d+\b")
_ONE_SIZE = 1.06
"""Times as long or high: print on several sheets of one scan differs less."""


def initialled_scan(pages: Sequence[Page]) -> Signing:
    """Initials on every page, or a question: what seems to lack on a scan may be too faint to see.

    A mark that is doubtful by itself is one pen's where the other pages bear the like at the same place.
    """
    seen = {page.number: list(_initials_on(page, _running(pages))) for page in pages}
    sure = {
        number: max(mark.confidence for mark in marks)
        for number, marks in seen.items()
        if any(mark.confidence >= SURE_MARK for mark in marks)
    }
    sure |= {number: SAME_PEN for number in _by_one_pen(seen, pages) if number not in sure}
    sure = _at_heads(pages) | sure
    marked = tuple(sorted(sure))
    bare = [page.number for page in pages if page.number not in sure]
    if sure and not bare:
        listed = ", ".join(map(str, marked))
        return Signing(
            "image", f"parafa na stronach: {listed}", initialled_pages=marked, confidence=min(sure.values())
        )
    listed = ", ".join(map(str, bare))
    place = "stronie" if len(bare) == 1 else "stronach"
    told = f"; widać ją na stronach: {', '.join(map(str, marked))}" if marked else ""
    return Signing("unknown", f"nie widać parafy na {place}: {listed}{told}")


def _initials_on(page: Page, running: Collection[str] = ()) -> Iterator[Mark]:
    """What may be initials on a page: no speck or line, as a sheet's edge leaves them on a photo."""
    for mark in _joined_on(page, running):
        if mark.box.right - mark.box.left >= _NARROWEST and mark.box.bottom - mark.box.top >= _LOWEST:
            is_guess = mark.confidence < LIKELY_PEN and _is_guessed(mark.box, page, running)
            yield replace(mark, confidence=LIKELY_PEN) if is_guess else mark


def _running(pages: Sequence[Page]) -> frozenset[str]:
    """The words at the feet and heads of more pages than one."""
    seen = Counter(
        text
        for page in pages
        for text in {
            fold(word.text) for word in page.words if not 1 - LOWER_MARGIN < word.box.top < LOWER_MARGIN
        }
    )
    return frozenset(text for text, count in seen.items() if count > 1)


def _is_guessed(box: Box, page: Page, running: Collection[str]) -> bool:
    """Whether what stands at a mark was hardly read, and as letters that number nothing: „AVY”.

    Print is read surely there; a running foot says the same on every page, and stands exactly at one place.
    """
    read = [word for word in page.words if _shares_middle(word.box, box)]
    return (
        len(read) == 1
        and read[0].confidence < _HARDLY_READ
        and _NUMBERING.search(read[0].text) is None
        and fold(read[0].text) not in running
        and sum(map(str.isalpha, read[0].text)) > 1
    )


def _shares_middle(word: Box, mark: Box) -> bool:
    across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return mark.left <= across <= mark.right and mark.top <= down <= mark.bottom


def _joined_on(page: Page, running: Collection[str]) -> Iterator[Mark]:
    """The marks at a page's edge or below its text, neighbouring letters as one."""
    marks = [
        mark
        for mark in (*hand_on(page), *_read_as_letters(page))
        if (is_initial(mark.box, page) or _ends_the_text(mark.box, page))
        and not (_may_number(mark.box) and not _is_beside_number(mark.box, page, running))
        and not _is_among_print(mark, page)
    ]
    for mark in marks:
        beside = [one for one in marks if one is not mark and _are_beside(one.box, mark.box)]
        if not beside:
            yield mark
        elif mark.box.left <= min(one.box.left for one in beside):
            together = [mark, *beside]
            yield Mark(
                _around([one.box for one in together]),
                min(1.0, max(one.confidence for one in together) + 0.1),
            )


def _read_as_letters(page: Page) -> Iterator[Mark]:
    """Initials behind the word for them that were read as a word, and hardly: „parafa: Ajvuww”."""
    labels = [box for words, box in page.label_boxes.items() if is_initials(words)]
    for word in page.words:
        is_guess = word.confidence < _GUESSED and word.text.isalpha()
        if is_guess and any(_is_right_behind(word.box, label) for label in labels):
            yield Mark(word.box, _HARDLY)


def _is_right_behind(box: Box, label: Box) -> bool:
    is_level = min(box.bottom, label.bottom) > max(box.top, label.top)
    return is_level and 0 <= box.left - label.right <= _BEHIND


def _at_heads(pages: Sequence[Page]) -> dict[int, float]:
    """How sure the mark above each page's text is, where every page has one; and none but a hand drew them.

    A letterhead is of one size on every page, and a title page alone may bear a sign.
    """
    heads = {page.number: mark for page in pages for mark in page.marks if _begins_the_text(mark, page)}
    sizes = [(mark.box.right - mark.box.left, mark.box.bottom - mark.box.top) for mark in heads.values()]
    is_of_a_hand = 1 < len(heads) == len(pages) and any(
        max(lengths) > _ONE_SIZE * min(lengths) for lengths in zip(*sizes, strict=True)
    )
    return {number: mark.confidence for number, mark in heads.items()} if is_of_a_hand else {}


def _begins_the_text(mark: Mark, page: Page) -> bool:
    """Whether a sure mark of initials' size stands above nearly all that a page says, towards a side."""
    return (
        mark.confidence >= SURE_MARK
        and is_as_large_as_initials(mark.box)
        and abs((mark.box.left + mark.box.right) / 2 - 0.5) >= _OFF_CENTRE
        and sum(word.box.top >= mark.box.top for word in page.words) >= _NEARLY_ALL * len(page.words) > 0
    )


def _may_number(box: Box) -> bool:
    """Whether a mark is as low as print in the middle of a page's foot or head, where its number stands."""
    is_outside = box.top > FOOT_OF_TEXT or box.bottom < 1 - FOOT_OF_TEXT
    return (
        is_outside
        and abs((box.left + box.right) / 2 - 0.5) < _OFF_CENTRE
        and (box.bottom - box.top < _HEIGHT_OF_PRINT)
    )


def _is_beside_number(box: Box, page: Page, running: Collection[str]) -> bool:
    """Whether the page's number stands elsewhere in its foot or head: then letters in the middle are none."""
    level = [
        word.text
        for word in page.words
        if word.box.bottom > box.top and word.box.top < box.bottom and not _shares_middle(word.box, box)
    ]
    return _PAGE_NUMBER.search(fold(" ".join(level))) is not None and _is_guessed(box, page, running)


def _is_among_print(mark: Mark, page: Page) -> bool:
    """Whether a mark above the foot stands in a column of print: a heading as „Art. 6”, a clause's number.

    Initials beside or below a text have no words above and below them; sure ink may be higher than print, or
    stand by a label.
    """
    box = mark.box
    is_drawn = not _is_as_high_as_print(box, page) or stands_by_label(box, page)
    if box.bottom > LOWER_MARGIN or (mark.confidence >= SURE_MARK and is_drawn):
        return False
    column = [
        word.box
        for word in page.words
        if min(word.box.right, box.right) - max(word.box.left, box.left)
        >= _IN_COLUMN * (box.right - box.left)
    ]
    is_under = any(one.bottom <= box.top for one in column)
    return is_under and any(one.top >= box.bottom for one in column)


def _is_as_high_as_print(box: Box, page: Page) -> bool:
    heights = [word.box.bottom - word.box.top for word in page.words]
    return bool(heights) and box.bottom - box.top <= _TALLER * median(heights)


def _ends_the_text(box: Box, page: Page) -> bool:
    """Whether a mark of initials' size stands below nearly all that a page says, towards a side."""
    if not is_as_large_as_initials(box) or not page.words:
        return False
    return abs((box.left + box.right) / 2 - 0.5) >= _OFF_CENTRE and share_above(page, box) >= _NEARLY_ALL


def _are_beside(one: Box, other: Box) -> bool:
    gap = max(one.left, other.left) - min(one.right, other.right)
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return gap <= _LETTER_GAP and shared > 0


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _by_one_pen(seen: Mapping[int, Sequence[Mark]], pages: Sequence[Page]) -> Collection[int]:
    """The pages that bear marks of one size at one place, where each is likely a hand's and they are several.

    One that is hardly a hand's by itself, as a page's number, counts only by a label for initials. What is
    printed on every page stands at exactly one place; a hand never meets it twice.
    """
    best: dict[int, Mark] = {}
    for model in (mark for marks in seen.values() for mark in marks):
        alike = {
            number: max(near, key=lambda mark: mark.confidence)
            for number, marks in seen.items()
            if (near := [mark for mark in marks if _are_alike(mark.box, model.box)])
        }
        if (len(alike), _mean(alike)) > (len(best), _mean(best)):
            best = alike
    asked = {
        page.number: [box for words, box in page.label_boxes.items() if is_initials(words)] for page in pages
    }
    is_likely = (
        len(best) > 1
        and _mean(best) >= LIKELY_PEN
        and all(
            mark.confidence >= LIKELY_PEN or any(stands_by(mark.box, box) for box in asked[number])
            for number, mark in best.items()
        )
    )
    return best.keys() if is_likely and not _is_printed([mark.box for mark in best.values()]) else ()


def _mean(marks: Mapping[int, Mark]) -> float:
    return sum(mark.confidence for mark in marks.values()) / len(marks) if marks else 0.0


def _are_alike(one: Box, other: Box) -> bool:
    """Whether two marks may be one person's initials: about as large, at about the same place."""
    across = abs(one.left + one.right - other.left - other.right) / 2
    down = abs(one.top + one.bottom - other.top - other.bottom) / 2
    high, wide = (
        (one.bottom - one.top) / _least(other.bottom - other.top),
        (one.right - one.left) / _least(other.right - other.left),
    )
    at_foot = min(one.bottom, other.bottom) > LOWER_MARGIN
    return (
        across <= PLACE
        and (down <= PLACE or not at_foot)
        and 1 / LARGER <= high <= LARGER
        and 1 / LARGER <= wide <= LARGER
    )


def _least(length: float) -> float:
    return max(length, 0.001)


def _is_printed(boxes: Sequence[Box]) -> bool:
    """Whether marks stand so exactly at one place, and are so exactly of one size, as only print does."""
    return all(
        max(getattr(box, side) for box in boxes) - min(getattr(box, side) for box in boxes) <= EXACTLY
        for side in ("left", "top", "right", "bottom")
    )
