"""Whether an answer's words on a picture were read surely enough to be told."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from checks.page.scan_caution import (
    are_figures_sure,
    is_clear,
    is_guess,
    is_in_script,
    is_legible,
    is_legible_page,
    is_typed,
    is_written_on,
)
from checks.page.sheet import Sheet
from checks.recognise.form.answer.own_domain import site_of, site_of_mailbox
from checks.recognise.form.answer.web_pages import (
    with_signs_right,
)
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.text import FormText
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

_SURE_COUNT = 0.8
"""Of a figure that is the whole answer: a hand's 1 is soon a 4."""
_ONE_WORD: frozenset[FieldType] = frozenset({"krs", "pkd", "count"})
"""Answers of which only the first line counts, whatever stands below."""
CODE = re.compile(r"(?<![\w.])([\dOolIS]{2})[.,: ]{0,2}([\dOolIS]{2})(?:[.,: ]{0,2}([A-Za-z2])(?!\w))?(?!\w)")
_BLANK_IN_CODE = re.compile(r"[\dOolIS]{2} ?[^.\w]? ?[\dOolIS]{2}(?!\d)")
"""A code whose first stop was not read: a figure beside it may be another, too („38 12.Z” for 33.12.Z)."""
_LEAST_CODE, _SURE_CODE = 0.45, 0.95
_LEAST_URL = 0.82
"""Printed addresses are read more surely; of those less sure, half were a pen's, and misread."""
_SURE_URL, _SURE_BESIDE, _SURE_SITE = 0.9, 0.8, 0.8
"""For an address on a page that is not clear, for the words beside it, and for one that confirms another."""
AROUND = " \t\n()[]|:;.,"
"""What is left of a label or of a ruling beside an answer."""
_FIRST_LINE = re.compile(r"\s*[^\n]*")
_NUMBER_OF_ROW = re.compile(r"\d{1,2}[.)]")


def is_legible_at(
    text: FormText, field: FormField, start: int, place: AnswerPlace, sheets: Sequence[Sheet]
) -> bool:
    """Whether the words of an answer, from `start` on, are print that was read surely, and so its figures."""
    page = next((sheet.page for sheet in sheets if sheet.number == text.page_at(start)), None)
    end = _first_line_end(text, start, place) if field.type in _ONE_WORD else place.end
    spots = [spot for spot in text.spots_between(start, end) if spot.start >= start]
    pages = [sheet.page for sheet in sheets]
    if page is None or is_written_on(spots, page.marks, is_typed=is_typed(pages)) or is_in_script(pages):
        return False
    on_clear_page = is_clear(page)
    if not on_clear_page and "\t" in text.raw[start:end].strip(AROUND):
        # Words were lost where the gap is.
        return False
    words = [(text.raw[spot.start : spot.end], spot.confidence) for spot in spots]
    if field.type == "count" and any(sure < _SURE_COUNT for word, sure in words if word.isdigit()):
        return False
    if field.type == "urls":
        return _are_urls_legible(words, text, on_clear_page=on_clear_page)
    if field.type == "pkd" and on_clear_page and CODE.match(text.raw[start:end].strip()):
        # Nor one of codes; on a clear page a code that has the form of one is read.
        least = _SURE_CODE if _BLANK_IN_CODE.match(text.raw[start:end].strip()) else _LEAST_CODE
        return min((sure for word, sure in words if any(map(str.isdigit, word))), default=0.0) >= least
    sureness = [sure for _, sure in words]
    if field.type in {"rows", "list"}:
        words = [(word, sure) for word, sure in words if _NUMBER_OF_ROW.fullmatch(word) is None]
    if field.type == "rows":
        # How many there are, and of which years, hangs on no town's name: „Düsseldorf” is in no dictionary.
        sureness = [sure for sure in sureness if not is_guess(sure)]
    # By pen a 7 is soon a 1, and no checksum tells.
    may_tell = field.type != "krs" or is_legible_page(page) or "ceid" in text.folded[start:end]
    return may_tell and is_legible(sureness) and are_figures_sure(words, on_clear_page=on_clear_page)


def _are_urls_legible(words: Sequence[tuple[str, float]], text: FormText, *, on_clear_page: bool) -> bool:
    """Whether addresses were read surely enough: no dictionary holds one, so its form must tell, too.

    A second one of the same site confirms it.
    """
    if not on_clear_page:
        return all(sure >= (_SURE_URL if "." in word else _SURE_BESIDE) for word, sure in words)
    doubted = [(word, sure) for word, sure in words if "." in word.strip("._") and sure < _LEAST_URL]
    if not doubted:
        return True
    found = [
        _site_read(text.folded[spot.start : spot.end])
        for spot in text.spots
        if spot.confidence >= _SURE_SITE and "." in text.folded[spot.start : spot.end]
    ]
    sites = Counter([*found, *map(site_of_mailbox, found)])
    return all(_is_confirmed(_site_read(fold(word)), sure, sites) for word, sure in doubted)


def _site_read(word: str) -> str:
    """The site of an address that may stand among dots to write on."""
    return site_of(with_signs_right(word.lstrip(".")))


def _is_confirmed(site: str, sure: float, sites: Mapping[str, int]) -> bool:
    """Whether a site stands elsewhere, too; one sure enough to confirm others is itself among the `sites`."""
    return bool(site) and sites.get(site, 0) > (1 if sure >= _SURE_SITE else 0)


def _first_line_end(text: FormText, start: int, place: AnswerPlace) -> int:
    """Where the first line of an answer ends."""
    line = _FIRST_LINE.match(text.raw, start, place.end)
    return line.end() if line is not None else place.end
