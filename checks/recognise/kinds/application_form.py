"""Formularz zgłoszeniowy: who applies, who would travel, and everything the ranking counts."""

from collections.abc import Sequence

from checks.page.sheet import Sheet
from checks.recognise.form.concept.by_concept import STATED
from checks.recognise.form.read_form import read_form
from domain.call import Call, DocumentRule, Signals
from domain.document import FieldValue

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


def read(sheets: Sequence[Sheet], rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """The form's answers, and `agreements`: how many Porozumienia the applicant works in (criterion 7).

    „NIE” is 0; „TAK” with n of them listed is n; „TAK” with none listed is unclear.
    """
    answers = read_form(sheets, rule)
    if "in_agreements" in answers:
        stated = answers.pop(STATED, None)
        answers["agreements"] = _agreements(answers["in_agreements"], answers.get("agreements_list"), stated)
    return answers


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
        return FieldValue("unclear", None, takes_part.evidence)
    return FieldValue("read", len(names), listed.evidence, is_interpreted=listed.is_interpreted)
