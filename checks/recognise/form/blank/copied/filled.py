"""What a copy of the blank answers: every question with what the paper has and the blank has not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, read_value, told_rows
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.choice.choices import yes_no_of
from checks.recognise.form.answer.choice.options import all_marked, values_named
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.legible import is_legible_at
from checks.recognise.form.answer.pictures import as_listed, typed_from_picture
from checks.recognise.form.answer.surely_empty import is_page_sure
from checks.recognise.form.blank.copied.chosen import is_reworded, options_of
from checks.recognise.form.blank.copied.copy import Copy
from checks.recognise.form.blank.printed_boxes import (
    ticked_columns,
)
from checks.recognise.form.blank.regions import AnswerRegion, Regions, trimmed
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.question.ruled.cells import cut_lines_joined, in_one_line
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.text import FormText, with_cell_lines
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField
from domain.words.text import fold

_CHECKED: frozenset[FieldType] = frozenset({"nip", "regon"})
_WHOLE_CODE = re.compile(r"\d{2}\.\d{2}\.[A-Z]")
_LINED: frozenset[FieldType] = frozenset({"list", "rows", "signature"})
"""Answers that printed numbers and lines part."""
_LEAST_PRINT = 12
"""Fewer letters may be an answer's by chance."""
_IDLE = re.compile(r"[ .…_:;,]*")
"""A line with nothing but dots."""
_BARE_ITEM = re.compile(r"(?:\d{1,2}(?:[.,]\d{1,2})?[.)]?|[a-h][.)])?[ .…_:;,]*")
"""A line of a list with nothing but its number, or dots."""
_FIRST_ROW = re.compile(r"(?m)^[ ]*1[.)]?(?=[ \t])")
_UNREAD = "▨"
"""The answer to a question whose place may hold more: without it, a neighbour's would be taken for it."""


def answers_of(copy: Copy, fields: Sequence[FormField], sheets: Sequence[Sheet]) -> dict[str, FieldValue]:
    """The answers of a copy by the names of the call's fields; one whose place is gone is absent."""
    found: dict[str, FieldValue] = {}
    for field in fields:
        question = copy.blank.fields.get(field.name)
        region = copy.regions.of(question) if question is not None else None
        value = _value(copy, field, region, sheets) if region is not None else None
        if value is not None:
            found[field.name] = value
    return found


def _value(copy: Copy, field: FormField, region: AnswerRegion, sheets: Sequence[Sheet]) -> FieldValue | None:
    """The answer as the field's type asks; None where the blank's place cannot tell it."""
    if region.is_doubtful:
        return _certain_number(copy, field, region)
    # Of „żaden, jeden, dwa” a word alone on a picture is one that was misread, and not the one chosen.
    is_chosen = field.type == "count" and bool(region.question.options) and copy.text.is_noisy
    if is_chosen or (field.type in OFFERED and not region.question.options):
        return None
    raw, folded = _words(copy.regions, field, region)
    if field.type not in OFFERED | _LINED:
        if region.is_ragged and (copy.text.is_noisy or "\n" in raw):
            return None
        if field.type != "urls":
            raw, folded = in_one_line(raw), in_one_line(folded)
    answer = answer_of(raw, folded, _evidence(copy, region), keeps_label_rest=True)
    if field.type == "rows" or (field.type == "list" and region.question.columns):
        rows = form_lists.table_rows(_pages_of(copy.text, region, sheets), answer.folded)
        if rows is not None:
            return (
                told_rows(answer, rows)
                if field.type == "rows"
                else read_value(answer, tuple(map(" ".join, rows)))
            )
    if copy.text.is_noisy:
        answer = as_listed(answer) if field.type in _LINED else answer
        if field.type in _LINED and region.question.columns:
            answer = _below_header(answer) if field.type == "list" else answer
            region = _from_first_row(copy.text, region)
        return _from_picture(copy, field, region, answer, sheets)
    found = typed(field, answer)
    return _chosen(copy, field, region, found) if field.type in OFFERED and found.state != "read" else found


def _below_header(answer: AnswerText) -> AnswerText:
    """What a picture shows of a table that a list fills, a line a row; as it is where rows cannot be told."""
    rows = form_lists.rows_in_text(answer.raw)
    if not rows:
        return answer
    lines = "\n".join(f"{number}. {' '.join(row)}" for number, row in enumerate(rows, start=1))
    return AnswerText(lines, fold_evenly(lines), answer.evidence)


