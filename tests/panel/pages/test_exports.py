"""Lists as files, and filters kept under a name."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

import openpyxl
import pytest
from fastapi.testclient import TestClient

from domain.people.account import Role
from panel.render.sheets import as_csv, as_xlsx
from tests.support.offices.panel import Panel, csrf_of
from tests.support.offices.panel_office import COMPANY, office_panel
from tests.support.offices.pools import kept_pools


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with kept_pools(), office_panel(tmp_path_factory.mktemp("lists")) as made:
        yield made


@pytest.fixture
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_words_that_a_spreadsheet_would_obey_are_words() -> None:
    rows = [
        ("=HYPERLINK(1)", "@x", "-1+1", 7, None, date(2026, 4, 13), datetime(2026, 4, 13, 7, 0, tzinfo=UTC))
    ]
    assert table(as_csv(["a"], rows))[1] == [
        "'=HYPERLINK(1)",
        "'@x",
        "'-1+1",
        "7",
        "",
        "2026-04-13",
        "2026-04-13 09:00",
    ]
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx("A", list("abcdefg"), rows))).active
    assert [cell.data_type for cell in sheet[2]][:3] == ["s", "s", "s"]
    assert sheet["D2"].value == 7


@pytest.mark.parametrize("name", ["zgloszenia", "poczta", "pisma", "dziennik"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_every_list_is_a_file_and_a_download(clerk: TestClient, name: str, form: str) -> None:
    answer = clerk.get(f"/listy/{name}/{form}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert f"/listy/{name}/{form}" in clerk.get(f"/{name}").text
    if form == "csv":
        assert len(table(answer.content)) > 1
    else:
        assert openpyxl.load_workbook(io.BytesIO(answer.content)).active.max_row > 1


def test_a_file_holds_what_the_filters_show(clerk: TestClient) -> None:
    found = table(clerk.get("/listy/zgloszenia/csv", params={"q": COMPANY.nip}).content)
    assert [row[0] for row in found[1:]] == ["SZW-2026-0001"]
    assert len(table(clerk.get("/listy/zgloszenia/csv?stan=late").content)) == 1
    page = clerk.get("/zgloszenia?stan=late&strona=2").text
    assert "/listy/zgloszenia/xlsx?stan=late" in page


@pytest.mark.parametrize(
    "address", ["/listy/konta/csv", "/listy/zgloszenia/exe", "/listy/zgloszenia/..%2fcsv"]
)
def test_there_are_no_other_files(clerk: TestClient, address: str) -> None:
    assert clerk.get(address).status_code == 404


def keep(clerk: TestClient, **fields: str) -> int:
    told = {
        "csrf": csrf_of(clerk, "/zgloszenia"),
        "lista": "/zgloszenia",
        "filtr": "stan=late&strona=3",
        **fields,
    }
    return clerk.post("/filtry", data=told).status_code


def test_a_filter_is_kept_under_its_name_and_dropped(panel: Panel, clerk: TestClient) -> None:
    assert keep(clerk, nazwa="Spóźnione <b>") == 303
    assert keep(clerk, nazwa="Spóźnione <b>", filtr="stan=late&q=a") == 303
    page = clerk.get("/zgloszenia").text
    assert page.count("Spóźnione &lt;b&gt;</a>") == 1, "the same name again replaces it"
    assert 'href="/zgloszenia?stan=late&amp;q=a"' in page
    number = page.split("/filtry/")[1].split("/")[0]
    stranger = panel.logged_in(Role.CLERK)
    with panel.services.database.write() as session:
        from store.access.account_tables import FilterRow

        row = session.get(FilterRow, int(number))
        assert row is not None
        row.user_id += 1
    csrf = csrf_of(stranger, "/zgloszenia")
    assert stranger.post(f"/filtry/{number}/usun", data={"csrf": csrf}).status_code == 303
    with panel.services.database.write() as session:
        row = session.get(FilterRow, int(number))
        assert row is not None, "nobody drops another's"
        row.user_id -= 1
    clerk.post(f"/filtry/{number}/usun", data={"csrf": csrf_of(clerk, "/zgloszenia")})
    assert "Spóźnione" not in clerk.get("/zgloszenia").text


@pytest.mark.parametrize(
    "fields",
    [
        {"nazwa": ""},
        {"nazwa": "x" * 61},
        {"nazwa": "a", "lista": "//evil.example"},
        {"nazwa": "a", "lista": "/konta"},
    ],
)
def test_a_filter_that_is_none_is_refused(clerk: TestClient, fields: dict[str, str]) -> None:
    assert keep(clerk, **fields) == 422


def test_an_auditor_keeps_none(panel: Panel) -> None:
    page = panel.logged_in(Role.AUDITOR).get("/zgloszenia").text
    assert "Zapisane filtry" not in page
    assert "/listy/zgloszenia/csv" in page
