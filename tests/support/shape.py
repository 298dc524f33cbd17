"""JSON compared with the shape that a contract promises: these fields, of these types; others may be added."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

Shape = Any
"""A type, a predicate, a set of allowed words, `[shape]`, `{field: shape}`, or one of the functions below."""

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


class Nullable:
    """The shape, or null."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape


class MapOf:
    """An object with exactly these keys and values of one shape."""

    def __init__(self, keys: set[str], shape: Shape) -> None:
        self.keys, self.shape = keys, shape


def misfits(value: Any, shape: Shape, place: str = "$") -> Iterator[str]:
    """Where a value is not of the shape, one line each."""
    if isinstance(shape, Nullable):
        if value is not None:
            yield from misfits(value, shape.shape, place)
    elif isinstance(shape, MapOf):
        if not isinstance(value, dict) or set(value) != shape.keys:
            yield f"{place}: keys {value!r}"
        else:
            for key, inner in value.items():
                yield from misfits(inner, shape.shape, f"{place}.{key}")
    elif isinstance(shape, dict):
        if not isinstance(value, dict):
            yield f"{place}: no object: {value!r}"
        else:
            yield from (f"{place}.{key}: missing" for key in shape if key not in value)
            for key in shape.keys() & value.keys():
                yield from misfits(value[key], shape[key], f"{place}.{key}")
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{place}: no list: {value!r}"
        else:
            for number, item in enumerate(value):
                yield from misfits(item, shape[0], f"{place}[{number}]")
    elif not _fits(value, shape):
        yield f"{place}: {value!r}"


def _fits(value: Any, shape: Shape) -> bool:
    if isinstance(shape, set):
        return value in shape
    if isinstance(shape, type):
        # True is an int to Python, and never one to a reader of JSON.
        return isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
    return isinstance(value, str) and bool(shape(value))
