"""States that no walk through a peaceful morning meets: nothing there yet, refusals, codes, stages, several offices."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from playwright.sync_api import BrowserContext, Page

from domain.acts.on_documents import Refuse
from domain.people.account import Role
from panel.security.secrets import kept
from pipeline.decide import decide
from store.access.accounts import find_user
from tests.support.calls.example_calls import example
from tests.support.offices.looking import Looking
from tests.support.offices.panel import PASSWORD, Panel, csrf_of, panel_at
from tests.support.offices.panel_office import office_panel
from tests.support.offices.site import problems_of

REFERENCE = "SZW-2026-0001"
OFFICES = {
    "NABOR_STAFF": "calosc@lubuskie.example",
    "NABOR_OFFICES__ALPY__NAME": "Wydział Alpejski",
    "NABOR_OFFICES__ALPY__CALLS": "szwajcaria-2026",
    "NABOR_OFFICES__ALPY__STAFF": "alpy@lubuskie.example",
    "NABOR_OFFICES__BALTYK__NAME": "Wydział Bałtycki",
    "NABOR_OFFICES__BALTYK__CALLS": "finlandia-estonia-2026",
    "NABOR_OFFICES__BALTYK__STAFF": "baltyk@lubuskie.example",
}
Answers = Iterator[tuple[TestClient, Response]]


def got(client: TestClient, *addresses: str) -> Answers:
    for address in addresses:
        yield client, client.get(address, follow_redirects=True)


def nothing_yet(folder: Path) -> Answers:
    with panel_at(folder) as panel:
        call = "szwajcaria-2026"
        yield from got(
            panel.logged_in(Role.CLERK), "/", "/zgloszenia?q=nic", "/poczta", "/pisma", f"/nabory/{call}", f"/ranking/{call}",
            f"/komisja/{call}", "/dziennik",
        )  # fmt: skip
        yield from got(panel.logged_in(Role.CHAIR), "/")
        yield from got(panel.logged_in(Role.AUDITOR), "/dziennik/wglady")


def hostile_papers(folder: Path) -> Answers:
    with office_panel(folder) as panel:
        clerk = panel.logged_in(Role.CLERK)
        page = clerk.get(f"/zgloszenia/{REFERENCE}")
        yield clerk, page
        files = sorted(set(re.findall(rf"/zgloszenia/{REFERENCE}/pliki/\d+", page.text)))
        assert len(files) > 5
        yield from got(clerk, *files, f"{files[0]}?strona=2&widok=200", "/poczta/1")


def letters(folder: Path) -> Answers:
    with office_panel(folder) as panel:
        decide(panel.services, REFERENCE, Refuse("application_form"), "Anna", "Podpis jest nieczytelny.")
        panel.office.run("2026-04-13T11:30:00+02:00")
        clerk, together = panel.logged_in(Role.CLERK), "/pisma/razem/szwajcaria-2026/correction_request"
        shown = clerk.get(together)
        yield clerk, shown
        ticked = re.findall(r'type="checkbox"[^>]* name="([^"]+)" value="([^"]+)"', shown.text)
        seen = re.findall(r'name="(seen[^"]*)" value="([^"]+)"', shown.text)
        told = {**dict(seen), **dict(ticked), "csrf": csrf_of(clerk, together), "reason": "Obejrzane."}
        yield clerk, clerk.post(together, data=told)


def refusals(folder: Path) -> Answers:
    with office_panel(folder) as panel:
        clerk = panel.logged_in(Role.CLERK)
        place = f"/zgloszenia/{REFERENCE}"
        seen = clerk.get(place).text.partition('name="seen" value="')[2].partition('"')[0]
        told = {"csrf": csrf_of(clerk, place), "seen": seen, "act": "0", "reason": "Rozmowa."}
        acts = f"{place}/decyzje"
        yield clerk, clerk.post(acts, data={**told, "action-0": "extend", "value-0": "wczoraj"})
        assert clerk.post(acts, data={**told, "action-0": "withdraw"}).status_code == 303
        yield clerk, clerk.post(acts, data={**told, "action-0": "request"})
        yield from got(clerk, f"{place}?zapisano=1", f"{place}?zapisano=99", "/konta", "/pisma/99")
        foreign = {**told, "csrf": "0" * 64}
        yield clerk, clerk.post(acts, data=foreign, headers={"sec-fetch-site": "same-origin"})
        panel.wall.move(hours=2)
        yield clerk, clerk.post(acts, data=told)
        carried = {"carried_to": acts, "carried-reason": "Rozmowa.", "carried-seen": seen}
        yield clerk, clerk.post("/login", data={"login": "clerk", "password": PASSWORD, **carried})


def logging_in(folder: Path) -> Answers:
    with panel_at(folder) as panel:
        clerk = {"login": "clerk", "password": PASSWORD}
        stranger, admin = panel.browser(), panel.logged_in(Role.ADMIN)
        yield stranger, stranger.get("/login?next=%2Fzgloszenia")
        yield stranger, stranger.post("/login", data={**clerk, "password": "nie takie"})
        yield from got(stranger, "/dostepnosc")
        admin.post("/konta/clerk", data={"act": "require_code", "csrf": csrf_of(admin, "/konta")})
        pairing = stranger.post("/login", data=clerk)
        assert "<svg" in pairing.text
        yield stranger, pairing
        ticket = re.search(r'name="bilet" value="([^"]+)"', pairing.text)
        assert ticket is not None
        yield stranger, stranger.post("/login/kod", data={"bilet": ticket[1], "kod": "000000"})
        with panel.services.database.write() as session:
            user = find_user(session, "member")
            assert user is not None
            user.link_hash, user.link_until = kept("klucz"), panel.wall.now
        link = {"klucz": "klucz", "password": PASSWORD, "again": PASSWORD}
        yield stranger, stranger.get("/haslo?klucz=klucz")
        yield stranger, stranger.post("/haslo", data={**link, "password": "krótkie", "again": "krótkie"})
        yield stranger, stranger.post("/haslo", data=link)
        yield stranger, stranger.post("/haslo", data=link)
        member = panel.logged_in(Role.MEMBER)
        panel.logged_in(Role.MEMBER)
        changed = {"csrf": csrf_of(member, "/konto"), "current": "zgaduję", "password": "x", "again": "y"}
        yield member, member.get("/konto")
        yield member, member.post("/konto/haslo", data=changed)
        yield member, member.get("/poczta")


def accounts_of_several_offices(folder: Path) -> Answers:
    with panel_at(folder, **OFFICES) as panel:
        admin = panel.logged_in(Role.ADMIN)
        new = {"csrf": csrf_of(admin, "/konta"), "login": "zofia", "name": "Zofia Bartnik", "role": "clerk", "urzad": "alpy"}  # fmt: skip
        yield admin, admin.get("/konta")
        made = admin.post("/konta", data=new)
        assert made.status_code == 200 or made.is_redirect
        yield admin, admin.get(made.headers["location"]) if made.is_redirect else made
        yield admin, admin.post("/konta", data=new)
        yield from got(panel.logged_in(Role.AUDITOR), "/konta")


def a_call_of_two_stages(folder: Path) -> Answers:
    with example("staze", folder) as played:
        played.until("2027-03-08T12:00:00+01:00", "2027-03-12T15:30:00+01:00")
        panel = Panel(played.office.parts)
        panel.add_accounts()
        clerk, stage = panel.logged_in(Role.CLERK), "/nabory/staze-2027/etap"
        shown = clerk.get(stage)
        yield clerk, shown
        told = {"csrf": csrf_of(clerk, stage), "reason": "Wybór komisji."}
        yield clerk, clerk.post(stage, data=told)
        chosen = re.findall(r'name="zgloszenie" value="([^"]+)"', shown.text)
        answer = clerk.post(stage, data={**told, "zgloszenie": chosen})
        yield from got(
            clerk, answer.headers["location"], stage, "/nabory/staze-2027", "/zgloszenia/STZ-2027-0001"
        )


STATES: list[Callable[[Path], Answers]] = [
    nothing_yet, hostile_papers, letters, refusals, logging_in, accounts_of_several_offices, a_call_of_two_stages,
]  # fmt: skip


def width_at(page: Page, letters: str) -> int:
    page.evaluate("size => { document.documentElement.style.fontSize = size }", letters)
    return int(page.evaluate("document.documentElement.scrollWidth"))


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_every_state_is_accessible(
    state: Callable[[Path], Answers], context: BrowserContext, tmp_path: Path
) -> None:
    looking, wrong = Looking(context), list[str]()
    for client, answer in state(tmp_path):
        place = f"{answer.status_code} {answer.request.method} {answer.request.url.path}"
        assert answer.status_code < 500, place
        page = looking.at(client, answer)
        assert page.locator("h1").count() == 1, place
        wrong += [f"{place}: {problem}" for problem in problems_of(page)]
        wrong += [f"{place}: wide with large letters"] * (width_at(page, "400%") > 1300)
        page.set_viewport_size({"width": 320, "height": 700})
        wrong += [f"{place}: wide on a telephone"] * (width_at(page, "100%") > 320)
        page.set_viewport_size({"width": 1300, "height": 900})
    assert wrong == []
