"""Each address × role, asked for real: nothing is open that the table does not open."""

import re
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from domain.people.account import Role
from panel.permissions import ACCESS, is_open, may
from tests.support.offices.panel import Panel, csrf_of

ROOT = Path(__file__).parents[2]
PLACES = {
    "reference": "SZW-2026-9999", "call": "szwajcaria-2026", "number": "999999", "name": "nic", "index": "0",
    "kind": "reminder", "form": "html", "login": "nikt",
}  # fmt: skip


def routes(panel: Panel) -> list[tuple[str, str]]:
    return sorted(
        (method, route.path)
        for route in panel.app.routes
        if isinstance(route, APIRoute)
        for method in route.methods
    )


def address(path: str) -> str:
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: PLACES[found[1]], path)


def test_the_table_names_every_address_and_no_other(panel: Panel) -> None:
    assert sorted(ACCESS) == routes(panel)


def test_nobody_without_a_session_gets_further_than_the_login(panel: Panel) -> None:
    browser = panel.browser()
    for method, path in routes(panel):
        answer = browser.request(method, address(path))
        if is_open(method, path):
            assert "/login" not in answer.headers.get("location", ""), path
        elif path.startswith("/api/"):
            assert answer.status_code == 401, path
        elif method == "GET":
            assert answer.status_code == 303, path
            assert answer.headers["location"].startswith("/login"), path
        else:
            assert answer.status_code == 401, path


@pytest.mark.parametrize("role", Role)
def test_each_role_reaches_what_the_table_says(panel: Panel, role: Role) -> None:
    browser = panel.logged_in(role)
    csrf = csrf_of(browser, "/dostepnosc")
    for method, path in routes(panel):
        if path in {"/logout", "/login"}:
            continue
        answer = browser.request(method, address(path), headers={"x-csrf-token": csrf})
        is_refused = answer.status_code == 403 and "nie ma dostępu" in answer.text
        if not is_open(method, path):
            assert is_refused == (not may({role}, method, path)), (method, path, answer.status_code)
        assert answer.status_code < 500, (method, path)


def test_a_form_without_its_token_is_refused_everywhere(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    for method, path in routes(panel):
        if method == "GET" or not may({Role.CLERK}, method, path):
            continue
        for headers in ({}, {"x-csrf-token": "0" * 64}):
            assert browser.request(method, address(path), headers=headers).status_code == 403, path


def test_what_another_site_sends_is_refused_everywhere(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    csrf = csrf_of(browser, "/")
    for method, path in routes(panel):
        if method == "GET" or not (is_open(method, path) or may({Role.CLERK}, method, path)):
            continue
        for told in (
            {"sec-fetch-site": "cross-site"},
            {"origin": "https://evil.example"},
            {"origin": "null"},
        ):
            answer = browser.request(method, address(path), headers={"x-csrf-token": csrf, **told})
            assert answer.status_code == 403, (path, told)


def test_an_auditor_changes_nothing() -> None:
    allowed = [place for place in ACCESS if may({Role.AUDITOR}, *place) and not is_open(*place)]
    of_their_own = {"/logout", "/konto/kod", "/konto/haslo", "/konto/sesje"}
    assert {path for method, path in allowed if method != "GET"} <= of_their_own


def test_the_manual_names_every_address_with_its_roles() -> None:
    manual = (ROOT / "docs/panel.md").read_text(encoding="utf-8")
    told = {}
    for methods, path, roles in re.findall(r"(?m)^\| ([A-Z, ]+) \| `(/[^`]*)` \| ([a-z, ]+) \|", manual):
        named = frozenset() if roles == "anybody" else frozenset(map(Role, roles.split(", ")))
        told |= {(method, path): named for method in methods.split(", ")}
    assert told == dict(ACCESS)
