"""A form that was sent, as the act that it asks for."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from domain.acts.act import Act
from domain.acts.decision import act_of
from domain.acts.on_applications import Extend
from domain.acts.on_documents import SetField
from domain.acts.on_letters import TreatAsSent
from domain.acts.on_messages import GivePassword
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.typed_answer import typed_answer
from domain.points import points_read
from domain.words.polish import WARSAW
from errors import ConfigError


def act_from(action: str, target: str, value: str) -> Act:
    """The act that a form's texts stand for.

    Raises:
        ConfigError: what was filled in is no such value; the sentence says what is expected.
    """
    read = _READERS.get(action)
    if read is not None:
        return read(target, value.strip())
    try:
        return act_of(action, target or None, value.strip() or None)
    except ValueError as error:
        raise ConfigError("Proszę wybrać wartość z listy.") from error


def _points(target: str, value: str) -> Act:
    points = points_read(value)
    if points is None:
        raise ConfigError("Punkty to liczba, na przykład 10 albo 7,5.")
    return SetPoints(int(target), points)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ConfigError("Proszę podać dzień, na przykład 27.05.2026.") from None


def instant_from(text: str) -> datetime:
    """An instant that a form's field says; without an offset it is Warsaw's time.

    Raises:
        ConfigError: it says none.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ConfigError("Proszę podać dzień i godzinę.") from None
    return at if at.tzinfo else at.replace(tzinfo=WARSAW)


_READERS: Mapping[str, Callable[[str, str], Act]] = {
    SetField.action: lambda target, value: SetField(target, typed_answer(value)),
    GivePassword.action: lambda _target, value: GivePassword(value),
    Extend.action: lambda _target, value: Extend(_day(value)),
    SetPoints.action: _points,
    TreatAsSent.action: lambda target, value: TreatAsSent(target, instant_from(value) if value else None),
    ConfirmPoints.action: lambda target, _value: ConfirmPoints(int(target) if target else None),
}
"""Acts whose value is more than the text that was typed."""
