"""Who applies: told apart by answers that everybody gives, and that differ from one applicant to the next."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.call import Call
from domain.rules.papers.form_rule import FieldType

_SHARED: frozenset[FieldType] = frozenset(
    {"yes_no", "choice", "count", "rows", "list", "signature", "date", "amount", "number"}
)
"""Answers that many applicants share, or that are no line of text."""


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the applicants."""
    noun = call.applicant.noun
    if len(set(noun)) == 1:
        found = f"wszystkie trzy formy brzmią „{noun[0]}”."
        todo = "Wpisz, kto (szkoła), kogo (szkoły), wielu kogo (szkół)."
        yield warning("undeclined_noun", ("applicant", "noun"), found, todo)
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    for at, way in enumerate(call.applicant.ways):
        key: Key = ("applicant", "identified_by", at)
        fields = [asked[name] for name in way if name in asked]
        shared = [field for field in fields if field.type in _SHARED]
        if shared:
            found = f"pole „{shared[0].name}” ma typ „{shared[0].type}”: nie odróżni zgłaszających."
            yield Complaint("odd_identity", key, found, "Podaj numer albo np. „name + address”.")
    if len(call.applicant.ways) == 1 and any(name in asked and not asked[name].required for name in way):
        found = "to pole nie jest wymagane, a innego sposobu nie ma: kto nie odpowie, czekałby na pracownika."
        todo = "Dopisz przy nim w formularzu required = true."
        yield warning("identity_not_required", ("applicant", "identified_by"), found, todo)
