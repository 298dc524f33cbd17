"""A form's answers read by concept: for papers whose labels the call does not know."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet, fold_evenly, sheet_of
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.behind_yes import behind_yes_no, stated_count, without_count
from checks.recognise.form.answer.choice.boxed import options_beside_boxes
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.several import agreements_named
from checks.recognise.form.answer.counted.lists import items_of
from checks.recognise.form.answer.pictures import BLANK, is_legible_at, is_page_sure, typed_from_picture
from checks.recognise.form.answer.values import by_number, field_of, value_of, values_named
from checks.recognise.form.concept.assignment import Match, assigned
from checks.recognise.form.concept.letter import is_letter, said_in_letter
from checks.recognise.form.concept.sentences import said_in_text
from checks.recognise.form.concept.wording import Asked, Wording, wording_of
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.question.composite import taken_apart
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import FormText
from checks.recognise.noise.text import without_specks
from domain.document import Evidence, FieldValue, Page
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField, FormRule

_UNREAD = "▨"
STATED = "agreements_stated"
"""Under this name goes how many agreements a form says that there are."""
_COUNTED_IN, _LISTED_IN = "in_agreements", "agreements_list"
_QUOTED = re.compile(r"[„\"][^„”\"]{3,}[”\"]\.?$")
_PERSON = re.compile(
    r"(?:(?:Pan|Pani|p\.|dr|mgr|inż\.) )*(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+"
    r"(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)? [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:-[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?)"
    r"(?: [–-] |, |; |$| (?=(?:stanowisko|funkcja|tel(?:efon)?|e-?mail)\b))"
)
"""A person's name and behind it something else."""
_POSTAL = re.compile(r"\b\d{2}-\d{3}\b")
_AS_READ: frozenset[FieldType] = frozenset(
    {"choice", "choices", "yes_no", "nip", "regon", "email", "pkd", "krs", "pesel"}
)
"""What a picture's own rules read stands."""
_AS_TOLD: frozenset[FieldType] = frozenset({"rows", "list", "count", "urls", "yes_no"})
"""Where they read nothing, what concepts tell stands, if it is legible on a clear page."""
_DASH = re.compile(r"\s[-–—]\s")
_BEHIND_CODE = re.compile(
    r"\b\d{2}\.\d{2}(?:\.[A-Z2])?,?\s*[-–—(:]?\s*(?P<words>[^\W\d_]{3,}[,;]?(?: [^\W\d]{1,}[,;]?)+)"
)
_FOUND_SHARE = 0.5
"""So much of what must be answered must have been found before anything counts as left empty."""
_SURE_EMPTY = 0.9
_PLAUSIBLE = 0.5
_LEAST_UNMARKED, _CLEARLY = 4, 1.0
_FEW = 0.6
_LEAST_LISTED = 0.75
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_MERGED = frozenset({"urls", "list"})
_SEPARATE = 0.85
_IS_QUESTION, _ASKS, _NAMES = 0.95, 0.72, 0.8
_TELLING = frozenset(
    {"horizontal", "in_agreements", "lis", "innovative", "office_trips", "certificates", "social_media",
     "website_pl", "website_foreign", "purpose", "languages", "delegate_phone", "delegate_email", "nip"}
)  # fmt: skip
"""What no company and no answer is called."""
_COUNTED: frozenset[FieldType] = frozenset({"count", "rows", "list"})


@dataclass(frozen=True, slots=True)
class Found:
    """One field's answer by concept, how sure it is, and the question it answers."""

    value: FieldValue
    confidence: float
    question: str = ""
    has_boxes: bool = True
    """Whether options to choose from stand there."""
    is_followed: bool = True
    """Whether another question that is known follows, so that no answer was taken for one."""
    is_marked: bool = True
    """Whether a sign, and not its words alone, tells that there is a question."""


