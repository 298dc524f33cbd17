"""A clerk's morning in the panel, on SQLite and on PostgreSQL: everything that is shown is the same."""

import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import httpx2
from fastapi.testclient import TestClient

from config.settings import load_settings
from domain.people.account import Role
from pipeline.keep.move import move
from tests.support.offices.desk import CALL, LATE, Desk
from tests.support.offices.panel import Panel, csrf_of, panel_at
from tests.support.servers.postgres import Postgres

NOW = "2026-05-08T10:40:00+02:00"
FIRST, UNREAD, OUT_OF_TIME = "SZW-2026-0001", "SZW-2026-0003", "SZW-2026-0004"
_RANDOM = re.compile(r"[0-9a-f]{32,}")
_OF_THE_DISK = re.compile(r"wolne MB.*?</tr>", re.DOTALL)
_ON_ITS_HEAD = """
SET session_replication_role = replica;
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TEMP TABLE aside AS SELECT * FROM %1$I', name);
        EXECUTE format('DELETE FROM %1$I', name);
        EXECUTE format('INSERT INTO %1$I SELECT * FROM aside ORDER BY 1 DESC', name);
        DROP TABLE aside;
    END LOOP;
END $$
"""
"""Rows lie the other way round: no page may show them in the order in which they happen to lie."""
_PLACES = (
    "/", "/zgloszenia", "/zgloszenia?q=Orion", f"/zgloszenia?q={LATE.nip}", "/zgloszenia?q=magazyny+energii",
    "/zgloszenia?stan=complete", f"/zgloszenia/{FIRST}", f"/zgloszenia/{UNREAD}", f"/zgloszenia/{OUT_OF_TIME}",
    "/poczta", "/poczta?q=praca", "/poczta/1", "/pisma", "/pisma/1", f"/ranking/{CALL}",
    f"/komisja/{CALL}", "/nabory", f"/nabory/{CALL}", "/stan",
    "/listy/zgloszenia/csv", "/listy/poczta/csv", "/listy/pisma/csv", "/konto",
    "/api/v1/applications", f"/api/v1/applications/{UNREAD}", "/api/v1/mail", "/api/v1/letters",
    f"/api/v1/ranking/{CALL}", "/api/v1/questions",
)  # fmt: skip


def test_a_morning_shows_and_records_the_same_on_both(
    in_may: Desk, tmp_path: Path, postgres: Postgres
) -> None:
    folder, url = tmp_path / "moved", postgres.database()
    shutil.copytree(in_may.folder, folder)
    move(load_settings(folder / "nabor.toml", {"NABOR_DATA_DIR": str(folder / "var")}), url, lambda *_: None)
    postgres.sql(_ON_ITS_HEAD, re.findall(r"@/(\w+)", url)[0])
    with panel_at(in_may.folder, now=NOW) as panel:
        on_sqlite = list(morning(panel))
    with panel_at(folder, now=NOW, NABOR_DATABASE_URL=url) as panel:
        on_postgres = list(morning(panel))
    differing = [one for one, other in zip(on_sqlite, on_postgres, strict=True) if one != other]
    assert [address for address, _ in differing] == []


def morning(panel: Panel) -> Iterator[tuple[str, str]]:
    """What a clerk does and looks at, each with what the panel shows of it; an auditor looks at the end."""
    wrong = panel.browser().post("/login", data={"login": "clerk", "password": "cztery czerwone parowozy"})
    assert wrong.status_code == 401, wrong.text
    clerk = panel.logged_in(Role.CLERK)
    yield from looks(clerk, *_PLACES)
    settled = act(clerk, UNREAD, "settle", "unread_file/18")
    yield "settled", settled
    yield "undone", undone(clerk, settled)
    yield "settled again", act(clerk, UNREAD, "settle", "unread_file/18")
    yield "late", act(clerk, OUT_OF_TIME, "settle", "late/8")
    yield from approved(clerk)
    yield from looks(clerk, "/", "/pisma", f"/zgloszenia/{UNREAD}", f"/zgloszenia/{OUT_OF_TIME}", "/dziennik")
    auditor = panel.logged_in(Role.AUDITOR)
    yield from looks(auditor, "/dziennik", "/dziennik/wglady", "/konta")


def looks(browser: TestClient, *addresses: str) -> Iterator[tuple[str, str]]:
    for address in addresses:
        answer = browser.get(address)
        assert answer.status_code == 200, address
        yield address, shown(answer)


def act(clerk: TestClient, reference: str, action: str, target: str = "") -> str:
    """An act recorded from an application's page; the page after it."""
    page = clerk.get(f"/zgloszenia/{reference}").text
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen is not None
    told = {"act": "0", "action-0": action, "target-0": target, "value-0": "", "seen": seen[1]}
    answer = clerk.post(
        f"/zgloszenia/{reference}/decyzje",
        data={**told, "csrf": csrf_of(clerk, "/"), "reason": "Obejrzano."},
    )
    assert answer.status_code == 303, answer.text
    return shown(clerk.get(answer.headers["location"]))


def undone(clerk: TestClient, page: str) -> str:
    """What the page of a recorded act takes back; the page after it."""
    button = re.search(r'action="(/decyzje/\d+/cofnij)"', page)
    assert button is not None
    answer = clerk.post(button[1], data={"csrf": csrf_of(clerk, "/"), "reason": "Pomyłka."})
    assert answer.status_code == 303, answer.text
    return shown(clerk.get(answer.headers["location"]))


def approved(clerk: TestClient) -> Iterator[tuple[str, str]]:
    """The letters that wait for approval, looked at and approved together."""
    together = re.search(r'href="(/pisma/razem/[^"]+)"', clerk.get("/pisma").text)
    assert together is not None
    page = clerk.get(together[1]).text
    yield "to approve", _RANDOM.sub("~", page)
    chosen = re.findall(r'name="pismo" value="(\d+)"', page)
    assert chosen
    told = {"pismo": chosen, "csrf": csrf_of(clerk, "/"), "reason": "Przeczytane."}
    answer = clerk.post(together[1], data=told)
    assert answer.status_code == 200, answer.text
    yield "approved", shown(answer)


def shown(answer: httpx2.Response) -> str:
    """A page without what differs between any two panels."""
    return _OF_THE_DISK.sub("", _RANDOM.sub("~", unescape(answer.text)))
