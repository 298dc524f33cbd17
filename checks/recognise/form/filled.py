"""A paper that is the call's own blank, filled in: every question with what the paper has and the blank not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checks.page.sheet import Sheet
from checks.recognise.form import lists as form_lists
from checks.recognise.form.alignment import Alignment, align
from checks.recognise.form.answers import Answer, answer_of, typed
from checks.recognise.form.blanks import Blank, blanks_of
from checks.recognise.form.layout import Place
from checks.recognise.form.pictures import is_legible_at, is_page_sure, typed_from_picture
from checks.recognise.form.skeleton import Printed, Question
from checks.recognise.form.text import FormText
from checks.recognise.form.unit import Option, Unit
from domain.call import DocumentRule, FieldType, FormField
from domain.document import FieldValue
from domain.text import fold

LEAST = 0.8
"""So much of a blank's words, in order, makes a paper a copy of it (where the paper has anything at all)."""
_LEAST_SHARE = 0.35
"""And so much of all its words: less is a page of something else that quotes it."""
_LINED: frozenset[FieldType] = frozenset({"list", "rows", "urls", "choice", "yes_no", "signature"})
"""Answers whose lines mean something."""
_OFFERED: frozenset[FieldType] = frozenset({"choice", "yes_no"})
_TICKED = re.compile(r"[☒☑■▣◼⬛✓✔✗✘●◉]|[\[(] ?[xv+*✓✔] ?[\])]")
_DOUBTFUL = "▨"
_CROSS = frozenset({"x", "v", "xx"})
_EDGE = " \n\t:;,.)*|"


@dataclass(frozen=True, slots=True)
class Region:
    """Where on the paper one question and its answer stand."""

    question: Question
    place: Place
    is_ragged: bool
    """Whether the question after it was not found, so that the answer may hold another's."""
    is_whole: bool
    """Whether every word of the label was found."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A paper that is a copy of a blank."""

    blank: Blank
    alignment: Alignment

    @property
    def text(self) -> FormText:
        """The paper's text."""
        return self.alignment.text


def copy_of(text: FormText, rule: DocumentRule) -> Copy | None:
    """The blank of the rule that the paper is a copy of; None where it is a copy of none."""
    copies = [Copy(blank, align(blank.skeleton, text)) for blank in blanks_of(rule)]
    best = max(copies, key=lambda one: one.alignment.similarity, default=None)
    if best is None or best.alignment.similarity < _LEAST_SHARE or best.alignment.fidelity < LEAST:
        return None
    return best


def answers_of(copy: Copy, fields: Sequence[FormField], sheets: Sequence[Sheet]) -> dict[str, FieldValue]:
    """The answers of a copy by the names of the call's fields; one whose place is gone is absent."""
    found: dict[str, FieldValue] = {}
    for field in fields:
        question = copy.blank.fields.get(field.name)
        region = region_of(copy.alignment, question) if question is not None else None
        if region is not None:
            value = _value(copy, field, region, sheets)
            if value is not None:
                found[field.name] = value
    return found


