"""A decision told from the options given, and recorded."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from cli.options import parse_date, parse_now
from domain.application import Action
from domain.document import Scalar
from errors import NaborError

if TYPE_CHECKING:
    from sqlmodel import Session

    from pipeline.parts import Parts
    from store.tables import ApplicationRow

Choice = tuple[Action, str | None, Scalar | None]
"""What is decided, about what, and the value."""


def chosen(
    *,
    targets: Mapping[Action, str | None],
    flags: Mapping[Action, bool],
    kind_of_file: tuple[str | None, str | None],
    set_field: str | None,
    points: str | None,
    sent: tuple[str | None, str | None],
    extend: str | None,
) -> Choice:
    """The one decision that the options name.

    Raises:
        typer.BadParameter: none, several, or one that is written wrongly.
    """
    choices: list[Choice] = [
        (action, target, None) for action, target in targets.items() if target is not None
    ]
    choices += [(action, None, None) for action, is_set in flags.items() if is_set]
    if kind_of_file != (None, None):
        choices.append(_kind_choice(*kind_of_file))
    if set_field is not None:
        choices.append(_field_choice(set_field))
    if points is not None:
        choices.append(_points_choice(points))
    if sent != (None, None):
        choices.append(_sent_choice(*sent))
    if extend is not None:
        choices.append((Action.EXTEND, None, parse_date(extend).isoformat()))
    if len(choices) != 1:
        raise typer.BadParameter("Podaj dokładnie jedną decyzję (np. --accept zus_certificate).")
    return choices[0]


def _sent_choice(letter: str | None, at: str | None) -> Choice:
    if letter is None:
        raise typer.BadParameter("--sent-at mówi, kiedy wyszło pismo z --treat-as-sent; podaj oba.")
    return Action.TREAT_AS_SENT, letter, parse_now(at).isoformat() if at else None


def _kind_choice(file: str | None, kind: str | None) -> Choice:
    if file is None or kind is None:
        raise typer.BadParameter("--file i --kind idą w parze: który plik i czym jest.")
    return Action.KIND, file, kind


def _field_choice(text: str) -> Choice:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise typer.BadParameter(f"--set: oczekiwano pole=wartość, jest „{text}”.")
    return Action.FIELD, name.strip(), _scalar(value.strip())


def _points_choice(text: str) -> Choice:
    found = re.fullmatch(r"\s*(\d+)\s*=\s*(\d+)\s*", text)
    if found is None:
        raise typer.BadParameter(f"--points: oczekiwano kryterium=punkty (np. 2=10), jest „{text}”.")
    return Action.POINTS, found[1], int(found[2])


def _scalar(text: str) -> Scalar | None:
    """„tak”/„nie”, a number, nothing, or the words themselves.

    >>> _scalar("tak"), _scalar("3"), _scalar(""), _scalar("micro")
    (True, 3, None, 'micro')
    """
    words: dict[str, bool | None] = {
        "tak": True,
        "true": True,
        "nie": False,
        "false": False,
        "": None,
        "null": None,
    }
    if text.lower() in words:
        return words[text.lower()]
    return int(json.loads(text)) if re.fullmatch(r"-?\d{1,6}", text) else text


def record(parts: "Parts", reference: str, choice: Choice, by: str, reason: str) -> str:
    """Check and store a decision; the sentence that says so.

    Raises:
        NaborError: the application, letter or message does not exist, or it is too late for it.
        ConfigError: what is decided about does not exist there.
    """
    from cli.decision_check import check
    from cli.decision_term import count_term
    from store.decisions import record_decision

    action, target, value = choice
    if reference.lower() in parts.calls and action is Action.APPROVE:
        return _approve_all(parts, reference.lower(), str(target), by, reason)
    with parts.database.write() as session:
        application = _application(parts, session, reference, choice)
        reference, call = application.reference, parts.calls[application.call_id]
        check(parts, call, application, choice)
        row = record_decision(
            session, application, action, target=target, value=value, by=by, reason=reason, now=parts.clock()
        )
        if action is Action.TREAT_AS_SENT:
            count_term(session, call, target)
        session.flush()
        return f"Zapisano decyzję nr {row.id} w sprawie {reference}. Zadziała przy najbliższym przebiegu."


def _approve_all(parts: "Parts", call_id: str, kind: str, by: str, reason: str) -> str:
    """Approve every draft of one kind in a call, each as a decision of its own.

    Raises:
        NaborError: there is no such draft.
    """
    from store.applications import application_rows
    from store.decisions import record_decision
    from store.letters import drafts

    with parts.database.write() as session:
        applications = {row.id: row for row in application_rows(session, call_id)}
        letters = drafts(session, call_id, kind)
        if not letters:
            raise NaborError(f"Nabór {call_id} nie ma pism „{kind}” do zatwierdzenia.")
        for letter in letters:
            owner = applications[letter.application_id]
            record_decision(
                session, owner, Action.APPROVE,
                target=str(letter.id), value=None, by=by, reason=reason, now=parts.clock(),
            )  # fmt: skip
    numbers = ", ".join(str(letter.id) for letter in letters)
    return f"Zatwierdzono pisma: {numbers}. Wyjdą przy najbliższym przebiegu."


def _application(parts: "Parts", session: "Session", reference: str, choice: Choice) -> "ApplicationRow":
    """The application decided about; a call's id with `--message` opens a new one for that message."""
    from store.applications import find_application, open_application
    from store.ledger import message_row

    call = parts.calls.get(reference.lower())
    if call is not None and choice[0] is Action.MESSAGE:
        message = message_row(session, choice[1])
        if message is None or message.from_address is None:
            raise NaborError(f"Wiadomość nr {choice[1]} nie istnieje albo nie ma jednego nadawcy.")
        address = message.from_address
        at = parts.clock()
        year = call.opens_at.year
        return open_application(session, call.id, call.reference_prefix, year, address, None, address, at)
    found = find_application(session, reference)
    if found is None:
        raise NaborError(f"Nie ma zgłoszenia „{reference}”; listę podaje „nabor applications”.")
    return found
