"""Whether nothing read at a place of a picture means that nothing was written there (Regulamin § 4.4).

A hand writes on its line of dots, above and beside it, and leaves ink that nobody reads: a letter that asks
a company for what it wrote is worse than a look of a person.
"""

import re
from collections.abc import Sequence

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.text import FormText
from domain.document import Box, Page

_SIGNS_OF_FIGURES = re.compile(r"[*\"”„'`^°©®«»<>?=]{1,3}")
_LEAST_SIGN, _NARROWEST_SIGN, _NEAR_LABEL = 0.5, 0.004, 0.06
"""What a figure is read as where it is not read; how high it is at least, in heights of its label; how broad,
and how far behind that, in shares of the page's width."""


def is_page_sure(text: FormText, place: AnswerPlace, sheets: Sequence[Sheet]) -> bool:
    """Whether nothing read at a place means that nothing stands there."""
    number = text.page_at(place.label_start)
    page = next((sheet.page for sheet in sheets if sheet.number == number), None)
    if page is None or not is_clear(page) or _heads_a_column(text, place):
        return False
    label = text.box_between(place.label_start, place.start)
    if label is None:
        return True
    whole = text.box_between(place.label_start, place.end) or label
    return not (
        any(_stands_beside(mark.box, label) or _stands_within(mark.box, whole) for mark in page.marks)
        or _is_written_beside(text, place, label)
        or _has_sign_behind(page, _last_line(text, place, label))
    )


def _is_written_beside(text: FormText, place: AnswerPlace, label: Box) -> bool:
    """Whether words of another line stand at a label's height, behind it: a hand wrote above its dots."""
    number, line = text.page_at(place.label_start), _last_line(text, place, label)
    high = line.bottom - line.top
    first = text.raw.rfind("\n", 0, place.start) + 1
    last = text.raw.find("\n", place.start)
    last = len(text.raw) if last < 0 else last
    return any(
        spot.box.left >= line.right
        and abs(spot.box.top + spot.box.bottom - line.top - line.bottom) < 2 * high
        and not first <= spot.start < last
        and text.page_at(spot.start) == number
        for spot in text.spots
    )


def _last_line(text: FormText, place: AnswerPlace, label: Box) -> Box:
    """Where the last word of a label stands."""
    asked = text.spots_between(place.label_start, place.start)
    return asked[-1].box if asked else label


def _has_sign_behind(page: Page, label: Box) -> bool:
    """Whether a sign of a figure's size, which may be one, was read right behind a label."""
    high = label.bottom - label.top
    return any(
        _SIGNS_OF_FIGURES.fullmatch(word.text) is not None
        and 0 <= word.box.left - label.right <= _NEAR_LABEL
        and word.box.right - word.box.left >= _NARROWEST_SIGN
        and word.box.bottom - word.box.top >= _LEAST_SIGN * high
        and abs(word.box.top + word.box.bottom - label.top - label.bottom) < 2 * high
        for word in page.words
    )


def _stands_within(mark: Box, place: Box) -> bool:
    """Whether something unread lies between the first and the last line of a place."""
    return mark.right > place.left and place.top < (mark.top + mark.bottom) / 2 < place.bottom


def _heads_a_column(text: FormText, place: AnswerPlace) -> bool:
    """Whether nothing but a gap parts a label from the next on its line: the answers stand below both."""
    line_end = text.raw.find("\n", place.start)
    line_end = len(text.raw) if line_end < 0 else line_end
    between, behind = text.raw[place.start : place.end], text.raw[place.end : line_end]
    return place.end <= line_end and "\t" in between and not between.strip() and bool(behind.strip())


def _stands_beside(mark: Box, label: Box) -> bool:
    """Whether something written lies in the label's line or the one below, right of the label's beginning."""
    height = label.bottom - label.top
    return (
        mark.right > label.left and mark.top < label.bottom + height and mark.bottom > label.top - height / 2
    )
