from datetime import timedelta

import pytest
from sqlalchemy import event

from domain.acts.on_letters import Approve
from domain.document import Reading, ReadStatus
from domain.mail import Attachment, Outcome, Purpose
from errors import NaborError
from store.acts.decisions import record_decision
from store.applications import application_rows, find_application, gather_facts
from store.engine.database import Database
from store.mail.ledger import FiledAttachment, StoredReading, record_files
from store.reading_json import reading_to_json
from tests.support.facts.rows import NOON, application_row, letter_row, message_row


def test_every_call_numbers_for_itself_and_never_reuses_a_number(database: Database) -> None:
    with database.write() as session:
        made = [
            application_row(session, *call).reference for call in (("a", "AAA"), ("b", "BBB"), ("a", "AAA"))
        ]
    assert made == ["AAA-2026-0001", "BBB-2026-0001", "AAA-2026-0002"]
    with pytest.raises(ZeroDivisionError), database.write() as session:
        application_row(session)
        _ = 1 / 0
    with database.write() as session:
        assert application_row(session).reference == "AAA-2026-0003", "what was rolled back took no number"
        assert [row.reference for row in application_rows(session, "b")] == ["BBB-2026-0001"]
        found = find_application(session, "AAA-2026-0002")
        assert found is not None
        assert found.folder == "applications/a/AAA-2026-0002 Firma"
        assert find_application(session, "AAA-2026-0099") is None


def test_a_company_has_one_application_a_call(database: Database) -> None:
    with database.write() as session:
        application_row(session, identity="nip=9290000006")
        application_row(session, "b", "BBB", identity="nip=9290000006")
    with pytest.raises(Exception, match=r"(?i)unique"), database.write() as session:
        application_row(session, identity="nip=9290000006")


def test_facts_are_gathered_in_the_order_of_time_and_only_ones_own(database: Database) -> None:
    with database.write() as session:
        mine, other = application_row(session), application_row(session)
        late = message_row(session, "1", 30, application_id=mine.id, purpose=Purpose.REPLY, subject="drugi")
        early = message_row(
            session, "2", 10, application_id=mine.id, subject="pierwszy", from_address="a@a.example"
        )
        message_row(session, "3", 20, application_id=mine.id, purpose=Purpose.AUTOMATIC)
        message_row(session, "4", 40, application_id=other.id)
        letter_row(session, mine, "AAA-2026-0001/correction_request/1")
        reading = Reading("f" * 64, "pdf", ReadStatus.OK)
        stored = StoredReading("f" * 64, "a", "r1", *reading_to_json(reading))
        file = Attachment("1.2", "plik.pdf", "application/pdf", "f" * 64, 5)
        record_files(session, [FiledAttachment(early.id or 0, file, "applications/x.pdf", stored)], NOON)
        unread = Attachment("1.3", "inny.pdf", "application/pdf", "e" * 64, 5)
        record_files(session, [FiledAttachment(early.id or 0, unread, "applications/y.pdf")], NOON)
    with database.read() as session:
        facts, others = gather_facts(session, application_rows(session))
    assert [s.message_id for s in facts.submissions] == [early.id, late.id], "robots do not count"
    assert [s.subject for s in facts.submissions] == ["pierwszy", "drugi"]
    assert [x.key for x in facts.letters] == ["AAA-2026-0001/correction_request/1"]
    first, second = facts.submissions[0].files
    assert (first.filename, first.path, first.reading.status) == (
        "plik.pdf",
        "applications/x.pdf",
        ReadStatus.OK,
    )
    assert second.reading.status is ReadStatus.CRASH, "not read is a failure, never an absence (f054)"
    assert len(others.submissions) == 1
    assert others.letters == ()


def test_gathering_costs_the_same_few_queries_for_any_number(database: Database) -> None:
    counts = []
    for _ in range(2):
        with database.write() as session:
            for number in range(5):
                row = application_row(session)
                message_row(session, f"{row.id}.{number}", application_id=row.id)
        seen: list[str] = []
        listener = lambda _c, _cur, statement, *_rest: seen.append(statement)  # noqa: B023, E731 - one list a round
        with database.read() as session:
            rows = application_rows(session)
            event.listen(database.engine, "before_cursor_execute", listener)
            assert len(list(gather_facts(session, rows))) == len(rows)
            event.remove(database.engine, "before_cursor_execute", listener)
        counts.append(len(seen))
    assert counts[0] == counts[1] < 10


def test_facts_are_the_same_however_many_are_gathered_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write() as session:
        for number in range(5):
            row = application_row(session)
            taken = message_row(session, f"{number}", number + 10, application_id=row.id)
            message_row(session, f"{number}/", number, outcome=Outcome.DUPLICATE, duplicate_of=taken.id)
            message_row(session, f"{number}?", outcome=Outcome.QUARANTINED, may_belong_to=[row.reference])
            letter_row(session, row, f"{row.reference}/completeness/1")
    with database.read() as session:
        together = list(gather_facts(session, application_rows(session)))
        for size in (1, 2, 5):
            monkeypatch.setattr("store.applications._SLICE", size)
            assert list(gather_facts(session, application_rows(session))) == together
    assert [f.submissions[0].received_at for f in together] == [NOON + timedelta(minutes=n) for n in range(5)]
    assert [(len(f.held), len(f.letters)) for f in together] == [(1, 1)] * 5


def test_only_a_few_applications_are_held_at_a_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.applications._SLICE", 2)
    with database.write() as session:
        for number in range(6):
            message_row(session, f"{number}", application_id=application_row(session).id)
    asked: list[object] = []
    with database.read() as session:
        rows = application_rows(session)
        event.listen(
            database.engine,
            "before_cursor_execute",
            lambda _c, _cur, _s, values, *_rest: asked.append(values),
        )
        gathered = gather_facts(session, rows)
        held = [next(gathered), next(gathered)]
        before = len(asked)
        assert [facts.reference for facts in held] == [row.reference for row in rows[:2]]
        assert not any(rows[2].id in values for values in asked if isinstance(values, tuple))
        assert next(gathered).reference == rows[2].reference
        assert len(asked) > before


def test_a_refused_decision_leaves_no_row(database: Database) -> None:

    with database.write() as session:
        application = application_row(session)
    with pytest.raises(NaborError), database.write() as session:
        record_decision(session, application, Approve("1"), by="M", reason="r", now=NOON)
    with database.read() as session:
        assert next(gather_facts(session, application_rows(session))).decisions == ()
