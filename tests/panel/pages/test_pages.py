"""What a stranger wrote is shown on every page, and obeyed on none."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from domain.people.account import Role
from panel.permissions import ACCESS
from tests.support.offices.panel import Panel, csrf_of
from tests.support.offices.panel_office import HOSTILE, office_panel

REFERENCE = "SZW-2026-0001"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    folder: Path = tmp_path_factory.mktemp("hostile")
    with office_panel(folder) as made:
        yield made


def test_a_hostile_name_is_words_wherever_it_stands(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    shown = 0
    for address in ("/", "/zgloszenia", f"/zgloszenia/{REFERENCE}", "/poczta", "/poczta/1", "/dziennik"):
        text = clerk.get(address).text
        assert HOSTILE not in text, address
        shown += "&lt;img src=x" in text
    assert shown >= 2


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", '"><img src=x>', "%' OR 1=1 --", "\x00", '" OR "']
)
def test_a_hostile_search_finds_nothing_and_breaks_nothing(panel: Panel, words: str) -> None:
    clerk = panel.logged_in(Role.CLERK)
    for address in ("/zgloszenia", "/poczta", "/pisma", "/dziennik"):
        answer = clerk.get(
            address, params={"q": words, "osoba": words, "stan": words, "sort": words, "strona": words}
        )
        assert answer.status_code == 200, address
        assert words not in answer.text or words == "\x00"


def test_a_hostile_reason_is_kept_as_words(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    text = clerk.get(f"/zgloszenia/{REFERENCE}").text
    seen = text.partition('name="seen" value="')[2].partition('"')[0]
    told = {
        "csrf": csrf_of(clerk, "/"),
        "seen": seen,
        "reason": "<b>\u202eoto</b>",
        "act": "0",
        "action-0": "request",
    }
    answer = clerk.post(f"/zgloszenia/{REFERENCE}/decyzje", data=told)
    for address in (answer.headers["location"], "/dziennik"):
        assert "&lt;b&gt;·oto&lt;/b&gt;" in clerk.get(address).text


def test_what_came_in_since_is_one_quiet_sentence(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    now = clerk.get("/zmiany").json()
    assert now["tekst"] == ""
    later = clerk.get("/zmiany", params={"wiadomosc": now["wiadomosc"] - 1, "decyzja": now["decyzja"]}).json()
    assert later["tekst"] == "Przyszło: 1 wiadomość."


def test_a_damaged_index_of_words_is_made_anew(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    assert "SZW-2026-0001" in clerk.get("/zgloszenia?q=oswiadczenie zatrudnia").text
    index = panel.services.settings.data_dir / "derived" / "words.v2.sqlite"
    index.write_bytes(b"rubbish" * 1000)
    assert "SZW-2026-0001" in clerk.get("/zgloszenia?q=oswiadczenie zatrudnia").text


def test_a_sender_of_no_application_is_found_in_the_mail(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    sender = re.search(r"<td>([\w.+-]+@[\w.-]+)</td>", clerk.get("/poczta").text)
    assert sender is not None
    shown = clerk.get("/zgloszenia", params={"q": sender[1]}).text
    link = re.search(r'W poczcie: <a class="govuk-link" href="([^"]+)">', shown)
    assert link is not None
    assert sender[1] in clerk.get(unescape(link[1])).text
    assert "W poczcie:" not in clerk.get("/zgloszenia").text


def test_a_call_that_ends_at_midnight_ends_on_the_day_before(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    for address in ("/nabory", "/nabory/szwajcaria-2026"):
        shown = clerk.get(address).text
        assert "07.05.2026 24:00" in shown
        assert "08.05.2026 00:00" not in shown


def test_today_says_when_nobody_is_at_work(panel: Panel) -> None:
    assert "Program nie pracuje" in panel.logged_in(Role.CLERK).get("/").text


@pytest.mark.parametrize("number", ["99999999999999999999", "-1", "0", "x", "1e5", "٣"])
def test_a_number_that_no_row_has_is_the_address_of_nothing(panel: Panel, number: str) -> None:
    clerk = panel.logged_in(Role.CLERK)
    csrf = csrf_of(clerk, "/")
    for method, route in ACCESS:
        if "{number}" not in route and "{index}" not in route:
            continue
        address = re.sub(r"\{\w+\}", number, route.replace("{reference}", REFERENCE))
        answer = clerk.request(method, address, data={"csrf": csrf, "reason": "Tak."})
        assert answer.status_code in {303, 404, 405, 409, 422}, (method, address, answer.status_code)


def test_a_message_says_what_its_files_are_in_a_clerks_words(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    texts = [clerk.get(f"/poczta/{number}").text for number in (1, 2, 3)]
    files = [text.partition('aria-label="Pliki wiadomości"')[2].partition("</table>")[0] for text in texts]
    assert any("<td>Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek " in told for told in files)
    assert not any("_certificate" in told or "_form" in told for told in files)