def read_by_concept(
    text: FormText,
    sheets: Sequence[Sheet],
    rule: FormRule,
    least: float,
    known: Sequence[Unit] | None = None,
) -> dict[str, Found]:
    """Every field of the rule that a question of the paper was taken for; below `least` with its candidate.

    `known` are the paper's questions where the call's own blank tells them.
    """
    wording = wording_of(rule)
    units = taken_apart(units_of(text, sheets, wording) if known is None else known, wording)
    matches = assigned(units, wording)
    if sum(not unit.is_marked or not unit.is_closed for unit in units) >= _LEAST_UNMARKED:
        below = taken_apart(units_of(text, sheets, wording, are_below=True), wording)
        matched = assigned(below, wording)
        if _agreement(matched) > _agreement(matches) + _CLEARLY:
            units, matches = below, matched
    if known is None and _is_told_poorly(matches, rule) and any(sheet.page.tables for sheet in sheets):
        bare = [sheet_of(replace(sheet.page, tables=())) for sheet in sheets]
        plain = taken_apart(units_of(text, bare, wording), wording)
        matched = assigned(plain, wording)
        if _agreement(matched) > _agreement(matches) + _CLEARLY:
            units, matches = plain, matched  # columns of a card were taken for a table's
    asked = {one.concept.name: one for one in wording.asked}
    found = {
        name: Found(
            _value(asked[name], match, units, text, sheets),
            match.confidence,
            units[match.unit].question,
            bool(units[match.unit].options or BOX.search(fold_evenly(units[match.unit].answer))),
            _is_followed(match.unit, units, wording),
            units[match.unit].is_marked,
        )
        for name, match in matches.items()
        if asked[name].field is not None
    }
    _put_together(found, matches, units, asked)
    _activity_behind_code(found, units, matches, asked)
    _inside_others(found, asked, units, matches)
    _merge_separate(found, matches, units, asked, wording)
    _denied_beside(found, units, asked, wording)
    _one_by_one(found, units, asked, wording)
    _hosts_of_lists(found, asked)
    _hosts_denied(found, asked, units, wording)
    _person_under_heading(found, asked, units, wording)
    _count_stated(found, matches, units)
    _counted_from_lists(found, matches, units, asked, wording)
    said_in_text(found, text, asked, Found)
    if is_letter(text) and all(is_clear(sheet.page) for sheet in sheets):
        said_in_letter(found, text, asked, Found)
    found = {name: _unless_question(name, one, wording) for name, one in found.items()}
    return _decided(found, rule, least)


def _unless_question(name: str, one: Found, wording: Wording) -> Found:
    """The answer; unclear where it, or an item of it, is another question of forms word for word."""
    value = one.value.value
    items = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    told = [str(item) for item in items]
    if value is True and one.value.is_interpreted and one.value.evidence is not None:
        told = [one.value.evidence.words]
    for item in told:
        score, concept = wording.top(item)
        if (
            score >= (_IS_QUESTION if value is not True else _ASKS)
            and concept != name
            and concept in _TELLING
        ):
            return replace(one, value=FieldValue("unclear", None, one.value.evidence))
    return one


def _is_followed(at: int, units: Sequence[Unit], wording: Wording) -> bool:
    """Whether the next question is one that forms ask, or the unit's own cell or table ends it."""
    if units[at].columns or at + 1 >= len(units):
        return True
    return units[at].is_closed and wording.best(units[at + 1].question) >= _PLAUSIBLE


def _is_told_poorly(matches: Mapping[str, Match], rule: FormRule) -> bool:
    """Whether few of the questions that must be answered were found."""
    wanted = [field.name for field in rule.fields if field.required and field.type != "signature"]
    told = [name for name in wanted if name in matches and matches[name].value.state == "read"]
    return len(told) < _FEW * len(wanted)


def _agreement(matches: Mapping[str, Match]) -> float:
    """How well a paper's answers fit its questions, taken together."""
    return sum(match.confidence for match in matches.values() if match.value.state == "read")


