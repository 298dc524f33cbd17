"""What a page read from a picture may be trusted with: nobody is asked for what a scan only seems to lack.

A wrong letter costs a company time and the office its trust; a question costs a person a minute. So two rules
stand between a scan and a letter, and both are here:

1. While reading: a place is `empty` only on a page that was read well (`is_clear`) and bears no trace of a
   hand there; what stands under such a trace is not read (`is_written_on`). Figures without a checksum count
   only where they were read surely (`are_figures_sure`), short words only where they are legible
   (`is_legible`). Everything else is `unclear`.
2. While judging: what would be asked of the applicant is put to a person first (`to_person_first`) where one
   misread word is enough to have made it: a NIP that fits no checksum, one that differs in a digit or two, or
   stands beside the applicant's own name, and a paper taken for another one, unless surely.

What is left was seen on a clear page: `incomplete_form`, `contradiction`, `obsolete_template` rest on answers
that rule 1 let through, `missing_pages` on numbers of clear pages (`checks.page.missing_pages`). A scan is
never `unsigned` nor `not_initialled` (`checks.recognise.signatures`), and `arrears` are for a person in any
case.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checks.page.sheet import Spot
from domain.application import Finding
from domain.document import Box, Document, Mark, Page

_CLEAR = 0.9
"""The mean confidence of a page that was read well: 0.91 to 0.96 on usual scans."""
_POOR_WORD, _MOST_POOR = 0.7, 0.05
"""Dust, creases and blur leave one word of ten below this; usual scans one of forty."""
_LEGIBLE_PAGE, _MOST_POOR_LEGIBLE = 0.88, 0.1
"""The same of a usual photograph."""
_SURE_FIGURES, _SURE_FIGURES_HERE = 0.6, 0.85
"""For figures without a checksum on a clear page, and on another."""
_SURE_NUMBER_HERE, _LONG_NUMBER = 0.93, 8
"""For a number of so many figures on a page that is not clear: a speck of dust makes a 5 of a 9."""
_LEGIBLE, _LEGIBLE_SHORT = 0.5, 0.65
_SHORT = 2
"""So few words have nothing beside them that would show how they were read."""
_GUESS = 0.12
_OF_SCRIPT = re.compile(r"(?<!\S)(?:\([a-ząćęłńóśźż]{5,}(?![^()]{0,200}\))|/[a-ząćęłńóśźż]{5,})")
_LEAST_OF_SCRIPT = 2
_SURE_MARK = 0.5
_SURE_HAND, _SURELY_PRINT, _BEYOND_DOUBT, _MOST_STRAY = 0.7, 0.9, 0.95, 6
"""A mark less sure may be print; print is read so surely; so surely no scrawl is; and a typed page bears no
more marks."""
_OF_A_LETTER = 0.25
"""Of a word's width."""
_NEAR = 2
"""So many digits may be misread and the checksum still fit."""
_SURE_KIND = 0.9


def is_clear(page: Page) -> bool:
    """Whether a page carries its own text, or was read so well that nothing on it is likely to be lost.

    >>> is_clear(Page(1, "…")), is_clear(Page(1, "…", source="ocr", confidence=0.7))
    (True, False)
    """
    return _is_read_well(page, _CLEAR, _MOST_POOR)


def is_legible_page(page: Page) -> bool:
    """Whether a page carries its own text, or was read so well that its questions are seen, if not each word.

    >>> is_legible_page(Page(1, "…", source="ocr", confidence=0.89))
    True
    """
    return _is_read_well(page, _LEGIBLE_PAGE, _MOST_POOR_LEGIBLE)


def _is_read_well(page: Page, least: float, most_poor: float) -> bool:
    if page.source != "ocr":
        return True
    poor = sum(word.confidence < _POOR_WORD for word in page.words)
    return page.confidence >= least and poor <= most_poor * len(page.words)


def is_written_on(spots: Iterable[Spot], marks: Sequence[Mark], *, is_typed: bool = False) -> bool:
    """Whether a hand wrote where words were read: then the words are a guess at handwriting.

    On a typed paper what may be a stroke or a word's own print is print, where the word was read so surely;
    on any other, too, where nothing but print, or a hand as clear, is read so surely. The flourish of a
    letter makes no word doubtful that is read beyond doubt.
    """
    sure = [mark for mark in marks if mark.confidence >= _SURE_MARK]
    return any(
        _holds_middle(mark.box, spot.box)
        for mark in sure
        for spot in spots
        if spot.confidence < (_SURELY_PRINT if is_typed else _BEYOND_DOUBT)
        or (mark.confidence >= _SURE_HAND and not _is_of_a_letter(mark.box, spot.box))
    )


