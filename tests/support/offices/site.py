"""The panel as people meet it: the installed command on a port, and Debian's Chromium before it."""

import re
import sqlite3
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from store.access.accounts import add_user
from store.engine.database import Database
from tests.support.chromium import chromium_path
from tests.support.offices.command import EXECUTABLE, ROOT, surroundings
from tests.support.offices.desk import Desk
from tests.support.offices.panel import HASH, PASSWORD

AXE = ROOT.joinpath("panel", "frontend", "node_modules", "axe-core", "axe.min.js")
_SECONDS = 60
PEOPLE = {
    "anna": "clerk",
    "ewa": "clerk",
    "komisja": "member",
    "przewodniczaca": "chair",
    "kontrola": "auditor",
    "admin": "admin",
}


@dataclass
class Site:
    """One running panel."""

    address: str
    desk: Desk
    process: "subprocess.Popen[str]"
    beginning: sqlite3.Connection
    """The database as it was when the panel started."""

    def begin_again(self) -> None:
        """Put the database back to where it was; the panel goes on."""
        with closing(sqlite3.connect(self.desk.data_dir / "nabor.sqlite", timeout=30)) as live:
            self.beginning.backup(live)

    def log_in(self, context: BrowserContext, login: str = "anna") -> Page:
        """Somebody's first page after the login."""
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto(f"{self.address}/login")
        page.get_by_label("Login").fill(login)
        page.get_by_label("Hasło").fill(PASSWORD)
        page.get_by_role("button", name="Zaloguj się").click()
        page.wait_for_url(re.compile(r"^(?!.*/login)"))
        return page


def add_people(data_dir: Path, url: str = "") -> None:
    """An account of everybody, in this process: six commands would take longer than most tests.

    In the database of the URL, else in that of the data directory.
    """
    database, now = Database(url or f"sqlite:///{data_dir / 'nabor.sqlite'}"), datetime.now(UTC)
    try:
        with database.write() as session:
            for login, role in PEOPLE.items():
                row = add_user(session, login, f"{login.title()} Testowa", [role], "", now)
                row.password_hash = HASH
    finally:
        database.close()


@contextmanager
def site_of(desk: Desk, now: str, settings: Mapping[str, str] = {}) -> Iterator[Site]:
    """The panel of a desk, with an account of everybody and further settings; its clock stands at `now`."""
    add_people(desk.data_dir)
    beginning = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(desk.data_dir / "nabor.sqlite")) as begun:
        begun.backup(beginning)
    process = subprocess.Popen(
        [EXECUTABLE, "panel", "--port", "0", "--now", now], env=surroundings({**desk.environment, **settings}),
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    killer = threading.Timer(_SECONDS, process.kill)
    killer.start()
    try:
        told = next((line for line in process.stdout if "http://" in line), "")
        killer.cancel()
        yield Site(told.rpartition(" ")[2].strip().rstrip("/"), desk, process, beginning)
    finally:
        killer.cancel()
        process.terminate()
        assert process.wait(timeout=30) == 0, "SIGTERM ends it cleanly"
        process.stdout.close()
        beginning.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def problems_of(page: Page) -> list[str]:
    """What axe-core finds on a page (WCAG 2.1 AA and its best practices), each with the place."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
        " 'best-practice']})).violations"
    )
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def save_picture(page: Page, name: str, folder: Path) -> None:
    """The whole page as a PNG, for people to look at."""
    page.screenshot(path=folder / f"{name}.png", full_page=True)
