"""The fields of an application: from the form that counts, with a person's decisions before it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from checks.agreements import are_told_apart
from checks.judge.acts.decisions import Decisions
from checks.judge.documents.all_kinds import Judgement, tell_the_same
from checks.measures import CHECKED, PESEL_GIVEN, amount_of, number_of, number_text
from config.registers import Registers
from domain.acts.decision import Decision
from domain.acts.on_documents import SetField
from domain.application import DocumentState, Fact, FromDecision, FromFile
from domain.call import Call
from domain.contract_fields import contract_fields
from domain.document import FieldValue, Scalar
from domain.rules.papers.form_rule import FieldType

_YES = frozenset({"tak", "true", "yes", "1"})
_NO = frozenset({"nie", "false", "no", "0"})
_COUNTED = frozenset({"agreements"})
_ONE_LINE = frozenset({"website_pl", "website_foreign", "pkd"})
_NONE_OF: dict[FieldType, Scalar | tuple[str, ...]] = {
    "list": (),
    "urls": (),
    "rows": 0,
    "choices": (),
}

Value = Scalar | tuple[str, ...] | None


def merged_fields(
    judgement: Judgement, call: Call, decided: Decisions, registers: Registers
) -> dict[str, Fact]:
    """Every field with where it was read or who set it; a value of None is not known.

    What the form's own answer does not tell, other accepted papers may, where they agree and the call says
    so; a size that the call does not admit counts from whichever paper states it.
    """
    fields = {name: Fact(None) for name in contract_fields(call)}
    if call.form_kind is not None:
        fields |= _answers(judgement, call, call.form_kind)
        fields |= _told_alike(judgement, call, call.form_kind, fields)
    if "size" in fields and fields["size"].value is None:
        stated = [_answers(judgement, call, kind).get("size", Fact(None)) for kind in call.documents]
        barred = (f for f in stated if f.value is not None and f.value not in call.eligibility.sizes)
        fields["size"] = next(barred, fields["size"])
    elif "size" in fields and _is_contradicted(judgement, call, fields["size"]):
        fields["size"] = replace(fields["size"], value=None)
    fields |= {
        name: _decided(decision, field_type(call, name), currency_of(call, name))
        for name, decision in decided.fields().items()
    }
    return fields | ({"agreements": _agreements(fields, registers)} if "agreements" in fields else {})


def field_type(call: Call, name: str) -> FieldType:
    """What kind of answer a field of the call's form is; „text” for what the form does not ask."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    if name in _COUNTED:
        return "count"
    return next((f.type for f in (form.answers if form is not None else ()) if f.name == name), "text")


def is_column(call: Call, name: str) -> bool:
    """Whether a field is a named column of a table of the call's form, „budget.amount”."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name for field in (form.fields if form is not None else ())}
    return name not in asked and name in {field.name for field in (form.answers if form is not None else ())}


def options_of(call: Call, name: str) -> Mapping[str, tuple[str, ...]]:
    """What a question of the call's form lets one choose: code → the words beside its box."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    return next((f.options for f in (form.answers if form is not None else ()) if f.name == name), {})


