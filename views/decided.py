"""What a person decided, in Polish words, from its stored word, target and value."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from domain.call import Call
from domain.points import points_read, points_text
from domain.words.labels import ACTS
from domain.words.names import field_name, kind_name, question_name, value_text
from domain.words.polish import closing_text


def decided_text(decision: Mapping[str, Any], call: Call | None) -> str:
    """One decision without who and why.

    >>> decided_text({"action": "approve", "target": "3", "value": None}, None)
    'zatwierdzone pismo nr 3'
    >>> decided_text({"action": "field", "target": "size", "value": "small"}, None)
    'ustalone pole „wielkość przedsiębiorstwa”: małe'
    """
    action, target, value = decision["action"], decision["target"], decision["value"]
    say = _ABOUT.get(action)
    about = say(target, value, call) if say is not None else f"nr {target}" if target else ""
    return f"{ACTS[action]} {about}".rstrip()


def _document(target: Any, _value: Any, call: Call | None) -> str:
    return f"– {kind_name(call, target)}"


def _file(target: Any, value: Any, call: Call | None) -> str:
    return f"nr {target}: {kind_name(call, value)}"


def _field(target: Any, value: Any, call: Call | None) -> str:
    return f"„{field_name(call, target)}”: {value_text(value, target)}"


def _points(target: Any, value: Any, _call: Call | None) -> str:
    return f"{target}: {points_text(points_read(str(value)) or 0)}"


def _confirmed(target: Any, _value: Any, _call: Call | None) -> str:
    return f"w kryterium {target}" if target else "we wszystkich kryteriach"


def _day(_target: Any, value: Any, _call: Call | None) -> str:
    return f"{value[8:10]}.{value[5:7]}.{value[:4]}"


def _longer(target: Any, value: Any, _call: Call | None) -> str:
    return f"{target} do: {closing_text(datetime.fromisoformat(value))}"


def _question(target: Any, _value: Any, _call: Call | None) -> str:
    return f"– {question_name(target)} ({target})"


def _holds(_target: Any, value: Any, _call: Call | None) -> str:
    return f"({'; '.join(value.values())})" if value else ""


_ABOUT: Mapping[str, Callable[[Any, Any, Call | None], str]] = {
    "accept": _document,
    "refuse": _document,
    "kind": _file,
    "field": _field,
    "points": _points,
    "confirm_points": _confirmed,
    "extend": _day,
    "prolong": _longer,
    "settle": _question,
    "release": _holds,
}
"""What follows the name of an act, where that is not a number alone."""