def _from_first_row(text: FormText, region: AnswerRegion) -> AnswerRegion:
    """The region without the header of its table, which is the blank's print whatever it was read as."""
    place = region.place
    first = _FIRST_ROW.search(text.raw, place.start, place.end)
    return replace(region, place=replace(place, start=first.start())) if first is not None else region


def _chosen(copy: Copy, field: FormField, region: AnswerRegion, found: FieldValue) -> FieldValue:
    """A choice that boxes do not tell: by what is left of the options; nothing is empty where one is gone."""
    options = options_of(copy, region.question)
    if field.type == "choices":
        marked = all_marked(options, field)
        return FieldValue("read", marked, found.evidence, said=found.said) if marked else found
    chosen = [one for one in options if one.is_chosen]
    offered = yes_no_of(field) if field.type == "yes_no" else field.options
    named = values_named(chosen[0].words, offered) if len(chosen) == 1 else []
    words = chosen[0].words if len(chosen) == 1 else found.said
    said = replace(_evidence(copy, region), excerpt=words) if len(chosen) == 1 else found.evidence
    if len(named) == 1:
        return FieldValue("read", named[0] == "yes" if field.type == "yes_no" else named[0], said, said=words)
    is_open = bool(chosen) or any(one.is_chosen is None for one in options)
    return FieldValue("unclear", None, said) if is_open else found


def _evidence(copy: Copy, region: AnswerRegion) -> Evidence:
    place = region.place
    said = copy.text.quote(place.label_start, place.start)
    return (
        replace(said, box=copy.text.box_between(place.label_start, place.end)) if copy.text.is_noisy else said
    )


def _from_picture(
    copy: Copy, field: FormField, region: AnswerRegion, answer: AnswerText, sheets: Sequence[Sheet]
) -> FieldValue | None:
    if not region.is_whole and field.type not in OFFERED:
        return None
    text, place = copy.text, region.place
    is_legible = is_legible_at(text, field, place.start, place, sheets)
    return typed_from_picture(field, answer, is_sure=is_page_sure(text, place, sheets), is_legible=is_legible)


def _certain_number(copy: Copy, field: FormField, region: AnswerRegion) -> FieldValue | None:
    """A number that its check digit confirms, wherever the answers around it end."""
    if field.type not in _CHECKED:
        return None
    raw, folded = (words.split("\n")[0] for words in copy.regions.added(region))
    answer = AnswerText(raw, folded, _evidence(copy, region))
    read = typed_from_picture(field, answer, is_sure=False, is_legible=True)
    return read if read.state == "read" else None


def _words(regions: Regions, field: FormField, region: AnswerRegion) -> tuple[str, str]:
    if field.type in OFFERED:
        return regions.offered(region)
    return with_cell_lines(*(regions.whole(region) if field.type in _LINED else regions.added(region)))


def _pages_of(text: FormText, region: AnswerRegion, sheets: Sequence[Sheet]) -> list[Sheet]:
    place = region.place
    pages = {text.page_at(place.start), text.page_at(max(place.start, place.end - 1))}
    return [sheet for sheet in sheets if sheet.number in pages]


def with_copy(
    searched: Mapping[str, FieldValue],
    places: Mapping[str, AnswerPlace],
    copy: Copy,
    fields: Sequence[FormField],
    sheets: Sequence[Sheet],
) -> dict[str, FieldValue]:
    """What searching labels and aligning with the blank found, settled question by question.

    The blank knows how far an answer reaches, so it wins where both tell words. Two different numbers or
    choices contradict each other, and so do a label and an answer that repeats it: then a person looks.
    """
    open_to_doubt = [field for field in fields if not _is_same_place(copy, field, places.get(field.name))]
    aligned = answers_of(copy, open_to_doubt, sheets)
    return {
        name: replace(one, state="unclear", value=None, rows=())
        if _is_doubtful(copy, name) and name not in aligned
        else _settled(FieldValue("unclear") if _is_print(copy, one) else one, aligned.get(name))
        for name, one in searched.items()
    }


def _is_print(copy: Copy, searched: FieldValue) -> bool:
    """Whether what searching a label took for words of an answer is what the blank prints there."""
    words = fold(searched.value) if isinstance(searched.value, str) else ""
    return (
        len(words) > _LEAST_PRINT
        and " " in words
        and words in " ".join(copy.blank.skeleton.text.flat.split())
    )