def _value(
    asked: Asked,
    match: Match,
    units: Sequence[Unit],
    text: FormText,
    sheets: Sequence[Sheet],
) -> FieldValue:
    """The answer; of a page read from a picture only where the picture's own rules let it through."""
    unit = units[match.unit]
    page = next((sheet.page for sheet in sheets if sheet.number == unit.evidence.page), None)
    if page is None or page.source != "ocr" or match.value.state == "unclear":
        return match.value
    if unit.span is None or unit.label_start is None:
        return (
            match.value
            if is_clear(page) and match.value.state == "read" and not _holds_unread(unit)
            else replace(match.value, state="unclear", value=None)
        )
    place = AnswerPlace(unit.label_start, unit.span[0], max(unit.span))
    if match.value.state == "empty":
        says = field_of(asked).required and unit.answer.strip(BLANK)  # a dash may answer a question beside it
        is_sure = not says and is_page_sure(text, place, sheets)
        return match.value if is_sure else replace(match.value, state="unclear")
    return _on_picture(field_of(asked), match.value, unit, place, text, sheets, page)


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
    answer = AnswerText(unit.answer, fold_evenly(unit.answer), unit.evidence)
    sure = is_page_sure(text, place, sheets)
    read = typed_from_picture(field, answer, is_sure=sure, is_legible=legible)
    if read.state == "read" and field.type in _AS_READ:
        return replace(read, evidence=told.evidence)
    if read.state == "read" and field.type == "text":
        # Without a sign between question and answer the answer may begin on the question's line.
        return _legible_words(field, told) if unit.is_marked else replace(read, evidence=told.evidence)
    may_stand = legible and field.type in _AS_TOLD and not _holds_unread(unit)
    if is_clear(page) and (
        may_stand or (field.type in {"choice", "choices", "count"} and _is_plain_choice(unit))
    ):
        return told
    return FieldValue("unclear", None, told.evidence)


def _holds_unread(unit: Unit) -> bool:
    """Whether something stands in the answer that nobody read."""
    return _UNREAD in unit.answer or any(_UNREAD in cell for row in unit.rows for cell in row)


def _legible_words(field: FormField, told: FieldValue) -> FieldValue:
    """Words that are legible, without what concepts leave out of an answer (a seat behind a name)."""
    words = without_specks(str(told.value))
    if field.name == "delegate" and _DASH.search(words):
        return replace(told, state="unclear", value=None)  # something is said of the person
    return replace(told, value=words)


def _is_plain_choice(unit: Unit) -> bool:
    """Whether it can be told of each option whether it was chosen, and one was."""
    options = unit.options or options_beside_boxes(unit.answer, fold_evenly(unit.answer))
    chosen = [one.is_chosen for one in options]
    return len(chosen) > 1 and chosen.count(True) == 1 and None not in chosen


def _put_together(
    found: dict[str, Found], matches: Mapping[str, Match], units: Sequence[Unit], asked: Mapping[str, Asked]
) -> None:
    """Addresses and names that were asked for piece by piece."""
    for name, one in asked.items():
        if not one.concept.parts or one.field is None:
            continue
        own = found.get(name)
        if own is not None and own.value.state == "read":
            found[name] = _with_town(own, matches) if name == "address" else own
            continue
        parts = {
            part: matches[part]
            for part in one.concept.parts
            if part in matches and matches[part].value.state == "read"
        }
        if (
            name == "address"
            and not {"street", "postal_code"} <= set(parts)
            and not {"town", "postal_code"} <= set(parts)
        ):
            continue
        if len(parts) < 2:  # one piece is no whole
            continue
        told = {part: " ".join(str(match.value.value).split()) for part, match in parts.items()}
        whole = _address(told) if name == "address" else " ".join(told.values())
        first = min(parts.values(), key=lambda match: match.unit)
        said = Evidence(whole, units[first.unit].evidence.page, units[first.unit].evidence.box)
        found[name] = Found(
            FieldValue("read", whole, said), min(match.confidence for match in parts.values()), name
        )


def _activity_behind_code(
    found: dict[str, Found],
    units: Sequence[Unit],
    matches: Mapping[str, Match],
    asked: Mapping[str, Asked],
) -> None:
    """What the company does, in the words behind its PKD code, where the paper asks for it nowhere else."""
    own, code = found.get("activity"), found.get("pkd")
    is_told = own is not None and own.value.state == "read" and own.confidence >= _SURE_EMPTY
    if is_told or code is None or code.value.state != "read" or asked["activity"].field is None:
        return
    said = _BEHIND_CODE.search(units[matches["pkd"].unit].answer)
    if said is None or code.value.evidence is None:
        return
    value = FieldValue("read", said["words"].strip(" ()"), replace(code.value.evidence, words=said[0]))
    found["activity"] = Found(value, code.confidence, code.question)


