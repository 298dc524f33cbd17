"""What a person is told once an act stands on record: names in place of codes, and what follows from it."""

from collections.abc import Callable, Mapping
from typing import Any

from checks.judge.admissible import Moment
from domain.decision import Act, Extend
from domain.polish import until_text
from domain.workdays import is_workday


def echo(act: Act, at: Moment) -> tuple[str, ...]:
    """Polish sentences about an act, from the application as it stood before it."""
    say = _SAYINGS.get(type(act))
    return say(act, at) if say is not None else ()


def _extension(act: Extend, _at: Moment) -> tuple[str, ...]:
    told = f"Termin biegnie do {until_text(act.until)}. Firma dostanie pismo z tym dniem i z uzasadnieniem."
    if is_workday(act.until):
        return (told,)
    return (told, "Uwaga: to nie jest dzień roboczy. Jeżeli to pomyłka, proszę cofnąć decyzję (--undo).")


_SAYINGS: Mapping[type[Act], Callable[[Any, Moment], tuple[str, ...]]] = {
    Extend: _extension,
}
"""Of every other act the number on record says enough."""
