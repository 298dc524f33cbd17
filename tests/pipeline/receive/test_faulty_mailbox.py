"""Passes over a mailbox that misbehaves: nothing lost, nothing twice, and the staff is told what it can mend."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from domain.application import Status
from errors import TransientError
from pipeline.receive import fetch
from pipeline.run import PassReport, open_reading, take_mail
from samples.story.mails import Draft, mail
from store.mail.mail_views import ledger_with_files
from tests.support.offices.desk import COMPLETE, LATE, instant, papers_of, submission
from tests.support.offices.office import Office, imap_settings
from tests.support.servers.dovecot import Dovecot
from tests.support.servers.faults import Choose, Planned, Script
from tests.support.servers.faulty_imap import FaultyImap

NOON = datetime.fromisoformat("2026-04-13T12:00:00+02:00")
SENT = tuple(
    mail(instant(f"04-13T09:0{n}:00"), Draft(f"a{n}@firma.example", f"Sprawa {n}", "Dzień dobry."))
    for n in (1, 2, 3, 4, 5)
)
OpenOffice = Callable[..., Office]
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        yield running


@pytest.fixture
def folder(server: Dovecot) -> str:
    name = f"faulty{next(_numbers)}"
    server.make_folder(name)
    return name


@pytest.fixture
def full(server: Dovecot, folder: str) -> str:
    """A folder with five mails of no importance."""
    for number, raw in enumerate(SENT, start=1):
        server.deliver(raw, instant(f"04-13T09:0{number}:00"), folder)
    return folder


@pytest.fixture
def open_office(tmp_path: Path, server: Dovecot) -> Iterator[OpenOffice]:
    """Makes an office whose mailbox stands behind a proxy that does as it is told."""
    with ExitStack() as stack:

        def make(folder: str, choose: Choose, name: str = "office", **settings: str) -> Office:
            (tmp_path / name).mkdir()
            proxy = stack.enter_context(FaultyImap(server.port, choose))
            made = Office(tmp_path / name, environment={**imap_settings(proxy.port, folder), **settings})
            made.proxy = proxy  # type: ignore[attr-defined]
            stack.callback(made.close)
            return made

        yield make


def run(office: Office, minutes: float) -> PassReport:
    return office.run((NOON + timedelta(minutes=minutes)).isoformat())


def reconcile(office: Office, minutes: float) -> PassReport:
    """What the nightly job does."""
    report = PassReport()
    with open_reading(office.parts) as pools:
        take_mail(office.parts, pools, NOON + timedelta(minutes=minutes), report, reconcile=True)
    return report


def poll(office: Office, minutes: float = 0) -> int:
    return sum(fetch.poll(office.parts, NOON + timedelta(minutes=minutes)))


def ledger(office: Office) -> list[tuple[int | None, str, str]]:
    """UID, outcome and hash of every row, by UID; those of a folder's second numbering behind."""
    with office.parts.database.read() as session:
        rows = [entry.row for entry in ledger_with_files(session)]
    return sorted((row.uid, str(row.outcome), row.sha256) for row in rows)


def rows_of(office: Office) -> list[Any]:
    with office.parts.database.read() as session:
        return [entry.row for entry in ledger_with_files(session)]


def alert_texts(office: Office) -> list[str]:
    return [office.text_of(letter) for letter in office.letters("alert")]


ONE_FAULT = (
    *((m, k) for m in ("LOGIN done", "SEARCH", "FETCH 3 SIZE", "FETCH 3 BODY") for k in ("drop", "bye")),
    *(("FETCH 3 BODY", k) for k in ("cut", "lost", "truncated", "short", "other_uid", "no_date", "garbage")),
    *(("FETCH 3 SIZE", k) for k in ("lost", "wrong_size")),
    *(("UIDVALIDITY", k) for k in ("no_validity", "odd_validity", "silence")),
    *(("FETCH done", k) for k in ("no", "bad", "silence")),
)


@pytest.mark.parametrize(("moment", "kind"), ONE_FAULT)
def test_f005_after_any_fault_the_next_poll_ends_like_an_undisturbed_one(
    open_office: OpenOffice, full: str, moment: str, kind: str
) -> None:
    undisturbed = open_office(full, Script(), "undisturbed")
    assert poll(undisturbed) == 5
    office = open_office(full, script := Script(Planned(moment, kind)))
    try:
        came = poll(office)
    except TransientError:
        came = len(ledger(office))
    assert script.done
    assert came + poll(office, 2) == 5
    assert ledger(office) == ledger(undisturbed)
    assert poll(office, 4) == 0
    with office.parts.database.read() as session:
        assert fetch.ledger.unfetched(session, office.parts.account) == {}