def _is_same_place(copy: Copy, field: FormField, place: AnswerPlace | None) -> bool:
    """Whether searching the label gave the very place that the blank gives: then its answer is the same."""
    question = copy.blank.fields.get(field.name)
    region = copy.regions.of(question) if question is not None else None
    if place is None or region is None or region.place.end != place.end or region.is_doubtful:
        return False
    words = _words(copy.regions, field, region)[0]
    return words == trimmed(copy.text.raw[place.start : place.end])


def _is_doubtful(copy: Copy, name: str) -> bool:
    question = copy.blank.fields.get(name)
    region = copy.regions.of(question) if question is not None else None
    return region is not None and region.is_doubtful


def _settled(searched: FieldValue, aligned: FieldValue | None) -> FieldValue:
    if aligned is None or (aligned.state == "unclear" and searched.state == "read"):
        return searched
    if searched.state != "read" or aligned.value == searched.value or aligned.state == "unclear":
        return aligned
    if aligned.state == "read" and _is_other_extent(searched.value, aligned.value):
        return aligned
    return replace(aligned, state="unclear", value=None, evidence=searched.evidence, rows=())


def _is_other_extent(one: object, other: object) -> bool:
    """Whether two answers are the same words, cut otherwise."""
    if not (isinstance(one, str | tuple) and isinstance(other, str | tuple)):
        return False
    first, second = (fold(" ".join(each) if isinstance(each, tuple) else each) for each in (one, other))
    return first in second or second in first


def copied_units(copy: Copy) -> tuple[Unit, ...]:
    """Every question of the blank that the paper has, with its answer, in the order of the blank."""
    regions = (copy.regions.of(question) for question in copy.blank.skeleton.questions)
    units = (_unit(copy, one) for one in regions if one is not None)
    return tuple(part for unit in units for part in _parted(unit))


def _parted(unit: Unit) -> Iterator[Unit]:
    """„Powiat / województwo: żarski / lubuskie” as two questions; any other as it is."""
    asked, said = unit.question.split(" / "), unit.answer.split(" / ")
    if len(asked) == 1 or len(asked) != len(said) or unit.options:
        yield unit
        return
    for question, answer in zip(asked, said, strict=True):
        yield replace(unit, question=question.strip(), answer=answer.strip())


def _is_unsure(copy: Copy, region: AnswerRegion) -> bool:
    """Whether nobody knows where the answer ends; boxes beside their options are sure all the same."""
    is_cut = copy.text.is_noisy and region.is_ragged and not region.question.options
    return region.is_doubtful or is_cut


def _whole_code(raw: str) -> str:
    r"""The code of PKD that an answer's first line is, wherever the answer ends; else nothing.

    >>> _whole_code("38.32.Z\nImię"), _whole_code("38.32.Z i 25.11.Z")
    ('38.32.Z', '')
    """
    line = raw.strip().partition("\n")[0].strip()
    return line if _WHOLE_CODE.fullmatch(line) is not None else ""


def _unit(copy: Copy, region: AnswerRegion) -> Unit:
    question, text, place = region.question, copy.text, region.place
    raw, _ = with_cell_lines(
        *(copy.regions.offered(region) if question.options else copy.regions.added(region))
    )
    whole, _ = with_cell_lines(*copy.regions.whole(region))
    rows = form_lists.rows_in_text(whole) if question.columns else None
    has_items = not copy.blank.skeleton.items.isdisjoint(range(question.first, question.until))
    idle = _BARE_ITEM if has_items else _IDLE
    lines = (line for line in map(str.strip, cut_lines_joined(raw).split("\n")) if not idle.fullmatch(line))
    options = options_of(copy, question) or ticked_columns(question.columns, raw)
    return Unit(
        question=question.words,
        section=question.section,
        answer=_whole_code(raw) or _UNREAD if _is_unsure(copy, region) else "\n".join(lines),
        evidence=text.quote(place.label_start, place.end),
        number=question.number,
        hint=question.hint,
        options=() if is_reworded(copy, question, options) else options,
        rows=rows or (),
        columns=question.columns,
        span=(place.start, place.end),
        label_start=place.label_start,
        is_closed=not region.is_ragged,
    )
