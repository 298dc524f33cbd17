"""Who else has an application open, and sessions that only their own page keeps asking for."""

from datetime import UTC, datetime, timedelta

from domain.people.account import Role
from panel.looks.presence import Presence
from panel.security.person import Person
from tests.support.offices.panel import Panel
from tests.support.offices.panel_office import office_panel

NOW = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
ANNA = Person("Anna", "anna", frozenset({Role.CLERK}), 1, 1)
EWA = Person("Ewa", "ewa", frozenset({Role.CLERK}), 2, 2)
REFERENCE = "SZW-2026-0001"


def test_it_is_known_for_a_while_and_never_of_oneself() -> None:
    presence = Presence()
    presence.note(REFERENCE, ANNA, NOW)
    presence.note("SZW-2026-0002", EWA, NOW)
    assert presence.others(REFERENCE, ANNA, NOW) == []
    assert presence.others(REFERENCE, EWA, NOW) == ["Anna"]
    assert presence.others(REFERENCE, EWA, NOW + timedelta(seconds=91)) == []


def test_a_program_has_nothing_open() -> None:
    presence = Presence()
    presence.note(REFERENCE, Person("żeton EZD", "EZD", frozenset({Role.CLERK})), NOW)
    assert presence.others(REFERENCE, EWA, NOW) == []


def test_pages_say_it_and_ask_again(tmp_path) -> None:
    with office_panel(tmp_path) as office:
        anna, control = office.logged_in(Role.CLERK), office.logged_in(Role.AUDITOR)
        assert "ma teraz otwarte" not in anna.get(f"/zgloszenia/{REFERENCE}").text
        said = control.get(f"/zgloszenia/{REFERENCE}").text
        assert "To zgłoszenie ma teraz otwarte także: Osoba clerk." in said
        told = anna.get("/zmiany", params={"zgloszenie": REFERENCE}).json()
        assert told["otwarte"] == "To zgłoszenie ma teraz otwarte także: Osoba auditor."
        assert "ma teraz" not in anna.get("/zgloszenia").text
        office.wall.move(minutes=2)
        assert anna.get("/zmiany", params={"zgloszenie": REFERENCE}).json()["otwarte"] == ""
        assert anna.get("/zmiany", params={"zgloszenie": "SZW-2026-9999"}).json()["otwarte"] == ""


def test_a_page_that_asks_by_itself_keeps_no_session_alive(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    for _ in range(3):
        panel.wall.move(minutes=19)
        assert browser.get("/zmiany").status_code == 200
        assert panel.desk.bookkeeper.wait_until_written(5)
    panel.wall.move(minutes=19)
    assert browser.get("/zmiany").status_code == 303
