"""Answers that no question of their own asks for: behind a PKD code, below a heading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import PLAUSIBLE, SEPARATE, SURE_EMPTY, Found
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.words.text import fold

_PERSON = re.compile(
    r"(?:(?:Pan|Pani|p\.|dr|mgr|inż\.) )*(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+"
    r"(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)? [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:-[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?)"
    r"(?: [–-] |, (?!(?:dnia |dn\. )?\d)|; |$| (?=(?:stanowisko|funkcja|tel(?:efon)?|e-?mail)\b))"
)
"""A person's name and behind it something else; a place has its day behind it: „Nowa Sól, 09.04.2026”."""
_WHO = re.compile(r"osoba|kto|pan/pani|nazwisko|godnosc")
"""What a form may say beside a name below its heading, where it asks no more."""
_BEHIND_CODE = re.compile(
    r"\b\d{2}\.\d{2}(?:\.[A-Z2])?,?\s*[-–—(:]?\s*(?P<words>[^\W\d_]{3,}[,;]?(?: [^\W\d]{1,}[,;]?)+)"
)


def activity_behind_code(
    found: dict[str, Found],
    units: Sequence[Unit],
    matches: Mapping[str, ConceptMatch],
    asked: Mapping[str, Askable],
) -> None:
    """What the company does, in the words behind its PKD code, where the paper asks for it nowhere else."""
    own, code = found.get("activity"), found.get("pkd")
    is_told = own is not None and own.value.state == "read" and own.confidence >= SURE_EMPTY
    if is_told or code is None or code.value.state != "read" or asked["activity"].field is None:
        return
    said = _BEHIND_CODE.search(units[matches["pkd"].unit].answer)
    if said is None or code.value.evidence is None:
        return
    evidence = replace(code.value.evidence, excerpt=said[0])
    value = FieldValue("read", said["words"].strip(" ()"), evidence, said=said[0])
    found["activity"] = Found(value, code.confidence, code.question)


def person_under_heading(
    found: dict[str, Found], asked: Mapping[str, Askable], units: Sequence[Unit], wording: Wording
) -> None:
    """Who travels, where no question but a heading asks for it: „Kto pojedzie / Jan Maj, prezes, tel. …”."""
    own, one = found.get("delegate"), asked.get("delegate")
    if one is None or one.field is None or (own is not None and own.confidence >= SEPARATE):
        return
    told: dict[str, Unit] = {}
    for unit in units:
        heading = unit.section.rpartition(" / ")[2]
        is_own = wording.section_of(unit.question) == "delegate"
        if not is_own and (not heading or wording.section_of(heading) != "delegate"):
            continue
        is_own |= _WHO.fullmatch(fold(unit.question)) is not None
        text = unit.answer if is_own else f"{unit.question} {unit.answer}"
        person = _PERSON.match(" ".join(text.split()))
        if person is not None and wording.best(person["name"]) < PLAUSIBLE:
            told[person["name"]] = unit
    if len(told) == 1:
        name, unit = next(iter(told.items()))
        found["delegate"] = Found(unit.told(name), SEPARATE, unit.question)
