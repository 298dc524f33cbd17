"""What a fresh process makes sure of before it works."""

import logging
import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text
from sqlmodel import Session

from domain.letter import LetterState, Phase
from errors import NaborError
from pipeline.keep.verify import verify_data
from pipeline.runtime.startup import start
from pipeline.watch.sending_hold import frozen_because, release
from pipeline.write.letters import send
from store.tables import LetterRow, MessageRow
from tests.pipeline.keep.test_backup import silent, submit
from tests.support.offices.desk import instant
from tests.support.offices.office import Office

AT = "2026-04-13T10:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One application, answered by an acknowledgement that has not left."""
    opened = Office(tmp_path)
    submit(opened, 71, "04-13T09:00:00")
    opened.run(AT)
    yield opened
    opened.close()


def raw_files(office: Office) -> list[Path]:
    return sorted((office.parts.settings.data_dir / "raw").rglob("*.eml"))


def write(office: Office, path: Path, content: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(content)


def test_an_ordinary_start_changes_nothing(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    start(office.parts)
    assert (frozen_because(office.parts.database), caplog.messages) == ((), [])


def test_half_written_files_are_swept_and_orphans_stay(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    half = office.parts.settings.data_dir / "tmp" / "abc"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"half")
    (orphan,) = office.parts.archive.store_raw([b"a crash came before its row"])
    start(office.parts)
    assert not half.exists()
    assert office.parts.archive.raw_path(orphan).exists()
    assert "raw files without a row, left where they are: 1" in caplog.messages
    assert frozen_because(office.parts.database) == (), "it is only asked for again"


def test_a_very_large_archive_is_not_listed_by_a_start(
    office: Office, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.runtime.startup._LISTED", 0)
    monkeypatch.setattr("os.walk", lambda _folder: pytest.fail("listed"))
    start(office.parts)
    assert not [one for one in caplog.messages if "without a row" in one]


@pytest.mark.parametrize("damage", ["gone", "cut", "changed"])
def test_f092_a_raw_file_that_is_damaged_freezes_the_sending_until_it_is_mended(
    office: Office, damage: str
) -> None:
    (path,) = raw_files(office)
    whole = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        write(office, path, whole[:-1] if damage == "cut" else b"X" + whole[1:])
    start(office.parts)
    (why,) = frozen_because(office.parts.database)
    assert "(razem 1, nr 1)" in why
    submit(office, 72, "04-13T10:05:00")
    office.run("2026-04-13T10:06:00+02:00")
    assert office.letters("acknowledgement")[-1].state == "queued"
    (alert,) = office.letters("alert")
    assert (alert.state, "nabor verify" in office.text_of(alert)) == ("sent", True), "told at once"
    path.unlink(missing_ok=True)
    path.write_bytes(whole)
    assert verify_data(office.parts, silent).problems == []
    office.run("2026-04-13T10:07:00+02:00")
    assert office.letters("acknowledgement")[-1].state == "sent"


def test_f092_damage_that_a_person_knew_of_freezes_nothing_again(office: Office) -> None:
    raw_files(office)[0].unlink()
    start(office.parts)
    release(office.parts.database, "Monika", "Wiadomość jest też na serwerze.", instant("04-13T10:10:00"))
    start(office.parts)
    assert frozen_because(office.parts.database) == ()
    submit(office, 72, "04-13T10:20:00")
    office.run("2026-04-13T10:21:00+02:00")
    for path in raw_files(office):
        path.unlink()
    start(office.parts)
    assert "(razem 2, nr 1, 2)" in frozen_because(office.parts.database)[0], "more damage is something else"


@pytest.mark.parametrize("for_one_pass", [False, True])
def test_a_damaged_database_stops_the_start(tmp_path: Path, *, for_one_pass: bool) -> None:
    office = Office(tmp_path)
    path = office.parts.settings.data_dir / "nabor.sqlite"
    with office.parts.database.write() as session:
        _many_messages(session, 3000)
    office.close()
    with sqlite3.connect(path) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = plain.execute("PRAGMA page_size").fetchone()
        (root,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'messages'").fetchone()
    plain.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size + 8)
        file.write(b"\xff" * 200)
    again = Office(tmp_path)
    with pytest.raises(NaborError, match=r"Baza danych jest uszkodzona .*nabor restore"):
        start(again.parts, for_one_pass=for_one_pass)
    again.close()


def _many_messages(session: Session, count: int) -> None:
    at = datetime.fromisoformat(AT)
    session.add(
        MessageRow(
            account="a", key="0", sha256="0", size_bytes=9, received_at=at, fetched_at=at, outcome="ignored"
        )
    )
    session.flush()
    columns = [c.name for c in inspect(MessageRow).columns if c.name not in {"id", "key", "sha256"}]
    session.execute(
        text(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1}) "
            f"INSERT INTO messages (key, sha256, {', '.join(columns)}) "
            f"SELECT i, printf('%064x', i), {', '.join(columns)} FROM n, messages WHERE key = '0'"
        )
    )


def test_a_start_with_many_rows_is_bounded(tmp_path: Path) -> None:
    office = Office(tmp_path)
    with office.parts.database.write() as session:
        _many_messages(session, 100_000)
    began = time.process_time()
    start(office.parts)
    assert time.process_time() - began < 5, "the newest rows alone are looked at closely"
    assert "razem 200," in frozen_because(office.parts.database)[0]
    office.close()


def test_a_check_that_was_cut_short_harms_nothing(tmp_path: Path) -> None:
    office = Office(tmp_path)
    database = office.parts.database
    with database.write() as session:
        _many_messages(session, 100_000)
    assert database.quick_check(0.001) == "", "what was not looked at is not damaged"
    assert database.quick_check(60) == "", "the connection is as good as before"
    office.close()


@pytest.mark.parametrize(
    ("phase", "state"), [(Phase.RCPT, LetterState.QUEUED), (Phase.DATA_STARTED, LetterState.UNCERTAIN)]
)
def test_f071_letters_under_way_are_settled_before_anything_else(
    office: Office, phase: Phase, state: LetterState
) -> None:
    with office.parts.database.write() as session:
        letter = session.scalars(select(LetterRow).where(LetterRow.kind == "acknowledgement")).one()
        letter.state, letter.phase = LetterState.SENDING, phase
    start(office.parts)
    assert office.letters("acknowledgement")[0].state == state
    send(office.parts)
    expected = LetterState.SENT if state is LetterState.QUEUED else LetterState.UNCERTAIN
    assert office.letters("acknowledgement")[0].state == expected