def _with_town(own: Found, matches: Mapping[str, Match]) -> Found:
    """An address that is but its street, with the postal code and town that were asked for next."""
    place, street = matches.get("postal_code"), str(own.value.value)
    if place is None or matches["address"].unit + 1 != place.unit or _POSTAL.search(street):
        return own
    town = matches.get("town")
    more = " ".join(
        str(one.value.value) for one in (place, town) if one is not None and one.value.state == "read"
    )
    if not _POSTAL.search(more):
        return own
    whole = f"{street}, {more}"
    said = own.value.evidence
    return replace(
        own, value=FieldValue("read", whole, replace(said, words=whole) if said is not None else None)
    )


def _address(told: Mapping[str, str]) -> str:
    street = " ".join(filter(None, (told.get("street"), told.get("house"))))
    return ", ".join(
        filter(None, (street, " ".join(filter(None, (told.get("postal_code"), told.get("town"))))))
    )


def _inside_others(
    found: dict[str, Found], asked: Mapping[str, Asked], units: Sequence[Unit], matches: Mapping[str, Match]
) -> None:
    """What stands in another question's answer: „TAK – Innowacyjny przemysł”."""
    for name, one in asked.items():
        host = matches.get(one.concept.inside)
        own = found.get(name)
        if host is None or one.field is None or (own is not None and own.value.state == "read"):
            continue
        unit = units[host.unit]
        boxed = unit.options or options_beside_boxes(unit.answer, fold_evenly(unit.answer))
        if one.field.type == "list" and len(boxed) > 2:  # more than yes and no
            chosen = value_of(field_of(one), replace(unit, options=boxed))
            if chosen.state == "read":
                found[name] = Found(chosen, host.confidence, unit.question)
                continue
        named = agreements_named(unit.answer) if one.field.type == "list" and "agreement" in name else None
        if named and host.value.value is not False:  # only which ones, where it is asked whether any
            said = FieldValue("read", named, unit.evidence)
            found[name] = Found(said, max(host.confidence, _SEPARATE), unit.question)
            continue
        behind = behind_yes_no(unit.answer)
        rest = without_count(behind if behind is not None else unit.answer if unit.options else "")
        if host.value.value is False and own is None:
            none = () if one.field.type == "list" else None
            if none is not None and not rest.strip(" .☐☒-–—…_"):
                found[name] = Found(FieldValue("read", none, unit.evidence), host.confidence, unit.question)
            continue
        if not rest.strip() or re.search(r"[☐☒]", rest):
            continue
        value = value_of(field_of(one), replace(unit, answer=rest.strip(), options=()))
        if value.state == "read" and value.value:
            found[name] = Found(value, host.confidence, unit.question)


def _hosts_of_lists(found: dict[str, Found], asked: Mapping[str, Asked]) -> None:
    """Yes where a form asks but „which” and some are named, no where it is told that there are none."""
    for name, one in asked.items():
        host, own = asked.get(one.concept.inside), found.get(name)
        if host is None or host.field is None or own is None or own.value.state != "read":
            continue
        told = found.get(host.concept.name)
        if told is None or (told.value.state != "read" and told.question == own.question):
            is_any = own.value.value not in ((), None)
            found[host.concept.name] = replace(own, value=replace(own.value, value=is_any, rows=()))


def _hosts_denied(
    found: dict[str, Found], asked: Mapping[str, Asked], units: Sequence[Unit], wording: Wording
) -> None:
    """Yes or no to what only „which” asks for: none of them, or one that bears a name."""
    for name, one in asked.items():
        host = asked.get(one.concept.inside or one.concept.follows)
        if host is None or host.field is None or host.field.type != "yes_no":
            continue
        asking = [unit for unit in units if wording.top(unit.question)[1] == name]
        told = found.get(host.concept.name)
        unit = asking[0] if len(asking) == 1 else None
        score = wording.best(unit.question) if unit is not None else 0.0
        if unit is None or score < _NAMES or (told is not None and told.question != unit.question):
            continue
        said = value_of(FormField(name=name, labels=(name,), type="yes_no"), unit)
        is_named = one.concept.fits == "words" and _QUOTED.match(unit.answer.strip()) is not None
        if is_named or (said.state == "read" and said.value is not None and not said.is_interpreted):
            value = FieldValue("read", is_named or said.value, unit.evidence, is_interpreted=is_named)
            found[host.concept.name] = Found(value, max(score, _SEPARATE), unit.question)


