"""Unpickling that builds nothing but records: for answers of a process that may have been taken over."""

import datetime as dt
import io
import pickle
import sys
from dataclasses import is_dataclass
from enum import Enum
from typing import Any

_OURS = frozenset({"checks", "config", "domain", "ingest", "pipeline"})
_PLAIN = {
    ("builtins", "set"): set,
    ("builtins", "frozenset"): frozenset,
    ("builtins", "bytearray"): bytearray,
    ("builtins", "complex"): complex,
    ("datetime", "date"): dt.date,
    ("datetime", "datetime"): dt.datetime,
    ("datetime", "time"): dt.time,
    ("datetime", "timedelta"): dt.timedelta,
    ("datetime", "timezone"): dt.timezone,
}


def _member(kind: object, name: object) -> Any:
    """A member of one of our enums by its name: early releases of Python 3.11 pickle it as a `getattr`.

    Raises:
        pickle.UnpicklingError: it is no member of an enum.
    """
    if not isinstance(kind, type) or not issubclass(kind, Enum) or name not in kind.__members__:
        raise pickle.UnpicklingError("builtins.getattr")
    return kind[str(name)]


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if found := _PLAIN.get((module, name)):
            return found
        if (module, name) == ("builtins", "getattr"):
            return _member
        if (module, name) == ("zoneinfo", "ZoneInfo._unpickle"):
            from zoneinfo import ZoneInfo

            return ZoneInfo._unpickle  # type: ignore[attr-defined]  # noqa: SLF001 - the name that its pickles hold
        if module.partition(".")[0] in _OURS:
            __import__(module)
            found = vars(sys.modules[module]).get(name)
            is_record = isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum))
            if is_record and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def load_plain(content: bytes) -> Any:
    """The pickled value, made only of built-in values, times, and this program's dataclasses and enums.

    Raises:
        pickle.UnpicklingError: the pickle names anything else, a function first of all.
    """
    return _PlainUnpickler(io.BytesIO(content)).load()
