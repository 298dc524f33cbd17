"""Codes of PKD that were read from a picture: with the letter that the paper has, and none that is none."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from checks.recognise.noise.pkd_letters import is_code, with_letter_beside
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField


def codes_of_pkd(
    answers: Mapping[str, FieldValue], fields: Iterable[FormField], folded: str
) -> dict[str, FieldValue]:
    """The codes, each with the letter behind it on the paper; unclear where no classification has it.

    Then a figure was misread, and a person sees which.
    """
    told: dict[str, FieldValue] = {}
    for field in fields:
        answer = answers.get(field.name)
        if field.type == "pkd" and answer is not None and answer.state == "read":
            code = with_letter_beside(str(answer.value), folded)
            misread = replace(answer, state="unclear", value=None, may_be_empty=False)
            told[field.name] = replace(answer, value=code) if is_code(code) else misread
    return told
