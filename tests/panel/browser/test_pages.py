"""Every page as everybody sees it: axe-core finds nothing, one heading, a skip link, no wider than a phone."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.support.offices.site import Site, problems_of

SCAN = "SZW-2026-0003"
PAGES = {
    "anna": (
        "/", "/zgloszenia", "/zgloszenia?stan=complete", "/zgloszenia?q=zus", f"/zgloszenia/{SCAN}",
        "/zgloszenia/SZW-2026-0002", "/poczta", "/poczta?stan=quarantined", "/poczta/1", "/poczta/5",
        "/pisma", "/pisma?stan=draft", "/pisma/1", "/pisma/2", "/pisma/razem/szwajcaria-2026/reminder",
        "/ranking/szwajcaria-2026", "/komisja/szwajcaria-2026", "/komisja/finlandia-estonia-2026",
        "/nabory", "/nabory/szwajcaria-2026", "/dziennik", "/stan", "/dostepnosc", "/logout", "/nie-ma",
        "/zgloszenia/SZW-2026-9999", "/konta", "/konto",
    ),
    "kontrola": ("/", f"/zgloszenia/{SCAN}", "/konta", "/dziennik"),
    "komisja": ("/", "/komisja/szwajcaria-2026", "/komisja/szwajcaria-2026?kryterium=4", "/ranking/szwajcaria-2026", "/poczta"),
    "admin": ("/konta", "/stan", "/", "/dziennik/wglady"),
}  # fmt: skip


def heading_of(page: Page) -> str:
    (heading,) = page.locator("h1").all_inner_texts()
    return heading


def too_wide(page: Page) -> list[int]:
    """How wide a page is with letters four times as large and the screen as it is, where that is too wide."""
    page.evaluate("document.documentElement.style.fontSize = '400%'")
    seen, width = page.evaluate("[innerWidth, document.documentElement.scrollWidth]")
    return [width] if width > seen else []


@pytest.mark.parametrize("login", PAGES)
def test_every_page_is_accessible(site: Site, context: BrowserContext, login: str) -> None:
    page = site.log_in(context, login)
    refused: list[str] = []
    page.on(
        "console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None
    )
    wrong: list[str] = []
    for path in PAGES[login]:
        page.goto(f"{site.address}{path}")
        assert page.locator("html").get_attribute("lang") == "pl"
        assert heading_of(page)
        assert page.locator(".skip").inner_text() == "Przejdź do treści"
        wrong += [f"{path}: {problem}" for problem in problems_of(page)]
        wrong += [f"{path}: letters four times as large make it {width} wide" for width in too_wide(page)]
    assert wrong == []
    assert refused == []


def test_the_file_of_a_scan_is_accessible(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{SCAN}")
    page.get_by_role("link", name=re.compile("Plik: IMG_0001")).first.click()
    page.locator("img").first.wait_for()
    assert problems_of(page) == []
    assert too_wide(page) == []


def test_no_page_is_wider_than_a_phone(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = site.log_in(context)
    wide = []
    for path in PAGES["anna"]:
        page.goto(f"{site.address}{path}")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide.append((path, width))
    context.close()
    assert wide == []


def test_today_leads_to_the_call_whose_calendar_says_who_is_awaited(
    site: Site, context: BrowserContext
) -> None:
    page = site.log_in(context)
    page.get_by_role("link", name=re.compile("Wyjazd studyjny do Szwajcarii")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wyjazd studyjny do Szwajcarii")
    day = page.get_by_role("row", name=re.compile("20 kwietnia 2026"))
    expect(day).to_contain_text("SZW-2026-0002 czeka na uzupełnienie")


@pytest.mark.parametrize("path", ["/ranking/szwajcaria-2026", "/komisja/szwajcaria-2026"])
def test_what_is_printed_says_of_which_call_it_is(site: Site, context: BrowserContext, path: str) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}{path}")
    title = page.locator(".on-paper")
    expect(title).to_be_hidden()
    page.emulate_media(media="print")
    expect(title).to_be_visible()
    expect(title).to_contain_text("Wyjazd studyjny do Szwajcarii")


def test_the_skip_link_leads_to_the_content(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Przejdź do treści"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "tresc"
