"""One message of the ledger: what people decided about it, and how they take it back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from domain.mail import Outcome, Purpose
from domain.people.account import Role
from pipeline.watch.health import checks_of
from store.mail.mail_views import waiting_since
from store.tables import MessageRow
from tests.support.facts.rows import NOON, application_row, attachment_row, message_row
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel, csrf_of


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Panel]:
    """An application, and a message that was set aside."""
    office = Office(tmp_path)
    office.at(NOON + timedelta(hours=1))
    with office.parts.database.write() as session:
        message_row(session, "1", application_id=application_row(session, "szwajcaria-2026", "SZW").id)
        message_row(session, "2", outcome=Outcome.QUARANTINED, from_address="kadry@firma.example")
    made = Panel(office.parts)
    made.office = office
    made.add_accounts()
    with TestClient(made.app):
        yield made
    office.close()


@pytest.fixture
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def decided(clerk: TestClient, act: str, **told: str) -> str:
    """The page that an act about message 2 leads to."""
    data = {"csrf": csrf_of(clerk, "/"), "reason": "Obejrzane.", "act": act, **told}
    answer = clerk.post("/poczta/2/decyzje", data=data)
    assert answer.status_code == 303, answer.text
    return clerk.get(answer.headers["location"]).text


def taken_back(clerk: TestClient, number: int) -> str:
    data = {"csrf": csrf_of(clerk, "/"), "reason": "Pomyłka."}
    answer = clerk.post(f"/decyzje/{number}/cofnij", data=data)
    assert answer.headers["location"] == f"/poczta/2?zapisano={number + 1}"
    return clerk.get(answer.headers["location"]).text


def outcome(panel: Panel) -> tuple[str, int | None]:
    with panel.services.database.read() as session:
        row = session.get(MessageRow, 2)
        assert row is not None
        return row.outcome, row.application_id


@pytest.mark.parametrize(
    ("act", "told", "said"),
    [
        ("not_related", {}, "wiadomość nr 2 nie dotyczy naboru"),
        ("message", {"zgloszenie": "szw-2026-0001"}, "przypisanie wiadomości nr 2"),
    ],
)
def test_what_was_said_of_a_message_is_taken_back_on_its_page(
    panel: Panel, clerk: TestClient, act: str, told: dict[str, str], said: str
) -> None:
    page = decided(clerk, act, **told)
    assert "Zapisano decyzję nr 1</strong>: " + said in page
    assert page.count('action="/decyzje/1/cofnij"') == 1
    # Also for who comes back later.
    assert clerk.get("/poczta/2").text.count('action="/decyzje/1/cofnij"') == 1
    page = taken_back(clerk, 1)
    assert "Zapisano cofnięcie nr 2" in page
    assert "<strong>Cofnięta</strong> decyzją nr 2" in page
    assert "Gdzie należy ta wiadomość?" in page
    assert "/cofnij" not in page
    assert outcome(panel) == (Outcome.QUARANTINED, None)


def test_an_assigned_message_is_said_to_be_read_soon(clerk: TestClient) -> None:
    waiting = "program odczyta ją przy najbliższym przebiegu"
    assert waiting not in clerk.get("/zgloszenia/SZW-2026-0001").text
    decided(clerk, "message", zgloszenie="SZW-2026-0001")
    assert f"Wiadomość nr 2: {waiting}" in clerk.get("/zgloszenia/SZW-2026-0001").text


def test_what_a_later_decision_has_overtaken_offers_no_way_back(panel: Panel, clerk: TestClient) -> None:
    decided(clerk, "not_related")
    page = decided(clerk, "message", zgloszenie="SZW-2026-0001")
    assert 'action="/decyzje/2/cofnij"' in page
    assert 'action="/decyzje/1/cofnij"' not in page
    refused = clerk.post("/decyzje/1/cofnij", data={"csrf": csrf_of(clerk, "/"), "reason": "Pomyłka."})
    assert refused.status_code == 409
    assert "zdecydowano później co innego" in refused.text


def test_a_question_stays_in_today_until_somebody_has_read_it(panel: Panel, clerk: TestClient) -> None:
    with panel.services.database.write() as session:
        row = session.get(MessageRow, 2)
        assert row is not None
        row.outcome, row.purpose = Outcome.IGNORED, Purpose.QUESTION
        row.processed_at = NOON
        session.add(row)
    panel.office.at(NOON + timedelta(days=20))
    today = clerk.get("/").text
    assert 'href="/poczta/2?' in today
    assert '<a class="figure" href="#do-przeczytania"><strong>1</strong>' in today
    assert 'id="do-przeczytania"' in today
    assert "Wiadomość do przeczytania" in clerk.get("/poczta/2").text
    page = decided(clerk, "read")
    assert "przeczytanie wiadomości nr 2" in page
    assert "Wiadomość do przeczytania" not in page
    assert "/poczta/2" not in clerk.get("/").text
    assert "Wiadomość do przeczytania" in taken_back(clerk, 1)
    assert 'href="/poczta/2?' in clerk.get("/").text


def test_who_only_reads_sees_the_decision_and_no_button(panel: Panel, clerk: TestClient) -> None:
    decided(clerk, "not_related")
    auditor = panel.logged_in(Role.AUDITOR)
    page = auditor.get("/poczta/2").text
    assert "Decyzje o wiadomości" in page
    assert "/cofnij" not in page
    member = panel.logged_in(Role.MEMBER)
    data = {"csrf": csrf_of(member, "/"), "reason": "Pomyłka."}
    assert member.post("/decyzje/1/cofnij", data=data).status_code == 403


def test_after_an_assignment_unread_files_are_one_matter_until_the_next_pass(
    panel: Panel, clerk: TestClient
) -> None:
    with panel.services.database.write() as session:
        for part in ("2", "3", "4"):
            attachment_row(session, 2, part)
    before = clerk.get("/").text
    decided(clerk, "message", zgloszenie="SZW-2026-0001")
    today = clerk.get("/").text
    assert "Wiadomość nr 2: program odczyta jej pliki (3)" in today
    assert "Nie rozpoznano pliku" not in today.replace(before, "")
    shown = clerk.get("/zgloszenia/SZW-2026-0001").text
    assert "Wskazać rodzaje plików bez czekania (3)" in shown
    assert shown.count('name="act" value="0"') >= 3


def test_an_old_message_waits_only_since_a_person_filed_it(panel: Panel, clerk: TestClient) -> None:
    panel.office.at(NOON + timedelta(days=9))
    decided(clerk, "message", zgloszenie="SZW-2026-0001")
    panel.office.at(NOON + timedelta(days=9, minutes=5))
    with panel.services.database.read() as session:
        assert waiting_since(session) == NOON + timedelta(days=9)
    assert checks_of(panel.services)["pending_minutes"].ok
