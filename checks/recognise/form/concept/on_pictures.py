"""What concepts told of an answer on a picture: only what the picture's own rules let through."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.boxed import options_beside_boxes
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.lost_option import goes_on_below
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.guidance import without_guidance
from checks.recognise.form.answer.legible import is_legible_at
from checks.recognise.form.answer.misread_boxes import is_boxed_at_both_ends, is_half_read, is_rest_of_options
from checks.recognise.form.answer.pictures import (
    BLANK,
    as_listed,
    is_torn_item,
    lacks_its_first,
    typed_from_picture,
)
from checks.recognise.form.answer.surely_empty import is_page_sure
from checks.recognise.form.answer.values import field_of
from checks.recognise.form.answer.web_pages import begins_with_network, lacks_first_stop, lacks_its_end
from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.text import FormText
from checks.recognise.noise.text import is_ambiguous_address, without_specks
from domain.document import FieldValue, Page
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField

_ROOM = 2.0
"""In heights of a question's words: paragraphs are less apart."""
_UNREAD, _BELOW = "▨", 120
_AS_READ: frozenset[FieldType] = frozenset(
    {"choice", "choices", "yes_no", "nip", "regon", "email", "pkd", "krs", "pesel"}
)
"""What a picture's own rules read stands."""
_AS_TOLD: frozenset[FieldType] = frozenset({"rows", "list", "count", "urls", "yes_no"})
"""Where they read nothing, what concepts tell stands, if it is legible on a clear page."""
_FIRST_ITEM = re.compile(r"[^\n]*\n\W*1[.)]")
_FIRST_WORD = re.compile(r"[\W\d_]*([^\W\d_]{4,})")
_PART_OF_HOST = r"(?<![\w.@/-])(?!(?:www|strona|adres|oraz|lub|na|to)\b)[a-z0-9-]{2,}"
"""A word in small letters with nothing but a blank between it and an address: „apis-senso r.pl”."""
_REST_OF_PROFILE = r"\n(?!(?:brak|nie|tak|nd)\b)[a-z0-9-]{3,}\s*(?:\n|$)"
"""A lone word in small letters below a profile's address: the rest of its name, behind a ruling."""
_DASH = re.compile(r"\s[-–—]\s")
_GOES_ON_BESIDE = re.compile(r"[^\n\t]{0,3}\n[a-ząćęłńóśźż(][^\n\t:?]*\t[^\n\t☐☒▨]+\b20\d\d\W*(?:\n|$)")
"""„… w targach | BAU, 2025 / międzynarodowych | Budma, 2024”: question and answer go on side by side."""
_ASKS_WHETHER = re.compile(r"czy\b")
_YEAR_ALONE, _FURTHER = re.compile(r"\W*20\d\d\W*(?:r\.?)?"), 2
_CLASS = re.compile(r"\d{2}\.\d{2}")


def as_legible(
    asked: Askable,
    match: ConceptMatch,
    units: Sequence[Unit],
    text: FormText,
    sheets: Sequence[Sheet],
) -> FieldValue:
    """The answer; of a page read from a picture only where the picture's own rules let it through."""
    unit = units[match.unit]
    page = next((sheet.page for sheet in sheets if sheet.number == unit.evidence.page), None)
    if page is None or page.source != "ocr" or match.value.state == "unclear":
        return match.value
    if match.value.state == "read" and (
        _is_one_of_options(field_of(asked), unit, match.value, text)
        or _may_be_of_one_above(units, match.unit)
    ):
        return FieldValue("unclear", None, match.value.evidence)
    if unit.span is None or unit.label_start is None:
        return (
            match.value
            if is_clear(page)
            and match.value.state == "read"
            and not _holds_unread(unit)
            and not _is_torn(match, unit)
            and not (field_of(asked).type == "list" and _holds_torn_item(match.value))
            and not _lacks_a_row(unit, text.raw)
            else replace(match.value, state="unclear", value=None)
        )
    place = AnswerPlace(unit.label_start, unit.span[0], max(unit.span))
    if match.value.state == "empty":
        says = field_of(asked).required and unit.answer.strip(BLANK)  # a dash may answer a question beside it
        is_sure = not says and _UNREAD not in unit.question and is_page_sure(text, place, sheets)
        return match.value if is_sure else replace(match.value, state="unclear")
    field = field_of(asked)
    if field.type in OFFERED and not unit.options and _lost_a_line(text, place):
        return FieldValue("unclear", None, match.value.evidence)
    return _on_picture(field, match.value, unit, place, text, sheets, page)


