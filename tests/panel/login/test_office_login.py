"""Logging in with the office's own account, at a provider that the tests start."""

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from fastapi.testclient import TestClient
from oidc_provider_mock import run_server_in_thread
from sqlmodel import select

from panel.login.attempts import begun, opened, sealed
from panel.security.gate import COOKIE
from store.access.account_tables import LoginRow, UserRow
from tests.support.offices.panel import PASSWORD, Panel, panel_at

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # those of the provider itself

BACK = "/login/urzad/powrot"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with run_server_in_thread() as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def panel(tmp_path: Path, issuer: str) -> Iterator[Panel]:
    environment = {
        "NABOR_PANEL__OIDC__ISSUER": issuer,
        "NABOR_PANEL__OIDC__CLIENT_ID": "nabor",
        "NABOR_PANEL__OIDC__CLIENT_SECRET": "tajne",
        "NABOR_PANEL__OIDC__ROLE_CLAIM": "urzad.grupy",
        "NABOR_PANEL__OIDC__ROLES": "DGR=clerk, Komisja=member, Przewodnicząca=chair",
        "NABOR_PANEL__BASE_URL": "http://testserver",
    }
    with panel_at(tmp_path, **environment) as made:
        yield made


def person(issuer: str, subject: str, *groups: str, **claims: object) -> None:
    """Somebody with an account of the office."""
    told = {
        "urzad": {"grupy": list(groups)},
        "name": "Anna Nowak",
        "email": "a.nowak@lubuskie.example",
        **claims,
    }
    requests.put(f"{issuer}/users/{subject}", json=told, timeout=5).raise_for_status()


def away(browser: TestClient, wanted: str = "") -> str:
    """Where the panel sends somebody."""
    answer = browser.get("/login/urzad", params={"next": wanted} if wanted else {})
    assert answer.status_code == 303
    return answer.headers["location"]


def log_in(browser: TestClient, subject: str, wanted: str = "") -> "requests.Response":
    """The whole way, as a browser goes it."""
    place = away(browser, wanted)
    back = requests.post(place, data={"sub": subject}, allow_redirects=False, timeout=5).headers["location"]
    parts = urlsplit(back)
    return browser.get(f"{parts.path}?{parts.query}")  # type: ignore[return-value]


def accounts(panel: Panel) -> dict[str, UserRow]:
    with panel.services.database.read() as session:
        return {row.login: row for row in session.exec(select(UserRow))}


def test_the_login_page_offers_it(panel: Panel) -> None:
    page = panel.browser().get("/login?next=%2Fzgloszenia").text
    assert "Zaloguj się kontem urzędu" in page
    assert 'href="/login/urzad?next=%2Fzgloszenia"' in page.replace('/zgloszenia"', '%2Fzgloszenia"')


def test_a_person_comes_in_with_their_roles_and_to_the_page_they_wanted(panel: Panel, issuer: str) -> None:
    person(issuer, "s-1", "DGR", "Inna", preferred_username="A.Nowak")
    browser = panel.browser()
    answer = log_in(browser, "s-1", "/zgloszenia?stan=late")
    assert answer.headers["location"] == "/zgloszenia?stan=late"
    assert browser.get("/zgloszenia").status_code == 200
    row = accounts(panel)["a.nowak"]
    assert (row.name, row.email, row.roles, row.password_hash) == (
        "Anna Nowak",
        "a.nowak@lubuskie.example",
        ["clerk"],
        None,
    )


def test_what_was_typed_waits_for_who_logs_in_at_the_office(panel: Panel, issuer: str) -> None:
    person(issuer, "s-9", "DGR", preferred_username="typing")
    browser = panel.browser()
    log_in(browser, "s-9")
    typed = {"csrf": "of an ended session", "reason": "Rozmowa <b>", "value-0": "2026-05-20", "act": "0"}
    panel.wall.move(hours=2)
    lost = browser.post("/zgloszenia/SZW-2026-0001/decyzje?z=%2F", data=typed)
    assert lost.status_code == 401
    assert "Zaloguj się kontem urzędu" in lost.text
    answer = log_in(browser, "s-9")
    assert answer.status_code == 200
    assert "Rozmowa &lt;b&gt;" in answer.text
    assert "2026-05-20" in answer.text
    assert 'action="/zgloszenia/SZW-2026-0001/decyzje?z=%2F"' in answer.text
    assert "of an ended session" not in answer.text
    assert log_in(panel.browser(), "s-9").status_code == 303, "another browser knows nothing of it"
    assert log_in(browser, "s-9").status_code == 303, "it waits once"


def test_roles_are_those_of_today(panel: Panel, issuer: str) -> None:
    person(issuer, "s-2", "DGR", preferred_username="b")
    log_in(panel.browser(), "s-2")
    person(issuer, "s-2", "Komisja", preferred_username="changed")
    browser = panel.browser()
    log_in(browser, "s-2")
    assert accounts(panel)["b"].roles == ["member"], "the subject tells who it is, not the login"
    assert "changed" not in accounts(panel)
    assert browser.get("/zgloszenia").status_code == 403


def test_a_login_that_is_taken_opens_nobody_elses_account(panel: Panel, issuer: str) -> None:
    person(issuer, "s-3", "Komisja", preferred_username="admin")
    browser = panel.browser()
    log_in(browser, "s-3")
    assert accounts(panel)["admin-2"].roles == ["member"]
    assert accounts(panel)["admin"].roles == ["admin"]


def test_who_has_no_role_is_not_let_in(panel: Panel, issuer: str) -> None:
    person(issuer, "s-4", "Sport")
    browser = panel.browser()
    answer = log_in(browser, "s-4")
    assert answer.status_code == 403
    assert "nie ma roli" in answer.text
    assert COOKIE not in browser.cookies
    with panel.services.database.read() as session:
        assert session.exec(select(LoginRow.outcome)).all() == ["disabled"]


