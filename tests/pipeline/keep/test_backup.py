"""Saved, looked through, brought back: real applications, and every kind of damage."""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlmodel import col, select

from errors import ConfigError, NaborError, TransientError
from ingest.archive.files import FileArchive
from ingest.archive.folders import files_under
from pipeline.keep import backup as backup_module
from pipeline.keep import copying
from pipeline.keep.backup import KEPT, make_backup
from pipeline.keep.restore import restore
from pipeline.keep.verify import Verification, verify_backup, verify_data, verify_newest
from pipeline.watch.sending_hold import frozen_because
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from store.tables import MessageRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

MORNING = "2026-04-13T10:00:00+02:00"
LATER = "2026-04-13T10:20:00+02:00"
RESTORED_AT = datetime.fromisoformat("2026-04-13T12:00:00+02:00")


def submit(office: Office, number: int, at: str) -> None:
    company = make_company(number, size="small")
    papers = without(papers_of(company), "zus_certificate")
    draft = Draft(
        company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, enclosures(papers)
    )
    office.deliver(mail(instant(at), draft), f"2026-{at}+02:00")


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One application, acknowledged. Read only."""
    office = Office(tmp_path_factory.mktemp("settled"))
    submit(office, 71, "04-13T09:00:00")
    office.run(MORNING)
    yield office
    office.close()


@pytest.fixture
def office(tmp_path: Path, settled: Office) -> Iterator[Office]:
    """The same data to be changed; the mailbox is another and empty."""
    folder = tmp_path / "office"
    folder.mkdir()
    # With its hard links, as a disk holds them.
    shutil.copytree(settled.parts.settings.data_dir, folder / "var", copy_function=os.link)
    for name in ("nabor.sqlite", "nabor.sqlite-wal", "nabor.sqlite-shm"):
        (folder / "var" / name).unlink(missing_ok=True)
    with sqlite3.connect(folder / "var/nabor.sqlite") as target:
        source = sqlite3.connect(settled.parts.settings.data_dir / "nabor.sqlite")
        source.backup(target)
        source.close()
    target.close()
    opened = Office(folder)
    opened._now = datetime.fromisoformat(MORNING)
    yield opened
    opened.close()


@pytest.fixture
def saved(tmp_path: Path, settled: Office) -> Path:
    """A backup of its own."""
    save(settled, tmp_path / "copy")
    return tmp_path / "copy"


def save(office: Office, directory: Path) -> copying.Copied:
    return make_backup(office.parts, directory, silent).copied


def silent(_done: int, _total: int) -> None:
    """Nobody watches."""


def look(office: Office) -> Verification:
    return verify_data(office.parts, silent)


def names_in(directory: Path) -> set[str]:
    return {str(path.relative_to(directory)) for path in files_under(directory)}


def a_raw(root: Path) -> Path:
    return next(files_under(root / "raw"))


def spoil(path: Path) -> None:
    """Change one byte; the size stays. The file is another one then, not the one linked elsewhere."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.unlink()
    path.write_bytes(content)


def brought_back(directory: Path, folder: Path) -> Office:
    """An office on the restored data."""
    (folder / "var").mkdir(parents=True)
    folder.joinpath("nabor.toml").touch()
    from config.settings import load_settings

    settings = load_settings(folder / "nabor.toml", {"NABOR_DATA_DIR": str(folder / "var")})
    restore(settings, directory, RESTORED_AT, silent)
    return Office(folder)


def test_a_backup_holds_every_file_and_is_clean(settled: Office, saved: Path) -> None:
    data_dir = settled.parts.settings.data_dir
    for folder in ("raw", "files", "outgoing"):
        assert names_in(saved / folder) == names_in(data_dir / folder) != set()
    assert (saved / "secret.key").read_bytes() == settled.parts.secret
    (manifest,) = saved.glob("nabor-*.json")
    told = json.loads(manifest.read_text(encoding="utf-8"))
    assert told["database"]["messages"] == 1
    assert datetime.fromisoformat(told["database"]["newest_message_at"]) == instant("04-13T09:00:00")
    assert told["folders"]["raw"]["files"] == 1
    assert set(told["copies"]) == {f"applications/{name}" for name in names_in(data_dir / "applications")}
    found = verify_backup(saved, silent)
    assert (found.problems, found.orphans) == ([], [])
    assert found.counts == look(settled).counts
    assert list(files_under(saved / "tmp")) == []


def test_the_next_backup_copies_only_what_is_new(office: Office, tmp_path: Path) -> None:
    directory = tmp_path / "copy"
    first = save(office, directory)
    before = names_in(directory)
    submit(office, 72, "04-13T10:10:00")
    office.run(LATER)
    second = save(office, directory)
    data_dir = office.parts.settings.data_dir
    assert second.standing == first.new
    assert second.new == len(names_in(directory) - before) - 2, "beside the database and the manifest"
    assert names_in(data_dir / "files") == names_in(directory / "files")
    assert verify_backup(directory, silent).problems == []
    office._now = datetime.fromisoformat("2026-04-13T10:21:00+02:00")
    assert save(office, directory).new == 0


