"""The blanks of one kind of document, each with the places where the call's questions stand on it."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checks.page.sheet import Sheet
from checks.recognise.call_cache import Same
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.blank.skeleton import Skeleton, shingles_of, skeleton_of, with_starts
from checks.recognise.form.blank.tokens import BOX, tokens_of
from checks.recognise.form.layout import is_own_layout, layout_of
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import FormRule
from domain.words.text import fold

_HOW = re.compile(r"(?:prosze|prosimy|nalezy)(?: o)? (?:wymieni|wypis|wpis|poda|wskaz|opis)\w*")
"""How a sentence begins that tells how to answer."""
_LEAST_SHINGLES = 20
"""A blank with less text than this tells no kind."""


@dataclass(frozen=True, slots=True)
class Blank:
    """One blank: its skeleton, and which of its questions answers which field of the call."""

    skeleton: Skeleton
    fields: dict[str, BlankQuestion]
    """The field's name → its question; a field that the blank does not ask about is absent."""
    shingles: frozenset[tuple[str, ...]]
    """What its printed words are told by at a glance."""


def blanks_of(rule: DocumentRule) -> tuple[Blank, ...]:
    """The blanks that a call offers for a kind of document; prepared once for each rule."""
    return _prepared(Same(rule, rule.name)) if rule.printed else ()


@lru_cache(maxsize=64)
def _prepared(rule: Same[DocumentRule]) -> tuple[Blank, ...]:
    skeletons = [skeleton for pages in rule.value.printed if (skeleton := skeleton_of(pages)) is not None]
    return tuple(_blank(skeleton, rule.value.form) for skeleton in skeletons)


def _blank(skeleton: Skeleton, form: FormRule | None) -> Blank:
    """The skeleton with the call's questions found on it by their labels, which it prints as they are."""
    if form is None:
        return Blank(skeleton, {}, _shingles(skeleton))
    starts = [token.start for token in skeleton.tokens]
    spots: dict[str, tuple[int, int]] = {}
    places = layout_of(form).locate(skeleton.text)
    if not is_own_layout(places, skeleton.text, form):
        # In another office's words a label may stand anywhere, in a heading too: questions alone count.
        return Blank(skeleton, _by_words(skeleton, form, {}), _shingles(skeleton))
    for name, place in places.items():
        first, label_end = bisect_left(starts, place.label_start), bisect_left(starts, place.start)
        if first < label_end:
            spots[name] = (first, label_end)
    skeleton = with_starts(skeleton, [_own_start(skeleton, spot) for spot in spots.values()])
    by_first = {question.first: question for question in skeleton.questions}
    fields = {name: by_first[_own_start(skeleton, spot)[0]] for name, spot in spots.items()}
    fields = {name: _asked_below(skeleton, question, fields) for name, question in fields.items()}
    fields |= _by_words(skeleton, form, fields)
    return Blank(skeleton, fields, _shingles(skeleton))


def _asked_below(
    skeleton: Skeleton, heading: BlankQuestion, found: Mapping[str, BlankQuestion]
) -> BlankQuestion:
    """A question; of a bare heading the sentence below it that only tells how to answer.

    „4. Certyfikaty, patenty” and below it „Prosimy wymienić i załączyć kopie.” before the places.
    """
    below = next((one for one in skeleton.questions if one.first == heading.until), None)
    is_heading = not (heading.options or heading.columns or heading.is_caption)
    if below is None or not is_heading or below in found.values() or below.options:
        return heading
    return below if _HOW.match(fold(below.words)) is not None and not below.columns else heading


def _by_words(
    skeleton: Skeleton, form: FormRule, found: Mapping[str, BlankQuestion]
) -> dict[str, BlankQuestion]:
    """The questions worded as a label that stand within a line: „…, działając w imieniu ……”."""
    taken = {question.first for question in found.values()}
    by_label = {fold(label): field.name for field in form.fields for label in field.labels}
    named: dict[str, BlankQuestion] = {}
    for question in skeleton.questions:
        name = by_label.get(fold(question.words))
        if name is not None and name not in found and name not in named and question.first not in taken:
            named[name] = question
    return named


def likeness(rule: DocumentRule, shingles: frozenset[tuple[str, ...]]) -> float:
    """How much of a blank of the rule a paper's words repeat, between 0 and 1; the best of its blanks."""
    return max((_share(blank.shingles, shingles) for blank in blanks_of(rule)), default=0.0)


def shingles_in(sheets: Sequence[Sheet]) -> frozenset[tuple[str, ...]]:
    """What the words of pages are told by at a glance."""
    return shingles_of([t.word for sheet in sheets for t in tokens_of(sheet.folded) if t.word != BOX])


def _share(blank: frozenset[tuple[str, ...]], paper: frozenset[tuple[str, ...]]) -> float:
    return len(blank & paper) / len(blank) if len(blank) >= _LEAST_SHINGLES else 0.0


def _shingles(skeleton: Skeleton) -> frozenset[tuple[str, ...]]:
    return shingles_of([token.word for token in skeleton.tokens if not token.is_box])


def _own_start(skeleton: Skeleton, spot: tuple[int, int]) -> tuple[int, int]:
    """Where the question begins whose label holds a spot (its number may stand before); else the spot."""
    first, label_end = spot
    for question in skeleton.questions:
        if question.first <= first < question.label_end and not _asks_another(skeleton, question, first):
            return question.first, question.label_end
    return first, label_end


def _asks_another(skeleton: Skeleton, question: BlankQuestion, first: int) -> bool:
    """Whether what stands before a spot in a question's label is more than a number or a short lead."""
    before = skeleton.text.folded[skeleton.tokens[question.first].start : skeleton.tokens[first].start]
    return ":" in before