def _is_of_a_letter(mark: Box, word: Box) -> bool:
    """Whether a mark is so narrow beside its word that it is one of its letters at most."""
    return mark.right - mark.left <= _OF_A_LETTER * (word.right - word.left)


def is_typed(pages: Iterable[Page]) -> bool:
    """Whether none of a paper's pages bears more marks than a signature and a few specks make.

    >>> stroke = Mark(Box(0.1, 0.1, 0.2, 0.12), 0.65)
    >>> is_typed([Page(1, "", marks=(stroke,) * 4)]), is_typed([Page(1, "", marks=(stroke,) * 9)])
    (True, False)
    """
    return all(sum(mark.confidence >= _SURE_MARK for mark in page.marks) <= _MOST_STRAY for page in pages)


def are_figures_sure(words: Iterable[tuple[str, float]], *, on_clear_page: bool) -> bool:
    """Whether every word that holds a digit was read surely enough to stand without a checksum.

    >>> are_figures_sure([("KRS", 0.3), ("0000100525", 0.9)], on_clear_page=False)
    False
    """
    return all(
        sure >= _least_sure(word, on_clear_page=on_clear_page)
        for word, sure in words
        if any(map(str.isdigit, word))
    )


def _least_sure(word: str, *, on_clear_page: bool) -> float:
    if on_clear_page:
        return _SURE_FIGURES
    return _SURE_NUMBER_HERE if word.isdigit() and len(word) >= _LONG_NUMBER else _SURE_FIGURES_HERE


def is_legible(sureness: Sequence[float]) -> bool:
    """Whether words were read so surely, in the mean, that they are what stands there.

    >>> is_legible([0.55]), is_legible([0.55, 0.9, 0.9]), is_legible([])
    (False, True, True)
    """
    if not sureness:
        return True
    if is_guess(min(sureness)):
        return False
    return sum(sureness) / len(sureness) >= (_LEGIBLE_SHORT if len(sureness) <= _SHORT else _LEGIBLE)


def is_guess(sureness: float) -> bool:
    """Whether the engine itself denies a word: it stands only to show that there is one."""
    return sureness < _GUESS


def is_in_script(pages: Iterable[Page]) -> bool:
    """Whether pages read from pictures were written by hand, or in a script that is read as print.

    Its capital „C” and „l” are read as signs at the front of words: „(hristmasworld”, „/ubuskie”. What
    nothing but its words confirms may be misread there, however sure the engine is.

    >>> said = "województwo /ubuskie, (hristmasworld (Frankfurt)"
    >>> is_in_script([Page(1, said, source="ocr")]), is_in_script([Page(1, said)])
    (True, False)
    >>> is_in_script([Page(1, "(ulica, nr) (kod pocztowy) tak/nie dnia /miesiąca", source="ocr")])
    False
    """
    found = {one[0] for page in pages if page.source == "ocr" for one in _OF_SCRIPT.finditer(page.text)}
    return len(found) >= _LEAST_OF_SCRIPT


def is_from_picture(document: Document) -> bool:
    """Whether anything of a document was read from a picture: such evidence tells its place on the page."""
    told = (*document.evidence, *(one.evidence for one in document.fields.values()))
    return any(one is not None and one.box is not None for one in told)


def are_nearly_one_number(first: str, second: str) -> bool:
    """Whether a few digits misread, or two neighbours exchanged, would make one number the other.

    >>> are_nearly_one_number("9281979752", "9281919752"), are_nearly_one_number("9281979752", "5962454899")
    (True, False)
    """
    if len(first) != len(second):
        return False
    return sum(one != other for one, other in zip(first, second, strict=True)) <= _NEAR


def is_surely_told(document: Document) -> bool:
    """Whether the kind of a document is certain enough to tell its sender that it is the wrong one."""
    return document.confidence >= _SURE_KIND or not is_from_picture(document)


MISREAD_SCAN = "Tak odczytano skan: może to być błąd odczytu."


def to_person_first(found: Finding, why: str = MISREAD_SCAN) -> Finding:
    """The same finding as a question to a person, because a misread paper may have made it."""
    return replace(
        found,
        code="unsure",
        message=f"{found.message} {why}",
        remedy="Pracownik sprawdzi dokument.",
        asked_of="staff",
    )


def _holds_middle(outer: Box, inner: Box) -> bool:
    across, down = (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2
    return outer.left <= across <= outer.right and outer.top <= down <= outer.bottom
