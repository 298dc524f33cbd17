"""In and out: sessions, throttling, what a login page gives away."""

from datetime import timedelta

import pytest

from domain.people.account import LoginOutcome, Role
from panel.login.parked import ParkedForms
from panel.security.gate import COOKIE
from panel.security.secrets import kept
from store.access.accounts import find_user, note_login
from store.access.sessions import end_session, live_sessions
from tests.support.offices.panel import PASSWORD, Panel, Wall, csrf_of, panel_at


def test_a_person_is_led_back_to_what_they_wanted(panel: Panel) -> None:
    browser = panel.browser()
    assert browser.get("/?co=dalej").headers["location"] == "/login?next=%2F%3Fco%3Ddalej"
    answer = browser.post("/login", data={"login": "Clerk ", "password": PASSWORD, "next": "/logout?x=1"})
    assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    "wanted", ["//evil.example/", "https://evil.example", "/\\evil.example", "javascript:1"]
)
def test_nobody_is_led_to_another_site(panel: Panel, wanted: str) -> None:
    answer = panel.browser().post("/login", data={"login": "clerk", "password": PASSWORD, "next": wanted})
    assert answer.headers["location"] == "/"


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(panel: Panel) -> None:
    answer = panel.browser().post("/login", data={"login": "clerk", "password": PASSWORD})
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "secure" not in cookie


def test_behind_https_the_cookie_is_secure(tmp_path) -> None:
    with panel_at(tmp_path, NABOR_PANEL__BASE_URL="https://nabor.example") as panel:
        answer = panel.browser().post("/login", data={"login": "clerk", "password": PASSWORD})
        cookie = answer.headers["set-cookie"]
        assert "secure" in cookie.lower()
        assert cookie.startswith("__Host-")
        assert "strict-transport-security" in answer.headers
        name, value = cookie.partition(";")[0].split("=")
        told = {"Cookie": f"{name}={value}"}
        assert panel.browser().get("/zgloszenia", headers=told).status_code == 200
        bare = {"Cookie": f"{COOKIE}={value}"}  # as another host of the domain, or http, might set it
        assert panel.browser().get("/zgloszenia", headers=bare).status_code == 303


def test_a_wrong_password_and_an_unknown_login_look_alike(panel: Panel) -> None:
    pages = [
        panel.browser().post("/login", data={"login": login, "password": "nie takie hasło"})
        for login in ("clerk", "nobody")
    ]
    assert [page.status_code for page in pages] == [401, 401]
    assert pages[0].text.replace("clerk", "") == pages[1].text.replace("nobody", "")


