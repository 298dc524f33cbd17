"""A call's file as plain data, and what differs between two versions of it."""

from collections.abc import Iterator, Mapping
from typing import Any

from domain.call import Call

_SHOWN = 60


def content_of(call: Call) -> dict[str, Any]:
    """What a call's file says, without what holds by itself: a newer program adds nothing to it."""
    without = {"documents": {"__all__": {"printed"}}}
    content: dict[str, Any] = call.model_dump(mode="json", exclude=without, exclude_defaults=True)
    return content


def changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """Each key that says something else, as „klucz: przedtem → teraz”.

    >>> changes({"term": {"length": 5}, "places": 5}, {"term": {"length": 7}, "places": 5})
    ('term.length: 5 → 7',)
    """
    return tuple(_changes(old, new, ""))


def _changes(old: Any, new: Any, key: str) -> Iterator[str]:
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in dict.fromkeys((*old, *new)):
            yield from _changes(old.get(name), new.get(name), f"{key}.{name}".lstrip("."))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (before, now) in enumerate(zip(old, new, strict=True), start=1):
            yield from _changes(before, now, f"{key}[{number}]")
    else:
        yield f"{key}: {_text(old)} → {_text(new)}"


def _text(value: Any) -> str:
    if value is None:
        return "(nie ma)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"„{value}”" if len(value) <= _SHOWN else f"„{value[:_SHOWN]}…”"
    if isinstance(value, list):
        return f"[{len(value)} poz.]"
    return "{…}" if isinstance(value, Mapping) else str(value)
