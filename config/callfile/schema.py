"""The JSON Schema of a call's file, for editors, and its reference for people: both from the models."""

import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from config.callfile.models import LISTED, NOT_WRITTEN, keys_of, models, way_to, word_of
from domain.call import Call

_TYPES = {
    str: "tekst", int: "liczba całkowita", float: "liczba",
    Decimal: "liczba, także z ułamkiem (7.5)", bool: "true albo false", "date": "data",
    "datetime": "chwila „RRRR-MM-DD GG:MM”",
}  # fmt: skip
_INSTANT = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}[ T](?:[01]\d|2[0-4]):\d{2}"}
"""„24:00” is the end of a day; TOML's own date-times reach a validator as texts."""


_HEAD = """# Plik naboru: wszystkie klucze

Zrobione z modeli programu (`make schema`): nie poprawiać ręcznie. Jak pisać nabór, mówi
[przewodnik](przewodnik.md); ten sam opis jako JSON Schema dla edytorów:
[nabor.schema.json](nabor.schema.json) (w edytorze z obsługą TOML wystarczy pierwszy wiersz `#:schema`
i ścieżka do tego pliku). Wielkimi literami (`KOD`) stoi to, co nabór nazywa sam.

"""


def schema_text() -> str:
    """The schema as it is committed (`docs/nabor.schema.json`)."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) that a call's file fulfils; what the keys say is Polish."""
    made = Call.model_json_schema()
    tables: dict[str, dict[str, Any]] = {"Call": made, **made["$defs"]}
    named = {model.__name__: model for model in models()}
    kept = {name: table for name, table in tables.items() if name in named}
    for name, table in kept.items():
        _put_in_words(table, named[name])
    made["$defs"] = {name: table for name, table in kept.items() if name != "Call"}
    # What a file that extends a common one leaves out may stand there.
    made["else"] = {"required": made.pop("required")}
    made["if"], made["then"] = {"required": ["extends"]}, {}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plik naboru", **_bare(made)}


def _put_in_words(table: dict[str, Any], model: type[BaseModel]) -> None:
    table["description"] = word_of(model, "")
    for name in NOT_WRITTEN & set(table["properties"]):
        del table["properties"][name]
    for name, entry in table["properties"].items():
        entry["description"] = word_of(model, name)
        entry.pop("title", None)
        entry.pop("default", None)
        kind = model.model_fields[name].annotation
        if datetime in {kind, *get_args(kind)}:
            table["properties"][name] = {**_INSTANT, "description": entry["description"]}
    table.pop("title", None)


def _bare(value: Any) -> Any:
    """The same without „null”, which TOML does not have: a key that says nothing is left out."""
    if isinstance(value, list):
        return [_bare(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    rest = {key: _bare(inner) for key, inner in value.items() if key != "anyOf"}
    if "anyOf" not in value:
        return rest
    options = [_bare(option) for option in value["anyOf"] if option != {"type": "null"}]
    return {**rest, **options[0]} if len(options) == 1 else {**rest, "anyOf": options}


def reference() -> str:
    """Every table and key of a call's file as Markdown (`docs/call-file.md`)."""
    return _HEAD + "\n".join(line for model in models() for line in _table_lines(model))


def _table_lines(model: type[BaseModel]) -> Iterator[str]:
    yield f"## {model.__name__}"
    yield ""
    yield f"{word_of(model, '')} Zapis: {_written(way_to(model))}."
    yield ""
    yield "| klucz | wartość | bez niego | co mówi |"
    yield "|---|---|---|---|"
    for name in keys_of(model):
        info = model.model_fields[name]
        yield f"| `{name}` | {_type_text(info.annotation)} | {_default_text(info)} | {word_of(model, name)} |"
    yield ""


def _written(way: tuple[str, ...]) -> str:
    """How a file begins a table: as a heading, or, inside lists, between braces."""
    if not way:
        return "cały plik"
    if way[-1] != LISTED:
        return f"`[{'.'.join(step for step in way if step != LISTED)}]`"
    name = ".".join(step for step in way if step != LISTED)
    return f"`[[{name}]]`" if way.count(LISTED) == 1 and len(way) == 2 else f"`{name} = [{{ … }}]`"


def _type_text(kind: Any) -> str:
    """What may stand there, for people."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return f"tabela [{kind.__name__}](#{kind.__name__.lower()})"
    arguments = [arg for arg in get_args(kind) if arg is not type(None)]
    origin = get_origin(kind)
    if origin is Literal:
        return " / ".join(f"„{word}”" for word in arguments)
    if origin is tuple:
        return f"lista: {_type_text(arguments[0])}"
    if origin is dict:
        return f"tabela kluczy: {_type_text(arguments[1])}"
    if len(arguments) == 1 or origin is Annotated:
        return _type_text(arguments[0])
    kind = Decimal if Decimal in arguments else kind
    return _TYPES.get(kind) or _TYPES.get(getattr(kind, "__name__", ""), "wartość")


def _default_text(info: FieldInfo) -> str:
    """What holds where the key is left out."""
    if info.is_required():
        return "**wymagany**"
    if info.default_factory is not None:
        return "–"
    default = info.default
    if default is None or isinstance(default, BaseModel) or default in ((), {}):
        return "–"
    if isinstance(default, bool):
        return "true" if default else "false"
    if isinstance(default, tuple):
        return ", ".join(map(str, default))
    return str(default)
