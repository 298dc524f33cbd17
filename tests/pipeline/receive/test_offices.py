"""Offices with mailboxes of their own: each is read, none waits for another's troubles or behind its mail."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

import pipeline.read.processing
from pipeline.read.processing import Processing
from pipeline.run import run_pass
from pipeline.sight import sees_message
from pipeline.watch import step_record
from pipeline.watch.health import checks_of
from samples.papers import without
from samples.story.mails import Draft, mail
from store.tables import MessageRow
from tests.support.offices.desk import LACKING, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.offices.pools import kept_pools

AT = "2026-04-13T12:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """The common mailbox, and one of the office for Switzerland, which writes under an address of its own."""
    for name in ("new", "cur", "tmp"):
        (tmp_path / "alpy" / name).mkdir(parents=True)
    own = {
        "NABOR_OFFICES__ALPY__NAME": "Wydział Alpejski",
        "NABOR_OFFICES__ALPY__CALLS": "szwajcaria-2026",
        "NABOR_OFFICES__ALPY__MAILDIR__PATH": str(tmp_path / "alpy"),
        "NABOR_OFFICES__ALPY__SENDER": "alpy@lubuskie.pl",
        "NABOR_OFFICES__BALTYK__NAME": "Wydział Bałtycki",
        "NABOR_OFFICES__BALTYK__CALLS": "finlandia-estonia-2026",
    }
    opened = Office(tmp_path, environment=own)
    yield opened
    opened.close()


def newsletter(number: int) -> bytes:
    at = f"04-13T08:{number:02}:00"
    return mail(instant(at), Draft(f"a{number}@gazeta.example", f"Nowości {number}", "Dzień dobry."))


def to_the_alps(office: Office, raw: bytes, at: str) -> None:
    aside, office.maildir = office.maildir, office.maildir.parent / "alpy"
    office.deliver(raw, at)
    office.maildir = aside


def lacking() -> bytes:
    papers = without(papers_of(LACKING), "zus_certificate")
    return submission(LACKING, papers, instant("04-13T09:30:00"))


def filed_in_order(office: Office, monkeypatch: pytest.MonkeyPatch, at: str = AT) -> list[str]:
    """From which mailbox each message was that a pass filed."""
    order: list[str] = []
    really = pipeline.read.processing.file_message

    def watched(services: Any, session: Any, known: Any, row: MessageRow, *rest: Any) -> Any:
        order.append(Path(row.account).name)
        return really(services, session, known, row, *rest)

    monkeypatch.setattr("pipeline.read.processing.file_message", watched)
    office.run(at)
    return order


def test_one_mail_of_a_small_office_is_not_behind_those_of_a_large_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.read.processing._IN_HAND", 4)
    for number in range(12):
        office.deliver(newsletter(number), f"2026-04-13T08:{number:02}:00+02:00")
    to_the_alps(office, lacking(), "2026-04-13T09:30:00+02:00")
    # Nothing is filed before all is fetched, however quickly it is read: so much is in hand as may be.
    file_ready = Processing.file_ready
    monkeypatch.setattr(Processing, "file_ready", lambda self, *, wait: wait and file_ready(self, wait=True))
    order = filed_in_order(office, monkeypatch)
    assert len(order) == 13
    assert "alpy" in order[:6], "those in hand when it came, and its turn"


def test_mail_that_waited_takes_turns_too(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(8):
        office.deliver(newsletter(number), f"2026-04-13T08:{number:02}:00+02:00")
    to_the_alps(office, lacking(), "2026-04-13T09:30:00+02:00")
    with monkeypatch.context() as reading_nothing:
        reading_nothing.setattr("pipeline.run.has_pending", lambda _database: False)
        office.run_alone(AT)
    assert filed_in_order(office, monkeypatch, "2026-04-13T12:02:00+02:00")[:2] == ["mailbox", "alpy"]


def test_letters_of_an_office_bear_its_own_address(office: Office) -> None:
    to_the_alps(office, lacking(), "2026-04-13T09:30:00+02:00")
    office.run(AT)
    letters = office.letters("acknowledgement")
    assert [one.reference for one in letters] == ["SZW-2026-0001"]
    assert b"alpy@lubuskie.pl" in letters[0].raw
    assert all(b"sekretariat.dgr@lubuskie.pl" in one.raw for one in office.letters("digest"))
    assert office.parts.settings.sender_about("finlandia-estonia-2026") == "sekretariat.dgr@lubuskie.pl"


def test_a_mailbox_that_is_away_keeps_no_others_mail_waiting(office: Office) -> None:
    own = office.maildir.parent / "alpy"
    own.rename(own.with_name("away"))
    office.deliver(newsletter(1), "2026-04-13T08:01:00+02:00")
    report = office.run(AT)
    assert (report.fetched, report.processed, len(report.problems)) == (1, 1, 1)
    assert [row.name for row in step_record.troubles(office.parts.database)] == ["mailbox/alpy"]
    assert not checks_of(office.parts)["poll_minutes"].ok, "one of them was never read"
    own.with_name("away").rename(own)
    to_the_alps(office, lacking(), "2026-04-13T09:30:00+02:00")
    assert office.run("2026-04-13T12:02:00+02:00").processed == 1
    assert step_record.troubles(office.parts.database) == []
    assert checks_of(office.parts)["poll_minutes"].ok


def test_a_mailbox_that_is_no_longer_an_offices_own_is_no_trouble(office: Office, tmp_path: Path) -> None:
    own = office.maildir.parent / "alpy"
    own.rename(own.with_name("away"))
    office.run(AT)
    folder = "folder/@alpy/Śmieci"
    step_record.failed(office.parts.database, folder, "nie ma go", datetime.fromisoformat(AT))
    assert [row.name for row in step_record.troubles(office.parts.database)] == [folder, "mailbox/alpy"]
    office.close()
    without_offices = Office(tmp_path)
    without_offices.at(datetime.fromisoformat("2026-04-13T12:02:00+02:00"))
    with kept_pools():
        run_pass(without_offices.parts, reconcile=True)
    assert step_record.troubles(without_offices.parts.database) == []
    without_offices.close()


def test_while_one_mailbox_is_unread_nobody_is_told_that_something_is_missing(office: Office) -> None:
    own = office.maildir.parent / "alpy"
    office.deliver(lacking(), "2026-04-13T09:30:00+02:00")
    own.rename(own.with_name("away"))
    later = datetime.fromisoformat(AT) + timedelta(hours=2)
    office.run(later.isoformat())
    assert office.letters("correction_request") == []
    own.with_name("away").rename(own)
    office.run((later + timedelta(minutes=2)).isoformat())
    assert len(office.letters("correction_request")) == 1


def test_what_came_to_an_offices_mailbox_is_its_own_while_nobody_filed_it(office: Office) -> None:
    to_the_alps(office, newsletter(1), "2026-04-13T08:01:00+02:00")
    office.deliver(newsletter(2), "2026-04-13T08:02:00+02:00")
    office.run(AT)
    # Somebody moves it over: the same bytes, once more.
    to_the_alps(office, newsletter(2), "2026-04-13T08:02:00+02:00")
    office.deliver(newsletter(3), "2026-04-13T08:03:00+02:00")
    office.run("2026-04-13T12:02:00+02:00")
    alps, baltic = (office.parts.within_office(name) for name in ("alpy", "baltyk"))
    with office.parts.database.read() as session:
        by_subject = {row.subject: row.id or 0 for row in session.exec(select(MessageRow)) if row.subject}
        seen = {name: sees_message(alps, session, number) for name, number in by_subject.items()}
        assert seen == {"Nowości 1": True, "Nowości 2": True, "Nowości 3": False}
        assert not any(sees_message(baltic, session, number) for number in by_subject.values())
        assert all(sees_message(office.parts, session, number) for number in by_subject.values())
