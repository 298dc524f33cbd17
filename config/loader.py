"""Calls from their TOML files; a mistake is named with file, key and what is expected."""

import re
import tomllib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from domain.call import Call
from domain.polish import WARSAW
from errors import ConfigError

_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})")
_EXPECTED = {
    "missing": "brakuje tego klucza",
    "extra_forbidden": "nieznany klucz (literówka?)",
}


def parse_instant(text: str) -> datetime:
    """A local time as the Regulamin writes it; „24:00” is the end of that day (Regulamin § 4.2).

    Raises:
        ValueError: the text is not „YYYY-MM-DD HH:MM”.

    >>> parse_instant("2026-05-07 24:00").isoformat()
    '2026-05-08T00:00:00+02:00'
    """
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"oczekiwano „RRRR-MM-DD GG:MM”, jest „{text}”")
    day, hour, minute = date.fromisoformat(found[1]), int(found[2]), int(found[3])
    if (hour, minute) == (24, 0):
        return datetime.combine(day + timedelta(days=1), time(0), tzinfo=WARSAW)
    return datetime.combine(day, time(hour, minute), tzinfo=WARSAW)


def load_call(path: Path) -> Call:
    """The call that one TOML file describes.

    Raises:
        ConfigError: the file cannot be read, is not TOML, or breaks a rule of `domain.call`.
    """
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: nie można odczytać pliku ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: to nie jest poprawny plik TOML: {error}.") from error
    for key in ("opens_at", "closes_at"):
        if isinstance(table.get(key), str):
            try:
                table[key] = parse_instant(table[key])
            except ValueError as error:
                raise ConfigError(f"{path}: klucz „{key}”: {error}.") from error
    try:
        return Call.model_validate(table)
    except ValidationError as error:
        raise ConfigError(
            f"{path}: " + "; ".join(_explain(dict(problem)) for problem in error.errors()) + "."
        ) from error


def load_calls(directory: Path) -> dict[str, Call]:
    """Every call of a directory by its id, in the order of opening.

    Raises:
        ConfigError: the directory holds no call, two calls share an id or prefix, or a file is wrong.
    """
    paths = sorted(directory.glob("*.toml")) if directory.is_dir() else []
    if not paths:
        raise ConfigError(f"{directory}: brak plików naborów (*.toml); wskaż katalog w NABOR_CALLS_DIR.")
    calls: dict[str, Call] = {}
    prefixes: dict[str, Path] = {}
    for path in paths:
        call = load_call(path)
        if call.id in calls:
            raise ConfigError(f"{path}: klucz „id”: nabór „{call.id}” jest już w innym pliku.")
        other = prefixes.get(call.reference_prefix)
        if other is not None:
            raise ConfigError(f"{path}: klucz „reference_prefix”: „{call.reference_prefix}” ma już {other}.")
        calls[call.id] = call
        prefixes[call.reference_prefix] = path
    return dict(sorted(calls.items(), key=lambda item: (item[1].opens_at, item[0])))


def _explain(problem: dict[str, Any]) -> str:
    """One validation problem as „klucz …: …”."""
    key = ".".join(str(step) for step in problem["loc"]) or "(cały plik)"
    expected = _EXPECTED.get(problem["type"])
    if expected is None:
        expected = f"{problem['msg']}, jest: {problem['input']!r:.80}" if problem["loc"] else problem["msg"]
    return f"klucz „{key}”: {expected}"
