"""The forms of a call: their points, their questions, the words of their answers."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from config.callfile.rules.columns import column_complaints, same_headers
from domain.call import Call
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField, FormRule
from domain.words.text import fold

_YES = frozenset({"tak", "ja", "yes", "oui", "ano"})
_NO = frozenset({"nie", "nein", "no", "non", "ne"})
_CURRENCIES = {
    "PLN": re.compile(r"\bzl\b|\bpln\b|zlotych"),
    "EUR": re.compile(r"\beuro?\b|€"),
    "USD": re.compile(r"\busd\b"),
    "CHF": re.compile(r"\bchf\b"),
    "CZK": re.compile(r"\bczk\b"),
    "GBP": re.compile(r"\bgbp\b"),
}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TAKEN = frozenset({"agreements", "evidence_copies", "unfilled", "missing_text"})
"""Names of what the program finds out itself."""
_USUAL: Mapping[str, frozenset[FieldType]] = {
    "nip": frozenset({"nip"}),
    "regon": frozenset({"regon"}),
    "pkd": frozenset({"pkd"}),
    "signature": frozenset({"signature"}),
    "size": frozenset({"choice"}),
    "trip": frozenset({"choice"}),
    "pesel": frozenset({"pesel"}),
}
"""Answers that rules of the program look at under these names, and of which type they have to be."""


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the forms."""
    for kind, rule in call.documents.items():
        if rule.form is not None:
            key: Key = ("documents", kind, "form")
            yield from _form(rule.form, key)
            yield from _signature(rule, key)
    yield from _trip(call)


def _form(form: FormRule, key: Key) -> Iterator[Complaint]:
    if not form.fields:
        yield Complaint(
            "no_fields", (*key, "fields"), "formularz nie ma żadnego pytania.", "Dopisz jego pola."
        )
    yield from _names(form, key)
    yield from _labels(form, key)
    for place, field in enumerate(form.fields):
        at = (*key, "fields", place)
        if field.point is not None and field.point not in form.points:
            found = f"w „points” nie ma punktu „{field.point}”."
            yield Complaint("unknown_point", (*at, "point"), found, instead(field.point, tuple(form.points)))
        yield from _answer(field, at)
        yield from _crossed(field, at)
        yield from column_complaints(field, at)
    yield from same_headers(form.fields, (*key, "fields"))


def _crossed(field: FormField, at: Key) -> Iterator[Complaint]:
    """Yes and no in each other's place, and a label that names another currency."""
    if field.type == "yes_no":
        first = {name: fold(words[0]).partition(" ")[0] for name, words in field.options.items() if words}
        if first.get("yes") in _NO or first.get("no") in _YES:
            found = "pod „yes” stoją słowa przeczenia albo pod „no” twierdzenia."
            yield Complaint("crossed_yes_no", (*at, "options"), found, "Zamień je miejscami.")
    said = " ".join(map(fold, field.labels))
    named = {code for code, words in _CURRENCIES.items() if words.search(said)}
    if field.type == "amount" and named and field.currency not in named:
        found = f"etykieta mówi o {', '.join(sorted(named))}, a waluta to {field.currency}."
        yield Complaint("currency_misfit", at, found, f"Dopisz currency = „{min(named)}”.")


def _names(form: FormRule, key: Key) -> Iterator[Complaint]:
    count = Counter(field.name for field in form.fields)
    seen: set[str] = set()
    for place, field in enumerate(form.fields):
        at = (*key, "fields", place, "name")
        if count[field.name] > 1 and field.name in seen:
            found = f"pole „{field.name}” jest w tym formularzu drugi raz."
            yield Complaint("double_field", at, found, "Nadaj każdemu polu inną nazwę.")
        seen.add(field.name)
        if field.name in _TAKEN:
            found = f"nazwę „{field.name}” program nadaje temu, co sam ustala z innych odpowiedzi."
            yield Complaint("taken_field_name", at, found, "Nazwij to pole inaczej, np. z przedrostkiem.")
        if not _NAME.fullmatch(field.name):
            found = f"nazwa „{field.name}” ma inne znaki niż małe litery, cyfry i podkreślenia."
            yield Complaint("bad_field_name", at, found, "Wpisz np. „liczba_osob”.")


