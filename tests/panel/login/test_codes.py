"""Codes from a telephone beside the password."""

import re
from datetime import UTC, datetime

import pyotp
import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from domain.people.account import Role
from panel.login.codes import decrypted, encrypted, step_of
from panel.security.gate import COOKIE
from store.access.account_tables import FactorRow
from store.access.accounts import find_user
from tests.support.offices.panel import PASSWORD, Panel, csrf_of

CLERK = {"login": "clerk", "password": PASSWORD}


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found[1]


def shared_in(page: str) -> str:
    found = re.search(r'class="key">([A-Z2-7]+)<', page)
    assert found is not None
    return found[1]


def pressed(panel: Panel, act: str) -> None:
    admin = panel.logged_in(Role.ADMIN)
    answer = admin.post("/konta/clerk", data={"act": act, "csrf": csrf_of(admin, "/konta")})
    assert answer.status_code == 303


def now_of(panel: Panel, shared: str) -> str:
    return pyotp.TOTP(shared).at(panel.wall())


def paired(panel: Panel) -> str:
    """The secret of a telephone that was paired at a login that asked for it."""
    pressed(panel, "require_code")
    browser = panel.browser()
    page = browser.post("/login", data=CLERK).text
    shared = shared_in(page)
    answer = browser.post("/login/kod", data={"bilet": hidden(page, "bilet"), "kod": now_of(panel, shared)})
    assert answer.status_code == 303
    assert browser.get("/zgloszenia").status_code == 200
    panel.wall.move(seconds=60)
    return shared


def asked(browser: TestClient) -> str:
    """The ticket of somebody whose password was right."""
    answer = browser.post("/login", data=CLERK)
    assert answer.status_code == 200
    assert COOKIE not in browser.cookies, "a password alone opens nothing"
    return hidden(answer.text, "bilet")


def test_an_account_of_which_codes_are_asked_pairs_a_telephone_first(panel: Panel) -> None:
    shared = paired(panel)
    browser = panel.browser()
    ticket = asked(browser)
    answer = browser.post("/login/kod", data={"bilet": ticket, "kod": now_of(panel, shared)})
    assert answer.headers["location"] == "/"


def test_the_page_that_was_wanted_is_reached_after_the_code(panel: Panel) -> None:
    shared = paired(panel)
    browser = panel.browser()
    page = browser.post("/login", data={**CLERK, "next": "/zgloszenia?stan=late"}).text
    answer = browser.post("/login/kod", data={"bilet": hidden(page, "bilet"), "kod": now_of(panel, shared)})
    assert answer.headers["location"] == "/zgloszenia?stan=late"


def test_no_code_is_good_twice(panel: Panel) -> None:
    shared = paired(panel)
    code = now_of(panel, shared)
    for expected in (303, 401):
        browser = panel.browser()
        assert browser.post("/login/kod", data={"bilet": asked(browser), "kod": code}).status_code == expected


def test_wrong_codes_make_the_next_one_wait(panel: Panel) -> None:
    shared = paired(panel)
    browser = panel.browser()
    ticket = asked(browser)
    wrong = [
        browser.post("/login/kod", data={"bilet": ticket, "kod": "000000"}).status_code for _ in range(5)
    ]
    assert wrong == [401] * 5
    answer = browser.post("/login/kod", data={"bilet": ticket, "kod": now_of(panel, shared)})
    assert answer.status_code == 403
    assert "nieudanych prób" in answer.text


@pytest.mark.parametrize("ticket", ["", "x.y", "e30=.0"])
def test_a_ticket_made_by_hand_opens_nothing(panel: Panel, ticket: str) -> None:
    answer = panel.browser().post("/login/kod", data={"bilet": ticket, "kod": "123456"})
    assert answer.status_code == 403


def test_a_ticket_ends_after_five_minutes_and_with_the_password(panel: Panel) -> None:
    shared = paired(panel)
    browser = panel.browser()
    ticket = asked(browser)
    with panel.services.database.write() as session:
        user = find_user(session, "clerk")
        assert user is not None
        before, user.password_hash = user.password_hash, "$argon2id$inne"
    answer = browser.post("/login/kod", data={"bilet": ticket, "kod": now_of(panel, shared)})
    assert answer.status_code == 403
    with panel.services.database.write() as session:
        user = find_user(session, "clerk")
        assert user is not None
        user.password_hash = before
    panel.wall.move(minutes=6)
    assert browser.post("/login/kod", data={"bilet": ticket, "kod": now_of(panel, shared)}).status_code == 403


def test_who_wants_to_pairs_their_own_telephone(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    csrf = csrf_of(browser, "/konto")
    told = {"csrf": csrf, "current": "nie to hasło"}
    refused = browser.post("/konto/kod", data={**told, "kod": "000000"})
    assert refused.status_code == 422
    assert 'class="key"' not in refused.text, "a code does not stand for the password"
    page = browser.post("/konto/kod", data={"csrf": csrf, "current": PASSWORD}).text
    shared = shared_in(page)
    ticket = hidden(page, "bilet")
    code = {"csrf": csrf, "bilet": ticket}
    assert browser.post("/konto/kod", data={**code, "kod": "000000"}).status_code == 422
    assert browser.post("/konto/kod", data={**code, "kod": now_of(panel, shared)}).status_code == 303
    assert "połączony od" in browser.get("/konto").text
    again = browser.post("/konto/kod", data={"csrf": csrf, "current": PASSWORD})
    assert again.headers["location"] == "/konto", "told only once"
    assert "bilet" in panel.browser().post("/login", data=CLERK).text


def test_a_lost_telephone_is_forgotten_by_an_administrator_alone(panel: Panel) -> None:
    first = paired(panel)
    pressed(panel, "forget_code")
    page = panel.browser().post("/login", data=CLERK).text
    assert shared_in(page) != first
    pressed(panel, "waive_code")
    assert panel.browser().post("/login", data=CLERK).status_code == 303


def test_the_secret_is_stored_encrypted(panel: Panel) -> None:
    shared = paired(panel)
    with panel.services.database.read() as session:
        user = find_user(session, "clerk")
        assert user is not None
        row = session.get(FactorRow, user.id)
        assert row is not None
        assert shared not in row.secret
    assert decrypted(row.secret, panel.services.secret) == shared
    assert decrypted(row.secret, b"other") == ""


def test_a_program_has_no_telephone(panel: Panel) -> None:
    answer = panel.browser().get("/konto", headers={"Authorization": "Bearer secret-clerk"})
    assert answer.status_code == 403


@given(st.text(max_size=12))
def test_only_the_digits_of_now_are_right(code: str) -> None:
    shared, now = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    right = {pyotp.TOTP(shared).at(now, counter_offset=around) for around in (-1, 0, 1)}
    assert (step_of(shared, code, now) is not None) == ("".join(code.split()) in right)
    assert all(step_of(shared, one, now) is not None for one in right)


def test_what_was_encrypted_comes_back() -> None:
    assert decrypted(encrypted("ABC", b"key"), b"key") == "ABC"
    assert decrypted("", b"key") == ""
