"""An access token kept until shortly before it expires; after a failure the provider is left in peace."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from errors import TransientError

_SPARE_SECONDS = 120.0
"""A token that expires sooner is not used any more: no login may fall into its last seconds."""
_PAUSES_SECONDS = (60, 300, 900, 3600)
"""After the first, second, … failure in a row; the last one repeats (f009)."""


@dataclass(frozen=True, slots=True)
class Issued:
    """What the provider answered."""

    token: str = field(repr=False)
    seconds: float
    """How long it is good."""


class KeptToken:
    """`domain.access.AccessTokens` for one server; each has its own, so that no refusal stops another."""

    def __init__(self, issue: Callable[[], Issued], elapsed: Callable[[], float] = time.monotonic) -> None:
        """`issue` asks the provider; `elapsed` gives seconds that only ever grow."""
        self._issue = issue
        self._elapsed = elapsed
        self._token = ""
        self._good_until = 0.0
        self._is_kept = False
        """Whether the token is from an earlier login: a refusal may only mean that it was withdrawn."""
        self._failures = 0
        self._silent_until = 0.0
        self._trouble = ""

    def current(self) -> str:
        """See `domain.access.AccessTokens.current`."""
        left = self._silent_until - self._elapsed()
        if left > 0:
            raise TransientError(f"{self._trouble} Następna próba za {max(1, round(left / 60))} min.")
        if self._token and self._elapsed() < self._good_until:
            self._is_kept, self._failures = True, 0
            return self._token
        return self._renew()

    def after_refusal(self) -> str | None:
        """See `domain.access.AccessTokens.after_refusal`."""
        if self._is_kept:
            return self._renew()
        self._token = ""
        self._fall_silent("Serwer poczty odrzucił nowy token OAuth2.")
        return None

    def _renew(self) -> str:
        self._token, self._is_kept = "", False
        try:
            issued = self._issue()
        except TransientError as error:
            self._fall_silent(str(error))
            raise
        self._token = issued.token
        self._good_until = self._elapsed() + issued.seconds - _SPARE_SECONDS
        return self._token

    def _fall_silent(self, trouble: str) -> None:
        self._silent_until = self._elapsed() + _PAUSES_SECONDS[min(self._failures, len(_PAUSES_SECONDS) - 1)]
        self._failures += 1
        self._trouble = trouble
