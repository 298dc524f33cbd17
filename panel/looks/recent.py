"""What was looked at of late, so that one look is one line of the journal."""

import threading
from datetime import datetime, timedelta

from store.access.looks import Look

_SAME_LOOK = timedelta(minutes=10)
"""So long the next page of a file, or the same list once more, is the same look."""
_MOST_REMEMBERED = 5000


class RecentLooks:
    """The looks of the last minutes."""

    def __init__(self) -> None:
        self._noted: dict[Look, datetime] = {}
        self._lock = threading.Lock()

    def is_new(self, look: Look, now: datetime) -> bool:
        """Whether nobody looked so of late; remembered from now on."""
        with self._lock:
            before = self._noted.get(look)
            if before is not None and now - before < _SAME_LOOK:
                return False
            if len(self._noted) >= _MOST_REMEMBERED:
                self._noted.clear()
            self._noted[look] = now
            return True
