"""Mails made to break whoever reads them, on the pages that show mail: words everywhere, obeyed nowhere."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from domain.people.account import Role
from tests.support.files import hostile_mails
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel

AT = "2026-04-13T09:00:00+02:00"
PAGE = (
    b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body onload=alert(1)>"
    b"<script>alert(2)</script><p>Prosimy o informacj\xc4\x99 o naborze.</p>"
    b'<img src="https://zly.example/slad.gif"><form action="https://zly.example/"><input name="haslo"></form>'
    b'<a href="javascript:alert(3)">tutaj</a><base href="https://zly.example/"></body></html>\r\n'
)
SUBJECT = b'<script>alert(4)</script> "><img src=x onerror=alert(5)> nabor'
HEADERS = ("f018-million-byte-subject", "escapes-in-ids", "nul-in-headers", "many-addresses")
FORBIDDEN = (
    "<script>alert",
    "onerror=alert(5)>",
    "onload=alert(1)>",
    '<img src="https',
    '<form action="https',
    'javascript:alert(3)"',
    "\x1b",
    "\x00",
)


@pytest.fixture(scope="module")
def clerk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    headers = dict(hostile_mails.headers())
    mails = {
        "page": hostile_mails.head("page", SUBJECT) + PAGE,
        **{name: headers[name] for name in HEADERS},
        **dict(hostile_mails.named_files()),
    }
    office = Office(tmp_path_factory.mktemp("hostile-mail"))
    for raw in mails.values():
        office.deliver(raw, AT)
    office.run("2026-04-13T09:05:00+02:00")
    panel = Panel(office.parts)
    panel.add_accounts()
    with TestClient(panel.app):
        yield panel.logged_in(Role.CLERK)
    office.close()


def test_lists_and_messages_show_them_as_words(clerk: TestClient) -> None:
    listed = clerk.get("/poczta").text
    numbers = [number for number in range(1, 60) if clerk.get(f"/poczta/{number}").status_code == 200]
    assert len(numbers) >= len(HEADERS) + 2
    for text in (listed, clerk.get("/").text, *(clerk.get(f"/poczta/{number}").text for number in numbers)):
        assert [bad for bad in FORBIDDEN if bad in text] == []
        assert len(text) < 300_000, "a page stays a page"
    assert "&lt;script&gt;alert(4)" in listed


def test_a_mail_that_is_a_page_is_shown_as_its_words(clerk: TestClient) -> None:
    shown = clerk.get("/poczta/1").text
    assert "Prosimy o informację o naborze." in shown
    assert "zly.example/slad.gif" not in shown
