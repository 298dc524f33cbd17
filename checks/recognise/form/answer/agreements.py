"""The registered agreements that a list names, which are told one by one whatever their lines."""

from collections.abc import Sequence
from dataclasses import replace

from checks.recognise.form.answer.answer_text import AnswerText, read_value, unclear
from checks.recognise.form.answer.choice.several import agreements_named, is_label
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField


def told_agreements(field: FormField, answer: AnswerText, items: Sequence[str]) -> FieldValue | None:
    """The agreements of a list; unclear where an item is but their label; None: others may be meant."""
    if "agreement" not in field.name:
        return None
    registered = agreements_named(answer.raw)
    if registered is not None:
        return replace(read_value(answer, registered), is_interpreted=len(registered) != len(items))
    return unclear(answer) if any(map(is_label, items)) else None
