"""A paper that is the call's own blank, filled in: every question with what the paper has and it has not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from checks.page.sheet import Sheet, fold_evenly
from checks.page.strokes import STRUCK
from checks.recognise.form.answer.answer_text import AnswerText, read_value, told_rows
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.choice.choices import yes_no_of
from checks.recognise.form.answer.choice.options import all_marked, values_named
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.legible import is_legible_at
from checks.recognise.form.answer.misread_boxes import lacks_other_word
from checks.recognise.form.answer.pictures import as_listed, typed_from_picture
from checks.recognise.form.answer.surely_empty import is_page_sure
from checks.recognise.form.blank.alignment import Alignment, align
from checks.recognise.form.blank.blanks import Blank, blanks_of
from checks.recognise.form.blank.printed_boxes import (
    crossed_behind,
    in_cells,
    in_own_boxes,
    is_left,
    is_left_unmatched,
    is_moved,
    is_ticked,
    stands_alone,
    ticked_columns,
)
from checks.recognise.form.blank.question import BlankQuestion, PrintedOption
from checks.recognise.form.blank.regions import AnswerRegion, Regions, trimmed
from checks.recognise.form.blank.skeleton import Skeleton
from checks.recognise.form.blank.tokens import holds_line, is_within, tokens_of
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.question.ruled.cells import cut_lines_joined, in_one_line, text_of_cells
from checks.recognise.form.question.stressed import has_struck_option
from checks.recognise.form.question.unit import Option, Unit
from checks.recognise.form.text import FormText, with_cell_lines
from domain.document import Emphasis, Evidence, FieldValue
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField
from domain.words.text import fold

LEAST = 0.8
"""So much of a blank's words, in order, makes a paper a copy of it (where the paper has anything at all)."""
_LEAST_SHARE = 0.35
"""And so much of all its words: less is a page of something else that quotes it."""
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
_LEAST_SAID = 3
"""Words no longer than this may be what a box, or a short option, was read as."""
_SIGN_BESIDE = 2
"""Signs beside a word where „/” or „*” tells that another stood with it."""


@dataclass(frozen=True)
class Copy:
    """A paper that is a copy of a blank."""

    blank: Blank
    alignment: Alignment
    emphasised: tuple[Emphasis, ...] = ()
    """What stands out on the paper, in lines that offer a choice."""

    @property
    def text(self) -> FormText:
        """The paper's text."""
        return self.alignment.text

    @cached_property
    def has_moved_boxes(self) -> bool:
        """Whether the paper has boxes on the other side of their options than the blank has them.

        Then each box of the blank was laid upon its neighbour's.
        """
        return any(_is_moved(self, question) for question in self.blank.skeleton.questions)

    @cached_property
    def regions(self) -> Regions:
        """Where the blank's questions stand on the paper."""
        return Regions(self.alignment)


def copy_of(text: FormText, rule: DocumentRule, sheets: Sequence[Sheet] = ()) -> Copy | None:
    """The blank of the rule that the paper is a copy of; None where it is a copy of none."""
    text = text_of_cells(text, sheets)
    stressed = [one for sheet in sheets for one in sheet.page.emphasised]
    copies = [
        Copy(
            blank,
            align(blank.skeleton, text),
            tuple(one for one in stressed if _key(one) not in blank.skeleton.emphasised),
        )
        for blank in blanks_of(rule)
    ]
    best = max(copies, key=lambda one: one.alignment.similarity, default=None)
    if best is None or best.alignment.similarity < _LEAST_SHARE or best.alignment.fidelity < LEAST:
        return None
    return best


def _key(one: Emphasis) -> tuple[str, str]:
    return fold(one.words), one.how


