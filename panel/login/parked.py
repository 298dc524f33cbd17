"""Forms that wait while their sender logs in elsewhere: in memory, a few minutes, each for one browser.

What was typed may be longer than a cookie and is nobody else's business, so the browser keeps a key alone.
"""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from panel.security.secrets import kept, new_secret

_LASTS = timedelta(minutes=15)
_MOST_BYTES = 20 * 1024 * 1024
"""Of all that waits; the oldest goes first."""


@dataclass(frozen=True, slots=True)
class ParkedForm:
    """A form that could not be taken, with where it was sent."""

    target: str
    fields: Mapping[str, Sequence[str]]
    at: datetime

    @property
    def size(self) -> int:
        """About how many bytes it holds."""
        return sum(len(name) + sum(map(len, values)) for name, values in self.fields.items())


class ParkedForms:
    """The forms that wait, by the hash of the key that the browser has."""

    def __init__(self) -> None:
        self._forms: dict[str, ParkedForm] = {}
        self._lock = threading.Lock()

    def park(self, target: str, fields: Mapping[str, Sequence[str]], now: datetime) -> str:
        """The key by which the form is asked for once."""
        key = new_secret()
        with self._lock:
            self._forget(now)
            self._forms[kept(key)] = ParkedForm(target, fields, now)
            while len(self._forms) > 1 and sum(form.size for form in self._forms.values()) > _MOST_BYTES:
                del self._forms[next(iter(self._forms))]
        return key

    def take(self, key: str, now: datetime) -> ParkedForm | None:
        """The form, once; None: there is none, or it waited too long."""
        with self._lock:
            self._forget(now)
            return self._forms.pop(kept(key), None)

    def _forget(self, now: datetime) -> None:
        for key, form in [*self._forms.items()]:
            if now - form.at > _LASTS:
                del self._forms[key]
