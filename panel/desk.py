"""What every page works with, built once when the panel starts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ingest.sandbox.pool import Sandbox
from panel.opened import READ_WITH
from pipeline.services import Services
from store.bookkeeping import Bookkeeper


def open_desk(services: Services, wall_clock: Callable[[], datetime] | None = None) -> "Desk":
    """What pages work with."""
    reader = Sandbox(1, preload=READ_WITH)
    return Desk(services, Bookkeeper(services.database), reader, wall_clock or _wall_clock)


def _wall_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Desk:
    """The program's services, and what only the panel has."""

    services: Services
    bookkeeper: Bookkeeper
    reader: Sandbox
    """Where a stranger's bytes are opened: a limited process, started when somebody first looks at some."""
    wall_clock: Callable[[], datetime]
    """For logins and sessions, which a clock that stands still (`--now`) would never let end."""

    @property
    def now(self) -> datetime:
        """The instant of what is shown."""
        return self.services.clock()

    @property
    def longest(self) -> timedelta:
        """How long a session lasts at most."""
        return timedelta(hours=self.services.settings.panel.session_hours)

    @property
    def idle(self) -> timedelta:
        """How long an unused session lasts."""
        return timedelta(minutes=self.services.settings.panel.idle_minutes)