def test_a_login_makes_a_new_session_and_ends_the_browsers_older_one(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    first = browser.cookies[COOKIE]
    browser.post(
        "/login",
        data={"login": "clerk", "password": PASSWORD},
        headers={"x-csrf-token": csrf_of(browser, "/")},
    )
    assert browser.cookies[COOKIE] != first
    other = panel.browser()
    other.cookies.set(COOKIE, first)
    assert other.get("/").status_code == 303


def test_logging_out_ends_the_session(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    token = browser.cookies[COOKIE]
    browser.post("/logout", headers={"x-csrf-token": csrf_of(browser, "/")})
    browser.cookies.set(COOKIE, token)
    assert browser.get("/").status_code == 303


def test_an_unused_session_ends_and_a_used_one_ends_later(panel: Panel) -> None:
    idle, busy = panel.logged_in(Role.CLERK), panel.logged_in(Role.AUDITOR)
    for _ in range(12):
        panel.wall.move(minutes=49)
        assert busy.get("/").status_code == 200
        while True:
            with panel.services.database.read() as session:
                newest = live_sessions(session, panel.wall())
            if newest:
                break
    assert idle.get("/").status_code == 303
    panel.wall.move(minutes=30)
    assert busy.get("/").status_code == 303, "ten hours are the most"


def test_a_session_that_somebody_ended_is_over_at_once(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    with panel.services.database.write() as session:
        ((row, _user),) = live_sessions(session, panel.wall())
        end_session(session, row.id or 0, panel.wall())
    assert browser.get("/").status_code == 303


def test_a_disabled_account_loses_its_session_and_its_login(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    with panel.services.database.write() as session:
        user = find_user(session, "clerk")
        assert user is not None
        user.disabled_at = panel.wall()
    assert browser.get("/").status_code == 303
    assert browser.post("/login", data={"login": "clerk", "password": PASSWORD}).status_code == 401


def test_five_wrong_passwords_make_the_sixth_wait_and_longer_each_time(panel: Panel) -> None:
    def attempt(password: str) -> int:
        return panel.browser().post("/login", data={"login": "clerk", "password": password}).status_code

    assert [attempt(f"nie takie {n}") for n in range(6)] == [401] * 5 + [429]
    assert attempt(PASSWORD) == 429, "the right one is not looked at either"
    panel.wall.move(seconds=31)
    assert attempt("nie takie") == 401
    panel.wall.move(seconds=31)
    assert attempt(PASSWORD) == 429
    panel.wall.move(seconds=31)
    assert attempt(PASSWORD) == 303
    assert attempt("nie takie") == 401, "a success ends the count"


def test_an_address_that_tries_many_accounts_has_to_wait(panel: Panel) -> None:
    browser = panel.browser()
    with panel.services.database.write() as session:
        for number in range(29):
            note_login(session, f"konto{number}", "192.0.2.7", LoginOutcome.WRONG, panel.wall())
    answers = [
        browser.post("/login", data={"login": f"inne{n}", "password": "x"}).status_code for n in range(2)
    ]
    assert answers == [401, 429]


def test_what_was_typed_survives_the_end_of_the_session(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    csrf = csrf_of(browser, "/")
    panel.wall.move(hours=2)
    typed = {"csrf": csrf, "reason": 'Rozmowa z „firmą" <b>', "value": "2026-05-20"}
    lost = browser.post("/logout", data=typed)
    assert lost.status_code == 401
    assert "Sesja wygasła" in lost.text
    again = browser.post(
        "/login",
        data={
            "login": "clerk",
            "password": PASSWORD,
            "carried_to": "/logout",
            "carried-reason": typed["reason"],
            "carried-value": typed["value"],
        },
    )
    assert again.status_code == 200
    assert "Zapisz teraz" in again.text
    assert "Rozmowa z „firmą&#34; &lt;b&gt;" in again.text


def test_what_was_typed_in_another_session_can_be_sent_in_this_one(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    typed = {"csrf": "0" * 64, "reason": "Ustalono telefonicznie."}
    ours = {"sec-fetch-site": "same-origin"}
    answer = browser.post("/zgloszenia/SZW-2026-0001/decyzje", data=typed, headers=ours)
    assert answer.status_code == 403
    assert "Ustalono telefonicznie." in answer.text
    assert "Zapisz teraz" in answer.text
    assert 'href="/zgloszenia/SZW-2026-0001"' in answer.text, "or not at all"
    assert "Ustalono" not in browser.post("/zgloszenia/SZW-2026-0001/decyzje", data=typed).text


def test_forms_wait_a_while_once_and_not_without_bounds() -> None:
    now, forms = Wall()(), ParkedForms()
    key = forms.park("/stan/zwolnij", {"reason": ["tak"]}, now)
    assert forms.take("inny", now) is None
    found = forms.take(key, now)
    assert found is not None
    assert found.fields == {"reason": ["tak"]}
    assert forms.take(key, now) is None
    late = forms.park("/", {}, now)
    assert forms.take(late, now + timedelta(minutes=16)) is None
    keys = [forms.park("/", {"reason": ["x" * 9_000_000]}, now) for _ in range(3)]
    assert [forms.take(one, now) is None for one in keys] == [True, False, False]


def test_a_one_time_link_sets_a_password_once(panel: Panel) -> None:
    with panel.services.database.write() as session:
        user = find_user(session, "member")
        assert user is not None
        user.link_hash, user.link_until, user.password_hash = kept("klucz"), panel.wall.now, None
    browser = panel.browser()
    assert "Nowe hasło" in browser.get("/haslo?klucz=klucz").text
    for password, again in (("krótkie", "krótkie"), ("password12345", "password12345"), (PASSWORD, "inne")):
        answer = browser.post("/haslo", data={"klucz": "klucz", "password": password, "again": again})
        assert answer.status_code == 422
    good = {"klucz": "klucz", "password": PASSWORD, "again": PASSWORD}
    assert "Hasło ustawione" in browser.post("/haslo", data=good).text
    assert browser.post("/haslo", data=good).status_code == 410
    assert panel.logged_in(Role.MEMBER).get("/").status_code == 200
