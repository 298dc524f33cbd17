"""A flood of mail: many applications stand in the ledger before a pass has judged any of them."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from domain.people.account import Role
from tests.support.facts.rows import application_row
from tests.support.offices.panel import Panel, panel_at

CALL, REFERENCE = "szwajcaria-2026", "SZW-2026-0001"
MANY = 130
"""More than whoever looks would judge."""


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with panel_at(tmp_path_factory.mktemp("flood"), now="2026-05-07T23:55:00+02:00") as made:
        with made.services.database.write() as session:
            for number in range(MANY):
                application_row(session, CALL, "SZW", f"nip:{number}")
        yield made


@pytest.fixture(scope="module")
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


@pytest.mark.parametrize(
    "address",
    ["/", "/zgloszenia", "/nabory", f"/nabory/{CALL}", f"/komisja/{CALL}", f"/zgloszenia/{REFERENCE}", "/stan",
     "/listy/zgloszenia/csv", "/api/v1/applications", "/api/v1/questions"],
)  # fmt: skip
def test_every_page_answers(clerk: TestClient, address: str) -> None:
    assert clerk.get(address).status_code == 200


def test_they_are_counted_and_found_as_being_checked(clerk: TestClient) -> None:
    today = " ".join(clerk.get("/").text.split())
    assert f"{MANY} zgłoszeń (w trakcie sprawdzania: {MANY})" in today
    assert f"{MANY} zgłoszeń" in clerk.get("/zgloszenia?stan=under_review").text
    assert f'<td class="number">{MANY}</td>' in clerk.get(f"/nabory/{CALL}").text
    assert "Nie ma takich zgłoszeń" in clerk.get("/zgloszenia?stan=complete").text
