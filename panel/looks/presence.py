"""Who else has an application open: told by the pages themselves, kept in memory, forgotten soon."""

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta

from panel.security.person import Person

_LASTS = timedelta(seconds=90)
"""So long a page counts as open since it was loaded, or its script last asked for news (every 30 s)."""


class Presence:
    """The open applications, by reference, with who has them open and since when that is known."""

    def __init__(self) -> None:
        self._open: dict[str, dict[int, tuple[str, datetime]]] = {}
        self._lock = threading.Lock()

    def note(self, reference: str, person: Person, now: datetime) -> None:
        """Somebody has it open now; programs have no eyes."""
        if person.user_id is None:
            return
        with self._lock:
            self._forget(now)
            self._open.setdefault(reference, {})[person.user_id] = (person.name, now)

    def others(self, reference: str, person: Person, now: datetime) -> Sequence[str]:
        """The names of everybody else who has it open, sorted."""
        with self._lock:
            self._forget(now)
            people = self._open.get(reference, {})
            return sorted(name for user_id, (name, _at) in people.items() if user_id != person.user_id)

    def _forget(self, now: datetime) -> None:
        for reference, people in [*self._open.items()]:
            for user_id, (_name, at) in [*people.items()]:
                if now - at > _LASTS:
                    del people[user_id]
            if not people:
                del self._open[reference]


def sentence(names: Sequence[str]) -> str:
    """What the page says of them; empty where there is nobody.

    >>> sentence(["Anna Nowak", "Ewa Lis"])
    'To zgłoszenie ma teraz otwarte także: Anna Nowak, Ewa Lis.'
    """
    return f"To zgłoszenie ma teraz otwarte także: {', '.join(names)}." if names else ""
