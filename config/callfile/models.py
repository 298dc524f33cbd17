"""The models of a call's file as data: which keys a table may have, and what each of them says in Polish."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from config.callfile.places import Key
from domain.call import Call

_WORDS = Path(__file__).with_name("keys.toml")
LISTED = "[]"
"""The step into a list, in the way to a table."""
NOT_WRITTEN = frozenset({"printed"})
"""Fields that the program puts in when it loads a call: no file has them."""


def model_at(key: Key) -> type[BaseModel] | None:
    """The model of the table at a key of a call's file; None where no table of fixed keys stands there.

    >>> model_at(("documents", "zus_certificate")).__name__, model_at(("criteria", 0, "choice"))
    ('DocumentRule', None)
    """
    kind: Any = Call
    for step in key:
        model = _model_of(kind)
        if isinstance(step, str) and model is not None:
            if step not in model.model_fields:
                return None
            kind = model.model_fields[step].annotation
        else:
            kind = _inner(kind)
    return _model_of(kind)


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys that a table of this model may have in a file."""
    return tuple(name for name in model.model_fields if name not in NOT_WRITTEN)


def models() -> Iterator[type[BaseModel]]:
    """Every model of a call's file, the call first, each once, in the order in which a reader meets them."""
    yield from _ways()


def way_to(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys that lead to the first table of a model: `KOD` is free, `LISTED` an entry of a list.

    >>> from domain.call import DocumentRule
    >>> way_to(DocumentRule)
    ('documents', 'KOD')
    """
    return _ways()[model]


@cache
def _ways() -> Mapping[type[BaseModel], tuple[str, ...]]:
    ways: dict[type[BaseModel], tuple[str, ...]] = {}
    _gather(Call, (), ways)
    return ways


def _gather(
    model: type[BaseModel], way: tuple[str, ...], ways: dict[type[BaseModel], tuple[str, ...]]
) -> None:
    if model in ways:
        return
    ways[model] = way
    for name in keys_of(model):
        kind = model.model_fields[name].annotation
        inner = _model_of(kind, deep=True)
        if inner is not None:
            _gather(inner, (*way, name, *_step(kind)), ways)


def _step(kind: Any) -> tuple[str, ...]:
    """The step from a key into what it holds."""
    origins = {get_origin(kind), *map(get_origin, get_args(kind))}
    return ("KOD",) if dict in origins else (LISTED,) if tuple in origins else ()


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """Model → key → what the key says, in Polish (`keys.toml`); under „” what the table is."""
    table: dict[str, dict[str, str]] = tomllib.loads(_WORDS.read_text(encoding="utf-8"))
    return MappingProxyType(table)


def word_of(model: type[BaseModel] | None, key: str) -> str:
    """What a key of a table says, in Polish; empty for a key that nobody described."""
    return words().get(model.__name__, {}).get(key, "") if model is not None else ""


def _model_of(kind: Any, deep: bool = False) -> type[BaseModel] | None:
    """The model that an annotation is, or may be beside None; with `deep`, the one that it holds."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind
    if not deep and get_origin(kind) in {tuple, dict}:
        return None
    return next((found for arg in get_args(kind) if (found := _model_of(arg, deep)) is not None), None)


def _inner(kind: Any) -> Any:
    """What the entries of a list or of a table of free keys are."""
    if get_origin(kind) is tuple:
        return get_args(kind)[0]
    if get_origin(kind) is dict:
        return get_args(kind)[1]
    return next((_inner(arg) for arg in get_args(kind) if get_origin(arg) in {tuple, dict}), None)
