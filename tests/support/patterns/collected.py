"""Every pattern that a module of the program keeps, and how it is put to texts."""

import pkgutil
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from types import BuiltinMethodType, FunctionType
from typing import Any

from tests.support.patterns.degree import Asking

ROOT = Path(__file__).parents[3]
Pattern = re.Pattern[str] | re.Pattern[bytes]
_ASKED: dict[str, Asking] = {"match": "match", "fullmatch": "fullmatch"}
_EFFECTS = {"store.migrations", "samples"}
"""Packages that are not imported for looking: one runs when it is, one writes papers of its own."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A pattern with the names it is kept under, and how it is asked."""

    pattern: Pattern
    names: tuple[str, ...]
    asked: frozenset[Asking]


def kept_patterns(packages: Iterable[str]) -> list[Kept]:
    """The patterns at the top of packages' modules, in tuples, tables and dataclasses too."""
    found: dict[Pattern, list[str]] = {}
    for module in modules(packages):
        for name, value in vars(import_module(module)).items():
            for pattern in () if name.startswith("__") else _inside(value, set()):
                found.setdefault(pattern, []).append(f"{module}.{name}")
    return [Kept(pattern, tuple(names), _asked(names)) for pattern, names in found.items()]


def modules(packages: Iterable[str]) -> list[str]:
    """The names of packages' modules."""
    listed = []
    for package in packages:
        path = import_module(package).__path__
        listed += [package, *(one.name for one in pkgutil.walk_packages(path, f"{package}."))]
    return [name for name in listed if not any(name.startswith(effect) for effect in _EFFECTS)]


def _inside(value: Any, seen: set[int]) -> Iterator[Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif id(value) not in seen:
        seen.add(id(value))
        for inner in _parts(value):
            yield from _inside(inner, seen)


def _parts(value: Any) -> list[Any]:
    """What a value holds that may be a pattern, or hold one."""
    if isinstance(value, dict):
        return [*value, *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return list(value)
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, one.name, None) for one in fields(value)]
    if isinstance(value, FunctionType):
        held = [cell.cell_contents for cell in value.__closure__ or () if _is_filled(cell)]
        return [*held, *(value.__defaults__ or ())]
    if isinstance(value, BuiltinMethodType):
        return [value.__self__]
    return [value.func, *value.args] if isinstance(value, partial) else []


def _is_filled(cell: Any) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False


def _asked(names: Iterable[str]) -> frozenset[Asking]:
    """How patterns of these names are asked in the program; in every way where that is not plain to see."""
    methods = set[str]()
    for module, _, name in (one.rpartition(".") for one in names):
        methods |= {
            method
            for place, called, method in _calls()
            if called == name and (place == module or name[0] != "_")
        }
    return frozenset(_ASKED.get(method, "search") for method in methods or {"search", "fullmatch"})


@cache
def _calls() -> frozenset[tuple[str, str, str]]:
    """Each module with the names it calls a method of, and the method."""
    return frozenset(
        (".".join(path.relative_to(ROOT).with_suffix("").parts), name, method)
        for path in ROOT.glob("[a-z]*/**/*.py")
        if path.relative_to(ROOT).parts[0] != "tests"
        for name, method in _CALLED.findall(path.read_text(encoding="utf-8"))
    )


_CALLED = re.compile(r"\b(\w+)\.(search|match|fullmatch|sub|subn|split|findall|finditer)\b")
