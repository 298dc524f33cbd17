"""An office on PostgreSQL: the whole way once, saved, looked through, brought back, and damaged."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from config.settings import load_settings
from errors import NaborError, TransientError
from pipeline.keep.backup import make_backup
from pipeline.keep.manifest import newest_manifest
from pipeline.keep.restore import restore
from pipeline.keep.verify import verify_backup, verify_data
from pipeline.watch.sending_hold import frozen_because
from tests.pipeline.keep.test_backup import MORNING, RESTORED_AT, silent, submit
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Iterator[Office]:
    """One application, acknowledged. Read only."""
    folder = tmp_path_factory.mktemp("settled")
    opened = Office(folder, environment={"NABOR_DATABASE_URL": postgres.database()})
    submit(opened, 71, "04-13T09:00:00")
    opened.run(MORNING)
    yield opened
    opened.close()


@pytest.fixture
def saved(tmp_path: Path, office: Office) -> Path:
    assert make_backup(office.parts, tmp_path / "copy", silent).copied.problems == ()
    return tmp_path / "copy"


def bring_back(saved: Path, folder: Path, url: str) -> None:
    folder.mkdir(exist_ok=True)
    environment = {"NABOR_DATA_DIR": str(folder / "var"), "NABOR_DATABASE_URL": url}
    (folder / "nabor.toml").touch()
    restore(load_settings(folder / "nabor.toml", environment), saved, RESTORED_AT, silent)


def test_what_was_saved_is_whole_and_says_so(office: Office, saved: Path) -> None:
    manifest = newest_manifest(saved)
    assert (manifest.database.messages, manifest.database.is_dump) == (1, True)
    found = verify_backup(saved, silent)
    assert (found.problems, found.orphans) == ([], [])
    assert found.counts == verify_data(office.parts, silent).counts


def test_what_is_brought_back_knows_the_same_and_sends_nothing(
    office: Office, saved: Path, tmp_path: Path, postgres: Postgres
) -> None:
    url = postgres.database()
    bring_back(saved, tmp_path / "new", url)
    again = Office(tmp_path / "new", environment={"NABOR_DATABASE_URL": url})
    assert "Dane odtworzono z kopii" in frozen_because(again.parts.database)[0]
    assert [letter.raw for letter in again.letters()] == [letter.raw for letter in office.letters()]
    (before,), (after,) = office.judged(MORNING), again.judged(MORNING)
    assert after.assessment == before.assessment
    assert verify_data(again.parts, silent).problems == []
    submit(again, 72, "04-13T10:05:00")
    again.run("2026-04-13T12:30:00+02:00")
    assert [one.facts.number for one in again.judged()] == [1, 2], "numbers and triggers go on"
    again.close()


def test_a_database_that_is_not_empty_stays_as_it_is(office: Office, saved: Path, tmp_path: Path) -> None:
    with pytest.raises(NaborError, match="nie jest pusta"):
        bring_back(saved, tmp_path / "new", office.parts.database.url)
    assert frozen_because(office.parts.database) == ()


def test_a_copy_of_the_other_kind_is_refused(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(NaborError, match="nabor move"):
        bring_back(saved, tmp_path / "new", f"sqlite:///{tmp_path / 'x.sqlite'}")


def test_a_damaged_copy_leaves_an_empty_database(saved: Path, tmp_path: Path, postgres: Postgres) -> None:
    copy = next(saved.glob("*.dump"))
    copy.chmod(0o600)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) * 3 // 4])
    url = postgres.database()
    with pytest.raises(NaborError, match="SHA-256"):
        bring_back(saved, tmp_path / "new", url)
    from pipeline.keep.dump import restore_dump

    with pytest.raises(TransientError, match="pg_restore"):
        restore_dump(copy, url, "SELECT 1;", {})
    assert postgres.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", _name(url)) == ["0"]


def test_a_tool_that_is_absent_is_named(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(NaborError, match="postgresql-client"):
        make_backup(office.parts, tmp_path / "copy", silent)


def test_an_office_on_a_server_is_judged_as_on_a_disk(office: Office, tmp_path: Path) -> None:
    other = Office(tmp_path)
    submit(other, 71, "04-13T09:00:00")
    other.run(MORNING)
    assert [one.assessment for one in other.judged()] == [one.assessment for one in office.judged()]
    assert [letter.key for letter in other.letters()] == [letter.key for letter in office.letters()]
    other.close()


def test_the_clock_says_when_it_was_saved(saved: Path) -> None:
    assert newest_manifest(saved).made_at == datetime.fromisoformat(MORNING)


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]
