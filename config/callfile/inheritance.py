"""A call's file that begins with a common one: one act with several events (`extends`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from config.callfile.complaint import Complaint
from config.callfile.places import KeyPlaces, places_of

KEY = "extends"


@dataclass(frozen=True, slots=True)
class Common:
    """What a call takes from its common file; empty where it names none, or none that can be used."""

    table: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""
    text: str = ""
    complaint: Complaint | None = None

    @property
    def places(self) -> KeyPlaces:
        """Where its keys stand."""
        return places_of(self.text)


def common_of(table: Mapping[str, Any], folder: Path | None) -> Common:
    """The common file that a call's table names, relative to the folder of the call's file."""
    name = table.get(KEY)
    if not isinstance(name, str) or not name:
        return Common()
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name:
        found = f"ścieżka „{name}” wychodzi poza folder naboru."
        return _unusable("common_outside", found, "Podaj plik w podfolderze, np. „common/wspolne.toml”.")
    if len(path.parts) < 2:
        found = f"plik wspólny „{name}” leży między naborami, więc program wziąłby go za nabór."
        return _unusable("common_among_calls", found, "Przenieś go do podfolderu, np. „common/”.")
    if folder is None or not (folder / name).is_file():
        return _unusable("missing_common", f"nie ma pliku „{name}”.", "Wgraj go albo popraw nazwę.")
    return _read(folder / name, name)


def merged(common: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Both tables as one: what the own one says goes first, tables are merged key by key, lists replaced.

    >>> merged({"places": 5, "office": {"name": "A", "unit": "B"}}, {"places": 1, "office": {"unit": "C"}})
    {'places': 1, 'office': {'name': 'A', 'unit': 'C'}}
    """
    both = {**common, **own}
    for name, value in own.items():
        other = common.get(name)
        if isinstance(value, Mapping) and isinstance(other, Mapping):
            both[name] = merged(other, value)
    return both


def _read(path: Path, name: str) -> Common:
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        found = f"pliku „{name}” nie da się odczytać ({error})."
        return _unusable("bad_common", found, "Popraw zapis tego pliku; ma być w TOML i w UTF-8.")
    if KEY in table:
        found = f"plik wspólny „{name}” sam ma klucz „{KEY}”, a może być tylko jeden poziom."
        return _unusable("nested_common", found, f"Usuń „{KEY}” z pliku wspólnego.")
    return Common(table, name, text)


def _unusable(code: str, found: str, todo: str) -> Common:
    return Common(complaint=Complaint(code, (KEY,), found, todo))