def test_old_copies_of_the_database_make_room_and_files_stay(office: Office, tmp_path: Path) -> None:
    directory = tmp_path / "copy"
    for minute in range(KEPT + 2):
        office._now = datetime.fromisoformat(f"2026-04-13T11:{minute:02}:00+02:00")
        save(office, directory)
    stems = {path.stem for path in directory.glob("nabor-*.json")}
    assert len(stems) == KEPT
    assert {path.stem for path in directory.glob("nabor-*.sqlite")} == stems
    assert "nabor-20260413T090000Z" not in stems
    assert verify_backup(directory, silent).problems == []


def test_a_backup_inside_the_data_directory_is_refused(settled: Office) -> None:
    for name in ("", "copy", "raw/../copy"):
        with pytest.raises(ConfigError, match="nie może leżeć w katalogu danych"):
            save(settled, settled.parts.settings.data_dir / name)


def test_another_office_s_backup_is_not_mixed_with_this_one(settled: Office, tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_bytes(b"x" * 32)
    with pytest.raises(NaborError, match="kopia innych danych"):
        save(settled, tmp_path)


def test_a_second_backup_at_the_same_time_is_refused(settled: Office, saved: Path) -> None:
    from pipeline.runtime.lock import single_writer

    with single_writer(saved), pytest.raises(TransientError, match="pracuje już inny proces"):
        save(settled, saved)


@pytest.mark.parametrize("step", ["copy_database", "copy_new", "write_durably"])
def test_what_is_broken_off_leaves_no_manifest_and_the_next_run_goes_on(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    directory = tmp_path / "copy"
    save(office, directory)
    whole = set(directory.glob("nabor-*"))
    office._now = datetime.fromisoformat(LATER)

    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(backup_module, step, break_off)
        with pytest.raises(KeyboardInterrupt):
            save(office, directory)
    assert set(directory.glob("nabor-*.json")) == {path for path in whole if path.suffix == ".json"}
    assert verify_backup(directory, silent).problems == [], "the copy before is as good as it was"
    save(office, directory)
    assert len(list(directory.glob("nabor-*.json"))) == len(list(directory.glob("nabor-*.sqlite"))) == 2


def test_half_a_file_never_bears_a_final_name(
    settled: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(TransientError, match="No space left"):
            save(settled, tmp_path / "copy")
    assert not [path for path in files_under(tmp_path / "copy") if path.suffix in {".eml", ".json"}]
    assert save(settled, tmp_path / "copy").problems == ()


def test_a_note_that_somebody_put_among_the_documents_is_saved_too(office: Office, tmp_path: Path) -> None:
    folder = next((office.parts.settings.data_dir / "applications").glob("*/*"))
    (folder / "notatka.txt").write_text("Zadzwonić w poniedziałek.", encoding="utf-8")
    save(office, tmp_path / "copy")
    again = brought_back(tmp_path / "copy", tmp_path / "new")
    note = again.parts.settings.data_dir / folder.relative_to(office.parts.settings.data_dir) / "notatka.txt"
    assert note.read_text(encoding="utf-8") == "Zadzwonić w poniedziałek."
    again.close()


def test_sound_data_are_clean(settled: Office) -> None:
    found = look(settled)
    assert (found.problems, found.orphans) == ([], [])
    assert found.counts["messages"] == found.counts["raw"] == 1
    assert found.counts["attachments"] >= found.counts["files"] > 5
    assert found.counts["letters"] == len(settled.letters())


def test_f092_a_changed_byte_is_named_and_letters_wait_until_it_is_mended(
    office: Office, tmp_path: Path
) -> None:
    save(office, tmp_path / "copy")
    raw = a_raw(office.parts.settings.data_dir)
    spoil(raw)
    (problem,) = look(office).problems
    assert raw.name in problem
    assert "SHA-256" in problem
    (why,) = frozen_because(office.parts.database)
    assert "uszkodzone" in why
    raw.unlink()
    shutil.copy(a_raw(tmp_path / "copy"), raw)
    assert look(office).problems == []
    assert frozen_because(office.parts.database) == ()


def test_f092_a_file_that_is_gone_is_named_with_who_needs_it(office: Office) -> None:
    data_dir = office.parts.settings.data_dir
    raw, file = a_raw(data_dir), next(files_under(data_dir / "files"))
    raw.unlink()
    file.unlink()
    problems = look(office).problems
    assert [p for p in problems if raw.name in p and "wiadomość nr 1" in p]
    assert [p for p in problems if file.name in p and "wiadomości nr 1" in p]
    assert len(problems) == 2


def test_the_newest_messages_are_looked_at_alone_and_how_much_is_told_before(office: Office) -> None:
    submit(office, 72, "04-13T10:01:00")
    office.run(LATER)
    told: list[tuple[int, int]] = []

    def announce(files: int, size: int) -> None:
        told.append((files, size))

    def read(done: int, _total: int) -> None:
        assert len(told) == 1
        counted.append(done)

    counted: list[int] = []
    found = verify_newest(office.parts, 1, read, announce)
    assert found.problems == []
    assert found.counts["messages"] == found.counts["letters"] == found.counts["raw"] == 1
    assert counted[-1] == told[0][0] == 1 + found.counts["files"]
    with office.parts.database.read() as session:
        older, newer = session.exec(select(MessageRow.sha256).order_by(col(MessageRow.id))).all()
    archive = FileArchive(office.parts.settings.data_dir)
    archive.raw_path(older).unlink()
    assert verify_newest(office.parts, 1, silent).problems == [], "it lies behind the newest"
    archive.raw_path(newer).unlink()
    (problem,) = verify_newest(office.parts, 1, silent).problems
    assert "brakuje pliku (wiadomość nr 2)" in problem
    assert frozen_because(office.parts.database), "as for damage that a look at everything finds"


def test_files_that_no_row_names_are_listed_and_left(office: Office) -> None:
    data_dir = office.parts.settings.data_dir
    office.parts.archive.store_raw([b"Subject: sierota\r\n\r\n"])
    (data_dir / "files/notatka.txt").write_text("?", encoding="utf-8")
    before = names_in(data_dir)
    found = look(office)
    assert found.problems == []
    assert len(found.orphans) == 2
    assert any(name.endswith(".eml") for name in found.orphans)
    assert names_in(data_dir) >= before


def test_rows_that_point_nowhere_and_spoilt_letters_are_named(office: Office) -> None:
    with sqlite3.connect(office.parts.settings.data_dir / "nabor.sqlite") as connection:
        connection.execute("UPDATE letters SET raw = X'78' WHERE id = 1")
        connection.execute("UPDATE messages SET application_id = 99")
    connection.close()
    problems = " ".join(look(office).problems)
    assert "pismo nr 1" in problems
    assert "wiersz 1 tabeli messages" in problems


def test_damage_to_a_backup_is_named_and_nothing_is_restored_from_it(
    settled: Office, saved: Path, tmp_path: Path
) -> None:
    spoil(a_raw(saved))
    (problem,) = verify_backup(saved, silent).problems
    assert a_raw(saved).name in problem
    with pytest.raises(NaborError, match="jest uszkodzona"):
        brought_back(saved, tmp_path / "new")
    assert names_in(tmp_path / "new/var") == {"nabor.lock"}
    incomplete = restore_incomplete(settled, saved, tmp_path / "other")
    (told,) = incomplete.problems
    assert a_raw(saved).name in told
    assert (tmp_path / "other/nabor.sqlite").exists()


def test_a_damaged_database_is_never_restored(settled: Office, saved: Path, tmp_path: Path) -> None:
    (database,) = saved.glob("nabor-*.sqlite")
    spoil(database)
    assert database.name in verify_backup(saved, silent).problems[0]
    with pytest.raises(NaborError, match="jest uszkodzona"):
        restore_incomplete(settled, saved, tmp_path / "other")


def restore_incomplete(office: Office, directory: Path, data_dir: Path) -> copying.Copied:
    settings = office.parts.settings.model_copy(update={"data_dir": data_dir})
    return restore(settings, directory, RESTORED_AT, silent, is_incomplete_allowed=True)[1]


def test_what_is_restored_is_judged_the_same(settled: Office, saved: Path, tmp_path: Path) -> None:
    again = brought_back(saved, tmp_path / "new")
    at = LATER
    assert [(j.facts, j.assessment) for j in again.judged(at)] == [
        (j.facts, j.assessment) for j in settled.judged(at)
    ]
    assert [x.raw for x in again.letters()] == [x.raw for x in settled.letters()]
    assert again.parts.secret == settled.parts.secret
    ours, theirs = again.parts.settings.data_dir, settled.parts.settings.data_dir
    for folder in ("raw", "files", "outgoing", "applications"):
        assert names_in(ours / folder) == names_in(theirs / folder)
    assert all(path.stat().st_nlink > 1 for path in files_under(ours / "applications")), "links, no copies"
    found = look(again)
    assert (found.problems, found.orphans) == ([], [])
    again.close()


def test_only_an_empty_directory_is_restored_into(settled: Office, saved: Path) -> None:
    with pytest.raises(NaborError, match="nie jest pusty"):
        restore(settled.parts.settings, saved, RESTORED_AT, silent)
    with pytest.raises(NaborError, match="nie ma ukończonej kopii"):
        verify_backup(settled.maildir, silent)


def test_f093_a_restore_that_breaks_off_never_leaves_a_state_that_writes_by_itself(
    settled: Office, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pipeline.keep.restore.copy_new", break_off)
    with pytest.raises(KeyboardInterrupt):
        brought_back(saved, tmp_path / "new")
    half = Office(tmp_path / "new")
    assert frozen_because(half.parts.database)
    assert half.parts.secret == settled.parts.secret
    half.close()