def test_f001_a_folder_that_is_renumbered_and_back_repeats_nothing(
    open_office: OpenOffice, full: str, server: Dovecot
) -> None:
    office = open_office(full, script := Script(Planned("UIDVALIDITY", "renumbered", times=0)))
    assert poll(office) == 5
    script.plan[0].times = 1
    assert poll(office, 2) == 5, "all of it comes once more"
    outcomes = [outcome for _uid, outcome, _hash in ledger(office)]
    assert sorted(outcomes) == ["duplicate"] * 5 + ["pending"] * 5
    office.proxy.asked.clear()  # type: ignore[attr-defined]
    assert poll(office, 4) == 0
    assert "FETCH" not in office.proxy.asked, "what came under the old numbers is not fetched again"  # type: ignore[attr-defined]
    server.deliver(b"Subject: neu\r\n\r\nx\r\n", instant("04-13T11:00:00"), full)
    assert poll(office, 6) == 1
    assert poll(office, 8) == 0


def test_f001_what_was_missing_under_numbers_that_passed_is_forgotten(
    open_office: OpenOffice, full: str
) -> None:
    plan = (Planned("UIDVALIDITY", "renumbered"), Planned("FETCH 2 BODY", "cut"))
    office = open_office(full, Script(*plan))
    with pytest.raises(TransientError):
        poll(office)
    assert poll(office, 2) == 5
    with office.parts.database.read() as session:
        assert fetch.ledger.unfetched(session, office.parts.account) == {}


@pytest.mark.parametrize("kind", ["no_validity", "odd_validity"])
def test_f002_without_a_validity_the_poll_is_aborted_and_the_staff_told(
    open_office: OpenOffice, full: str, kind: str
) -> None:
    office = open_office(full, script := Script(Planned("UIDVALIDITY", kind, times=-1)))
    for minutes in (0, 20, 40, 60):
        (problem,) = run(office, minutes).problems
        assert "Serwer poczty" in problem
    assert ledger(office) == []
    (alert,) = alert_texts(office)
    assert "127.0.0.1" in alert
    script.plan[0].times = 0
    assert run(office, 62).fetched == 5


def test_f003_uids_below_the_next_one_are_never_new(open_office: OpenOffice, full: str) -> None:
    office = open_office(full, Script(Planned("UIDNEXT", "lost", times=-1)))
    assert poll(office) == 5
    assert poll(office, 2) == 0, "the server tells no UIDNEXT, and „6:*” answers with UID 5"
    assert "SEARCH" in office.proxy.asked  # type: ignore[attr-defined]


def test_f007_one_message_that_never_comes_holds_nobody_up_and_the_staff_is_told(
    open_office: OpenOffice, full: str
) -> None:
    office = open_office(full, script := Script(Planned("FETCH 2 BODY", "garbage", times=-1)))
    first = run(office, 0)
    assert (first.fetched, first.processed) == (4, 4), "the others are filed at once"
    assert "nie wydał (liczba: 1)" in first.problems[0]
    assert run(office, 2).problems != []
    assert alert_texts(office) == []
    assert run(office, 4).problems == [], "from now on it is a person's matter"
    (alert,) = alert_texts(office)
    assert f"UID 2 w folderze „{full}” (od 13 kwietnia 2026 r., godz. 12:00)" in alert
    done = len(script.done)
    assert run(office, 6).problems == []
    assert len(script.done) == done, "no poll asks for it any more"
    assert len(alert_texts(office)) == 1
    script.plan[0].times = 0
    assert reconcile(office, 700).fetched == 1, "the night does"
    assert run(office, 702).problems == []
    assert [uid for uid, _outcome, _hash in ledger(office)] == [1, 2, 3, 4, 5]
    assert "minął" in alert_texts(office)[-1]


def test_f007_many_of_them_in_a_row_hold_nobody_up_either(open_office: OpenOffice, full: str) -> None:
    office = open_office(full, Script(Planned("FETCH [1234] BODY", "garbage", times=-1)))
    problems = [bool(run(office, minutes).problems) for minutes in (0, 2, 4, 6)]
    assert problems == [True, True, True, False]
    assert [uid for uid, _outcome, _hash in ledger(office)] == [5]
    assert f"UID 1 w folderze „{full}”" in alert_texts(office)[0]
    with office.parts.database.read() as session:
        assert len(fetch.ledger.given_up(session)) == 4
    assert reconcile(office, 700).problems == []