def currency_of(call: Call, name: str) -> str:
    """The currency of a field of the call's form; that of the country for what the form does not ask."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    return next((f.currency for f in (form.answers if form is not None else ()) if f.name == name), "PLN")


def decided_value(value: Value, kind: FieldType, currency: str = "PLN") -> Value:
    """What a person typed, as the field's type wants it; None where it cannot be that.

    `currency` is that of an amount that names none.

    >>> decided_value("tak", "yes_no"), decided_value("3", "count"), decided_value("ISO 9001; CE", "list")
    (True, 3, ('ISO 9001', 'CE'))
    >>> decided_value("2 maja 2020 r.", "date"), decided_value("1200", "amount", "EUR")
    ('2020-05-02', '1 200 EUR')
    """
    if value is None or isinstance(value, tuple):
        return value
    text = str(value).strip()
    if kind == "yes_no":
        return text.lower() in _YES if text.lower() in _YES | _NO else None
    if kind in {"count", "rows"}:
        return int(text) if text.isdecimal() else None
    if kind in {"list", "choices"} or (kind == "urls" and ";" in text):
        return tuple(part.strip() for part in text.split(";") if part.strip())
    return _measured(text, kind, currency)


def _measured(text: str, kind: FieldType, currency: str) -> Value:
    """What a person typed of a type with a form of its own, as a form is read (`checks.measures`)."""
    if kind == "amount":
        return amount_of(text, currency)
    if kind == "number":
        number = number_of(text)
        return None if number is None else int(text) if text.isdecimal() else number_text(number)
    if kind == "pesel" and text == PESEL_GIVEN:
        return text
    return CHECKED[kind](text) if kind in CHECKED else text


def _answers(judgement: Judgement, call: Call, kind: str) -> dict[str, Fact]:
    counted = judgement.counted(kind)
    if counted is None:
        return {}
    origin = FromFile(counted.version.file.path)
    answers = counted.version.document.fields
    form = call.documents[kind].form
    types = {field.name: field.type for field in form.answers} if form is not None else {}
    return {
        name: _fact(name, answer, types.get(name, "text"), origin)
        for name, answer in answers.items()
        if name != "signature"
    }


def _told_alike(judgement: Judgement, call: Call, form_kind: str, fields: dict[str, Fact]) -> dict[str, Fact]:
    """What the form asks and nobody could read there, as all the other accepted papers that tell it do.

    The form's own answer may differ, so that whoever gives points for it looks.
    """
    form = call.documents[form_kind].form
    # Other papers give a class of PKD without its letter.
    asked = [f.name for f in form.fields if f.elsewhere and f.type != "pkd"] if form is not None else []
    others = {kind: _answers(judgement, call, kind) for kind in judgement.kinds if kind != form_kind}
    accepted = {kind for kind in others if judgement.kinds[kind].state is DocumentState.ACCEPTED}
    told: dict[str, Fact] = {}
    for name in asked:
        own = fields.get(name, Fact(None))
        facts = {
            kind: answers[name]
            for kind, answers in others.items()
            if name in answers and answers[name].value is not None
        }
        sure = [fact for kind, fact in facts.items() if kind in accepted]
        if own.value is not None or own.is_empty or not sure:
            continue
        # What waits for a person or a letter counts for nothing, but may contradict.
        if all(tell_the_same(sure[0].value, fact.value) for fact in facts.values()):
            told[name] = replace(sure[0], is_interpreted=True, is_from_elsewhere=True)
    return told


def _is_contradicted(judgement: Judgement, call: Call, size: Fact) -> bool:
    """Whether another paper, which no person accepted, states another size than the form."""
    others = (
        _answers(judgement, call, kind).get("size", Fact(None)).value
        for kind, one in judgement.kinds.items()
        if kind != call.form_kind and one.accepted_by_person is None
    )
    return any(value is not None and value != size.value for value in others)


def _fact(name: str, answer: FieldValue, kind: FieldType, origin: FromFile) -> Fact:
    """An answer as a fact; a list or a table left empty says that there is none."""
    if answer.state != "read":
        is_empty = answer.state == "empty"
        none = _NONE_OF.get(kind) if is_empty and name not in _ONE_LINE else None
        return Fact(none, answer.evidence, origin, is_empty)
    value = answer.value
    if name in _ONE_LINE and isinstance(value, tuple):
        if not value:
            return Fact(None, answer.evidence, origin, is_empty=True)
        value = ", ".join(value)
    return Fact(value, answer.evidence, origin, rows=answer.rows, is_interpreted=answer.is_interpreted)


def _decided(decision: Decision, kind: FieldType, currency: str) -> Fact:
    assert isinstance(decision.act, SetField)
    answer = decision.act.answer
    return Fact(decided_value(answer, kind, currency), origin=FromDecision(decision), is_empty=answer == "")


def _agreements(fields: dict[str, Fact], registers: Registers) -> Fact:
    """How many agreements the company works in; where only a list is known, as many as it names.

    Names that the register does not know are not counted: the number stays unknown.
    """
    told, listed = fields["agreements"], fields.get("agreements_list")
    if told.value is not None or told.is_empty or listed is None or not isinstance(listed.value, tuple):
        return told
    named = {number for number in _named(listed.value, registers) if number is not None}
    is_told = bool(named) and None not in set(_named(listed.value, registers))
    if not is_told or not are_told_apart([str(item) for item in listed.value]):
        return told
    return Fact(len(named), listed.evidence, listed.origin, is_interpreted=listed.is_interpreted)


def _named(items: Iterable[str], registers: Registers) -> list[str | None]:
    return [next((a.number for a in registers.agreements if a.is_named_in(item)), None) for item in items]
