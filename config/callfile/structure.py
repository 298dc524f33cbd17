"""Mistakes of form, told by the models: unknown and missing keys, wrong types, words that are not allowed."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from config.callfile.complaint import Complaint, instead
from config.callfile.models import keys_of, model_at, word_of
from config.callfile.places import Key
from domain.rules.broken_rule import BrokenRuleError

_SHOWN = 60
_WANTED: Mapping[str, tuple[str, str]] = {
    "string": ("tekst", 'Wpisz tekst w cudzysłowie, np. "…".'),
    "int": ("liczba całkowita", "Wpisz samą liczbę, bez cudzysłowu i bez ułamka, np. 5."),
    "float": ("liczba", "Wpisz samą liczbę z kropką, bez cudzysłowu, np. 0.75."),
    "bool": ("true albo false", "Wpisz true (tak) albo false (nie), bez cudzysłowu."),
    "tuple": ("lista", 'Wpisz listę w nawiasach kwadratowych, np. ["…", "…"].'),
    "dict": ("tabela", "Wpisz tabelę: osobny nagłówek [w nawiasach] albo { klucz = wartość }."),
    "model": ("tabela", "Wpisz tabelę: osobny nagłówek [w nawiasach] albo { klucz = wartość }."),
    "date": ("data", "Wpisz datę, która istnieje, jako RRRR-MM-DD, bez cudzysłowu, np. 2026-06-22."),
    "datetime": ("data z godziną", 'Wpisz „RRRR-MM-DD GG:MM”, np. "2026-05-07 24:00".'),
}
"""Beginnings of the validator's codes → what is wanted, and how to write it."""
_PATTERNS = {
    "id": "małe litery bez polskich znaków, cyfry i łączniki, np. „szwajcaria-2026”",
    "language": "dwie małe litery, np. „de”",
    "reference_prefix": "od dwóch do pięciu wielkich liter bez polskich znaków, np. „SZW”",
}


def explained(error: ValidationError) -> list[Complaint]:
    """What the validation of a call found, each thing once, in Polish."""
    return [_explained(dict(problem)) for problem in error.errors()]


def without_unknown(table: Any, complaints: Iterable[Complaint]) -> Any:
    """The same table without the keys that nobody knows, so that the rest can be looked at."""
    unknown = {c.key for c in complaints if c.code == "unknown_key"}
    return _without(table, unknown, ())


def _without(value: Any, unknown: set[Key], here: Key) -> Any:
    if isinstance(value, dict):
        kept = ((name, inner) for name, inner in value.items() if (*here, name) not in unknown)
        return {name: _without(inner, unknown, (*here, name)) for name, inner in kept}
    if isinstance(value, list):
        return [_without(inner, unknown, (*here, at)) for at, inner in enumerate(value)]
    return value


def _explained(problem: Mapping[str, Any]) -> Complaint:
    key: Key = tuple(problem["loc"])
    kind = str(problem["type"])
    tell = _TELLERS.get(kind)
    if tell is not None:
        return tell(key, problem)
    wanted = next((name for name in _WANTED if re.match(rf"{name}_", kind)), None)
    if wanted is None:
        return Complaint("invalid", key, f"{_shown(problem)}: tak być nie może.", "Sprawdź opis tego klucza.")
    said, todo = _WANTED[wanted]
    return Complaint(f"not_{wanted}", key, f"jest {_shown(problem)}, a ma tu stać: {said}.", todo)


def _missing(key: Key, _problem: Mapping[str, Any]) -> Complaint:
    model, name = model_at(key[:-1]), str(key[-1])
    word = word_of(model, name)
    what = f" ({word[:1].lower()}{word[1:].rstrip('.')})" if word else ""
    return Complaint("missing_key", key, f"brakuje tego klucza{what}.", f"Dopisz „{name} = …”.")


def _unknown(key: Key, _problem: Mapping[str, Any]) -> Complaint:
    model = model_at(key[:-1])
    known = keys_of(model) if model is not None else ()
    return Complaint(
        "unknown_key", key, "nie znamy takiego klucza, więc nic by nie zmienił.", instead(str(key[-1]), known)
    )


def _not_a_word(key: Key, problem: Mapping[str, Any]) -> Complaint:
    known = re.findall(r"'([^']*)'", str(problem["ctx"]["expected"]))
    found = f"{_shown(problem)} nie jest jednym ze słów, które tu mogą stać."
    return Complaint("unknown_word", key, found, instead(str(problem["input"]), known))


def _too_small(key: Key, problem: Mapping[str, Any]) -> Complaint:
    context = problem["ctx"]
    least = context.get("ge", context.get("gt"))
    exactly = "co najmniej" if "ge" in context else "więcej niż"
    return Complaint("too_small", key, f"jest {_shown(problem)}.", f"Wpisz {exactly} {least}.")


def _too_large(key: Key, problem: Mapping[str, Any]) -> Complaint:
    most = problem["ctx"].get("le", problem["ctx"].get("lt"))
    return Complaint("too_large", key, f"jest {_shown(problem)}.", f"Wpisz najwyżej {most}.")


def _too_short(key: Key, problem: Mapping[str, Any]) -> Complaint:
    return Complaint(
        "too_short", key, "ta lista jest za krótka.", f"Wpisz co najmniej {problem['ctx']['min_length']}."
    )


def _too_long(key: Key, problem: Mapping[str, Any]) -> Complaint:
    return Complaint(
        "too_long", key, "ta lista jest za długa.", f"Wpisz najwyżej {problem['ctx']['max_length']}."
    )


def _pattern(key: Key, problem: Mapping[str, Any]) -> Complaint:
    wanted = _PATTERNS.get(str(key[-1]), "inny zapis")
    return Complaint("bad_pattern", key, f"jest {_shown(problem)}.", f"Wpisz {wanted}.")


def _no_points(key: Key, problem: Mapping[str, Any]) -> Complaint:
    found = f"jest {_shown(problem)}, a ma tu stać: liczba."
    return Complaint("not_points", key, found, "Wpisz samą liczbę z kropką, bez cudzysłowu, np. 7 albo 7.5.")


def _too_fine(key: Key, problem: Mapping[str, Any]) -> Complaint:
    found = f"{_shown(problem)} ma za dużo cyfr po przecinku."
    return Complaint("too_fine", key, found, "Wpisz najwyżej dwie, np. 7.25.")


def _rule(key: Key, problem: Mapping[str, Any]) -> Complaint:
    """A rule of the models themselves, in its own words."""
    error = problem["ctx"]["error"]
    if isinstance(error, BrokenRuleError):
        return Complaint(
            "broken_rule", (*key, *error.key.split(".")) if error.key else key, error.found, error.todo
        )
    return Complaint("broken_rule", key, f"{error}.", "Popraw ten zapis.")


def _shown(problem: Mapping[str, Any]) -> str:
    """What stands there, as a person would name it."""
    value = problem["input"]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"„{value[:_SHOWN]}”" if value else "pusty tekst"
    if isinstance(value, dict | list):
        return "tabela" if isinstance(value, dict) else "lista"
    return f"{value}"[:_SHOWN]


_TELLERS: Mapping[str, Callable[[Key, Mapping[str, Any]], Complaint]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _not_a_word,
    "too_short": _too_short,
    "too_long": _too_long,
    "greater_than_equal": _too_small,
    "greater_than": _too_small,
    "less_than_equal": _too_large,
    "less_than": _too_large,
    "string_pattern_mismatch": _pattern,
    "points_type": _no_points,
    "too_fine": _too_fine,
    "value_error": _rule,
}
