"""A form's answers, read as the call's rule describes it: labels, types, points. No form is known by name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from checks.page.sheet import Sheet, sheet_of
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.choice.anywhere import with_choice_anywhere
from checks.recognise.form.answer.codes import codes_of_pkd
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.columns import column_answers
from checks.recognise.form.answer.counted.events import told_events
from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.answer.legible import is_legible_at
from checks.recognise.form.answer.own_domain import (
    unless_nearly_another,
)
from checks.recognise.form.answer.own_part import (
    address_alone,
    address_whole,
    addresses_alone,
    profiles_whole,
    voivodeship_alone,
)
from checks.recognise.form.answer.pages_named import doubted_pages, with_names_whole, with_networks_below
from checks.recognise.form.answer.pictures import typed_from_picture
from checks.recognise.form.answer.surely_empty import is_page_sure
from checks.recognise.form.blank.copied.copy import Copy, copy_of, wants_cells
from checks.recognise.form.blank.copied.faults import faults_of
from checks.recognise.form.blank.copied.filled import copied_units
from checks.recognise.form.blank.copied.from_blank import read_copy
from checks.recognise.form.blank.holding import is_marked, may_hold_answer, surely_answered
from checks.recognise.form.coded_rows import with_coded_rows
from checks.recognise.form.concept.decision import decided
from checks.recognise.form.concept.letterhead import (
    address_in_letterhead,
    nip_in_letterhead,
    voivodeship_in_letterhead,
)
from checks.recognise.form.concept.sure_enough import asks_another
from checks.recognise.form.concept.wording import Wording, wording_of
from checks.recognise.form.doubted import doubted
from checks.recognise.form.ends import before_question
from checks.recognise.form.examples import without_examples, without_explanations
from checks.recognise.form.footnotes import starred
from checks.recognise.form.layout import AnswerPlace, is_own_layout, labels_of, layout_of
from checks.recognise.form.left_empty import is_unread, with_emptiness
from checks.recognise.form.names import names_alone, one_person
from checks.recognise.form.office_notes import without_office_notes
from checks.recognise.form.question.units import units_of
from checks.recognise.form.seat import (
    POSTAL,
    place_of,
    voivodeship_in,
    with_line_below,
    with_place,
    with_town_spelt,
)
from checks.recognise.form.text import FormText, form_text, with_cell_lines
from checks.told_fields import UNFILLED
from domain.document import Evidence, FieldValue, Page
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED, FormField, FormRule
from domain.words.text import fold

_MOST_LAID_OUT = 8
_SURELY_ASKS = 0.95
_MAY_BE_DRAWN = OFFERED | {"rows"}
"""Cells, strokes and what stands out may tell these answers where the text alone does not."""
_LONGEST_HEAD, _LONGEST_CODED, _PAIR = 3, 8, 2
_CODED_LINE = re.compile(r"\n\d{1,2}[a-z]?[.)]\s?(?P<words>[^\W\d_][^\n\t]+)")
_HEADING = re.compile(r"\n\d{1,2}\. ?(?P<words>[A-ZĄĆĘŁŃÓŚŹŻ ,/–-]{8,120})(?=\n|$)")
_BLANKS = " :.…_\n\t"
_ENUMERATOR = re.compile(r"(?:\d{1,2}|[A-Za-z])(?:\.?\d{1,2})?[.)]?")
_BOXES_IN_COLUMNS = re.compile(r"(?m)[☐☒☑□■] [☐☒☑□■]$")
"""Two boxes at a line's end whose words head their columns: only the cells tell which is which."""
_DOUBTFUL_OPTION = re.compile(r"▨ ?(?:tak|nie)\W*")
_NO_ITEM = re.compile(r"\W*(?:t ?a ?k|n ?i ?e|posiada(?:my|m|ja)?|mamy|mam|jest|sa|zadn\w+|brak)\W*")