def test_f004_f007_a_message_that_is_gone_alarms_nobody(
    open_office: OpenOffice, full: str, server: Dovecot
) -> None:
    def clerk_deletes_one(moment: str, _kinds: object) -> str:
        if moment == "SEARCH done":
            for path in (server.maildir / f".{full}").rglob("*.M*P1.test*"):
                if b"Sprawa 2" in path.read_bytes():
                    path.unlink()
        return ""

    office = open_office(full, clerk_deletes_one)
    for minutes in (0, 2, 4, 6):
        assert run(office, minutes).problems == []
    assert len(ledger(office)) == 4
    assert alert_texts(office) == []
    reconcile(office, 700)
    with office.parts.database.read() as session:
        assert fetch.ledger.unfetched(session, office.parts.account) == {}


def test_f008_what_a_search_left_out_comes_with_the_reconciliation(
    open_office: OpenOffice, full: str, server: Dovecot
) -> None:
    office = open_office(full, Script(Planned("SEARCH", "unlisted")))
    assert poll(office) == 4
    server.deliver(b"Subject: neu\r\n\r\nx\r\n", instant("04-13T11:00:00"), full)
    assert poll(office, 2) == 2
    assert reconcile(office, 700).fetched == 0


def test_f009_a_refused_login_is_tried_less_and_less_and_the_staff_is_told(
    open_office: OpenOffice, full: str
) -> None:
    office = open_office(full, script := Script(Planned("LOGIN done", "login_refused", times=-1)))
    for minutes in range(0, 180, 6):
        (problem,) = run(office, minutes).problems
        assert "proszę sprawdzić nazwę użytkownika i hasło" in problem
    assert "Następna próba o 15:24." in problem
    assert office.proxy.asked.count("LOGIN") == 5, "at 0, 6, 24, 84 and 144 minutes"  # type: ignore[attr-defined]
    (alert,) = alert_texts(office)
    assert "hasło" in alert
    script.plan[0].times = 0
    assert run(office, 206).fetched == 5
    assert run(office, 208).problems == []


def test_f009_who_starts_anew_has_mended_something(
    open_office: OpenOffice, full: str, tmp_path: Path
) -> None:
    office = open_office(full, Script(Planned("LOGIN done", "login_refused")))
    assert run(office, 0).problems != []
    assert run(office, 1).problems != []
    again = Office(tmp_path / "office", environment=office.environment)
    assert run(again, 2).fetched == 5
    again.close()


def test_f010_a_flood_stops_at_the_disk_s_floor_and_goes_on_when_there_is_room(
    open_office: OpenOffice, full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_office(full, Script())
    free = iter([fetch.MIN_FREE_BYTES, fetch.MIN_FREE_BYTES, fetch.MIN_FREE_BYTES - 1])
    with monkeypatch.context() as filling:
        filling.setattr(fetch, "BATCH", 2)
        filling.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=next(free)))
        with pytest.raises(TransientError, match="czeka na serwerze"):
            poll(office)
    assert [uid for uid, _outcome, _hash in ledger(office)] == [1, 2, 3, 4]
    assert poll(office, 2) == 1
    assert [uid for uid, _outcome, _hash in ledger(office)] == [1, 2, 3, 4, 5]


def test_f064_a_forged_date_moves_no_arrival(open_office: OpenOffice, folder: str, server: Dovecot) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@firma.example", "Zgłoszenie"
    message["Date"] = "Mon, 06 Apr 2026 08:00:00 +0200"
    message["Received"] = "from x by y; Mon, 06 Apr 2026 08:00:01 +0200"
    message.set_content("Dzień dobry.")
    server.deliver(message.as_bytes(), instant("05-08T10:00:00"), folder)
    office = open_office(folder, Script())
    office.run("2026-05-08T10:05:00+02:00")
    (row,) = rows_of(office)
    assert row.received_at == instant("05-08T10:00:00")
    assert row.headers["date_at"] == "2026-04-06T06:00:00+00:00", "kept for display"


def test_f069_what_came_before_the_close_counts_however_late_it_is_fetched(
    open_office: OpenOffice, folder: str, server: Dovecot
) -> None:
    office = open_office(folder, script := Script(Planned("CONNECT", "refused", times=-1)))
    closes_at = office.parts.calls["szwajcaria-2026"].closes_at
    for company, at in ((COMPLETE, closes_at), (LATE, closes_at + timedelta(seconds=1))):
        server.deliver(submission(company, papers_of(company), at), at, folder)
    assert office.run((closes_at - timedelta(minutes=1)).isoformat()).fetched == 0
    script.plan[0].times = 0
    assert office.run((closes_at + timedelta(hours=30)).isoformat()).fetched == 2
    status = {j.facts.email: j.assessment.status for j in office.judged()}
    assert status == {COMPLETE.email: Status.COMPLETE, LATE.email: Status.LATE}


