"""A database that was put back to an earlier state under a running panel: a sentence and a way on, nothing typed lost."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from domain.people.account import Role
from tests.support.offices.panel import PASSWORD, csrf_of
from tests.support.offices.panel_office import office_panel

PLACE = "/zgloszenia/SZW-2026-0001"


def test_what_was_typed_before_a_restore_is_shown_after_the_next_login(tmp_path: Path) -> None:
    with office_panel(tmp_path) as panel, closing(sqlite3.connect(":memory:")) as earlier:
        place = panel.services.settings.data_dir / "nabor.sqlite"
        with closing(sqlite3.connect(place)) as live:
            live.backup(earlier)
        clerk = panel.logged_in(Role.CLERK)
        seen = re.search(r'name="seen" value="([^"]+)"', clerk.get(PLACE).text)
        assert seen is not None
        told = {"csrf": csrf_of(clerk, PLACE), "seen": seen[1], "act": "0", "action-0": "withdraw"}
        first = clerk.post(f"{PLACE}/decyzje", data={**told, "reason": "Przed odtworzeniem."})
        assert first.status_code == 303
        with closing(sqlite3.connect(place)) as live:
            earlier.backup(live)
        # The session is not known any more, and neither is what was recorded since.
        assert clerk.get("/").headers["location"].startswith("/login")
        lost = clerk.post(f"{PLACE}/decyzje", data={**told, "reason": "Po odtworzeniu."})
        assert lost.status_code == 401
        assert "Po odtworzeniu." in lost.text
        carried = dict(re.findall(r'name="(carried[^"]*)" value="([^"]*)"', lost.text))
        again = clerk.post("/login", data={"login": "clerk", "password": PASSWORD, **carried})
        assert "Zapisz teraz" in again.text
        assert "Po odtworzeniu." in again.text
        assert clerk.get(f"{PLACE}?zapisano=1").status_code == 200
        assert "Przed odtworzeniem." not in clerk.get(PLACE).text
        assert clerk.get("/zgloszenia?q=oswiadczenie").status_code == 200
