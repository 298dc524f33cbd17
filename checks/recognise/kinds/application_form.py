"""Formularz zgłoszeniowy: who applies, who would travel, and everything the ranking counts."""

import re
from collections.abc import Sequence

from checks.agreements import are_told_apart
from checks.page.sheet import Sheet
from checks.recognise.form.answer.choice.several import agreements_chosen, agreements_named
from checks.recognise.form.concept.completion.counts import STATED
from checks.recognise.form.read_form import read_form
from checks.recognise.kinds.letterhead import letterhead_name
from domain.call import Call
from domain.document import FieldValue, Scalar, State
from domain.rules.papers.document_rule import DocumentRule, Signals
from domain.rules.trip import Trip
from domain.words.text import fold

NAME = "application_form"
SOURCE = "Regulamin § 4.3 a, załącznik nr 2"
SIGNALS = Signals(
    title=("Formularz zgłoszeniowy", "Formularz zgłoszenia", "Formularz zgłoszeniowy do udziału"),
    body=(
        "Wyjazd studyjny",
        "do udziału w wyjeździe",
        "przedstawiciel",
        "Lubuskich Inteligentnych Specjalizacji",
    ),
)


_WHICH = re.compile(r"\bkt[oó]r[^:]*:(.*)", re.IGNORECASE | re.DOTALL)
"""The names behind the question which ones; a colon among them may be a semicolon that a picture lost."""
_PAST = frozenset({"events", "office_trips"})
"""Answers about what has been: the trip that is applied for is none of it (Regulamin, załącznik nr 1,
kryteria 5 i 6)."""


def read(sheets: Sequence[Sheet], rule: DocumentRule, call: Call) -> dict[str, FieldValue]:
    """The form's answers, and `agreements`: how many Porozumienia the applicant works in (criterion 7).

    „NIE” is 0; „TAK” with n of them listed is n; „TAK” with none listed is unclear.
    """
    answers = {
        name: FieldValue("unclear", None, answer.evidence)
        if name in _PAST and names_trip(answer, call.trip)
        else answer
        for name, answer in read_form(sheets, rule).items()
    }
    if "name" in answers and answers["name"].state == "unclear" and "nip" in answers:
        answers["name"] = letterhead_name(sheets, answers["nip"].value) or answers["name"]
    if "in_agreements" in answers:
        stated = answers.pop(STATED, None)
        answers["agreements"] = _agreements(answers["in_agreements"], answers.get("agreements_list"), stated)
    return answers


def names_trip(answer: FieldValue, trip: Trip) -> bool:
    """Whether an answer names the very trip that is applied for: its name, with its day and year."""
    if answer.state != "read":
        return False
    words = fold(answer.said)
    numbers = set(re.findall(r"\d+", words))
    day = {str(trip.starts_on.day), str(trip.starts_on.year)}
    return day <= numbers and any(fold(phrase) in words for phrase in (trip.title, *trip.phrases))


def _agreements(takes_part: FieldValue, listed: FieldValue | None, stated: FieldValue | None) -> FieldValue:
    if stated is not None and not (takes_part.value is False and stated.value):
        return stated
    if stated is not None:
        return FieldValue("unclear", None, stated.evidence)  # „NIE” and a number
    if takes_part.state != "read":
        return takes_part
    if takes_part.value is False:
        return FieldValue("read", 0, takes_part.evidence)
    names = listed.value if listed is not None and listed.state == "read" else ()
    if listed is None or not isinstance(names, tuple) or not names:
        count = agreements_chosen(takes_part.said)
        if count is None:  # „☒ ☐ Jeśli tak, w których: Smart Factory 4.0; Industry4Future”
            which = _WHICH.search(takes_part.said)
            named = agreements_named(which[1] if which else takes_part.said.rpartition(":")[2])
            count = len(named) if named is not None else None
        state: State = "unclear" if count is None else "read"
        return FieldValue(state, count, takes_part.evidence, is_interpreted=count is not None)
    return _number_of(names, listed)


def _number_of(names: tuple[Scalar, ...], listed: FieldValue) -> FieldValue:
    if not are_told_apart([str(name) for name in names]):
        return FieldValue("unclear", None, listed.evidence)
    return FieldValue("read", len(names), listed.evidence, is_interpreted=listed.is_interpreted)