def test_f069_of_the_same_bytes_that_came_twice_the_first_time_counts(
    open_office: OpenOffice, folder: str, server: Dovecot
) -> None:
    office = open_office(folder, Script(Planned("FETCH 1 BODY", "lost")))
    closes_at = office.parts.calls["szwajcaria-2026"].closes_at
    raw = submission(COMPLETE, papers_of(COMPLETE), closes_at)
    for at in (closes_at - timedelta(hours=1), closes_at + timedelta(hours=1)):
        server.deliver(raw, at, folder)
    assert office.run((closes_at + timedelta(hours=2)).isoformat()).fetched == 1, "the later one alone"
    assert [j.assessment.status for j in office.judged()] == [Status.LATE]
    office.run((closes_at + timedelta(hours=2, minutes=2)).isoformat())
    (judged,) = office.judged()
    assert judged.assessment.status is Status.COMPLETE
    assert judged.assessment.received_at == closes_at - timedelta(hours=1)
    assert sorted(str(row.outcome) for row in rows_of(office)) == ["duplicate", "filed"]


class TestFurtherFolders:
    """f008: folders that the reconciliation reads, too."""

    @pytest.fixture
    def junk(self, server: Dovecot, folder: str) -> str:
        server.make_folder(f"{folder}junk")
        return f"{folder}junk"

    def test_f008_what_lies_in_another_folder_is_filed_once_and_says_so(
        self, open_office: OpenOffice, server: Dovecot, folder: str, junk: str
    ) -> None:
        server.deliver(SENT[0], instant("04-13T09:01:00"), folder)
        server.deliver(SENT[1], instant("04-13T09:02:00"), junk)
        office = open_office(folder, Script(), NABOR_IMAP__ALSO=junk)
        assert run(office, 0).fetched == 1, "a poll reads the mailbox's own folder"
        assert reconcile(office, 2).fetched == 1
        own, other = rows_of(office)
        assert other.reason == f"{own.reason} Wiadomość leżała w folderze „{junk}”."
        assert (own.outcome, other.outcome) == ("ignored", "ignored")
        assert other.account.endswith(f"/{junk}")
        assert reconcile(office, 4).fetched == 0

    def test_f008_a_message_that_was_moved_is_a_duplicate_without_effect(
        self, open_office: OpenOffice, server: Dovecot, folder: str, junk: str
    ) -> None:
        at = instant("04-13T09:01:00")
        raw = submission(COMPLETE, papers_of(COMPLETE), at)
        server.deliver(raw, at, junk)
        office = open_office(folder, Script(), NABOR_IMAP__ALSO=junk)
        reconcile(office, 0)
        run(office, 1)
        before = [(letter.key, letter.state) for letter in office.letters()]
        assert [key for key, _state in before if "acknowledgement" in key] == [
            "SZW-2026-0001/acknowledgement/1"
        ]
        server.deliver(raw, at, folder)
        run(office, 5)
        reconcile(office, 7)
        first, moved = rows_of(office)
        assert (first.outcome, moved.outcome) == ("filed", "duplicate")
        assert f"„{junk}”" in first.reason
        assert "bajt w bajt" in moved.reason
        assert [(letter.key, letter.state) for letter in office.letters()] == before
        assert len(office.judged()) == 1

    def test_f008_a_folder_that_is_missing_is_told_in_the_digest_and_stops_nothing(
        self, open_office: OpenOffice, server: Dovecot, full: str
    ) -> None:
        office = open_office(full, Script(), NABOR_IMAP__ALSO="nie-ma-takiego")
        report = reconcile(office, 0)
        assert (report.fetched, report.problems) == (5, [])
        for minutes in (60, 24 * 60 - 4 * 60):
            run(office, minutes)
        assert alert_texts(office) == []
        (digest,) = [letter for letter in office.letters("digest") if "2026-04-14" in letter.key]
        assert office.text_of(digest).count("Dodatkowy folder „nie-ma-takiego”") == 1
        mended = Office(office.config.parent, environment={**office.environment, "NABOR_IMAP__ALSO": ""})
        reconcile(mended, 3000)
        assert fetch.step_record.troubles(mended.parts.database) == []
        mended.close()