def read_form(sheets: Sequence[Sheet], rule: DocumentRule) -> dict[str, FieldValue]:
    """Every question of the form with its answer, and what follows from addresses.

    A question whose label was not found is `unclear`. Each field whose name ends in „address” also gives
    `postal_code` and `town` (`branch_postal_code` … for `branch_address`). A copy of the call's own blank
    may also have `unfilled` or `missing_text`.
    """
    if rule.form is None:
        return {}
    sheets = starred(sheets)
    text = form_text(sheets)
    copy = copy_of(text, rule, sheets)
    sheets, text = _plain(sheets, text, rule.form) if copy is None else (sheets, text)
    places = layout_of(rule.form).locate(text)
    answers = _by_labels(text, sheets, rule.form, places)
    if copy is None and not is_own_layout(places, text, rule.form):
        plain = without_examples(text, wording_of(rule.form, text.flat))
        if plain is not text:
            text, places = plain, layout_of(rule.form).locate(plain)
            answers = _by_labels(text, sheets, rule.form, places)
    if copy is not None:
        answers = read_copy(copy, answers, places if copy.text is text else {}, sheets, rule.form)
    else:
        answers = decided(answers, places, text, sheets, rule.form)
    wording = wording_of(rule.form, text.flat)
    answers |= with_choice_anywhere(answers, text, wording)
    is_street = _is_street(answers.get("address"))
    if is_street or any(field.waits and is_unread(answers[field.name]) for field in rule.form.fields):
        units = copied_units(copy) if copy is not None else units_of(text, sheets, wording)
        answers = with_emptiness(answers, units, sheets, rule.form, wording)
        if is_street:
            answers["address"] = with_line_below(with_place(answers["address"], units, wording), text)
    answers |= _number_alone(answers, text)
    answers |= names_alone(answers, text, wording) | _address_alone(answers, text)
    answers |= _voivodeship_alone(answers, text)
    answers |= {
        name: with_town_spelt(address_alone(answers[name]), is_noisy=text.is_noisy)
        for name in answers
        if name.endswith("address")
    }
    answers |= {"address": address_whole(answers["address"], text.raw)} if "address" in answers else {}
    answers |= doubted(answers, rule.form.fields, wording, text.flat)
    answers |= {
        name: FieldValue("unclear", None, a.evidence) for name, a in answers.items() if _is_doubtful(a)
    }
    answers |= {
        name: FieldValue("unclear", None, a.evidence, may_be_empty=False)
        for name, a in answers.items()
        if any(form_lists.is_question_row(row) or asks_another(row, name, wording) for row in a.rows)
    }
    answers |= _own_parts(answers, text)
    answers |= unless_nearly_another(answers, rule.form.fields, text)
    for field in rule.form.fields:
        if field.type == "text" and field.name.endswith("address"):
            answers.update(place_of(field.name.removesuffix("address"), answers[field.name]))
    answers |= column_answers(answers, sheets, rule.form)
    answers |= _doubted(answers, places, text, copy)
    answers |= surely_answered(copy, answers, wording)
    answers |= (
        (doubted_pages(answers) | codes_of_pkd(answers, rule.form.fields, text.folded))
        if text.is_noisy
        else {}
    )
    faults = faults_of(copy, sheets) if copy is not None else {}
    if UNFILLED in faults:
        answers = {name: FieldValue("empty", None, answer.evidence) for name, answer in answers.items()}
    return answers | faults


def _plain(sheets: Sequence[Sheet], text: FormText, form: FormRule) -> tuple[Sequence[Sheet], FormText]:
    """A form that is no copy of the call's blank, without office notes and what explains its questions."""
    plain = without_office_notes(sheets)
    text = with_coded_rows(text if plain is sheets else form_text(plain))
    return plain, without_explanations(text, wording_of(form, text.flat))


def _doubted(
    answers: Mapping[str, FieldValue], places: Mapping[str, AnswerPlace], text: FormText, copy: Copy | None
) -> dict[str, FieldValue]:
    """The answers that seem empty where something was ticked, struck out or written after all: unclear.

    Only a place where nothing but the form's own text and dots stands may be asked for (Regulamin § 4.4).
    """
    seeming = (name for name, one in answers.items() if one.state == "empty" and not one.is_by_meaning)
    held = (
        name
        for name in seeming
        if (copy is not None and may_hold_answer(copy, name, answers[name].asked))
        or (name in places and is_marked(text, places[name]))
    )
    return {name: FieldValue("unclear", None, answers[name].evidence, may_be_empty=False) for name in held}


