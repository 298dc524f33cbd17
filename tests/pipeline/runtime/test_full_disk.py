"""A disk that is full at any moment: nothing is lost, nothing sent twice, and all goes on when there is room (f090).

As root a real tmpfs is filled to the brim; else SQLite alone is given no further page.
"""

import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from sqlalchemy import event

from errors import NaborError
from ingest.derived import Derived
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from store.mail.mail_views import ledger_with_files
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office
from tests.support.servers.small_disk import SmallDisk, can_mount
from tests.support.servers.smtp import SmtpServer

MORNING, LATER, LAST = (f"2026-04-13T{at}:00+02:00" for at in ("10:00", "10:10", "10:30"))


class Disk(Protocol):
    def fill(self) -> None: ...
    def empty(self) -> None: ...


class NoPages:
    """Stands for a full disk where nobody may mount one: the database gets no further page."""

    def __init__(self, office: Office) -> None:
        self._engine = office.parts.database.engine
        self._is_full = False
        event.listen(self._engine, "begin", self._bound)

    def fill(self) -> None:
        self._is_full = True

    def empty(self) -> None:
        self._is_full = False

    def _bound(self, connection: Any) -> None:
        driver = connection.connection.driver_connection
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages if self._is_full else 2**30}")


@pytest.fixture(scope="module")
def form() -> bytes:
    company = make_company(71, size="small")
    papers = enclosures(only(papers_of(company), "application_form"))
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu formularz.", company.delegate, papers)
    return mail(instant("04-13T09:00:00"), draft)


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as running:
        yield running


@pytest.fixture
def full(
    tmp_path: Path, smtp: SmtpServer, form: bytes, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Office, Disk]]:
    """An office on a small disk, one application in its mailbox, which is elsewhere."""
    # The floors keep a disk from ever being full; here they are out of the way.
    monkeypatch.setattr("pipeline.receive.fetch.MIN_FREE_BYTES", 0)
    monkeypatch.setattr("pipeline.read.processing.LEAST_BYTES", 0)
    environment = {
        "NABOR_DELIVERY": "smtp",
        "NABOR_SMTP__HOST": smtp.host,
        "NABOR_SMTP__PORT": str(smtp.port),
        "NABOR_SMTP__TLS": "none",
        "NABOR_HEALTH__DISK_FREE_MB": "0",
        "NABOR_DATA_DIR": str(tmp_path / "disk" / "var"),
    }
    if not can_mount():
        office = Office(tmp_path, environment=environment)
        office.deliver(form, "2026-04-13T09:00:00+02:00")
        yield office, NoPages(office)
        office.close()
        return
    with SmallDisk(tmp_path / "disk") as disk:
        office = Office(tmp_path, environment=environment)
        office.deliver(form, "2026-04-13T09:00:00+02:00")
        yield office, disk
        office.close()


def run(office: Office, at: str) -> list[str]:
    """What a pass complained of; it may end early, but only with a sentence of ours."""
    try:
        return office.run(at).problems
    except NaborError as error:
        return [str(error)]


