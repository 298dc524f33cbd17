"""One file beside what was read of it."""

import io
import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from PIL import Image
from sqlmodel import select

from domain.people.account import Role
from store.tables import AttachmentRow, ScanRow
from tests.support.offices.panel import Panel
from tests.support.offices.panel_office import HOSTILE, files, office_panel
from tests.support.offices.pools import kept_pools

PLACE = "/zgloszenia/SZW-2026-0001/pliki"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with kept_pools(), office_panel(tmp_path_factory.mktemp("files")) as made:
        yield made


@pytest.fixture
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def number_of(panel: Panel, name: str) -> int:
    with panel.services.database.read() as session:
        rows = session.exec(select(AttachmentRow)).all()
    return next(row.id or 0 for row in rows if name in row.filename)


def marked(page: str) -> set[str]:
    """The numbers that are marked on the picture."""
    return set(re.findall(r'id="miejsce-(\d+)"', page))


def listed(page: str) -> set[str]:
    return set(re.findall(r'id="odczyt-(\d+)"', page))


def test_answers_of_a_form_are_marked_and_linked_both_ways(panel: Panel, clerk: TestClient) -> None:
    page = clerk.get(f"{PLACE}/{number_of(panel, 'ormularz')}").text
    assert len(marked(page)) > 20
    assert marked(page) <= listed(page)
    for number in marked(page):
        assert f'href="#miejsce-{number}"' in page
        assert f'href="#odczyt-{number}"' in page
    assert "Pełna nazwa przedsiębiorcy" in page
    assert page.count("<h1") == 1


def test_a_scan_is_shown_as_it_was_read(panel: Panel, clerk: TestClient) -> None:
    number = number_of(panel, "zus.pdf")
    page = clerk.get(f"{PLACE}/{number}").text
    assert marked(page)
    assert "Odczytano z obrazu" in page
    straightened = clerk.get(f"{PLACE}/{number}/obraz?strona=1")
    assert straightened.headers["content-type"] == "image/jpeg"
    assert "sandbox" in straightened.headers["content-security-policy"]
    with Image.open(io.BytesIO(straightened.content)) as picture:
        assert max(picture.size) > 1600, "crisp at twice the size"
    raw = clerk.get(f"{PLACE}/{number}?obraz=surowy").text
    assert not marked(raw)
    assert clerk.get(f"{PLACE}/{number}/obraz?strona=1&obraz=surowy").content != straightened.content


def test_zoom_and_pages_are_links(panel: Panel, clerk: TestClient) -> None:
    number = number_of(panel, "ormularz")
    page = clerk.get(f"{PLACE}/{number}?powiekszenie=200").text
    assert 'class="sheet sheet--200"' in page
    assert 'rel="next"' in page
    assert "strona=2&amp;powiekszenie=200" in page
    last = clerk.get(f"{PLACE}/{number}?strona=2").text
    assert 'rel="prev"' in last
    assert 'rel="next"' not in last


def test_a_docx_has_pages_and_its_text(panel: Panel, clerk: TestClient) -> None:
    page = clerk.get(f"{PLACE}/{number_of(panel, 'pismo.docx')}").text
    assert "Oświadczenie: firma zatrudnia 12 osób." in page
    assert "sheet__picture" in page


def test_a_mail_within_the_mail_shows_its_words_escaped(panel: Panel, clerk: TestClient) -> None:
    with panel.services.database.read() as session:
        inner = [row for row in session.exec(select(AttachmentRow)) if row.inside == "przekazana.eml"]
    texts = [clerk.get(f"{PLACE}/{row.id}").text for row in inner]
    assert any("Zaświadczenie z ZUS wyślemy &lt;b&gt;jutro&lt;/b&gt;." in text for text in texts)


def test_five_thousand_pages_are_one_page_at_a_time(panel: Panel, clerk: TestClient) -> None:
    number = number_of(panel, "alert")
    page = clerk.get(f"{PLACE}/{number}?strona=4999")
    assert "Strona 4999 z 5000" in page.text
    assert "onerror=alert(1)>" not in page.text
    beyond = clerk.get(f"{PLACE}/{number}?strona=9999999")
    assert beyond.status_code == 200
    assert "Pierwsza strona" in beyond.text


def test_a_broken_picture_is_a_sentence_and_the_original(panel: Panel, clerk: TestClient) -> None:
    number = number_of(panel, ".jpg")
    page = clerk.get(f"{PLACE}/{number}")
    assert page.status_code == 200
    assert "obraz jest uszkodzony" in page.text
    assert "Pobierz oryginał" in page.text
    assert clerk.get(f"{PLACE}/{number}/obraz?strona=1").status_code == 404


def test_the_original_is_a_download_and_nothing_else(panel: Panel, clerk: TestClient) -> None:
    answer = clerk.get(f"{PLACE}/{number_of(panel, 'alert')}/oryginal")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.content == next(one.content for one in files() if one.filename == HOSTILE)


