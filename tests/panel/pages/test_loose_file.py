"""A file of a message that belongs to no application."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlmodel import col, select

from domain.people.account import Role
from samples.story.mails import Draft, Enclosure, mail
from store.tables import AttachmentRow, MessageRow
from tests.support.files.pdf_traps import lines_pdf
from tests.support.offices.desk import instant
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel
from tests.support.offices.pools import kept_pools

OFFER = lines_pdf(["Oferta na regały"], ["Druga strona"])


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    office = Office(tmp_path_factory.mktemp("loose"))
    broken = Enclosure("zdjęcie.jpg", b"\xff\xd8\xff\xe0" + bytes(3000))
    draft = Draft(
        "biuro@regaly.example", "Oferta", "W załączeniu.", "", (Enclosure("oferta.pdf", OFFER), broken)
    )
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    with kept_pools():
        assert office.run("2026-04-13T09:05:00+02:00").problems == []
        panel = Panel(office.parts)
        panel.add_accounts()
        with TestClient(panel.app):
            yield panel
    office.close()


@pytest.fixture
def place(panel: Panel) -> str:
    """Where the offer is."""
    with panel.services.database.read() as session:
        query = select(AttachmentRow.id, MessageRow.id, MessageRow.application_id)
        query = query.join(MessageRow, col(MessageRow.id) == col(AttachmentRow.message_id))
        number, message, owner = session.exec(query.where(AttachmentRow.filename == "oferta.pdf")).one()
    assert owner is None
    return f"/poczta/{message}/pliki/{number}"


@pytest.fixture
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def test_its_pages_and_words_can_be_looked_at(clerk: TestClient, place: str) -> None:
    page = clerk.get(place).text
    assert "Oferta na regały" in page
    assert "Strona 1 z 2" in page
    assert 'rel="next"' in page
    assert clerk.get(f"{place}/obraz?strona=2").headers["content-type"] == "image/jpeg"
    assert f'href="{place}"' in clerk.get(place.partition("/pliki")[0]).text


def test_the_original_is_a_download(clerk: TestClient, place: str) -> None:
    answer = clerk.get(f"{place}/oryginal")
    assert answer.content == OFFER
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert "sandbox" in answer.headers["content-security-policy"]


def test_what_cannot_be_drawn_is_a_sentence(panel: Panel, clerk: TestClient, place: str) -> None:
    assert "Pierwsza strona" in clerk.get(f"{place}?strona=7").text
    with panel.services.database.read() as session:
        number = session.exec(select(AttachmentRow.id).where(AttachmentRow.filename == "zdjęcie.jpg")).one()
    broken = f"{place.rpartition('/')[0]}/{number}"
    page = clerk.get(broken)
    assert page.status_code == 200
    assert "uszkodzony" in page.text
    assert clerk.get(f"{broken}/obraz").status_code == 404


@pytest.mark.parametrize("what", ["", "/obraz", "/oryginal"])
def test_addresses_made_by_hand_lead_nowhere(clerk: TestClient, place: str, what: str) -> None:
    for address in (
        "/poczta/999/pliki/1",
        f"{place.rpartition('/')[0]}/999",
        f"{place}x",
        "/poczta/²/pliki/1",
    ):
        assert clerk.get(address + what).status_code == 404, address
