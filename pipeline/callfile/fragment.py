"""A learned form as a fragment of a call's file, for a person to check."""

import json
from collections.abc import Iterator

from checks.recognise.form.blank.learning import Learned
from domain.rules.papers.column_rule import Column
from domain.rules.papers.form_rule import FieldType, FormField

_SAID: dict[FieldType, str] = {
    "text": "tekst",
    "nip": "NIP (sprawdzana cyfra kontrolna)",
    "regon": "REGON (sprawdzana cyfra kontrolna)",
    "krs": "numer KRS albo CEIDG",
    "pkd": "kod PKD",
    "email": "adres e-mail",
    "choice": "jedna z możliwości",
    "choices": "kilka możliwości naraz",
    "yes_no": "tak albo nie",
    "list": "lista pozycji",
    "rows": "tabela wypełniana wierszami",
    "count": "liczba",
    "urls": "adresy stron i profili",
    "signature": "miejsce na podpis",
    "date": "data",
    "amount": "kwota z walutą",
    "number": "liczba, także z przecinkiem",
    "phone": "numer telefonu",
    "pesel": "PESEL (sprawdzana cyfra kontrolna; numer zostaje w dokumencie)",
}


def fragment(learned: Learned, kind: str, filename: str, name: str = "", source: str = "") -> str:
    """The TOML of one document, with what a person is to check as comments."""
    return "\n".join(_lines(learned, kind, filename, name, source))


def _lines(learned: Learned, kind: str, filename: str, name: str, source: str) -> Iterator[str]:
    yield f"# Propozycja odczytana z pliku „{filename}”. Zanim trafi do pliku naboru, sprawdzi ją pracownik:"
    yield "# - etykiety mają brzmieć tak, jak we wzorze; pola niepotrzebne można usunąć,"
    yield "# - „required = true” wpisujemy przy polach, bez których formularz jest niekompletny,"
    yield "# - kryteria rankingowe odwołują się do pól przez „name”."
    yield f"[documents.{kind}]"
    yield f"name = {_quoted(name or learned.title or filename)}"
    yield "mandatory = true"
    yield 'reads_as = "form"'
    yield 'signed = "applicant"'
    yield 'remedy = "Prosimy wypełnić wzór, podpisać go i przesłać."'
    yield f"source = {_quoted(source):<24}        # przepis, który wymaga tego dokumentu"
    yield f"blank = {_quoted('forms/' + filename)}"
    yield ""
    yield f"[documents.{kind}.form]"
    points = ", ".join(f"{_quoted(point)} = {_quoted(words)}" for point, words in learned.rule.points.items())
    if points:
        yield f"points = {{ {points} }}"
    yield "fields = ["
    point = None
    for field in learned.rule.fields:
        if field.point != point:
            point = field.point
            named = f"Punkt {point}: {learned.rule.points.get(point, '')}" if point else "Poza punktami"
            yield f"    # {named}"
        yield f"    {{ {_of(field)} }},  # {_comment(field, learned)}"
    yield "]"


def _of(field: FormField) -> str:
    parts = [f"name = {_quoted(field.name)}"]
    if field.point is not None:
        parts.append(f"point = {_quoted(field.point)}")
    parts.append(f"labels = [{', '.join(map(_quoted, field.labels))}]")
    if field.required:
        parts.append("required = true")
    if field.type != "text":
        parts.append(f"type = {_quoted(field.type)}")
    if field.currency != "PLN":
        parts.append(f"currency = {_quoted(field.currency)}")
    if field.options:
        options = (
            f"{_quoted(value)} = [{', '.join(map(_quoted, words))}]" for value, words in field.options.items()
        )
        parts.append(f"options = {{ {', '.join(options)} }}")
    if field.columns:
        parts.append(f"columns = [{', '.join(f'{{ {_column(one)} }}' for one in field.columns)}]")
    return ", ".join(parts)


def _column(column: Column) -> str:
    parts = [f"name = {_quoted(column.name)}", f"labels = [{', '.join(map(_quoted, column.labels))}]"]
    if column.type != "text":
        parts.append(f"type = {_quoted(column.type)}")
    return ", ".join(parts)


def _comment(field: FormField, learned: Learned) -> str:
    """What the answer is, what the blank says about it, and whether the program knows what is asked."""
    said = _SAID[field.type]
    hint = " ".join(learned.hints.get(field.name, "").split())
    if hint:
        said += f"; we wzorze: „{hint[:80]}”"
    return said if field.name in learned.meant else f"{said}; nazwa pola z etykiety, można zmienić"


def _quoted(words: str) -> str:
    """A basic string of TOML."""
    return json.dumps(" ".join(words.split()), ensure_ascii=False)
