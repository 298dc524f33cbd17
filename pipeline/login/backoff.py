"""After a refused login nobody tries again for a while: servers lock accounts that are knocked at (f009)."""

from datetime import datetime, timedelta

from domain.words.polish import local
from errors import TransientError

_PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60))
"""After the first, second, … refusal in a row; the last one repeats."""


class LoginBackoff:
    """Which steps wait until when; as long as the process lives: a restart means that something was fixed."""

    def __init__(self) -> None:
        self._refusals: dict[str, int] = {}
        self._waiting: dict[str, tuple[datetime, str]] = {}

    def try_anyway(self, step: str, now: datetime) -> None:
        """Nothing, where the step may be tried.

        Raises:
            TransientError: not yet; says what was refused, and when it is tried again.
        """
        until, told = self._waiting.get(step, (now, ""))
        if now < until:
            raise TransientError(f"{told} Następna próba o {local(until):%H:%M}.")

    def refused(self, step: str, told: str, now: datetime) -> None:
        """The step's login was refused, with this sentence."""
        count = self._refusals.get(step, 0)
        self._refusals[step] = count + 1
        self._waiting[step] = (now + _PAUSES[min(count, len(_PAUSES) - 1)], told)

    def went_well(self, step: str) -> None:
        """The step went well: the next refusal is a first one."""
        self._refusals.pop(step, None)
        self._waiting.pop(step, None)