def _own_parts(answers: Mapping[str, FieldValue], text: FormText) -> dict[str, FieldValue]:
    """Websites, who travels and the voivodeship, without what answers something else."""
    told = {name: addresses_alone(answers[name]) for name in answers if name.startswith("website")}
    if "social_media" in answers:
        profiles = with_networks_below(with_names_whole(answers["social_media"], text.raw), text.raw)
        told["social_media"] = profiles_whole(profiles)
    if "delegate" in answers:
        told |= one_person(answers["delegate"], answers.get("delegate_position"))
    if "voivodeship" in answers:
        own = voivodeship_alone(answers["voivodeship"])
        named = voivodeship_in(answers["address"]) if "address" in answers else None
        is_open = named is not None and own.state == "unclear"
        told["voivodeship"] = replace(named, is_by_meaning=own.is_by_meaning) if named and is_open else own
    return told


def _is_street(address: FieldValue | None) -> bool:
    """Whether an address was read that names no postal code."""
    is_read = address is not None and address.state == "read" and isinstance(address.value, str)
    return is_read and POSTAL.search(str(address.value)) is None if address is not None else False


def _by_labels(
    text: FormText, sheets: Sequence[Sheet], form: FormRule, places: Mapping[str, AnswerPlace]
) -> dict[str, FieldValue]:
    """Every field's answer behind its literal label; `unclear` where no label was found."""
    answers: dict[str, FieldValue] = {}
    for field in form.fields:
        place = places.get(field.name)
        found = _at(text, field, place, sheets, form) if place is not None else FieldValue("unclear")
        if found.state != "read" and any(sheet.page.tables for sheet in sheets):
            found = _in_tables(sheets, field) or found
        answers[field.name] = found
    return answers


def is_in_own_layout(sheets: Sequence[Sheet], rule: DocumentRule) -> bool:
    """Whether a form is in a layout of its own: only cells tell where its answers begin.

    So is a copy of the call's blank whose places the text does not tell.
    """
    if rule.form is None:
        return False
    sheets = starred(sheets)
    if _lacks_columns(sheets, rule.form):
        return True
    text = form_text(sheets)
    copy = copy_of(text, rule, sheets)
    if copy is not None:
        return wants_cells(copy)
    return not is_own_layout(layout_of(rule.form).locate(text), text, rule.form)


def pages_to_lay_out(sheets: Sequence[Sheet], rule: DocumentRule) -> set[int]:
    """Pages whose tables must be read cell by cell: their text does not tell what was chosen or filled.

    Usually none: reading a page's layout costs a hundred times its text.
    """
    if rule.form is None:
        return set()
    if is_in_own_layout(sheets, rule):
        return pages_told_by_text(sheets)
    sheets = starred(sheets)
    text = form_text(sheets)
    places = layout_of(rule.form).locate(text)
    wanted: set[int] = set()
    wording = wording_of(rule.form, text.flat)
    for field in rule.form.fields:
        place = places.get(field.name)
        if place is not None and _may_be_told_by_cells(
            field, _at(text, field, place, sheets, rule.form), wording
        ):
            wanted |= {text.page_at(place.start), text.page_at(max(place.start, place.end - 1))}
    wanted |= {sheet.number for sheet in sheets if _BOXES_IN_COLUMNS.search(sheet.raw)}
    return {sheet.number for sheet in sheets if sheet.number in wanted and not sheet.page.tables}


def _may_be_told_by_cells(field: FormField, found: FieldValue, wording: Wording) -> bool:
    """Whether a page's layout may tell an answer that its text does not.

    A text that begins with the next question was a row of labels, with the answers in the row below.
    """
    if field.type in _MAY_BE_DRAWN:
        return found.state == "unclear"
    is_text = field.required and isinstance(found.value, str)
    return is_text and _begins_with_label(str(found.value), wording)


def pages_told_by_text(sheets: Sequence[Sheet]) -> set[int]:
    """The first pages whose tables nobody has read yet; a picture's stand in its words."""
    told = [sheet for sheet in sheets if sheet.page.source == "text" and not sheet.page.tables]
    return {sheet.number for sheet in told[:_MOST_LAID_OUT]}