def _labels(form: FormRule, key: Key) -> Iterator[Complaint]:
    """A label that stands twice is read for one field only, and for nobody knows which."""
    seen: dict[tuple[str | None, str], str] = {}
    for place, field in enumerate(form.fields):
        at = (*key, "fields", place, "labels")
        if not field.labels:
            found = f"pole „{field.name}” nie ma żadnej etykiety, więc nikt go nie znajdzie."
            yield Complaint("no_label", at, found, "Wpisz słowa, które stoją we wzorze przed odpowiedzią.")
        for number, label in enumerate(field.labels):
            words = fold(label).strip(" :")
            if not words:
                yield Complaint(
                    "empty_label", (*at, number), "etykieta jest pusta.", "Usuń ją albo uzupełnij."
                )
                continue
            other = seen.setdefault((field.point, words), field.name)
            if other != field.name:
                found = f"etykietę „{label}” ma w tym samym punkcie także pole „{other}”."
                yield Complaint("double_label", (*at, number), found, "Wpisz etykiety, które się różnią.")


def _answer(field: FormField, at: Key) -> Iterator[Complaint]:
    usual = _USUAL.get(field.name)
    if usual is not None and field.type not in usual:
        found = (
            f"pole „{field.name}” ma typ „{field.type}”, więc reguły, które na nie patrzą, nic nie znajdą."
        )
        yield warning("odd_type", (*at, "type"), found, f"Wpisz type = „{min(usual)}”.")
    yield from _options(field, at)


def _options(field: FormField, at: Key) -> Iterator[Complaint]:
    """What can be chosen, and what only answers of another type have."""
    if "currency" in field.model_fields_set and field.type != "amount":
        found = f"pole „{field.name}” ma walutę, a jego typ to „{field.type}”."
        yield warning("idle_currency", (*at, "currency"), found, "Wpisz type = „amount” albo usuń walutę.")
    if field.type in {"choice", "choices"} and not field.options:
        found = f"pole „{field.name}” to wybór, ale nie ma możliwości do wyboru."
        yield Complaint("no_options", at, found, "Dopisz „options”: kod odpowiedzi i słowa przy jej kratce.")
    if field.type == "yes_no" and set(field.options) - {"yes", "no"}:
        found = f"pole „{field.name}” ma inne odpowiedzi niż „yes” i „no”."
        todo = "Przy tak/nie podaje się tylko słowa dla „yes” i „no”; inne możliwości ma typ „choice”."
        yield Complaint("odd_yes_no", (*at, "options"), found, todo)
    if field.type not in OFFERED and field.options:
        found = f"pole „{field.name}” ma możliwości do wyboru, a jego typ to „{field.type}”."
        yield warning("idle_options", (*at, "options"), found, "Wpisz type = „choice” albo usuń „options”.")
    if field.type in {"choice", "choices"} and len(field.options) == 1:
        yield warning("one_option", (*at, "options"), "jest tylko jedna możliwość.", "Dopisz pozostałe.")
    yield from _option_words(field, at)


def _option_words(field: FormField, at: Key) -> Iterator[Complaint]:
    """The words beside the boxes: some for each, and none for two."""
    seen: dict[str, str] = {}
    for value, words in field.options.items():
        if not [word for word in words if word.strip()]:
            found = f"możliwość „{value}” nie ma słów, po których ją poznać."
            yield Complaint(
                "empty_option", (*at, "options", value), found, "Wpisz słowa, które stoją przy kratce."
            )
        for word in words:
            other = seen.setdefault(fold(word), value)
            if other != value:
                found = f"„{word}” znaczy tu dwie rzeczy: „{other}” i „{value}”."
                yield Complaint(
                    "double_option", (*at, "options", value), found, "Zostaw to słowo przy jednej."
                )


def _signature(rule: DocumentRule, key: Key) -> Iterator[Complaint]:
    types = {field.type for field in (rule.form.fields if rule.form is not None else ())}
    if rule.signed == "applicant" and "signature" not in types:
        found = "dokument ma być podpisany, a formularz nie ma pola na podpis."
        todo = "Dopisz pole z type = „signature” i etykietą miejsca na podpis."
        yield warning("no_signature_field", (*key, "fields"), found, todo)


def _trip(call: Call) -> Iterator[Complaint]:
    """A form that asks which call it is for has to know this one."""
    for kind, rule in call.documents.items():
        for place, field in enumerate(rule.form.fields if rule.form is not None else ()):
            if field.name == "trip" and field.options and call.id not in field.options:
                key = ("documents", kind, "form", "fields", place, "options")
                found = f"formularz pyta, którego naboru dotyczy, a nie ma wśród odpowiedzi „{call.id}”."
                yield Complaint("own_call_not_offered", key, found, instead(call.id, tuple(field.options)))
