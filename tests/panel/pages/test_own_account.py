"""One's own password and sessions."""

import pytest

from domain.people.account import Role
from tests.support.offices.panel import PASSWORD, Panel, csrf_of

NEW = "cztery fioletowe tramwaje"


def test_a_password_is_changed_by_who_knows_it_and_ends_the_other_sessions(panel: Panel) -> None:
    here, there = panel.logged_in(Role.CLERK), panel.logged_in(Role.CLERK)
    data = {"csrf": csrf_of(here, "/konto"), "current": PASSWORD, "password": NEW, "again": NEW}
    answer = here.post("/konto/haslo", data=data)
    assert answer.headers["location"] == "/konto?zapisano=haslo"
    assert here.get("/konto").status_code == 200
    assert there.get("/konto").status_code == 303
    for password, status in ((PASSWORD, 401), (NEW, 303)):
        assert (
            panel.browser().post("/login", data={"login": "clerk", "password": password}).status_code
            == status
        )


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"current": "nie takie hasło"}, "Obecne hasło się nie zgadza."),
        ({"again": "zupełnie inne słowa tutaj"}, "różnią się"),
        ({"password": "krótkie", "again": "krótkie"}, "co najmniej 12"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_changed(panel: Panel, changed: dict[str, str], said: str) -> None:
    browser = panel.logged_in(Role.MEMBER)
    data = {"csrf": csrf_of(browser, "/konto"), "current": PASSWORD, "password": NEW, "again": NEW, **changed}
    answer = browser.post("/konto/haslo", data=data)
    assert answer.status_code == 422
    assert said in answer.text
    assert panel.logged_in(Role.MEMBER).get("/konto").status_code == 200


def test_ones_own_sessions_are_seen_and_the_others_ended(panel: Panel) -> None:
    here, there = panel.logged_in(Role.AUDITOR), panel.logged_in(Role.AUDITOR)
    page = here.get("/konto").text
    assert page.count("192.0.2.7") == 2
    assert page.count("(ta sesja)") == 1
    csrf = csrf_of(here, "/konto")
    assert here.post("/konto/sesje", data={"csrf": csrf, "current": "zgaduję"}).status_code == 422
    assert there.get("/konto").status_code == 200
    assert here.post("/konto/sesje", data={"csrf": csrf, "current": PASSWORD}).status_code == 303
    assert there.get("/konto").status_code == 303
    assert "Zakończ pozostałe sesje" not in here.get("/konto").text
