"""JSON compared with the shape that a contract promises: these fields, of these types; others may be added."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

Shape = Any
"""A type, a predicate, a set of allowed words, `[shape]`, `{field: shape}`, `Nullable` or `MapOf`."""

_WARSAW = ZoneInfo("Europe/Warsaw")


def is_time(value: Any) -> bool:
    """An ISO 8601 instant with Warsaw's own offset at that instant."""
    at = datetime.fromisoformat(value)
    return at.tzinfo is not None and at.utcoffset() == at.astimezone(_WARSAW).utcoffset()


def is_date(value: Any) -> bool:
    """An ISO date."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)) and bool(date.fromisoformat(value))


def matches(pattern: str) -> Callable[[Any], bool]:
    """A text that a pattern describes whole."""
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None


@dataclass(frozen=True)
class Nullable:
    """The shape, or null."""

    shape: Shape


@dataclass(frozen=True)
class MapOf:
    """An object with exactly these keys and values of one shape."""

    keys: set[str]
    shape: Shape


def misfits(value: Any, shape: Shape, place: str = "$") -> Iterator[str]:
    """Where a value is not of the shape, one line each."""
    match shape:
        case Nullable():
            yield from misfits(value, shape.shape, place) if value is not None else ()
        case MapOf():
            yield from _of_object(value, dict.fromkeys(shape.keys, shape.shape), place)
            yield from (f"{place}.{key}: unknown" for key in set(value) - shape.keys)
        case dict():
            yield from _of_object(value, shape, place)
        case list():
            yield from _of_list(value, shape[0], place)
        case _ if not _fits(value, shape):
            yield f"{place}: {value!r}"


def _of_object(value: Any, shape: dict[str, Shape], place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place}: no object: {value!r}"
        return
    for key, inner in shape.items():
        if key in value:
            yield from misfits(value[key], inner, f"{place}.{key}")
        else:
            yield f"{place}.{key}: missing"


def _of_list(value: Any, shape: Shape, place: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: no list: {value!r}"
        return
    for number, item in enumerate(value):
        yield from misfits(item, shape, f"{place}[{number}]")


def _fits(value: Any, shape: Shape) -> bool:
    if isinstance(shape, set):
        return value in shape
    if isinstance(shape, type):
        # True is an int to Python, and never one to a reader of JSON.
        return isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
    return isinstance(value, str) and bool(shape(value))
