"""Which answers by concept are sure enough to be told; the rest keep their candidate."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checks.agreements import names_agreement
from checks.recognise.form.concept.found import IS_QUESTION, SURE_EMPTY, Found
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import is_prose
from checks.recognise.noise.text import is_lettered_heading
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import OFFERED, FieldType, FormRule
from domain.words.text import fold

_FOUND_SHARE = 0.5
"""So much of what must be answered must have been found before anything counts as left empty."""
_ASKS = 0.72
"""Words from which a yes was only concluded ask something themselves where they fit a question so well."""
_LONGEST_LABEL = 6
_ASKING = re.compile(r"(?:jak(?:i|ie|a|ich|imi)|ktor\w+|czy|ile|w jakich|prosze|prosimy)\b")
"""How a question begins, and no item of a list: „Jakie certyfikaty, atesty lub patenty ma firma”."""
_BRACKETED = re.compile(r"\([^()]*\)")
_TELLING = frozenset(
    {"horizontal", "in_agreements", "lis", "innovative", "office_trips", "certificates", "social_media",
     "website_pl", "website_foreign", "purpose", "languages", "delegate_phone", "delegate_email", "nip"}
)  # fmt: skip
"""What no company and no answer is called."""
_NO_HEADING = frozenset({"name", "delegate", "certificates", "social_media"})
"""What is never called as a part of a form is: „Identyfikacja”, „W sieci”, the heading of the card beside."""


def sure_enough(found: Mapping[str, Found], rule: FormRule, least: float) -> dict[str, Found]:
    """What is sure enough; the rest unclear, with its candidate."""
    wanted = [field.name for field in rule.fields if field.required]
    share = sum(name in found and found[name].confidence >= least for name in wanted) / max(1, len(wanted))
    types = {field.name: field.type for field in rule.fields}
    told: dict[str, Found] = {}
    for name, one in found.items():
        state = one.value.state
        is_sure = (state != "empty" or _is_left(one, types.get(name, "count"))) and one.confidence >= (
            max(least, SURE_EMPTY) if state == "empty" else least
        )
        if state == "unclear" or (is_sure and (state == "read" or share >= _FOUND_SHARE)):
            told[name] = one
        else:
            told[name] = replace(one, value=FieldValue("unclear", None, _candidate(one)))
    return told


def _is_left(one: Found, kind: FieldType) -> bool:
    """Whether a question without an answer was surely left so: its boxes, or its own cell, stand empty."""
    if is_prose(one.question):
        return False
    if kind in {"rows", "list"}:
        return one.is_marked and one.is_followed
    if kind in OFFERED:
        return one.is_marked and one.has_boxes
    return one.is_marked


def _candidate(one: Found) -> Evidence | None:
    """What the answer may be, for the person who decides."""
    said = one.value.evidence
    words = said.excerpt if said is not None else ""
    shown = f"może to być: „{words}” (pytanie „{one.question}”, {one.confidence:.0%})" if words else ""
    page, box = (said.page, said.box) if said is not None else (None, None)
    return Evidence(shown, page, box) if shown else said


def _beginnings(said: str) -> Iterator[str]:
    """An answer, and how it begins: „Cel wyjazdu turystyka zdrowotna” is a question and its answer."""
    words = said.split()
    yield said
    yield from (" ".join(words[:count]) for count in range(2, min(len(words), _LONGEST_LABEL)))


def unless_named(name: str, one: Found) -> Found:
    """The answer; unclear where it says that there is no agreement, and its own words name one.

    „InnoFood. Firma ~~realizuje~~ / nie realizuje przedsięwzięcia”: what is denied there is something else.
    """
    value, said = one.value.value, one.value.evidence
    is_denied = "agreement" in name and (value in ((), False) or value == 0)
    if not is_denied or said is None or not names_agreement(said.excerpt):
        return one
    return replace(one, value=FieldValue("unclear", None, said, may_be_empty=False))


def asks_another(row: Sequence[str], name: str, wording: Wording) -> bool:
    """Whether a row of a list is the form's next question: „Udział w wyjazdach organizowanych przez …”."""
    words = " ".join(cell for cell in row if cell.strip())
    score, concept = wording.top(words)
    is_print = wording.known_share(words) >= 1 and not any(map(str.isdigit, words))
    return is_print and score >= _ASKS and concept != name


def unless_question(name: str, one: Found, wording: Wording) -> Found:
    """The answer; unclear where it, or an item of it, is another question of forms word for word."""
    value = one.value.value
    if isinstance(value, str) and is_lettered_heading(value):
        return replace(one, value=FieldValue("unclear", None, one.value.evidence))
    said = _BRACKETED.sub(" ", one.value.said)
    is_digitless = name == "certificates" and not any(map(str.isdigit, said))
    if is_digitless and value and wording.scores(said).get(name, 0.0) >= IS_QUESTION:
        return replace(one, value=FieldValue("unclear", None, one.value.evidence))  # „Patenty, wzory, znaki”
    if isinstance(value, tuple) and value and _ASKING.match(fold(str(value[0]))):
        return replace(one, value=FieldValue("unclear", None, one.value.evidence, may_be_empty=False))
    items = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    told = [str(item) for item in items]
    if name in _NO_HEADING and any(wording.section_of(item) is not None for item in told):
        return replace(one, value=FieldValue("unclear", None, one.value.evidence, may_be_empty=False))
    if value is True and one.value.is_interpreted:
        told = list(_beginnings(one.value.said))
    for item in told:
        score, concept = wording.top(item)
        if score >= (IS_QUESTION if value is not True else _ASKS) and concept != name and concept in _TELLING:
            return replace(one, value=FieldValue("unclear", None, one.value.evidence))
    return one
