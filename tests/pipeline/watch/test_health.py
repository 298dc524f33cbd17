"""What monitoring is told: the judgement of numbers, and the facts of an office."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from config.settings import Health
from domain.acts.on_letters import Approve
from domain.letter import LetterState
from pipeline.run import PassReport, open_reading, take_mail
from pipeline.runtime.lock import is_held, single_writer
from pipeline.watch import step_record
from pipeline.watch.health import Check, Facts, as_dict, facts_of, is_healthy, judge
from pipeline.write import letters as sending
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from store.acts.decisions import record_decision
from store.tables import ApplicationRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

NOW = datetime.fromisoformat("2026-04-13T12:00:00+02:00")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
WELL = Facts(
    polled_at=NOW - MINUTE,
    reconciled_at=NOW - 9 * HOUR,
    backed_up_at=None,
    pending_since=None,
    queued_since=None,
    uncertain=0,
    failed=2,
    bounced=1,
    quarantined=3,
    broken_today=20,
    broken_ever=700,
    disk_free_mb=12_000,
    is_sending=True,
    has_worker=True,
    has_tessdata=True,
)
COMPANY = make_company(71, size="small")


def wrong(facts: Facts, **limits: object) -> set[str]:
    checks = judge(facts, Health(**limits), NOW)  # type: ignore[arg-type]
    return {name for name, check in checks.items() if not check.ok}


def test_a_program_that_works_is_healthy_and_what_is_not_known_is_not_wrong() -> None:
    checks = judge(WELL, Health(), NOW)
    assert is_healthy(checks)
    assert checks["poll_minutes"] == Check(value=1.0, limit=30, ok=True)
    assert checks["backup_hours"] == Check(value=None, limit=None, ok=True)
    assert wrong(replace(WELL, reconciled_at=None), backup_hours=26) == set()


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"polled_at": None}, "poll_minutes"),
        ({"polled_at": NOW - 31 * MINUTE}, "poll_minutes"),
        ({"reconciled_at": NOW - 49 * HOUR}, "reconcile_hours"),
        ({"pending_since": NOW - 61 * MINUTE}, "pending_minutes"),
        ({"queued_since": NOW - 61 * MINUTE}, "queued_minutes"),
        ({"uncertain": 1}, "uncertain"),
        ({"broken_today": 21}, "sandbox_restarts"),
        ({"disk_free_mb": 499}, "disk_free_mb"),
        ({"is_sending": False}, "sending"),
        ({"has_worker": False}, "worker"),
        ({"has_tessdata": False}, "tessdata"),
    ],
)
def test_each_trouble_is_named(change: dict[str, object], name: str) -> None:
    assert wrong(replace(WELL, **change)) == {name}  # type: ignore[arg-type]


def test_limits_decide() -> None:
    assert wrong(WELL, failed=1, bounced=1, quarantined=2) == {"failed", "quarantined"}
    assert wrong(replace(WELL, backed_up_at=NOW - 27 * HOUR)) == set()
    assert wrong(replace(WELL, backed_up_at=NOW - 27 * HOUR), backup_hours=26) == {"backup_hours"}
    assert wrong(replace(WELL, has_worker=False), worker=False) == set()
    assert wrong(replace(WELL, uncertain=5), uncertain=None) == set()
    assert wrong(replace(WELL, polled_at=NOW + HOUR)) == set(), "a clock that jumped back makes nothing old"


def test_the_lock_tells_whether_a_worker_is_there(tmp_path: Path) -> None:
    assert not is_held(tmp_path), "no lock was ever taken"
    with single_writer(tmp_path):
        assert is_held(tmp_path)
    assert not is_held(tmp_path)
    with single_writer(tmp_path):
        pass


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One application and a mail without a byte, on a Friday evening; nothing has left yet."""
    opened = Office(tmp_path)
    form = enclosures(only(papers_of(COMPANY), "application_form"))
    draft = Draft(COMPANY.email, "Zgłoszenie", "W załączeniu formularz.", COMPANY.delegate, form)
    opened.deliver(mail(instant("04-17T12:00:00"), draft), "2026-04-17T12:00:00+02:00")
    opened.deliver(b"", "2026-04-17T12:01:00+02:00")
    yield opened
    opened.close()


def seen(office: Office, at: str) -> Facts:
    return facts_of(office.parts, datetime.fromisoformat(at))


def test_the_facts_of_an_office(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(office, "2026-04-17T12:02:00+02:00").polled_at is None
    with monkeypatch.context() as closed:
        closed.setattr(sending, "send", lambda *_arguments, **_named: 0)
        office.run("2026-04-17T15:00:00+02:00")
    facts = seen(office, "2026-04-17T16:00:00+02:00")
    ran = datetime.fromisoformat("2026-04-17T15:00:00+02:00")
    assert (facts.polled_at, facts.queued_since, facts.pending_since) == (ran, ran, None)
    assert (facts.quarantined, facts.has_worker) == (1, False)
    office.run("2026-04-17T16:10:00+02:00")
    facts = seen(office, "2026-04-17T18:00:00+02:00")
    assert {x.state for x in office.letters("correction_request")} == {"queued"}
    assert facts.queued_since is None, "the request waits for the office's hours"
    assert facts.quarantined == 0, "the digest has told of it"
    opening = datetime.fromisoformat("2026-04-20T07:30:00+02:00")
    assert seen(office, "2026-04-20T09:00:00+02:00").queued_since == opening


def test_a_held_letter_is_late_only_when_it_might_go(office: Office) -> None:
    office.run("2026-04-17T12:05:00+02:00")
    with office.parts.database.write() as session:
        letter = session.merge(office.letters("acknowledgement")[0])
        letter.state, letter.not_before = "queued", datetime.fromisoformat("2026-04-18T12:05:00+02:00")
    assert seen(office, "2026-04-18T12:00:00+02:00").queued_since is None
    assert seen(office, "2026-04-18T13:00:00+02:00").queued_since == letter.not_before


def test_an_old_draft_waits_only_since_it_was_approved(office: Office) -> None:
    office.run("2026-04-17T12:05:00+02:00")
    approved_at = datetime.fromisoformat("2026-04-22T09:00:00+02:00")
    with office.parts.database.write() as session:
        letter = session.merge(office.letters("acknowledgement")[0])
        letter.state = LetterState.DRAFT
        session.flush()
        owner = session.get(ApplicationRow, letter.application_id)
        assert owner is not None
        record_decision(
            session, owner, Approve(str(letter.id)), by="AK", reason="Sprawdzono.", now=approved_at
        )
    assert seen(office, "2026-04-22T09:10:00+02:00").queued_since == approved_at


def test_nothing_of_a_person_is_told(office: Office) -> None:
    office.run("2026-04-17T15:00:00+02:00")
    told = json.dumps(as_dict(judge(seen(office, "2026-04-17T16:00:00+02:00"), Health(), NOW)))
    assert "@" not in told
    assert str(office.maildir.parent) not in told


def test_the_nightly_comparison_is_on_record(office: Office) -> None:
    with open_reading(office.parts) as pools:
        take_mail(office.parts, pools, NOW, PassReport(), reconcile=True)
    assert step_record.last_success(office.parts.database, "reconcile") == NOW