def wants_cells(copy: Copy) -> bool:
    """Whether the text alone does not tell what stands in which cell, or what is struck out."""
    for question in copy.blank.skeleton.questions:
        region = copy.regions.of(question)
        if region is None or region.is_doubtful or region.is_ragged:
            return True
        bare = [option for option in question.options if option.box is None]
        if bare and all(is_left(copy.alignment, option) for option in bare):
            return True
    return False


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
    options = _options(copy, region.question)
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
    options = _options(copy, question) or ticked_columns(question.columns, raw)
    return Unit(
        question=question.words,
        section=question.section,
        answer=_whole_code(raw) or _UNREAD if _is_unsure(copy, region) else "\n".join(lines),
        evidence=text.quote(place.label_start, place.end),
        number=question.number,
        hint=question.hint,
        options=() if _is_reworded(copy, question, options) else options,
        rows=rows or (),
        columns=question.columns,
        span=(place.start, place.end),
        label_start=place.label_start,
        is_closed=not region.is_ragged,
    )


def _is_moved(copy: Copy, question: BlankQuestion) -> bool | None:
    return is_moved(copy.alignment, question, copy.regions.of(question))


def _is_reworded(copy: Copy, question: BlankQuestion, options: Sequence[Option]) -> bool:
    """Whether an answer in words stands in the options' place, and not all of them are there any more."""
    is_untold = bool(options) and all(one.is_chosen is None for one in options)
    if not is_untold or all(is_left(copy.alignment, one) for one in question.options):
        return False
    # On a picture an option may only not have been read: other words must stand there.
    return not copy.text.is_noisy or _says_more(copy, question)


def _says_more(copy: Copy, question: BlankQuestion) -> bool:
    """Whether something but the printed options, or what their boxes were read as, answers the question."""
    region = copy.regions.of(question)
    if region is None:
        return True
    if any(one.box is None for one in question.options):
        return not _is_one_unread(copy, question)
    printed = set(copy.blank.skeleton.words[question.first : question.until])
    said = tokens_of(copy.regions.offered(region)[1])
    return any(len(one.word) > _LEAST_SAID and one.word not in printed for one in said)


def _is_one_unread(copy: Copy, question: BlankQuestion) -> bool:
    """Whether of „TAK / NIE*” one word may only be unread: a sign of it is left, or others stand in pairs."""
    alignment = copy.alignment
    left = [alignment.matches[one.first] for one in question.options if is_left(alignment, one)]
    if len(left) != 1:
        return False
    token = alignment.tokens[left[0]]
    before = alignment.text.folded[max(0, token.start - _SIGN_BESIDE) : token.start].rpartition("\n")[2]
    if lacks_other_word(before + alignment.text.folded[token.start : token.end + _SIGN_BESIDE]):
        return True
    others = (one for one in copy.blank.skeleton.questions if one != question)
    return any(len(one.options) == len(question.options) and _are_bare_and_left(copy, one) for one in others)


def _options(copy: Copy, question: BlankQuestion) -> tuple[Option, ...]:
    """The question's options, each with whether it was chosen; none where the blank's boxes are no guide."""
    if copy.has_moved_boxes and _is_moved(copy, question) is not False:
        return ()
    states = in_cells(copy.alignment, question.options) or [
        is_ticked(copy.alignment, one) for one in question.options
    ]
    if all(one.box is None for one in question.options):
        states = in_own_boxes(copy.alignment, question.options) or states
    if True not in states and not copy.text.is_noisy:
        states = crossed_behind(copy.alignment, question.options) or states
    # On a picture a word, or a box, may only not have been read.
    if True not in states and (not copy.text.is_noisy or "~~" in copy.text.raw):
        states = _by_what_is_left(copy, question, states)
        if True not in states and copy.text.is_noisy:
            states = _unstruck(copy, question) or states
    elif states and True not in states and (alone := _left_alone(copy, question)):
        states = alone
    elif states and True not in states and (None not in states or _are_bare_and_left(copy, question)):
        states = _emphasised(copy, question) or states
    return tuple(Option(one.words, state) for one, state in zip(question.options, states, strict=True))