def _may_be_of_one_above(units: Sequence[Unit], at: int) -> bool:
    """Whether a „Czy …?” without an answer stands above one whose boxes stand below: they may be of either.

    Where several questions stand one below the other, and then their boxes, the first are of the first.
    """
    one, above = units[at], units[at - 1] if at else None
    if above is None or one.answer or not one.options:
        return False
    are_asked = all(_ASKS_WHETHER.match(fold_evenly(unit.question)) for unit in (one, above))
    return are_asked and not (above.answer or above.options or above.rows)


def _is_one_of_options(field: FormField, unit: Unit, told: FieldValue, text: FormText) -> bool:
    """Whether a question names another option than its answer („mikro” beside „małe”), or lines below do."""
    if field.type != "choice" or unit.options:
        return False
    named = values_named(unit.question, field.options)
    if unit.span is not None and BOX.search(fold_evenly(unit.answer)) is None:
        end = max(unit.span)
        if goes_on_below(text.folded[end : end + _BELOW], field.options, told.value):
            return True
    return bool(named) and told.value not in named


def _on_picture(
    field: FormField,
    told: FieldValue,
    unit: Unit,
    place: AnswerPlace,
    text: FormText,
    sheets: Sequence[Sheet],
    page: Page,
) -> FieldValue:
    """What concepts told of an answer on a picture, where the picture's own rules agree."""
    legible = is_legible_at(text, field, place.start, place, sheets)
    own = without_guidance(unit.answer)
    answer = AnswerText(own, fold_evenly(own), unit.evidence)
    sure = is_page_sure(text, place, sheets)
    read = typed_from_picture(field, answer, is_sure=sure, is_legible=legible)
    # Of „mikro (X) małe ( )” the first option may begin the question: then both tell another one.
    are_read = read.state == told.state == "read"
    is_told_alike = not (field.type in OFFERED and are_read and read.value != told.value)
    listed = as_listed(answer)
    is_mended = field.type == "list" and listed is not answer and not lacks_its_first(listed.raw)
    if is_mended or (read.state == "read" and field.type in _AS_READ and is_told_alike):
        return replace(read, evidence=told.evidence, said=told.said)
    if read.state == "read" and field.type == "text":
        # Without a sign between question and answer the answer may begin on the question's line.
        as_told = replace(read, evidence=told.evidence, said=told.said)
        return _legible_words(field, told) if unit.is_marked else as_told
    is_half = not is_told_alike or (field.type == "yes_no" and is_half_read(answer.folded))
    is_half |= not unit.options and told.state == "read" and is_rest_of_options(field, answer, told)
    if is_half or (field.type in OFFERED and is_boxed_at_both_ends(unit.answer)):
        return FieldValue("unclear", None, told.evidence)
    if _may_go_on(field, told, unit, place, text):
        return FieldValue("unclear", None, told.evidence)
    may_stand = (
        legible
        and field.type in _AS_TOLD
        and not _holds_unread(unit)
        and not _holds_torn_url(field, told, unit.answer)
    )
    is_whole = field.type == "urls" and read.state == "read" and read.value == told.value
    is_told = (is_clear(page) or is_whole) and (
        may_stand
        or (field.type in {"choice", "choices", "count"} and _is_plain_choice(unit))
        or (field.type == "yes_no" and _is_chosen_of_words(unit))
    )
    is_crossed = field.type in {"yes_no", "count"} and unit.options and _is_plain_choice(unit)
    if is_told or (is_crossed and _has_one_cross(text.raw, place)):
        return told
    return FieldValue("unclear", None, told.evidence)


def _may_go_on(field: FormField, told: FieldValue, unit: Unit, place: AnswerPlace, text: FormText) -> bool:
    """Whether a list or a table's rows may have items that were not read, before or behind those told."""
    if field.type == "rows":
        return _GOES_ON_BESIDE.match(text.raw, place.end) is not None or _lacks_a_row(unit, text.raw)
    return field.type == "list" and (
        _holds_torn_item(told)
        or _goes_on(unit.answer, text.raw[place.end :])
        or lacks_its_first(unit.answer)
        or _is_listed_below(text.raw, place)
    )


def _lacks_a_row(unit: Unit, raw: str) -> bool:
    """Whether right below the last row of a table, or one line further, a line has as many cells and a year.

    „Hannover / Messe | Niemcy | 2025”: a cell of two lines ended the table too early.
    """
    lines = [line.split("\t") for line in raw.split("\n")]
    last = [cell for cell in unit.rows[-1] if cell] if unit.rows else []
    at = next((at for at, line in enumerate(lines) if last and line[-len(last) :] == last), None)
    below = lines[at + 1 : at + 1 + _FURTHER] if at is not None else []
    return any(len(line) >= len(last) > 1 and _YEAR_ALONE.fullmatch(line[-1]) for line in below)