def _lacks_columns(sheets: Sequence[Sheet], form: FormRule) -> bool:
    """Whether a named column of some table was not found in what the pages' text alone shows."""
    found = column_answers({}, sheets, form)
    names = [column.name for field in form.fields for column in field.column_fields]
    return any(found[name].state == "unclear" for name in names)


def _at(
    text: FormText, field: FormField, place: AnswerPlace, sheets: Sequence[Sheet], form: FormRule
) -> FieldValue:
    """The answer at a place of the text; for rows, from the page's table where one fits."""
    start = _after_heading(text, place) if place.in_heading else _after_broken_label(text, place)
    if field.type == "text" and not text.is_noisy:
        place = replace(place, end=_before_another(text, field, start, place.end, form))
    if field.type in {"list", "urls"} and not text.is_noisy:
        asked = wording_of(form, text.flat)
        place = replace(place, end=before_question(text.raw, start, place.end, field.name, asked))
    if field.type == "list":
        place = replace(place, end=_before_heading(text, start, place.end, wording_of(form, text.flat)))
    if text.is_noisy:
        place = replace(place, end=_before_coded(text, field, start, place.end, wording_of(form, text.flat)))
    evidence = text.quote(place.label_start, place.start)
    if text.is_noisy:
        evidence = replace(evidence, box=text.box_between(place.label_start, place.end))
    answer = answer_of(
        *with_cell_lines(text.raw[start : place.end], text.folded[start : place.end]),
        evidence,
        keeps_label_rest=place.in_heading or field.type in {"urls", "rows", "signature"},
    )
    if field.type == "rows":
        pages = {text.page_at(place.start), text.page_at(max(place.start, place.end - 1))}
        rows = form_lists.table_rows([s for s in sheets if s.number in pages], answer.folded)
        if rows is not None:
            return told_events(answer, rows)
    if text.is_noisy:
        is_legible = is_legible_at(text, field, start, place, sheets)
        is_sure = is_page_sure(text, place, sheets)
        return typed_from_picture(field, answer, is_sure=is_sure, is_legible=is_legible)
    return typed(field, answer)


def _before_another(text: FormText, field: FormField, start: int, end: int, form: FormRule) -> int:
    """Where an answer in words ends: before a line that asks what the call's form does not („Adres”)."""
    first = text.folded.find("\n", start, end)
    wording = wording_of(form, text.flat)
    is_prose = any(one.concept.fits == "prose" and one.field is field for one in wording.asked)
    while first >= 0 and not text.raw[start:first].strip(_BLANKS):
        first = text.folded.find("\n", first + 1, end)
    while first >= 0:
        line = text.raw[first + 1 : end].partition("\n")[0]
        if first + 1 + len(line) >= end and line.endswith("\t") and _ENUMERATOR.fullmatch(line.strip()):
            return first  # the number of the next question, whose label ended this answer
        cells = [cell for cell in line.split("\t") if not _ENUMERATOR.fullmatch(cell)]
        label, colon, _ = cells[0].partition(":") if cells else ("", "", "")
        if (len(cells) > 1 or colon) and wording.best(label) >= _SURELY_ASKS:
            return first
        if not is_prose and _begins_with_label(line, wording):
            return first
        first = text.folded.find("\n", first + 1, end)
    return end


def _before_heading(text: FormText, start: int, end: int, wording: Wording) -> int:
    """Where a list ends: before the next point's heading, in capitals and no words but those of forms."""
    for found in _HEADING.finditer(text.raw, start, end):
        if wording.known_share(found["words"]) >= 1 and not names_one(fold(found["words"])):
            return found.start()
    return end


def _before_coded(text: FormText, field: FormField, start: int, end: int, wording: Wording) -> int:
    """Where an answer ends on a picture: before a line with a number, and another question behind it."""
    for found in _CODED_LINE.finditer(text.raw, start, end):
        words = found["words"].split()
        heads = (" ".join(words[:count]) for count in range(1, min(len(words), _LONGEST_CODED) + 1))
        asked = [concept for score, concept in map(wording.top, heads) if score >= _SURELY_ASKS]
        if asked and field.name not in asked:
            return found.start()
    return end


def _begins_with_label(line: str, wording: Wording) -> bool:
    """Whether a line's first words are a whole question, and others follow („Adres ul. Polna 1”)."""
    words = line.split()
    heads = (" ".join(words[:count]) for count in range(1, min(len(words), _LONGEST_HEAD + 1)))
    return any(wording.best(head) >= _SURELY_ASKS and not wording.is_part(head) for head in heads)


