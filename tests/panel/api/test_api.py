"""The JSON interface as another program uses it."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from domain.people.account import Role
from tests.support.offices.desk import Desk
from tests.support.offices.panel import Panel, csrf_of, panel_at

REFERENCE = "SZW-2026-0003"


@pytest.fixture
def panel(in_april: Desk) -> Iterator[Panel]:
    with panel_at(in_april.folder, now="2026-04-14T09:00:00+02:00") as made:
        yield made


@pytest.fixture
def clerk(panel: Panel) -> TestClient:
    program = panel.browser()
    program.headers["Authorization"] = "Bearer secret-clerk"
    return program


def test_lists_are_pages_and_their_items_the_contracts_objects(clerk: TestClient) -> None:
    listed = clerk.get("/api/v1/applications").json()
    assert [one["reference"] for one in listed["items"]] == [f"SZW-2026-000{n}" for n in (1, 2, 3)]
    assert listed["next"] is None
    alone = clerk.get(f"/api/v1/applications/{REFERENCE}")
    assert alone.json()["seen"] == listed["items"][2]["seen"] == alone.headers["etag"].strip('"')
    assert {"letters", "messages", "decisions", "history"} <= set(alone.json())
    assert clerk.get("/api/v1/applications?status=complete").json()["items"][0]["status"] == "complete"
    assert clerk.get("/api/v1/applications?q=0003").json()["items"][0]["reference"] == REFERENCE
    assert clerk.get("/api/v1/applications?page=9").json()["items"] == []
    for name in ("mail", "letters"):
        (first, *_) = clerk.get(f"/api/v1/{name}").json()["items"]
        assert clerk.get(f"/api/v1/{name}/{first['id']}").json()["id"] == first["id"]
    assert clerk.get("/api/v1/ranking/szwajcaria-2026").json()["call"] == "szwajcaria-2026"
    assert "checks" in clerk.get("/api/v1/health").json()


def test_a_question_is_settled_by_one_of_its_acts(clerk: TestClient) -> None:
    asked = [one for one in clerk.get("/api/v1/questions").json()["items"] if one["reference"] == REFERENCE]
    settle = next(act for one in asked for act in one["acts"] if act["action"] == "settle")
    seen = clerk.get(f"/api/v1/applications/{REFERENCE}").json()["seen"]
    told = {**settle, "reason": "Obejrzane.", "seen": seen}
    answer = clerk.post(f"/api/v1/applications/{REFERENCE}/decisions", json=told)
    assert answer.status_code == 201
    assert (answer.json()["action"], answer.json()["by"]) == ("settle", "żeton token-clerk")
    again = clerk.post(f"/api/v1/applications/{REFERENCE}/decisions", json=told)
    assert again.status_code == 409
    assert again.json()["news"]
    assert again.json()["seen"] == answer.json()["seen"]


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"action": "withdraw", "reason": "", "seen": "NOW"},
        {"action": "withdraw", "reason": "Tak."},
        {"action": "nic", "reason": "Tak.", "seen": "NOW"},
        {"action": "points", "target": "2", "value": 10**6, "reason": "Tak.", "seen": "NOW"},
        {"action": "points", "target": "x", "value": 1, "reason": "Tak.", "seen": "NOW"},
        {"action": "accept", "target": "nic", "reason": "Tak.", "seen": "NOW"},
        {"action": "release", "reason": "Tak.", "seen": "NOW"},
        {"action": "field", "target": "lis", "value": {"a": "b"}, "reason": "Tak.", "seen": "NOW"},
        {"action": "extend", "value": "jutro", "reason": "Tak.", "seen": "NOW"},
    ],
)
def test_what_makes_no_sense_is_a_sentence(clerk: TestClient, told: dict[str, str]) -> None:
    seen = clerk.get(f"/api/v1/applications/{REFERENCE}").json()["seen"]
    sent = {name: seen if value == "NOW" else value for name, value in told.items()}
    answer = clerk.post(f"/api/v1/applications/{REFERENCE}/decisions", json=sent)
    assert answer.status_code == 422
    assert isinstance(answer.json()["detail"], str)
    assert clerk.get(f"/api/v1/applications/{REFERENCE}").json()["seen"] == seen


def test_who_may_what(panel: Panel, clerk: TestClient) -> None:
    auditor = panel.browser()
    auditor.headers["Authorization"] = "Bearer secret-auditor"
    assert auditor.get("/api/v1/applications").status_code == 200
    assert auditor.post(f"/api/v1/applications/{REFERENCE}/decisions", json={}).status_code == 403
    wrong = panel.browser().get("/api/v1/applications", headers={"Authorization": "Bearer nic"})
    assert wrong.status_code == 401
    assert isinstance(wrong.json()["detail"], str)
    assert clerk.get("/api/v1/applications/SZW-2026-9999").status_code == 404
    assert clerk.get("/api/v1/letters/999999").status_code == 404


def test_a_session_may_decide_with_its_token_in_a_header(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    seen = browser.get(f"/api/v1/applications/{REFERENCE}").json()["seen"]
    told = {"action": "withdraw", "reason": "Rezygnacja z udziału.", "seen": seen}
    address = f"/api/v1/applications/{REFERENCE}/decisions"
    assert browser.post(address, json=told).status_code == 403
    answer = browser.post(address, json=told, headers={"X-CSRF-Token": csrf_of(browser, "/")})
    assert answer.status_code == 201
    assert answer.json()["by"] == "Osoba clerk"


def test_the_document_names_every_address_of_the_interface(panel: Panel, clerk: TestClient) -> None:
    document = clerk.get("/api/v1/openapi.json").json()
    assert document["openapi"].startswith("3.")
    routes = {r.path for r in panel.app.routes if getattr(r, "include_in_schema", False)}
    assert set(document["paths"]) == {path for path in routes if path.startswith("/api/")}


def test_a_list_longer_than_a_page_names_the_next(clerk: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("panel.api.reading.A_PAGE", 2)
    first = clerk.get("/api/v1/applications?call=szwajcaria-2026").json()
    assert first["next"] == "/api/v1/applications?call=szwajcaria-2026&page=2"
    second = clerk.get(first["next"]).json()
    assert len(first["items"]) == 2
    assert [one["reference"] for one in second["items"]] == [REFERENCE]
    assert second["next"] is None
