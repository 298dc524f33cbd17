"""Named columns of tables: told apart, found by their labels, of types that fit."""

import re
from collections.abc import Iterator, Sequence

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.rules.papers.column_rule import Column
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def column_complaints(field: FormField, at: Key) -> Iterator[Complaint]:
    """What is wrong or odd about the columns of one question."""
    if field.columns and field.type != "rows":
        found = f"pole „{field.name}” ma kolumny, a jego typ to „{field.type}”."
        yield Complaint("idle_columns", (*at, "columns"), found, "Wpisz type = „rows” albo usuń kolumny.")
        return
    currencies = {column.currency for column in field.columns if column.type == "amount"}
    if len(currencies) > 1:
        found = f"kwoty jednej tabeli są w kilku walutach ({', '.join(sorted(currencies))})."
        yield warning("mixed_currencies", (*at, "columns"), found, "Sprawdź klucz „currency” przy kolumnach.")
    names: set[str] = set()
    labels: dict[str, str] = {}
    for place, column in enumerate(field.columns):
        key: Key = (*at, "columns", place)
        if column.name in names:
            found = f"kolumna „{column.name}” jest w tej tabeli drugi raz."
            yield Complaint("double_field", (*key, "name"), found, "Nadaj każdej kolumnie inną nazwę.")
        names.add(column.name)
        if not _NAME.fullmatch(column.name):
            found = f"nazwa „{column.name}” ma inne znaki niż małe litery, cyfry i podkreślenia."
            yield Complaint("bad_field_name", (*key, "name"), found, "Wpisz np. „kwota”.")
        yield from _labels(column, labels, key)
        yield from _cells(column, key)


def _labels(column: Column, seen: dict[str, str], key: Key) -> Iterator[Complaint]:
    if not [label for label in column.labels if label.strip()]:
        found = f"kolumna „{column.name}” nie ma etykiety, więc nikt jej nie znajdzie."
        yield Complaint("no_label", (*key, "labels"), found, "Wpisz słowa z nagłówka tabeli.")
    for label in column.labels:
        other = seen.setdefault(fold(label).strip(" :"), column.name)
        if other != column.name:
            found = f"etykietę „{label}” ma w tej tabeli także kolumna „{other}”."
            yield Complaint("double_label", (*key, "labels"), found, "Wpisz etykiety, które się różnią.")


def _cells(column: Column, key: Key) -> Iterator[Complaint]:
    """What the cells hold, and what only columns of another type have."""
    if column.type == "choice" and not column.options:
        found = f"kolumna „{column.name}” to wybór, ale nie ma możliwości do wyboru."
        yield Complaint("no_options", key, found, "Dopisz „options”: kod odpowiedzi i słowa w komórce.")
    if column.type != "choice" and column.options:
        found = f"kolumna „{column.name}” ma możliwości do wyboru, a jej typ to „{column.type}”."
        yield warning("idle_options", (*key, "options"), found, "Wpisz type = „choice” albo usuń „options”.")
    if "currency" in column.model_fields_set and column.type != "amount":
        found = f"kolumna „{column.name}” ma walutę, a jej typ to „{column.type}”."
        yield warning("idle_currency", (*key, "currency"), found, "Wpisz type = „amount” albo usuń walutę.")


def same_headers(fields: Sequence[FormField], at: Key) -> Iterator[Complaint]:
    """Two tables of a form whose named columns have the same labels: nobody could tell which is which."""
    seen: dict[frozenset[str], str] = {}
    for place, field in enumerate(fields):
        labels = frozenset(fold(label).strip(" :") for column in field.columns for label in column.labels)
        if not labels:
            continue
        other = next((name for said, name in seen.items() if said <= labels or labels <= said), None)
        if other is not None:
            found = f"nagłówki tabel „{other}” i „{field.name}” mają te same etykiety."
            todo = "Nazwij w jednej z nich jeszcze kolumnę, której druga nie ma."
            yield Complaint("same_header", (*at, place, "columns"), found, todo)
        seen[labels] = field.name
