from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.support.offices.desk import Desk
from tests.support.offices.site import Site, chromium, site_of

NOW = "2026-04-14T09:00:00"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for the tests of a module: its event loop must not outlive them."""
    with chromium() as opened:
        yield opened


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(locale="pl-PL", viewport={"width": 1300, "height": 900})
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, april_desk: Desk) -> Iterator[Site]:
    """One panel for the tests of a module, on a desk of its own."""
    desk = april_desk.copy_to(tmp_path_factory.mktemp("site") / "desk")
    with site_of(desk, NOW) as running:
        yield running
