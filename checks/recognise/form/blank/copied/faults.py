"""What is wrong with a copy of the call's blank as a whole: nothing filled in, or part of its text gone."""

import re
from collections.abc import Iterator, Sequence

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet
from checks.recognise.form.blank.copied.copy import Copy
from checks.recognise.form.blank.holding import is_answered
from checks.told_fields import MISSING_TEXT, UNFILLED
from domain.document import Evidence, FieldValue
from domain.words.text import fold

_OF_SIGNING = re.compile(r"podpis|pieczec|pieczat|miejscowosc|\bdat[ay]\b")
_LEAST_LACKING = 40
"""So many words of the blank in a row are gone; fewer are a sentence that somebody left out."""
_BINDING = re.compile(r"oswiadcza|zobowiaz|wyrazam|potwierdza|upowazni|swiadom|akceptuj|zapozna")
"""What the applicant signs for; information for them may stay at home."""
_FAITHFUL = 0.92
"""Only a paper that repeats the rest of the blank so well is said to lack anything."""
_SHOWN = 100


def faults_of(copy: Copy, sheets: Sequence[Sheet]) -> dict[str, FieldValue]:
    """The fields that tell what is wrong with a copy; none where nothing is."""
    if is_unfilled(copy):
        first = sheets[0].number if sheets else 1
        return {UNFILLED: FieldValue("read", value=True, evidence=Evidence("wzór bez odpowiedzi", first))}
    lacking = "; ".join(f"„{words}”" for words in _lacking(copy, sheets))
    return {MISSING_TEXT: FieldValue("unclear", None, Evidence(f"brak: {lacking}"))} if lacking else {}


def is_unfilled(copy: Copy) -> bool:
    """Whether a paper is the blank itself: no answer, no tick; a date and a signature do not count.

    Never said of pictures, on which a hand may have written.
    """
    if copy.text.is_noisy:
        return False
    regions = [copy.regions.of(question) for question in copy.blank.skeleton.questions]
    asked = [one for one in regions if one is not None and not _OF_SIGNING.search(fold(one.question.words))]
    return bool(asked) and not any(is_answered(copy, region) for region in asked)


def _lacking(copy: Copy, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The beginnings of the long stretches of the blank that the paper lacks."""
    alignment = copy.alignment
    if alignment.fidelity < _FAITHFUL or not all(is_clear(sheet.page) for sheet in sheets if sheet.is_noisy):
        return
    text, tokens = alignment.skeleton.text, alignment.skeleton.tokens
    for first, until in alignment.missing:
        stretch = text.folded[tokens[first].start : tokens[until - 1].end]
        asks = any(first <= question.first < until for question in alignment.skeleton.questions)
        if until - first >= _LEAST_LACKING and (asks or _BINDING.search(stretch)):
            words = " ".join(text.raw[tokens[first].start : tokens[until - 1].end].split())
            yield words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