def filling_at(disk: Disk, whole: Callable[..., Any], number: int) -> Callable[..., Any]:
    """The function as it is, but the disk is full when it is called for the n-th time."""
    calls = 0

    def filled(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            disk.fill()
        return whole(*arguments, **named)

    return filled


def outcomes(office: Office) -> list[tuple[str, int]]:
    with office.parts.database.read() as session:
        return [(entry.row.outcome, entry.row.attempts) for entry in ledger_with_files(session)]


def states(office: Office) -> dict[str, str]:
    return {letter.kind: letter.state for letter in office.letters() if letter.kind != "alert"}


MOMENTS = {
    "before the mail is stored": ("ingest.archive.files.FileArchive.store_raw", 1),
    "between the mail and its row": ("pipeline.receive.fetch.ledger.record_arrivals", 1),
    "before an attempt is counted": ("pipeline.read.processing.ledger.begin_attempts", 1),
    "before the message is filed": ("pipeline.read.processing.file_message", 1),
    "before the rows of its files": ("pipeline.read.processing.ledger.record_files", 1),
    "before the letters are entered": ("store.letters.add_letter", 1),
    "before a letter is claimed": ("pipeline.write.outbox_rows.OutboxRows.claim", 1),
    "before the body begins": ("pipeline.write.outbox_rows.OutboxRows.set_phase", 3),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_f090_a_disk_that_fills_at_any_moment_loses_and_doubles_nothing(
    full: tuple[Office, Disk], smtp: SmtpServer, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    office, disk = full
    name, number = MOMENTS[moment]
    owner, _, attribute = name.rpartition(".")
    place = pkgutil.resolve_name(owner)
    with monkeypatch.context() as filling:
        filling.setattr(place, attribute, filling_at(disk, getattr(place, attribute), number))
        complaints = run(office, MORNING)
    assert complaints != [] or not isinstance(disk, SmallDisk), "it was full"
    for minute in range(1, 6):
        run(office, f"2026-04-13T10:0{minute}:00+02:00")
    disk.empty()
    run(office, LATER)
    assert run(office, LAST) == []
    assert [outcome for outcome, _attempts in outcomes(office)] == ["filed"], "no message is to blame"
    assert states(office) == {"acknowledgement": "sent", "digest": "sent"}
    subjects = [letter.raw.partition(b"\r\n\r\n")[0] for letter in smtp.accepted]
    assert len(subjects) == len(set(subjects)) == len([x for x in office.letters() if x.state == "sent"])
    archived = list((office.parts.settings.data_dir / "raw").rglob("*"))
    assert len([path for path in archived if path.is_file()]) == 1
    assert not any((office.parts.settings.data_dir / "tmp").iterdir())


def test_f090_a_disk_that_fills_after_the_body_leaves_the_letter_uncertain(
    full: tuple[Office, Disk], smtp: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.write.outbox_rows import OutboxRows

    office, disk = full
    with monkeypatch.context() as filling:
        filling.setattr(OutboxRows, "accepted", filling_at(disk, OutboxRows.accepted, 1))
        assert run(office, MORNING) != [] or not isinstance(disk, SmallDisk)
    taken = len(smtp.accepted)
    assert taken >= 1
    before = {letter.id: letter.state for letter in office.letters()}
    disk.empty()
    run(office, LATER)
    run(office, LAST)
    if isinstance(disk, SmallDisk):
        assert "sending" in before.values(), "nobody could write down that it was taken"
    doubtful = [letter for letter in office.letters() if before.get(letter.id) == "sending"]
    assert {letter.state for letter in doubtful} <= {"uncertain"}
    raws = [letter.raw for letter in smtp.accepted]
    assert len(raws) == len(set(raws)), "nothing went twice"


def test_f090_with_little_room_no_message_is_begun_and_no_attempt_counted(
    tmp_path: Path, form: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(tmp_path)
    office.deliver(form, "2026-04-13T09:00:00+02:00")
    with monkeypatch.context() as held:
        held.setattr("pipeline.run.has_pending", lambda _database: False)
        run(office, MORNING)
    monkeypatch.setattr("pipeline.read.processing.LEAST_BYTES", 2**62)
    (problem,) = run(office, LATER)
    assert "poczta czeka na przetworzenie, aż będzie miejsce" in problem
    assert outcomes(office) == [("pending", 0)]
    monkeypatch.setattr("pipeline.read.processing.LEAST_BYTES", 0)
    assert run(office, LAST) == []
    assert [outcome for outcome, _attempts in outcomes(office)] == ["filed"]
    office.close()


@pytest.mark.parametrize("number", [1, 2])
def test_f090_what_is_worked_out_of_a_file_blames_the_disk(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_up(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full_up)
    derived = Derived(tmp_path)
    keep = (derived.keep_converted, derived.keep_thumbnail)[number - 1]
    arguments = ("ab" * 32, b"x") if number == 1 else ("ab" * 32, 1, b"x")
    with pytest.raises(NaborError, match="brakuje miejsca"):
        keep(*arguments)  # type: ignore[operator]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