def _person_under_heading(
    found: dict[str, Found], asked: Mapping[str, Asked], units: Sequence[Unit], wording: Wording
) -> None:
    """Who travels, where no question but a heading asks for it: „Kto pojedzie / Jan Maj, prezes, tel. …”."""
    own, one = found.get("delegate"), asked.get("delegate")
    if one is None or one.field is None or (own is not None and own.confidence >= _SEPARATE):
        return
    told: dict[str, Unit] = {}
    for unit in units:
        heading = unit.section.rpartition(" / ")[2]
        is_own = wording.section_of(unit.question) == "delegate"
        if not is_own and (not heading or wording.section_of(heading) != "delegate"):
            continue
        text = unit.answer if is_own else f"{unit.question} {unit.answer}"
        person = _PERSON.match(" ".join(text.split()))
        if person is not None and wording.best(person["name"]) < _PLAUSIBLE:
            told[person["name"]] = unit
    if len(told) == 1:
        name, unit = next(iter(told.items()))
        found["delegate"] = Found(FieldValue("read", name, unit.evidence), _SEPARATE, unit.question)


def _count_stated(found: dict[str, Found], matches: Mapping[str, Match], units: Sequence[Unit]) -> None:
    """How many agreements a form says there are; a list of another length is none."""
    host = next((matches[name] for name in (_COUNTED_IN, _LISTED_IN) if name in matches), None)
    count = stated_count(units[host.unit].answer) if host is not None else None
    if host is None or count is None:
        return
    unit = units[host.unit]
    said = FieldValue("read", count, unit.evidence)
    listed = found.get(_LISTED_IN)
    if listed is not None and isinstance(listed.value.value, tuple) and len(listed.value.value) != count:
        said = FieldValue("unclear", None, unit.evidence)
    found[STATED] = Found(said, host.confidence, unit.question)


def _counted_from_lists(
    found: dict[str, Found],
    matches: Mapping[str, Match],
    units: Sequence[Unit],
    asked: Mapping[str, Asked],
    wording: Wording,
) -> None:
    """How many there were, where only „which ones” is asked and each is named on its own, with its year."""
    for name, one in asked.items():
        listed = matches.get(f"{name}_list")
        own = found.get(name)
        if one.field is None or one.field.type != "count":
            continue
        host = listed if listed is not None else matches.get(name)
        if host is None or (own is not None and own.value.state == "read" and own.confidence >= _SEPARATE):
            continue
        unit = units[host.unit]
        rest = behind_yes_no(unit.answer)
        items = items_of(by_number((rest if rest is not None else unit.answer).strip()))
        years = [len(set(_YEAR.findall(item))) for item in items]
        after = units[host.unit + 1] if host.unit + 1 < len(units) else None
        # A next line that only a year parts from what forms ask may be one more of the list.
        is_ended = after is None or wording.best(after.question) >= _IS_QUESTION
        is_told = host.confidence >= _LEAST_LISTED and not unit.is_cut and years and set(years) == {1}
        if is_told and is_ended and host.value.value is not False:
            count = FieldValue("read", len(items), unit.evidence, is_interpreted=True)
            found[name] = Found(count, host.confidence, unit.question)


def _merge_separate(
    found: dict[str, Found],
    matches: Mapping[str, Match],
    units: Sequence[Unit],
    asked: Mapping[str, Asked],
    wording: Wording,
) -> None:
    """Addresses that a form asks for one by one („Facebook:”, „LinkedIn:”) as one list."""
    taken = {match.unit for match in matches.values()}
    for name, one in asked.items():
        own = found.get(name)
        if (
            own is None
            or one.field is None
            or one.field.type not in _MERGED
            or not isinstance(own.value.value, tuple)
        ):
            continue
        for at, unit in enumerate(units):
            if at in taken or wording.scores(unit.question).get(name, 0.0) < _SEPARATE:
                continue
            more = value_of(one.field, unit)
            if more.state == "read" and isinstance(more.value, tuple) and more.value:
                whole = tuple(dict.fromkeys((*own.value.value, *more.value)))
                own = replace(own, value=replace(own.value, value=whole, is_interpreted=True))
        found[name] = own