def test_a_disabled_account_stays_out(panel: Panel, issuer: str) -> None:
    person(issuer, "s-5", "DGR", preferred_username="c")
    log_in(panel.browser(), "s-5")
    with panel.services.database.write() as session:
        row = session.exec(select(UserRow).where(UserRow.login == "c")).one()
        row.disabled_at = panel.wall()
    assert log_in(panel.browser(), "s-5").status_code == 403


def test_what_another_browser_began_is_refused(panel: Panel, issuer: str) -> None:
    person(issuer, "s-6", "DGR")
    place = away(panel.browser())
    back = requests.post(place, data={"sub": "s-6"}, allow_redirects=False, timeout=5).headers["location"]
    for browser in (panel.browser(), panel.browser()):
        away(browser)
        answer = browser.get(f"{BACK}?{urlsplit(back).query}")
        assert answer.status_code == 403
        assert COOKIE not in browser.cookies


def test_a_login_cut_short_is_a_sentence(panel: Panel) -> None:
    browser = panel.browser()
    state = parse_qs(urlsplit(away(browser)).query)["state"][0]
    answer = browser.get(BACK, params={"state": state, "error": "access_denied"})
    assert answer.status_code == 403
    assert "przerwane" in answer.text
    answer = browser.get(BACK, params={"state": state, "code": "zmyślony"})
    assert answer.status_code == 403
    assert "nie potwierdził" in answer.text


@pytest.mark.parametrize("wanted", ["//evil.example/", "https://evil.example/", "/\\evil.example"])
def test_nobody_is_led_to_another_site(panel: Panel, issuer: str, wanted: str) -> None:
    person(issuer, "s-7", "DGR")
    assert log_in(panel.browser(), "s-7", wanted).headers["location"] == "/"


def test_the_way_there_is_protected(panel: Panel) -> None:
    browser = panel.browser()
    asked = parse_qs(urlsplit(away(browser)).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == [f"http://testserver{BACK}"]
    assert len(asked["nonce"][0]) > 30
    cookie = browser.get("/login/urzad").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_a_token_of_another_nonce_or_client_is_not_believed(
    panel: Panel, issuer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    person(issuer, "s-8", "DGR")
    provider = panel.app.state.desk.provider
    right = provider._claims
    monkeypatch.setattr(provider, "_claims", lambda token, _nonce: right(token, "inny"))
    answer = log_in(panel.browser(), "s-8")
    assert answer.status_code == 403
    assert "nie można zaufać" in answer.text


class _Elsewhere(BaseHTTPRequestHandler):
    """Sends whoever posts to `/token` on to another address of its own, and notes what came there."""

    sent_on: ClassVar[list[bytes]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/token":
            self.send_response(307)
            self.send_header("Location", "/elsewhere")
        else:
            self.sent_on.append(body)
            self.send_response(400)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_told: object) -> None: ...


def test_the_panels_secret_follows_no_redirect(panel: Panel, issuer: str) -> None:
    person(issuer, "s-11", "DGR")
    provider, browser = panel.app.state.desk.provider, panel.browser()
    away(browser)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        provider._metadata["token_endpoint"] = f"http://127.0.0.1:{server.server_port}/token"
        answer = log_in(browser, "s-11")
    finally:
        server.shutdown()
        server.server_close()
    assert answer.status_code == 503
    assert "nie odpowiada" in answer.text
    assert _Elsewhere.sent_on == []


def test_a_provider_that_is_away_is_a_sentence(tmp_path: Path) -> None:
    environment = {
        "NABOR_PANEL__OIDC__ISSUER": "http://127.0.0.1:9",
        "NABOR_PANEL__OIDC__CLIENT_ID": "nabor",
        "NABOR_PANEL__OIDC__ROLES": json.dumps({"a": "clerk"}),
    }
    with panel_at(tmp_path, **environment) as panel:
        answer = panel.browser().get("/login/urzad")
        assert answer.status_code == 503
        assert (
            panel.browser().post("/login", data={"login": "clerk", "password": PASSWORD}).status_code == 303
        )


def test_local_accounts_can_be_switched_off(tmp_path: Path, issuer: str) -> None:
    environment = {
        "NABOR_PANEL__OIDC__ISSUER": issuer,
        "NABOR_PANEL__OIDC__CLIENT_ID": "nabor",
        "NABOR_PANEL__OIDC__ROLES": "DGR=clerk",
        "NABOR_PANEL__LOCAL_ACCOUNTS": "no",
    }
    with panel_at(tmp_path, **environment) as panel:
        assert not re.search('name="password"', panel.browser().get("/login").text)
        assert (
            panel.browser().post("/login", data={"login": "clerk", "password": PASSWORD}).status_code == 403
        )


def test_without_a_provider_there_is_no_such_page(tmp_path: Path) -> None:
    with panel_at(tmp_path) as panel:
        assert panel.browser().get("/login/urzad").status_code == 404
        assert "kontem urzędu" not in panel.browser().get("/login").text


def test_an_attempt_is_good_for_ten_minutes_and_cannot_be_forged(panel: Panel) -> None:
    attempt, now = begun("/x"), panel.wall()
    value = sealed(attempt, b"key", now)
    assert opened(value, b"key", now) == attempt
    assert opened(value, b"other", now) is None
    assert opened("x" + value, b"key", now) is None
    assert opened("", b"key", now) is None
    panel.wall.move(minutes=11)
    assert opened(value, b"key", panel.wall()) is None