@pytest.mark.parametrize("what", ["", "/obraz", "/oryginal"])
def test_addresses_made_by_hand_lead_nowhere(panel: Panel, clerk: TestClient, what: str) -> None:
    number = number_of(panel, "ormularz")
    for place in (
        f"/zgloszenia/SZW-2026-0002/pliki/{number}",
        f"{PLACE}/999999",
        f"{PLACE}/-1",
        f"{PLACE}/1%20OR%201=1",
        f"{PLACE}/²",
        f"{PLACE}/..%2f..%2fnabor.sqlite",
        f"/zgloszenia/..%2f..%2fetc/pliki/{number}",
    ):
        answer = clerk.get(place + what)
        assert answer.status_code == 404, place
        assert "nie ma" in answer.text.lower()


def test_what_the_scanner_found_is_neither_drawn_nor_handed_out(panel: Panel, clerk: TestClient) -> None:
    number = number_of(panel, "pismo.docx")
    with panel.services.database.write() as session:
        row = session.get(AttachmentRow, number)
        assert row is not None
        found = ScanRow(sha256=row.sha256, verdict="infected", reason="Eicar", scanned_at=panel.wall())
        session.add(found)
    try:
        page = clerk.get(f"{PLACE}/{number}").text
        assert "szkodliwe oprogramowanie" in page
        assert "sheet__picture" not in page
        assert "Pobierz oryginał" not in page
        assert clerk.get(f"{PLACE}/{number}/oryginal").status_code == 404
        assert clerk.get(f"{PLACE}/{number}/obraz").status_code == 404
    finally:
        with panel.services.database.write() as session:
            session.delete(session.merge(found))


def test_a_page_that_breaks_its_bounds_is_tried_once(
    panel: Panel, clerk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ingest.sandbox.pool import SandboxCrash

    drawing, asked = panel.app.state.desk.drawing, []

    def crash(*_arguments: object) -> None:
        asked.append(1)
        raise SandboxCrash("Proces czytający zakończył się nagle.")

    monkeypatch.setattr(drawing, "_do", crash)
    for _ in range(2):
        page = clerk.get(f"{PLACE}/{number_of(panel, 'alert')}?strona=77")
        assert page.status_code == 200
        assert "nie udało się narysować" in page.text
    assert asked == [1]


def test_a_queue_that_is_full_says_so(
    panel: Panel, clerk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    monkeypatch.setattr(panel.app.state.desk.drawing, "_waiting", threading.Semaphore(0))
    answer = clerk.get(f"{PLACE}/{number_of(panel, 'alert')}?strona=78")
    assert answer.status_code == 503
    assert "za chwilę" in answer.text


def test_an_answer_is_corrected_beside_its_picture(panel: Panel, clerk: TestClient) -> None:
    place = f"{PLACE}/{number_of(panel, 'ormularz')}"
    first = clerk.get(place).text
    assert "popraw=delegate#poprawka" in first
    assert "popraw=town" not in first, "the form asks no such question"
    page = clerk.get(f"{place}?popraw=delegate").text
    assert "Popraw odpowiedź: " in page
    assert "sheet__picture" in page
    fields = dict(re.findall(r'type="hidden" name="(csrf|seen|action-0|target-0)" value="([^"]*)"', page))
    told = {**fields, "act": "0", "value-0": "Ewa Zielińska", "reason": "Odczytane z obrazu."}
    answer = clerk.post("/zgloszenia/SZW-2026-0001/decyzje", data=told)
    assert answer.status_code == 303
    assert "Ewa Zielińska" in clerk.get("/zgloszenia/SZW-2026-0001").text
    assert "Popraw odpowiedź" not in clerk.get(f"{place}?popraw=zmyślone").text
    assert "Popraw" not in panel.logged_in(Role.AUDITOR).get(f"{place}?popraw=delegate").text


def test_nothing_of_a_file_stays_in_the_browser(panel: Panel, clerk: TestClient) -> None:
    place = f"{PLACE}/{number_of(panel, 'ormularz')}"
    for address in (place, f"{place}/obraz?strona=1", f"{place}/oryginal"):
        assert clerk.get(address).headers["cache-control"] == "no-store"


def test_idle_processes_are_let_go_and_the_next_look_starts_others(panel: Panel, clerk: TestClient) -> None:
    drawing = panel.desk.drawing
    assert clerk.get("/poczta/1").status_code == 200
    before = drawing._pages
    drawing.rest()
    assert drawing._pages is before, "somebody looked a moment ago"
    drawing.rest(0.0)
    assert drawing._pages is not before
    answer = clerk.get("/poczta/1")
    assert answer.status_code == 200
    assert "W załączeniu." in answer.text