def _denied_beside(
    found: dict[str, Found], units: Sequence[Unit], asked: Mapping[str, Asked], wording: Wording
) -> None:
    """None, where „how many” was left empty and a box beside it says that there were none."""
    for name, one in asked.items():
        own = found.get(name)
        if own is None or own.value.state != "empty" or one.field is None or one.field.type not in _COUNTED:
            continue
        for unit in units:
            if not unit.options or wording.scores_of_question(unit.question).get(name, 0.0) < _SEPARATE:
                continue
            told = value_of(one.field, unit)
            if told.state == "read" and told.value in (0, ()):
                found[name] = Found(told, own.confidence, unit.question)


def _one_by_one(
    found: dict[str, Found], units: Sequence[Unit], asked: Mapping[str, Asked], wording: Wording
) -> None:
    """A choice whose options are asked one after the other, each with yes and no."""
    for name, one in asked.items():
        if one.field is None or one.field.type != "choice" or one.concept.anywhere:
            continue
        own = found.get(name)
        if own is not None and own.value.state == "read" and own.confidence >= _SEPARATE:
            continue
        field = field_of(one)
        said: dict[str, tuple[bool | None, Unit]] = {}
        for unit in units:
            named = values_named(unit.question, field.options)
            yes = value_of(FormField(name=name, labels=(name,), type="yes_no"), unit)
            if (
                len(named) == 1
                and yes.state in {"read", "empty"}
                and _is_option(unit, named[0], one, wording)
            ):
                said[named[0]] = (yes.value if isinstance(yes.value, bool) else None, unit)
        chosen = [value for value, (is_it, _) in said.items() if is_it]
        if len(said) > 1 and len(chosen) == 1:
            unit = said[chosen[0]][1]
            found[name] = Found(FieldValue("read", chosen[0], unit.evidence), _SURE_EMPTY, unit.question)


def _is_option(unit: Unit, value: str, asked: Asked, wording: Wording) -> bool:
    """Whether a question says little more than an option („Czy firma jest małym przedsiębiorstwem?”)."""
    own = wording.tokens(" ".join((*field_of(asked).options[value], *asked.concept.cues)))
    return len(wording.tokens(unit.question) - own - wording.light) <= 1


def _decided(found: Mapping[str, Found], rule: FormRule, least: float) -> dict[str, Found]:
    """What is sure enough; the rest unclear, with its candidate."""
    wanted = [field.name for field in rule.fields if field.required]
    share = sum(name in found and found[name].confidence >= least for name in wanted) / max(1, len(wanted))
    types = {field.name: field.type for field in rule.fields}
    told: dict[str, Found] = {}
    for name, one in found.items():
        state = one.value.state
        is_sure = (state != "empty" or _is_left(one, types.get(name, "count"))) and one.confidence >= (
            max(least, _SURE_EMPTY) if state == "empty" else least
        )
        if state == "unclear" or (is_sure and (state == "read" or share >= _FOUND_SHARE)):
            told[name] = one
        else:
            told[name] = replace(one, value=FieldValue("unclear", None, _candidate(one)))
    return told


def _is_left(one: Found, kind: FieldType) -> bool:
    """Whether a question without an answer was surely left so: its boxes, or its own cell.

    Stand there empty.
    """
    if kind in {"rows", "list"}:
        return one.is_marked and one.is_followed
    if kind in OFFERED:
        return one.is_marked and one.has_boxes
    return one.is_marked


def _candidate(one: Found) -> Evidence | None:
    """What the answer may be, for the person who decides."""
    said = one.value.evidence
    words = said.words if said is not None else ""
    shown = f"może to być: „{words}” (pytanie „{one.question}”, {one.confidence:.0%})" if words else ""
    page, box = (said.page, said.box) if said is not None else (None, None)
    return Evidence(shown, page, box) if shown else said