def _holds_torn_item(told: FieldValue) -> bool:
    items = told.value if isinstance(told.value, tuple) else ()
    return any(is_torn_item(without_specks(str(item))) for item in items)


def _lost_a_line(text: FormText, place: AnswerPlace) -> bool:
    """Whether between a question and the line of its answer there is room for one that nobody read.

    „TAK” with a ring around it is lost above „NIE”; boxes and strokes would tell by themselves.
    """
    answer = text.raw[place.start : place.end]
    asked, said = (
        text.spots_between(place.label_start, place.start),
        text.spots_between(place.start, place.end),
    )
    if not asked or not said or BOX.search(fold_evenly(answer)) is not None or "~~" in answer:
        return False
    last, first = asked[-1].box, said[0].box
    return first.top - last.bottom > _ROOM * median(spot.box.bottom - spot.box.top for spot in asked)


def _holds_unread(unit: Unit) -> bool:
    """Whether something stands in the answer that nobody read."""
    return _UNREAD in unit.answer or any(_UNREAD in cell for row in unit.rows for cell in row)


def _is_torn(match: ConceptMatch, unit: Unit) -> bool:
    """Whether a code of PKD lost both its letter and its first stop: „3082.” may be any other code."""
    return _CLASS.fullmatch(str(match.value.value)) is not None and str(match.value.value) not in unit.answer


def _goes_on(answer: str, behind: str) -> bool:
    """Whether the line behind a list begins as the list does („Certyfikat …”): it is an item, too."""
    first, following = _FIRST_WORD.match(answer), _FIRST_WORD.match(behind)
    return bool(first and following and fold_evenly(first[1]) == fold_evenly(following[1]))


def _is_listed_below(raw: str, place: AnswerPlace) -> bool:
    """Whether an answer stands above its question, and a list begins below that: „Certyfikaty: / 1. ISO”."""
    return place.start < place.label_start and _FIRST_ITEM.match(raw, place.label_start) is not None


def _holds_torn_url(field: FormField, told: FieldValue, answer: str) -> bool:
    """Whether words stand among the addresses that were told, a part of one before it, or odd signs in it."""
    urls = told.value if field.type == "urls" and isinstance(told.value, tuple) else ()
    if any(is_ambiguous_address(url) for url in urls):
        return True
    if any("/" in url and re.search(re.escape(url) + _REST_OF_PROFILE, answer) for url in urls):
        return True
    addresses = [url for url in urls if "." in url and not begins_with_network(url)]
    return any(
        len(url.split()) > 1
        or not url.isascii()
        or lacks_first_stop(url)
        or lacks_its_end(url)
        or re.search(rf"{_PART_OF_HOST}\s{re.escape(url)}", answer) is not None
        for url in addresses
    )


def _legible_words(field: FormField, told: FieldValue) -> FieldValue:
    """Words that are legible, without what concepts leave out of an answer (a seat behind a name)."""
    words = without_specks(str(told.value))
    if field.name == "delegate" and _DASH.search(words):
        return replace(told, state="unclear", value=None)  # something is said of the person
    return replace(told, value=words)


def _has_one_cross(raw: str, place: AnswerPlace) -> bool:
    """Whether behind a question its row of a table holds a ticked box, and in no other cell anything.

    A box or a pen's mark was seen there as surely as before „TAK”, however well the page's words were read.
    """
    end = raw.find("\n", place.end)
    cells = [cell.strip() for cell in raw[place.end : end if end >= 0 else len(raw)].split("\t")[1:]]
    return sorted(filter(None, cells)) == ["☒"] and len(cells) > 1


def _is_chosen_of_words(unit: Unit) -> bool:
    """Whether of options without boxes one was struck out, or stands out, and no box is near."""
    return bool(unit.options) and BOX.search(fold_evenly(unit.answer)) is None and _is_plain_choice(unit)


def _is_plain_choice(unit: Unit) -> bool:
    """Whether it can be told of each option whether it was chosen, and one was."""
    options = unit.options or options_beside_boxes(unit.answer, fold_evenly(unit.answer))
    chosen = [one.is_chosen for one in options]
    return len(chosen) > 1 and chosen.count(True) == 1 and None not in chosen
