"""What this process has done since it began, for monitoring: numbers that only grow."""

import threading
from collections import Counter
from collections.abc import Mapping


class Tally:
    """Counts by name; several threads may add at once."""

    def __init__(self) -> None:
        self._counts = Counter[str]()
        self._lock = threading.Lock()

    def add(self, **counts: float) -> None:
        """Count so many more of each.

        >>> tally = Tally()
        >>> tally.add(passes=1, pass_seconds=0.5)
        >>> tally.add(passes=1)
        >>> tally.counts["passes"], tally.counts["letters"]
        (2, 0)
        """
        with self._lock:
            self._counts.update(counts)

    @property
    def counts(self) -> Mapping[str, float]:
        """What has been counted up to now; 0 for what never was."""
        with self._lock:
            return self._counts.copy()
