"""What a person is told once an act stands on record: names in place of codes, and what follows from it."""

from collections.abc import Callable, Mapping
from typing import Any

from checks.judge.admissible import ADDRESS, Moment
from domain.decision import Act, AssignMessage, Extend, Undo
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


def _assigned(_act: AssignMessage, at: Moment) -> tuple[str, ...]:
    if at.facts.submissions:
        return ()
    return (
        "To nowe zgłoszenie.",
        f"Nic do firmy nie wyjdzie, dopóki nie potwierdzą Państwo jej adresu (--set {ADDRESS}=…);",
        f"wiadomość przyszła z adresu {at.facts.email}.",
    )


def _undone(act: Undo, at: Moment) -> tuple[str, ...]:
    made = next(d for d in at.facts.decisions if d.id == act.decision)
    if not isinstance(made.act, AssignMessage):
        return ()
    left = [x.id for x in at.facts.letters if x.sent_at is not None and x.sent_at >= made.at]
    told = f"Wiadomość nr {made.act.message} wróciła tam, gdzie była; kopie plików zostały w folderze."
    if not left:
        return (told,)
    return (told, f"Po przypisaniu wyszły już pisma nr {', '.join(left)}; proszę wyjaśnić to z firmą.")


_SAYINGS: Mapping[type[Act], Callable[[Any, Moment], tuple[str, ...]]] = {
    Extend: _extension,
    AssignMessage: _assigned,
    Undo: _undone,
}
"""Of every other act the number on record says enough."""
