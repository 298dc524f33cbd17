"""What a call's kinds of documents, fields and values are called in Polish, wherever people read them."""

import re
from collections.abc import Iterable

from domain.acts.question_code import QuestionCode, QuestionKind
from domain.call import Call
from domain.document import OTHER, UNRECOGNISED
from domain.rules.papers.form_rule import FormField
from domain.words.labels import FIELDS, QUESTIONS, VALUES, size_name

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
"""As days are stored (ISO 8601)."""


def kind_name(call: Call | None, kind: str) -> str:
    """A kind of document by its name in the call.

    >>> kind_name(None, "other")
    'inny dokument'
    """
    beside = {OTHER: "inny dokument", UNRECOGNISED: "nierozpoznany dokument"}
    if call is not None and kind in call.documents:
        return call.documents[kind].name
    return beside.get(kind, kind)


def field_name(call: Call | None, name: str, kind: str | None = None) -> str:
    """A field by the question of the call's form, or of the form of another kind; within a sentence.

    >>> field_name(None, "postal_code")
    'kod pocztowy siedziby'
    """
    asked = next((field for field in _asked(call, kind) if field.name == name), None)
    if asked is not None and asked.title:
        return asked.title
    return FIELDS.get(name) or (asked_name(asked) if asked is not None else name)


def asked_name(field: FormField) -> str:
    """How a letter calls the answer, within a sentence: „działalność innowacyjna”, „NIP”."""
    name = field.title or (field.labels[0] if field.labels else field.name)
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def question_name(code: str) -> str:
    """What a question is about, from its code.

    >>> question_name("unread_file/9")
    'nierozpoznany plik'
    """
    kind = QuestionCode.parse(code).kind
    return QUESTIONS[QuestionKind(kind)] if kind in set(QuestionKind) else code


def value_text(value: object, name: str = "") -> str:
    """An answer as people write it: „tak”, „małe”, one line for each of several; None is not known.

    >>> value_text(True), value_text(()), value_text("small", "size"), value_text(None)
    ('tak', 'brak', 'małe', 'nie wiadomo')
    >>> value_text("2026-05-27")
    '27.05.2026'
    """
    if value is None:
        return "nie wiadomo"
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "\n".join(map(said, value)) or "brak"
    if name == "size":
        return size_name(value)
    return VALUES.get(str(value), said(value))


def said(value: object) -> str:
    """A single answer as it is; a day as people write it.

    >>> said("2026-05-27"), said("27 maja"), said(3)
    ('27.05.2026', '27 maja', '3')
    """
    text = str(value)
    day = _DAY.fullmatch(text)
    return ".".join(reversed(day.groups())) if day is not None else text


def _asked(call: Call | None, kind: str | None) -> tuple[FormField, ...]:
    rule = call.documents.get(kind or call.form_kind or "") if call is not None else None
    return rule.form.answers if rule is not None and rule.form is not None else ()
