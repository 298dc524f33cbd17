"""What holds for every answer."""

import pytest

from domain.people.account import Role
from panel.app import create_app
from tests.support.offices.panel import Panel, csrf_of


def test_every_answer_carries_the_headers_that_protect_it(panel: Panel) -> None:
    browser = panel.logged_in(Role.CLERK)
    for address in ("/", "/login", "/nie-ma", "/static/panel.css", "/healthz", "/../etc/passwd"):
        headers = browser.get(address).headers
        assert "default-src 'none'" in headers["content-security-policy"], address
        assert "frame-ancestors 'none'" in headers["content-security-policy"], address
        assert "unsafe" not in headers["content-security-policy"], address
        assert headers["x-content-type-options"] == "nosniff", address


def test_a_failure_nobody_foresaw_is_a_sentence_with_the_same_headers(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("panel.pages.program.statement.page", lambda *_args, **_named: 1 / 0)
    answer = panel.browser().get("/dostepnosc")
    assert answer.status_code == 500
    assert "Coś poszło nie tak" in answer.text
    assert "ZeroDivision" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_what_is_too_large_is_not_read(panel: Panel) -> None:
    answer = panel.browser().post("/login", content=b"x" * (1024 * 1024 + 1))
    assert answer.status_code == 413
    assert panel.browser().post("/login", content=iter([b"x"])).status_code == 413


def test_names_of_static_files_lead_nowhere_else(panel: Panel) -> None:
    for name in (
        "../app.py",
        "%2e%2e/app.py",
        "frontend/package.json",
        "/etc/passwd",
        "panel.css/../../app.py",
    ):
        assert panel.browser().get(f"/static/{name}").status_code == 404, name


def test_metrics_are_for_this_machine_and_for_auditors(panel: Panel) -> None:
    from fastapi.testclient import TestClient

    assert panel.browser().get("/metrics").status_code == 403
    assert (
        panel.browser().get("/metrics", headers={"Authorization": "Bearer secret-auditor"}).status_code == 200
    )
    here = TestClient(panel.app, client=("127.0.0.1", 1))
    assert "nabor_panel_requests_total" in here.get("/metrics").text
    assert here.get("/metrics", headers={"X-Forwarded-For": "192.0.2.9"}).status_code == 403


def test_healthz_says_that_the_database_answers(panel: Panel) -> None:
    assert panel.browser().get("/healthz").json() == {"status": "ok"}


def test_two_panels_do_not_share_their_routes(panel: Panel) -> None:
    assert len(create_app(panel.app.state.desk).routes) == len(panel.app.routes)


def test_a_database_that_is_busy_is_a_sentence_and_the_form_is_kept(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("panel.app._PATIENCE_SECONDS", 0.05)
    browser = panel.logged_in(Role.CLERK)
    csrf = csrf_of(browser, "/")
    with panel.services.database.write() as session:
        session.connection()
        assert browser.get("/zgloszenia").status_code == 200, "whoever looks does not wait"
        told = {"csrf": csrf, "reason": "Długie uzasadnienie."}
        answer = browser.post("/stan/zwolnij", data=told)
    assert answer.status_code == 503
    assert "locked" not in answer.text
    assert "zajęt" in answer.text
    assert 'value="Długie uzasadnienie."' in answer.text
    assert 'action="/stan/zwolnij"' in answer.text