def _left_alone(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    region = copy.regions.of(question)
    return stands_alone(copy.alignment, question.options, region.place) if region is not None else None


def _are_bare_and_left(copy: Copy, question: BlankQuestion) -> bool:
    """Whether the question's options have no boxes, and every one stands on the paper as it was printed."""
    return all(one.box is None and is_left(copy.alignment, one) for one in question.options)


def _by_what_is_left(copy: Copy, question: BlankQuestion, states: list[bool | None]) -> list[bool | None]:
    """The same where no box is ticked: the only option that was left, or lost its box, is chosen."""
    region = copy.regions.of(question)
    left = [
        is_left(copy.alignment, one)
        or (region is not None and is_left_unmatched(copy.alignment, one, region.place))
        for one in question.options
    ]
    if sum(left) == 1 and len(left) > 1 and (not copy.text.is_noisy or _has_strike(copy, question)):
        return list(left)
    if not all(left) or (copy.text.is_noisy and not _are_bare_and_left(copy, question)):
        return states
    stressed = _emphasised(copy, question)
    if stressed is not None or copy.text.is_noisy:
        return stressed or states
    replaced = [
        state is None and one.box is not None for state, one in zip(states, question.options, strict=True)
    ]
    return list(replaced) if sum(replaced) == 1 and len(left) > 1 else states


def _has_strike(copy: Copy, question: BlankQuestion) -> bool:
    """Whether something is struck out where a question's options stand: else one may only be unread."""
    region = copy.regions.of(question)
    return region is not None and "~~" in copy.text.raw[region.place.label_start : region.place.end]


def _unstruck(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    """The options with the one chosen that alone stands in their place, all else in it struck out.

    A retyped paper has „tak / nie” in place of boxes, words too short to be laid beside the blank's.
    """
    region = copy.regions.of(question)
    said = copy.regions.offered(region)[1] if region is not None else ""
    rest = [token.word for token in tokens_of(STRUCK.sub(" ", said)) if not token.is_box]
    words = [copy.blank.skeleton.words[one.first : one.until] for one in question.options]
    chosen: list[bool | None] = [list(one) == rest for one in words]
    return chosen if STRUCK.search(said) and sum(map(bool, chosen)) == 1 and len(chosen) > 1 else None


def _emphasised(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    """The options with the only one underlined, or in bold, chosen; None where none stands out alone."""
    are_struck = copy.text.is_noisy and has_struck_option(copy.text.folded)
    # On a picture where others are struck out, the line under a word may be its stroke.
    for how in ("ringed", *(() if are_struck else ("underlined",)), "coloured", "bold"):
        stretches = [one for one in copy.emphasised if one.how == how]
        marked = [
            any(_stands_out(copy, question, option, one) for one in stretches) for option in question.options
        ]
        if sum(marked) == 1 and len(marked) > 1:
            return list(marked)
    return None


def _stands_out(copy: Copy, question: BlankQuestion, option: PrintedOption, stretch: Emphasis) -> bool:
    """Whether a stretch is an option's words, or how they begin, and nothing else, beside this question."""
    words = [token.word for token in tokens_of(fold_evenly(stretch.words)) if not token.is_box]
    own = copy.blank.skeleton.words[option.first : option.until]
    if not words or tuple(words) != own[: len(words)]:
        return False
    alone = [token.word for token in tokens_of(fold_evenly(stretch.line)) if not token.is_box]
    if len(words) < len(own) and alone == words:
        return False  # „NIE” of another question is no „nie uczestniczymy”
    paper = [token.word for token in copy.alignment.tokens]
    line, above = (
        [token.word for token in tokens_of(fold_evenly(one))] for one in (stretch.line, stretch.above)
    )
    return holds_line(paper, copy.alignment.matches[option.first], line, above) or _is_beside(
        copy.blank.skeleton, question, line
    )


def _is_beside(skeleton: Skeleton, question: BlankQuestion, line: Sequence[str]) -> bool:
    """Whether a line is a part of a question's label and all its options, and of no other question's.

    In a table's row the options stand beside the middle of a label of several lines.
    """
    options = [skeleton.words[at] for one in question.options for at in range(one.first, one.until)]
    label = list(line[: len(line) - len(options)])
    if not label or list(line[len(label) :]) != options:
        return False
    asking = [
        one for one in skeleton.questions if is_within(label, skeleton.words[one.first : one.label_end])
    ]
    return asking == [question]
