"""An office whose mail and files lie in a bucket: the same promises, whatever happens to the store meanwhile."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from config.settings import load_settings
from errors import NaborError, TransientError
from ingest.archive.bucket import WORDS
from ingest.archive.folders import files_under
from ingest.archive.protocol import name_of
from pipeline.keep.backup import make_backup
from pipeline.keep.carrying import move_archive
from pipeline.keep.restore import restore
from pipeline.keep.verify import verify_backup, verify_data
from pipeline.runtime.startup import start
from pipeline.watch.exposition import OfficeCollector
from pipeline.watch.sending_hold import frozen_because
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from store.mail.mail_views import ledger_with_files
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office
from tests.support.servers.faults import Planned, Script
from tests.support.servers.faulty_s3 import FaultyS3
from tests.support.servers.seaweed import Seaweed

MORNING, LATER, LAST = (f"2026-04-13T{at}:00+02:00" for at in ("10:00", "10:10", "10:30"))


@pytest.fixture(scope="module")
def form() -> bytes:
    company = make_company(71, size="small")
    papers = enclosures(only(papers_of(company), "application_form"))
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu formularz.", company.delegate, papers)
    return mail(instant("04-13T09:00:00"), draft)


@pytest.fixture
def bucket(seaweed: Seaweed) -> str:
    return seaweed.bucket().name


@contextmanager
def office_in(folder: Path, environment: dict[str, str]) -> Iterator[Office]:
    folder.mkdir(exist_ok=True)
    office = Office(folder, environment=environment)
    office.at(datetime.fromisoformat(MORNING))
    try:
        yield office
    finally:
        office.close()


@pytest.fixture
def office(tmp_path: Path, seaweed: Seaweed, bucket: str) -> Iterator[Office]:
    with office_in(tmp_path, seaweed.environment(bucket)) as opened:
        start(opened.parts)
        yield opened


def silent(_done: int, _total: int) -> None:
    """Nobody watches."""


def outcomes(office: Office) -> list[str]:
    with office.parts.database.read() as session:
        return [one.row.outcome for one in ledger_with_files(session)]


def hashes(office: Office) -> list[str]:
    with office.parts.database.read() as session:
        return [one.row.sha256 for one in ledger_with_files(session)]


def test_a_mail_goes_its_way_and_no_byte_of_it_lies_in_the_data_directory_but_peoples_copies(
    office: Office, form: bytes
) -> None:
    office.deliver(form, MORNING)
    office.run(LATER)
    assert outcomes(office) == ["filed"]
    assert len(office.letters("acknowledgement")) == 1
    data_dir = office.parts.settings.data_dir
    assert not (data_dir / "raw").exists()
    assert not (data_dir / "files").exists()
    assert [path.suffix for path in files_under(data_dir / "applications")] == [".pdf"]
    assert list(files_under(data_dir / "tmp")) == []
    found = verify_data(office.parts, silent)
    assert (found.problems, found.orphans, found.counts["raw"]) == ([], [], 1)
    assert office.parts.archive.read_raw(hashes(office)[0]) == form


def test_without_folders_paths_name_what_the_archive_holds(
    tmp_path: Path, seaweed: Seaweed, bucket: str, form: bytes
) -> None:
    with office_in(tmp_path, {**seaweed.environment(bucket), "NABOR_FOLDERS": "false"}) as office:
        start(office.parts)
        office.deliver(form, MORNING)
        office.run(LATER)
        assert outcomes(office) == ["filed"]
        (judged,) = office.judged()
        files = [path for document in judged.assessment.documents.values() for path in document.files]
        assert files
        assert all(path.startswith("files/") for path in files)
        assert not (office.parts.settings.data_dir / "applications").exists()
        assert verify_data(office.parts, silent).problems == []


@pytest.mark.parametrize(
    "planned",
    [
        Planned("HEAD office", "cut", times=-1),
        Planned("PUT raw/", "507", times=-1),
        Planned("PUT raw/", "cut_after", times=-1),
        Planned("GET raw/", "503", times=-1),
        Planned("PUT files/", "quota", times=-1),
        Planned("PUT files/", "cut_middle", times=-1),
        Planned("GET files/", "partial", times=-1),
    ],
    ids=lambda planned: f"{planned.moment} {planned.kind}",
)
def test_f090_a_store_that_fails_at_any_step_loses_nothing_and_blames_no_mail(
    tmp_path: Path, seaweed: Seaweed, bucket: str, form: bytes, planned: Planned
) -> None:
    script = Script()
    with (
        FaultyS3(seaweed.port, script) as proxy,
        office_in(tmp_path, seaweed.environment(bucket, proxy.port)) as office,
    ):
        start(office.parts)
        office.deliver(form, MORNING)
        script.plan = (planned,)
        for at in (LATER, LATER, LATER, LATER):  # more often than a message may fail by itself
            office.run_alone(at)
        assert set(outcomes(office)) <= {"pending", "filed"}
        script.plan = ()
        office.run(LAST)
        assert outcomes(office) == ["filed"]
        assert len(office.letters("acknowledgement")) == 1
        assert verify_data(office.parts, silent).problems == []
        assert len(list(office.parts.archive.standing("raw"))) == 1


def test_what_fails_is_told_to_a_person(tmp_path: Path, seaweed: Seaweed, bucket: str, form: bytes) -> None:
    script = Script()
    with (
        FaultyS3(seaweed.port, script) as proxy,
        office_in(tmp_path, seaweed.environment(bucket, proxy.port)) as office,
    ):
        start(office.parts)
        office.deliver(form, MORNING)
        script.plan = (Planned("PUT raw/", "507", times=-1),)
        report = office.run_alone(LATER)
        assert any("brakuje miejsca" in problem for problem in report.problems)
        assert outcomes(office) == []


def test_saved_and_brought_back_into_another_bucket(
    office: Office, form: bytes, tmp_path: Path, seaweed: Seaweed
) -> None:
    office.deliver(form, MORNING)
    office.run(LATER)
    saved = tmp_path / "copy"
    assert make_backup(office.parts, saved, silent).copied.problems == ()
    again = make_backup(replace(office.parts, clock=lambda: datetime.fromisoformat(LAST)), saved, silent)
    assert again.copied.new == 0, "nothing is fetched twice"
    assert verify_backup(saved, silent).problems == []
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "nabor.toml").touch()
    environment = {
        **office.environment, "NABOR_DATA_DIR": str(folder / "var"), **seaweed.environment(seaweed.bucket().name)
    }  # fmt: skip
    (folder / "var").mkdir()
    restore(load_settings(folder / "nabor.toml", environment), saved, datetime.fromisoformat(LAST), silent)
    with office_in(folder, {**environment, "NABOR_MAILDIR__PATH": str(folder / "mailbox")}) as back:
        start(back.parts)
        assert back.parts.archive.read_raw(hashes(back)[0]) == form
        assert verify_data(back.parts, silent).problems == []
        assert "Dane odtworzono z kopii" in " ".join(frozen_because(back.parts.database))
        copies = list(files_under(folder / "var/applications"))
        assert [path.name for path in copies] == [
            path.name for path in files_under(office.parts.settings.data_dir / "applications")
        ]


def test_moved_from_the_data_directory_to_a_bucket_and_back(
    tmp_path: Path, seaweed: Seaweed, bucket: str, form: bytes
) -> None:
    there = seaweed.environment(bucket)
    key = {name: value for name, value in there.items() if name != "NABOR_ARCHIVE"}
    with office_in(tmp_path, key) as office:
        office.deliver(form, MORNING)
        office.run(LATER)
        moved = move_archive(office.parts, there["NABOR_ARCHIVE"], silent)
        assert moved.new == len(
            [*office.parts.archive.standing("raw"), *office.parts.archive.standing("files")]
        )
        assert move_archive(office.parts, there["NABOR_ARCHIVE"], silent).new == 0, "resumable"
    var = tmp_path / "var"
    for folder in ("raw", "files"):
        shutil.rmtree(var / folder)
    with office_in(tmp_path, there) as office:
        start(office.parts)
        assert frozen_because(office.parts.database) == ()
        office.run(LAST)
        assert verify_data(office.parts, silent).problems == []
        with pytest.raises(NaborError, match="Pliki już tam leżą"):
            move_archive(office.parts, there["NABOR_ARCHIVE"], silent)
        move_archive(office.parts, "file:", silent)
    with office_in(tmp_path, {}) as office:
        start(office.parts)
        assert frozen_because(office.parts.database) == ()
        assert verify_data(office.parts, silent).problems == []


def test_a_bucket_that_lacks_the_mail_is_not_worked_with(
    tmp_path: Path, seaweed: Seaweed, bucket: str, form: bytes
) -> None:
    with office_in(tmp_path, {}) as office:
        office.deliver(form, MORNING)
        office.run(LATER)
    with office_in(tmp_path, seaweed.environment(bucket)) as office:
        with pytest.raises(NaborError, match="nabor move --to s3://"):
            start(office.parts)
        assert outcomes(office) == ["filed"]


def test_f092_a_mail_that_vanished_from_the_bucket_freezes_the_sending(
    office: Office, form: bytes, seaweed: Seaweed, bucket: str
) -> None:
    office.deliver(form, MORNING)
    office.run(LATER)
    seaweed.ask("DELETE", f"{bucket}/umwl/{name_of('raw', hashes(office)[0])}")
    start(office.parts)
    assert "W archiwum brakuje plików wiadomości" in " ".join(frozen_because(office.parts.database))
    assert "brakuje pliku (wiadomość nr 1)" in " ".join(verify_data(office.parts, silent).problems)


def test_a_store_that_does_not_answer_is_no_damage(office: Office, form: bytes, seaweed: Seaweed) -> None:
    office.deliver(form, MORNING)
    office.run(LATER)
    seaweed.pause()
    try:
        with pytest.raises(TransientError, match="nie odpowiada"):
            start(office.parts)
        with pytest.raises(TransientError, match="nie odpowiada"):
            verify_data(office.parts, silent)
    finally:
        seaweed.go_on()
    assert frozen_because(office.parts.database) == ()


def test_monitoring_sees_what_was_asked_of_the_store(office: Office, form: bytes) -> None:
    office.deliver(form, MORNING)
    office.run(LATER)
    registry = CollectorRegistry()
    registry.register(OfficeCollector(office.parts, is_worker=True))
    told = generate_latest(registry).decode()
    asked = {
        what: float(told.split(f'nabor_store_requests_total{{what="{what}"}} ')[1].split()[0])
        for what in WORDS
    }
    assert asked["put"] >= 3
    assert 'nabor_store_failures_total{what="put"} 0.0' in told


def test_what_travels_to_a_reading_process_knows_no_bucket(office: Office) -> None:
    place = office.parts.workplace("szwajcaria-2026")
    assert place.bucket is not None
    assert place.handed.bucket is None
    assert "tajny-klucz" not in repr(place)