def agreed(searched: Mapping[str, FieldValue], aligned: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """What searching labels and aligning with the blank found, settled question by question.

    The blank knows how far an answer reaches, so it wins where both tell words. Two different numbers or
    choices contradict each other: then a person looks.
    """
    return {name: _settled(one, aligned.get(name)) for name, one in searched.items()}


def _settled(searched: FieldValue, aligned: FieldValue | None) -> FieldValue:
    if aligned is None or (aligned.state == "unclear" and searched.state == "read"):
        return searched
    if searched.state != "read" or aligned.value == searched.value or aligned.state == "unclear":
        return aligned
    if aligned.state == "empty":
        return replace(searched, state="unclear", value=None, rows=())
    return aligned if _is_other_extent(searched.value, aligned.value) else replace(aligned, state="unclear", value=None, rows=())


def _is_other_extent(one: object, other: object) -> bool:
    """Whether two answers are the same words, cut otherwise."""
    first, second = (fold(" ".join(each) if isinstance(each, tuple) else str(each)) for each in (one, other))
    is_text = isinstance(one, str | tuple) and isinstance(other, str | tuple)
    return is_text and (first in second or second in first)


def units_of(copy: Copy) -> tuple[Unit, ...]:
    """Every question of the blank that the paper has, with its answer, in the order of the blank."""
    regions = (region_of(copy.alignment, question) for question in copy.blank.skeleton.questions)
    return tuple(_unit(copy, region) for region in regions if region is not None)


def region_of(alignment: Alignment, question: Question) -> Region | None:
    """Where a question stands on the paper; None where its label is gone."""
    matches, tokens = alignment.matches, alignment.tokens
    label = [matches[at] for at in range(question.first, question.label_end) if matches[at] >= 0]
    until = question.first if question.is_caption else question.until
    following = next(((at, matches[at]) for at in range(until, len(matches)) if matches[at] >= 0), None)
    end = tokens[following[1]].start if following is not None else len(alignment.text.folded)
    is_ragged = (following[0] if following is not None else len(matches)) > until
    if question.is_caption or question.first == question.label_end:
        before = next((matches[at] for at in range(question.first - 1, -1, -1) if matches[at] >= 0), None)
        if not label and question.is_caption:
            return None
        start = tokens[before].end if before is not None else 0
        return Region(question, Place(start, start, end), is_ragged, is_whole=True)
    if not label:
        return None
    is_whole = len(label) == question.label_end - question.first
    return Region(question, Place(tokens[label[0]].start, tokens[label[-1]].end, end), is_ragged, is_whole)


def written(alignment: Alignment, region: Region, *, keep_offered: bool = False, keep_printed: bool = False) -> tuple[str, str]:
    """What the paper has at a place and the blank has not, raw and folded, the rest blanked out.

    `keep_offered` keeps the printed options and their boxes; `keep_printed` everything after the label.
    """
    text, place = alignment.text, region.place
    low, high = place.label_start, place.end
    raw, folded = text.raw[low:high], text.folded[low:high]
    kept = _kept_tokens(alignment, region.question) if keep_offered else frozenset()
    for start, end in _printed_stretches(alignment, region, kept, after_label_only=keep_printed):
        gap = re.sub(r"[^\n\t]", " ", raw[start - low : end - low])
        raw = raw[: start - low] + gap + raw[end - low :]
        folded = folded[: start - low] + gap + folded[end - low :]
    begin = len(folded) - len(folded.lstrip(_EDGE))
    stop = len(folded.rstrip(" \n\t(„\"-–•*/"))
    if stop < len(folded) and re.search("[-–]", folded[stop:].split("\n")[0]):
        stop = len(folded.rstrip(" \n\t(„\""))
    return raw[begin:stop], folded[begin:stop]


def _kept_tokens(alignment: Alignment, question: Question) -> frozenset[int]:
    offered = {
        at
        for one in question.options
        for at in (*range(one.first, one.until), *((one.box,) if one.box is not None else ()))
    }
    return frozenset(alignment.matches[at] for at in offered if alignment.matches[at] >= 0)


def _printed_stretches(
    alignment: Alignment, region: Region, kept: frozenset[int], *, after_label_only: bool
) -> list[tuple[int, int]]:
    """The stretches of the paper that the blank prints, with what parts their words."""
    tokens, place = alignment.tokens, region.place
    places = {alignment.matches[at] for at in alignment.skeleton.places if at < len(alignment.matches)}
    found: list[tuple[int, int]] = []
    for number in _tokens_between(alignment, place.label_start, place.end):
        if number not in alignment.printed or number in kept:
            continue
        if after_label_only and tokens[number].start >= place.start:
            continue
        start, end = tokens[number].start, tokens[number].end
        if found and number - 1 in alignment.printed and number - 1 not in kept and number not in places:
            start = max(found[-1][1], place.label_start)
        found.append((start, end))
    return found


def _tokens_between(alignment: Alignment, start: int, end: int) -> range:
    from bisect import bisect_left

    first = bisect_left(alignment.tokens, start, key=lambda token: token.start)
    return range(first, bisect_left(alignment.tokens, end, key=lambda token: token.start))


def _value(copy: Copy, field: FormField, region: Region, sheets: Sequence[Sheet]) -> FieldValue | None:
    """The answer as the field's type asks; None where the blank's place cannot tell it."""
    text = copy.text
    offers = field.type in _OFFERED
    if offers and not region.question.options:
        return None
    raw, folded = written(
        copy.alignment, region, keep_offered=offers, keep_printed=field.type in {"rows", "list", "signature"}
    )
    if field.type not in _LINED:
        if region.is_ragged and "\n" in raw:
            return None
        raw, folded = raw.replace("\n", " "), folded.replace("\n", " ")
    place = region.place
    evidence = text.quote(place.label_start, place.start)
    if text.is_noisy:
        evidence = replace(evidence, box=text.box_between(place.label_start, place.end))
    answer = answer_of(raw, folded, evidence, keeps_label_rest=True)
    if not text.is_noisy:
        return typed(field, answer)
    if not region.is_whole and not offers:
        return None
    is_legible = is_legible_at(text, field, place.start, place, sheets)
    return typed_from_picture(
        field, answer, is_sure=is_page_sure(text, place, sheets), is_legible=is_legible
    )


def _unit(copy: Copy, region: Region) -> Unit:
    question, text, place = region.question, copy.text, region.place
    raw, _ = written(copy.alignment, region)
    lined, _ = written(copy.alignment, region, keep_printed=True)
    rows = form_lists.rows_in_text(lined) if question.columns else None
    return Unit(
        question=question.words,
        section=question.section,
        answer="\n".join(line for line in map(str.strip, raw.split("\n")) if line and not form_lists.is_blank(line)),
        evidence=replace(text.quote(place.label_start, place.end), box=text.box_between(place.label_start, place.end)),
        number=question.number,
        hint=question.hint,
        options=tuple(Option(one.words, _is_chosen(copy.alignment, one)) for one in question.options),
        rows=rows or (),
        columns=question.columns,
    )


def _is_chosen(alignment: Alignment, option: Printed) -> bool | None:
    """Whether an option's box is ticked, or has a cross in its place; without a box, whether it alone is left."""
    if option.box is None:
        return None
    at = alignment.matches[option.box]
    if at >= 0:
        token = alignment.tokens[at]
        glyph = alignment.text.folded[token.start : token.end]
        return None if glyph == _DOUBTFUL else _TICKED.fullmatch(glyph) is not None
    words = alignment.matches[option.first] if option.until > option.first else -1
    near = {alignment.tokens[n].word for n in (words - 1, words + option.until - option.first) if 0 <= n < len(alignment.tokens)} if words >= 0 else set()
    return True if near & _CROSS else None
