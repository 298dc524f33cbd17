"""Wrongly written commands, told in Polish: which option lacks, what is not known, where help stands."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from typer.exceptions import TyperException

_QUOTED = re.compile(r"'([^']+)'")


def usage_text(error: TyperException) -> str:
    """What was written wrongly, and where help stands; for a command without words, the help itself."""
    if type(error).__name__ == "NoArgsIsHelpError":
        return error.message
    say: Callable[[Any], str] = _SAYINGS.get(type(error).__name__, _other)
    said = say(error)
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "nabor"
    return f"nabor: {said} Pomoc: {path} --help"


def _missing(error: Any) -> str:
    param = error.param
    if param is None:
        return "W poleceniu czegoś brakuje."
    if param.param_type_name == "option":
        return f"W poleceniu brakuje {param.opts[0]} ({(param.help or '').rstrip('.')})."
    return f"W poleceniu brakuje: {param.metavar or param.name}."


def _no_option(error: Any) -> str:
    near = f"; może: {', '.join(sorted(error.possibilities))}" if error.possibilities else ""
    return f"Nie ma opcji {error.option_name}{near}."


def _bad_value(error: Any) -> str:
    """The sentence of our own checks is Polish; the library's is not repeated."""
    param = error.param
    if param is None:
        return str(error.message)
    name = param.opts[0] if param.param_type_name == "option" else param.metavar or param.name
    return f"Po {name} stoi zła wartość (na przykład słowo zamiast liczby)."


def _other(error: Any) -> str:
    words = _QUOTED.findall(error.message)
    if error.message.startswith("No such command") and words:
        near = f"; może: {', '.join(words[1:])}" if words[1:] else ""
        return f"Nie ma polecenia „{words[0]}”{near}."
    if "unexpected extra argument" in error.message:
        extra = error.message.rpartition("(")[2].rstrip(").")
        return f"Nadmiarowe słowa w poleceniu: {extra}. Wartość z odstępem trzeba ująć w cudzysłów."
    return "Polecenie jest źle zapisane."


_SAYINGS: Mapping[str, Callable[[Any], str]] = {
    "MissingParameter": _missing,
    "NoSuchOption": _no_option,
    "BadParameter": _bad_value,
    "BadOptionUsage": lambda error: f"Po {error.option_name} brakuje wartości.",
}
