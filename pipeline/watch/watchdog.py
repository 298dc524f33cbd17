"""Whether the worker's jobs move on, told to systemd (sd_notify(3)), which restarts what hangs (f087)."""

import logging
import socket
import time
from collections.abc import Callable, Mapping

_log = logging.getLogger(__name__)

PATIENCE_SECONDS = 900.0
"""The longest step is a mail server's final reply: ten minutes (RFC 5321 § 4.5.3.2.6)."""


class Heart:
    """Beats with every step of a job; silent for too long, the worker is no longer called alive."""

    def __init__(self, idle_seconds: float, elapsed: Callable[[], float] = time.monotonic) -> None:
        """`idle_seconds` is how long nothing need happen between two jobs; `elapsed` only ever grows."""
        self._longest = idle_seconds + PATIENCE_SECONDS
        self._elapsed = elapsed
        self._last = elapsed()

    def beat(self) -> None:
        """A job has moved on."""
        self._last = self._elapsed()

    @property
    def is_beating(self) -> bool:
        """Whether a job moved on lately enough."""
        return self._elapsed() - self._last <= self._longest


def notify(state: str, environment: Mapping[str, str]) -> bool:
    """Send „READY=1”, „WATCHDOG=1” or „STOPPING=1” to systemd; whether anybody listens."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            # „@” stands for the null byte with which an abstract address begins.
            channel.sendto(state.encode(), f"\0{address[1:]}" if address.startswith("@") else address)
    except OSError as error:
        _log.warning("systemd was not told %s: %s", state, error.strerror)
        return False
    return True


def watch_seconds(environment: Mapping[str, str]) -> float:
    """How often to look: twice within what systemd waits for a sign, and at least every half a minute.

    >>> watch_seconds({"WATCHDOG_USEC": "20000000"}), watch_seconds({}), watch_seconds({"WATCHDOG_USEC": "x"})
    (10.0, 30.0, 30.0)
    """
    told = environment.get("WATCHDOG_USEC", "")
    return min(30.0, int(told) / 2e6) if told.isdecimal() and int(told) else 30.0
