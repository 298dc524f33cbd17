"""A panel without a browser: requests go straight into the application."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from fastapi.testclient import TestClient

from config.settings import load_settings
from domain.people.account import Role
from panel.app import create_app
from panel.desk import open_desk
from panel.security.secrets import kept
from pipeline.opening import build_parts
from pipeline.services import Services
from store.access.accounts import add_token, add_user
from tests.support.offices.command import ROOT
from tests.support.offices.office import Office

PASSWORD = "trzy zielone lokomotywy"
HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
"""Verified as any other, but quickly: a hash says itself how much work it was, and hundreds of tests log in."""


class Wall:
    """A wall clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **length: float) -> None:
        self.now += timedelta(**length)


class Panel:
    """One panel with an account of each role, all with the same password."""

    office: Office
    """The office that it shows, where a test needs passes."""

    def __init__(self, services: Services) -> None:
        self.services, self.wall = services, Wall()
        self.desk = open_desk(services, self.wall)
        self.app = create_app(self.desk)

    def add_accounts(self) -> None:
        with self.services.database.write() as session:
            for role in Role:
                row = add_user(session, role.value, f"Osoba {role.value}", [role], "", self.wall())
                row.password_hash = HASH
                add_token(session, f"token-{role}", kept(f"secret-{role}"), [role], self.wall())

    def browser(self) -> TestClient:
        """Somebody who is not logged in."""
        return TestClient(self.app, follow_redirects=False, client=("192.0.2.7", 50000))

    def logged_in(self, role: Role) -> TestClient:
        """Somebody with a session."""
        browser = self.browser()
        answer = browser.post("/login", data={"login": role.value, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return browser


def csrf_of(browser: TestClient, address: str) -> str:
    """The token that the forms of a page carry."""
    found = re.search(r'name="csrf-token" content="([0-9a-f]+)"', browser.get(address).text)
    assert found is not None
    return found[1]


@contextmanager
def panel_at(folder: Path, *, now: str = "2026-05-04T10:00:00+02:00", **environment: Any) -> Iterator[Panel]:
    """A panel on a data directory, which is empty where there is none yet."""
    config = folder / "nabor.toml"
    config.touch()
    settings = load_settings(
        config,
        {"NABOR_DATA_DIR": str(folder / "var"), "NABOR_CALLS_DIR": str(ROOT / "config/calls"), **environment},
    )
    instant = datetime.fromisoformat(now)
    services = build_parts(settings, lambda: instant)
    try:
        panel = Panel(services)
        panel.add_accounts()
        with TestClient(panel.app):
            yield panel
    finally:
        services.database.close()
