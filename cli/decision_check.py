"""Decisions that can only be a slip are refused: they would do nothing, or something else than meant."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from domain.application import Action
from domain.document import OTHER, Scalar
from domain.polish import time_text
from errors import ConfigError

if TYPE_CHECKING:
    from cli.decision import Choice
    from domain.call import Call
    from pipeline.judging import Judged
    from pipeline.parts import Parts
    from store.tables import ApplicationRow

_ADDRESS = "email"
"""Where letters go; nobody but a person changes it."""
_DRAW = "draw"
"""The order of applications completed in the same second; no form asks for it (see `checks.rank.ranking`)."""


def check(parts: "Parts", call: "Call", application: "ApplicationRow", choice: "Choice") -> None:
    """Refuse what can only be a slip.

    Raises:
        ConfigError: an unknown kind, file, field, question or criterion, a value that the field cannot have,
            too many points, a term made shorter, or a letter sent in the future.
    """
    action, target, value = choice
    _check_kind(call, choice)
    match action:
        case Action.POINTS:
            _check_points(call, target, value)
        case Action.FIELD:
            _check_field(call, str(target), value)
        case Action.TREAT_AS_SENT if value is not None:
            _check_instant(datetime.fromisoformat(str(value)), parts.clock())
        case Action.KIND | Action.SETTLE | Action.EXTEND:
            _check_against(_judged(parts, application), choice)


def _check_kind(call: "Call", choice: "Choice") -> None:
    action, target, value = choice
    kind = target if action in {Action.ACCEPT, Action.REFUSE} else value if action is Action.KIND else None
    if kind is not None and kind not in call.documents and kind != OTHER:
        raise ConfigError(
            f"Nabór {call.id} nie zna dokumentu „{kind}”; zna: {', '.join(call.documents)}, {OTHER}."
        )


def _check_points(call: "Call", number: str | None, points: object) -> None:
    criterion = next((c for c in call.criteria if str(c.number) == number), None)
    if criterion is None or not isinstance(points, int) or points > criterion.max_points:
        most = "" if criterion is None else f" (najwyżej {criterion.max_points} pkt)"
        raise ConfigError(f"Nabór {call.id} nie zna takich punktów w kryterium {number}{most}.")


def _check_field(call: "Call", name: str, value: Scalar | None) -> None:
    from checks.judge.answers import CONTRACT_FIELDS, decided_value, field_type

    rule = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name: field for field in (rule.fields if rule is not None else ())}
    known = sorted({*asked, *CONTRACT_FIELDS, _ADDRESS, _DRAW})
    if name not in known:
        raise ConfigError(f"Nabór {call.id} nie zna pola „{name}”; zna: {', '.join(known)}.")
    if value is None:
        return
    if name == _ADDRESS:
        _check_address(str(value))
    options = asked[name].options if name in asked else {}
    if options and value not in options:
        raise ConfigError(f"Pole „{name}” może mieć wartość: {', '.join(options)}; jest „{value}”.")
    if decided_value(value, "count" if name == _DRAW else field_type(call, name)) is None:
        raise ConfigError(f"Pole „{name}” nie może mieć wartości „{value}”.")


def _check_address(value: str) -> None:
    from notify.delivery.mime import UnsendableLetterError, ascii_address

    try:
        ascii_address(value)
    except UnsendableLetterError as error:
        raise ConfigError(str(error)) from error


def _check_instant(sent_at: datetime, now: datetime) -> None:
    if sent_at > now:
        raise ConfigError(f"Pismo nie mogło wyjść {time_text(sent_at)}: ta chwila dopiero nastąpi.")


def _judged(parts: "Parts", application: "ApplicationRow") -> "Judged":
    from pipeline.judging import judge_rows

    return judge_rows(parts, [application], parts.clock())[0]


def _check_against(judged: "Judged", choice: "Choice") -> None:
    action, target, value = choice
    reference = judged.facts.reference
    if action is Action.EXTEND:
        _check_extension(reference, judged.assessment.correction_due_on, date.fromisoformat(str(value)))
    elif action is Action.SETTLE:
        codes = [question.code for question in judged.assessment.questions]
        if target not in codes:
            raise ConfigError(
                f"{reference} nie ma sprawy „{target}”; ma: {', '.join(codes) or 'żadnej'} (nabor show)."
            )
    else:
        files = {str(f.attachment_id) for s in judged.facts.submissions for f in s.files}
        if target not in files:
            raise ConfigError(f"{reference} nie ma pliku nr {target}; numery podaje „nabor show --json”.")


def _check_extension(reference: str, due_on: date | None, until: date) -> None:
    if due_on is None:
        raise ConfigError(f"{reference}: nie biegnie żaden termin uzupełnienia, nie ma czego przedłużać.")
    if until < due_on:
        raise ConfigError(f"{reference}: termin biegnie do {due_on}; nie można go skrócić.")
