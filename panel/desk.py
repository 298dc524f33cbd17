"""What every page works with, built once when the panel starts."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from panel.files.drawing import Drawing
from panel.login.parked import ParkedForms
from panel.looks.presence import Presence
from panel.looks.recent import RecentLooks
from pipeline.services import Services
from store.bookkeeping import Bookkeeper

if TYPE_CHECKING:
    from panel.login.provider import OpenIdProvider


def open_desk(services: Services, wall_clock: Callable[[], datetime] | None = None) -> "Desk":
    """What pages work with."""
    return Desk(services, Bookkeeper(services.database), wall_clock or _wall_clock)


def _wall_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Desk:
    """The program's services, and what only the panel has."""

    services: Services
    bookkeeper: Bookkeeper
    wall_clock: Callable[[], datetime]
    """For logins and sessions, which a clock that stands still (`--now`) would never let end."""
    drawing: Drawing = field(default_factory=Drawing)
    """Where strangers' bytes are opened for whoever looks at them: limited processes."""

    presence: Presence = field(default_factory=Presence)
    """Who has which application open."""
    recent_looks: RecentLooks = field(default_factory=RecentLooks)
    """What was looked at of late."""
    parked: ParkedForms = field(default_factory=ParkedForms)
    """What people typed before their session ended, while they log in elsewhere."""

    rankings: dict[str, tuple[tuple[object, ...], dict[str, Any]]] = field(default_factory=dict)
    """The newest ranking page of each call, with what it follows from."""

    @cached_property
    def provider(self) -> "OpenIdProvider | None":
        """The office's provider of accounts; None where there is none."""
        from panel.login.provider import OpenIdProvider

        settings = self.services.settings.panel.oidc
        return OpenIdProvider(settings) if settings.issuer else None

    def within_office(self, name: str) -> "Desk":
        """The same for somebody who knows of one office alone.

        Raises:
            ConfigError: the settings do not know it.
        """
        return replace(self, services=self.services.within_office(name))

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
