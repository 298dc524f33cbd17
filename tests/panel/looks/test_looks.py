"""Who looked at what: every page that tells of somebody leaves a line, and nobody waits for it."""

import pytest
from sqlmodel import select

from domain.people.account import Role
from panel.looks.noted import LOOKS
from panel.permissions import ACCESS, is_open
from store.access.account_tables import LookRow
from store.access.looks import looks_page
from tests.support.offices.panel import Panel
from tests.support.offices.panel_office import office_panel

REFERENCE = "SZW-2026-0001"
OF_NOBODY = {
    "/konto", "/logout", "/zmiany", "/ranking", "/komisja", "/nabory", "/nabory/{call}", "/dziennik",
    "/dziennik/wglady", "/stan", "/konta", "/api/v1/health", "/api/v1/openapi.json",
}  # fmt: skip
"""Pages that tell of the office and of its people alone."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory):
    with office_panel(tmp_path_factory.mktemp("looks")) as made:
        yield made


def looks_of(panel: Panel, login: str) -> list[LookRow]:
    assert panel.desk.bookkeeper.wait_until_written(5)
    with panel.services.database.read() as session:
        return looks_page(session, login, "", 0, 1000)[0]


def test_every_page_either_leaves_a_line_or_tells_of_nobody() -> None:
    pages = {path for method, path in ACCESS if method == "GET" and not is_open(method, path)}
    assert pages == set(LOOKS) | OF_NOBODY


def test_a_look_is_one_line_that_names_the_application(office: Panel) -> None:
    browser = office.logged_in(Role.CLERK)
    for path in (
        f"/zgloszenia/{REFERENCE.lower()}",
        f"/zgloszenia/{REFERENCE}",
        "/poczta/1",
        "/pisma/1",
        "/pisma/1/html",
    ):
        assert browser.get(path).status_code == 200
    told = [(row.kind, row.target, row.reference) for row in looks_of(office, "clerk")]
    assert told == [
        ("letter", "1", REFERENCE),
        ("message", "1", REFERENCE),
        ("application", REFERENCE, REFERENCE),
    ]
    office.wall.move(minutes=11)
    browser.get(f"/zgloszenia/{REFERENCE}")
    assert len(looks_of(office, "clerk")) == 4


def test_what_was_not_shown_was_not_looked_at(office: Panel) -> None:
    browser = office.logged_in(Role.AUDITOR)
    assert browser.get("/zgloszenia/SZW-2026-9999").status_code == 404
    assert office.logged_in(Role.MEMBER).get(f"/zgloszenia/{REFERENCE}").status_code == 403
    assert looks_of(office, "auditor") == looks_of(office, "member") == []


def test_a_program_is_named_by_its_token(office: Panel) -> None:
    answer = office.browser().get("/api/v1/applications", headers={"Authorization": "Bearer secret-auditor"})
    assert answer.status_code == 200
    (row,) = looks_of(office, "żeton token-auditor")
    assert (row.kind, row.target) == ("list", "Zgłoszenia")


def test_the_administrator_reads_them_and_the_clerk_does_not(office: Panel) -> None:
    office.logged_in(Role.CLERK).get(f"/zgloszenia/{REFERENCE}")
    admin = office.logged_in(Role.ADMIN)
    text = admin.get(f"/dziennik/wglady?osoba=clerk&zgloszenie={REFERENCE}").text
    assert "Osoba clerk" in text
    assert REFERENCE in text
    assert office.logged_in(Role.CLERK).get("/dziennik/wglady").status_code == 403


def test_a_look_waits_for_nobody(office: Panel) -> None:
    browser = office.logged_in(Role.CLERK)
    with office.services.database.write() as session:
        session.exec(select(LookRow.id)).all()  # the writer's lock is taken
        assert browser.get(f"/zgloszenia/{REFERENCE}/pliki/1").status_code == 200
        assert not office.desk.bookkeeper.wait_until_written(0.01)
    assert looks_of(office, "clerk")[0].kind == "file"
