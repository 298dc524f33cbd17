"""Who travels, told from who represents the firm: papers ask for both with the same words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.recognise.form.answer.values import field_of, value_of
from checks.recognise.form.concept.found import IS_QUESTION, Found
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.words.text import fold

_PARTICIPANT = "participant"
"""The meaning of „przedstawiciel”, „reprezentant”, „uczestnik”."""
_GOES = re.compile(r"uczestni|deleg|wyjazd|wyjezdz|wyjedz|jedzie|skierowan|wytypowan|wyznaczon")
"""Who goes, rather than who represents the firm."""


def who_travels(
    found: dict[str, Found], asked: Mapping[str, Askable], units: Sequence[Unit], wording: Wording
) -> None:
    """Who travels, where who represents the firm is asked, too: „Reprezentant: …”, „Uczestnik wyjazdu: …”.

    Both are questions for the delegate by their words; where none of two persons is asked for as the one who
    goes, it cannot be told.
    """
    one = asked.get("delegate")
    if one is None or one.field is None or "delegate" not in found:
        return
    told: dict[str, list[Unit]] = {}
    for unit in units:
        part = wording.section_of(unit.section.rpartition(" / ")[2])
        is_own = _PARTICIPANT in wording.tokens(unit.question) and part not in one.concept.elsewhere
        fits = is_own and wording.scores_of_question(unit.question).get("delegate", 0.0) >= IS_QUESTION
        value = value_of(field_of(one), unit) if fits and unit.answer.strip() else None
        if value is not None and value.state == "read":
            told.setdefault(str(value.value), []).append(unit)
    if len(told) < 2:  # persons
        return
    going = {name for name, its in told.items() if any(_GOES.search(fold(unit.question)) for unit in its)}
    own = found["delegate"]
    if len(going) != 1:
        found["delegate"] = replace(own, value=replace(own.value, state="unclear", value=None))
    elif own.value.value not in going:
        (name,) = going
        unit = told[name][0]
        found["delegate"] = Found(value_of(field_of(one), unit), own.confidence, unit.question)
