"""The ranking's page: made once while nothing changes, anew when something does, never without end."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from domain.acts.on_points import SetPoints
from domain.people.account import Role
from panel.lists import applications
from panel.pages.calls import ranking
from pipeline.decide import decide
from pipeline.ranked import ranking_now
from tests.support.offices.panel import Panel
from tests.support.offices.panel_office import office_panel

ADDRESS = "/ranking/szwajcaria-2026"
REFERENCE = "SZW-2026-0001"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with office_panel(tmp_path_factory.mktemp("ranking")) as made:
        yield made


@pytest.fixture(scope="module")
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def test_it_is_made_anew_only_when_something_changed(
    panel: Panel, clerk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    monkeypatch.setattr(ranking, "ranking_now", lambda *told: made.append(1) or ranking_now(*told))
    clerk.get("/zgloszenia")  # which makes the copies current
    first = clerk.get(ADDRESS).text
    assert clerk.get(ADDRESS).text == first
    assert len(made) == 1
    decide(panel.services, REFERENCE, SetPoints(2, 5), "Anna", "Ustalono.")
    clerk.get("/zgloszenia")
    assert clerk.get(ADDRESS).status_code == 200
    assert len(made) == 2


def test_while_many_are_judged_anew_it_says_so_and_judges_none(
    panel: Panel, clerk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applications, "count_behind", lambda *_told: 5_000)
    monkeypatch.setattr(ranking, "ranking_now", lambda *_told: pytest.fail("judged all"))
    for address in (ADDRESS, f"{ADDRESS}/xlsx"):
        told = clerk.get(address)
        assert told.status_code == 503
        assert "zostało: 5000" in told.text


def test_long_lists_are_cut_and_say_so(
    clerk: TestClient, monkeypatch: pytest.MonkeyPatch, panel: Panel
) -> None:
    monkeypatch.setattr(ranking, "_MOST_ROWS", 0)
    panel.desk.rankings.clear()
    text = clerk.get(ADDRESS).text
    assert "Poza listami (1)" in text
    assert "Pokazano pierwsze 0; wszystkie są w plikach do pobrania." in text
    assert f"{REFERENCE}</a>" not in text
    panel.desk.rankings.clear()