def _after_heading(text: FormText, place: AnswerPlace) -> int:
    """Where a heading that is itself the label ends: at its colon, or with its line when it has none."""
    line_end = text.folded.find("\n", place.start)
    line_end = place.end if line_end < 0 else min(line_end, place.end)
    colon = text.folded.find(":", place.start, line_end)
    if colon >= 0:
        return colon + 1
    tab = text.folded.find("\t", place.start, line_end)
    return tab + 1 if tab >= 0 else line_end


def _after_broken_label(text: FormText, place: AnswerPlace) -> int:
    """Where an answer begins; in the next cell where a picture's label ends within a word of its own cell.

    „Strona www w języku angielskim lub innym obcym | brak” is nearly „… w języku angielskim i innym”.
    """
    is_within = text.is_noisy and text.raw[place.start - 1 : place.start + 1].isalpha() and place.start > 0
    line = text.raw[place.start : place.end].partition("\n")[0]
    rest, tab, answer = line.partition("\t")
    return place.start + len(rest) + 1 if is_within and tab and answer.strip() else place.start


def _in_tables(sheets: Sequence[Sheet], field: FormField) -> FieldValue | None:
    """The answer in the cell beside a cell that holds nothing but the label."""
    labels = labels_of(field)
    if field.type == "rows":
        return None
    for sheet in sheets:
        for row in (row for table in sheet.page.tables for row in table):
            if field.type in OFFERED and sum(bool(cell.strip()) for cell in row) > _PAIR:
                continue  # its options stand in cells of their own
            for cell, beside in pairwise(row):
                words = re.sub(r"\(.*?\)|[:*]", "", fold(cell)).strip()
                if re.sub(r"^(?:\d{1,2}|[a-z])[.)] ?", "", words) in labels and beside.strip():
                    return _cell(sheet, field, beside)
    return None


def _cell(sheet: Sheet, field: FormField, words: str) -> FieldValue | None:
    cell = sheet_of(Page(sheet.number, words))
    answer = answer_of(cell.raw, cell.folded, Evidence(words, sheet.number), keeps_label_rest=True)
    found = typed(field, answer)
    return found if found.state == "read" else None


def _number_alone(answers: Mapping[str, FieldValue], text: FormText) -> dict[str, FieldValue]:
    """The applicant's NIP from the head of their letter, where nothing in it asks for one."""
    if "nip" not in answers or answers["nip"].state != "unclear" or answers["nip"].asked:
        return {}
    found = nip_in_letterhead(text)
    return {} if found is None else {"nip": replace(found, is_by_meaning=True)}


def _address_alone(answers: Mapping[str, FieldValue], text: FormText) -> dict[str, FieldValue]:
    """The applicant's address from the head of their letter, where nothing in it tells one."""
    if "nip" not in answers or "address" not in answers or answers["address"].state != "unclear":
        return {}
    found = address_in_letterhead(text, answers["nip"])
    return {} if found is None else {"address": found}


def _voivodeship_alone(answers: Mapping[str, FieldValue], text: FormText) -> dict[str, FieldValue]:
    """The voivodeship in the head of the applicant's letter, where nothing below asks for one."""
    if "nip" not in answers or "voivodeship" not in answers or answers["voivodeship"].state != "unclear":
        return {}
    if answers["voivodeship"].evidence is not None:
        return {}  # what stands there was not read surely: under a hand's strokes the same words are a guess
    found = voivodeship_in_letterhead(text, answers["nip"])
    return {} if found is None else {"voivodeship": found}


def _is_doubtful(answer: FieldValue) -> bool:
    """Whether an answer is but an option whose box nobody could tell: „▨ NIE” is neither item nor „yes”.

    Nor is what is left of one an item: „[ta k”, „posiadamy”.
    """
    items = answer.value if isinstance(answer.value, tuple) else ()
    is_option = any(_DOUBTFUL_OPTION.fullmatch(fold(one)) for one in (*items, answer.said))
    return answer.state == "read" and (is_option or any(_NO_ITEM.fullmatch(fold(one)) for one in items))
