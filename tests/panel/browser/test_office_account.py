"""„Zaloguj się kontem urzędu” in a browser, at a certified provider that is a process of its own."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.panel.browser.conftest import NOW
from tests.support.offices.desk import Desk
from tests.support.offices.site import Site, site_of
from tests.support.servers.oidc import CLIENT, SECRET, certified_provider

PEOPLE = {
    "s-anna": {
        "preferred_username": "A.Nowak", "name": "Anna Nowak", "email": "a@urzad.example", "groups": ["DGR", "Sport"],
    },
    "s-jan": {"preferred_username": "j.lis", "name": "Jan Lis", "groups": ["Sport"]},
}  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, april_desk: Desk) -> Iterator[Site]:
    """A panel whose people have accounts of the office."""
    desk = april_desk.copy_to(tmp_path_factory.mktemp("office") / "desk")
    with certified_provider() as provider:
        environment = {
            "NABOR_PANEL__OIDC__ISSUER": provider.issuer,
            "NABOR_PANEL__OIDC__CLIENT_ID": CLIENT,
            "NABOR_PANEL__OIDC__CLIENT_SECRET": SECRET,
            "NABOR_PANEL__OIDC__ROLE_CLAIM": "groups",
            "NABOR_PANEL__OIDC__ROLES": "DGR=clerk",
        }
        with site_of(desk, NOW, environment) as running:
            provider.serve(f"{running.address}/login/urzad/powrot", PEOPLE)
            yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Somebody whom neither the panel nor the provider knows yet."""
    context: BrowserContext = browser.new_context(locale="pl-PL")
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    yield opened
    context.close()


def leave_for_the_provider(page: Page, office: Site, wanted: str) -> None:
    page.goto(f"{office.address}{wanted}")
    page.get_by_role("link", name="Zaloguj się kontem urzędu").click()


def sign_in(page: Page, subject: str) -> None:
    """The provider's own two pages: who it is, and that the panel may know it."""
    page.get_by_placeholder("Enter any login").fill(subject)
    page.get_by_placeholder("and password").fill("x")
    page.get_by_role("button", name="Sign-in").click()
    page.get_by_role("button", name="Continue").click()


def test_a_person_comes_in_with_their_role_to_the_page_they_wanted(office: Site, page: Page) -> None:
    leave_for_the_provider(page, office, "/zgloszenia?stan=complete")
    sign_in(page, "s-anna")
    page.wait_for_url(f"{office.address}/zgloszenia?stan=complete")
    expect(page.get_by_role("heading", level=1)).to_have_text("Zgłoszenia")
    page.goto(f"{office.address}/konto")
    expect(page.locator("main")).to_contain_text("a.nowak")
    page.goto(f"{office.address}/logout")
    page.get_by_role("button", name="Wyloguj się").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Logowanie")
    page.get_by_role("link", name="Zaloguj się kontem urzędu").click()  # the provider still knows them
    page.wait_for_url(re.compile(re.escape(office.address)))
    expect(page.get_by_role("heading", level=1)).to_have_text("Dziś")


def test_who_has_no_role_here_is_told_so(office: Site, page: Page) -> None:
    leave_for_the_provider(page, office, "/")
    sign_in(page, "s-jan")
    expect(page.locator("main")).to_contain_text("Konto urzędu nie ma roli, która otwiera ten program")
    page.goto(f"{office.address}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Logowanie")


def test_who_turns_back_at_the_provider_is_told_so(office: Site, page: Page) -> None:
    leave_for_the_provider(page, office, "/")
    page.get_by_role("link", name=re.compile("Cancel")).click()
    expect(page.locator("main")).to_contain_text("Logowanie kontem urzędu zostało przerwane")


def test_the_way_back_is_good_once(office: Site, page: Page) -> None:
    came_back: list[str] = []
    page.on("request", lambda sent: came_back.append(sent.url) if "/powrot?" in sent.url else None)
    leave_for_the_provider(page, office, "/")
    sign_in(page, "s-anna")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dziś")
    page.goto(came_back[0])
    expect(page.locator("main")).to_contain_text("To logowanie trwało za długo")
