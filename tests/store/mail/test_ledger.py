from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.mail import Attachment, Outcome
from store.engine.database import Database
from store.mail import ledger
from store.mail.ledger import Arrival
from store.tables import AttachmentRow, MessageRow, ReadingRow

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ACCOUNT = "imap://u@h/INBOX"


@pytest.fixture
def database(tmp_path: Path):
    opened = Database(f"sqlite:///{tmp_path / 'nabor.sqlite'}")
    yield opened
    opened.close()


def arrival(uid: int, content: str | None = None, validity: int = 7, minutes: int = 0) -> Arrival:
    return Arrival(
        key=f"{validity}/{uid}",
        uid_validity=validity,
        uid=uid,
        received_at=NOON + timedelta(minutes=minutes),
        sha256=(content or f"{validity}-{uid}").rjust(64, "0"),
        size_bytes=10,
    )


def enter(database: Database, *arrivals: Arrival) -> int:
    with database.write() as session:
        return ledger.record_arrivals(session, ACCOUNT, arrivals, NOON)


def outcomes(database: Database) -> list[str]:
    with database.read() as session:
        return [row.outcome for row in session.exec(select(MessageRow).order_by(MessageRow.id))]


def test_what_was_entered_is_the_mark_of_the_next_poll(database: Database) -> None:
    assert enter(database, arrival(3), arrival(9)) == 2
    with database.read() as session:
        seen = ledger.seen(session, ACCOUNT)
    assert (seen.uid_validity, seen.highest_uid, seen.missing_keys) == (7, 9, ())


def test_f001_a_new_validity_counts_for_itself_and_repeats_nothing(database: Database) -> None:
    enter(database, arrival(3, "a"), arrival(9, "b"))
    assert (
        enter(database, arrival(1, "a", validity=8), arrival(2, "b", validity=8), arrival(4, "c", validity=8))
        == 3
    )
    assert outcomes(database) == ["pending", "pending", "duplicate", "duplicate", "pending"]
    with database.read() as session:
        seen = ledger.seen(session, ACCOUNT)
    assert (seen.uid_validity, seen.highest_uid) == (8, 4)


def test_the_same_message_fetched_twice_has_one_row(database: Database) -> None:
    enter(database, arrival(3))
    assert enter(database, arrival(3), arrival(4)) == 1
    assert outcomes(database) == ["pending", "pending"]


def test_the_same_bytes_in_one_batch_are_told(database: Database) -> None:
    enter(database, arrival(3, "x"), arrival(4, "x"))
    assert outcomes(database) == ["pending", "duplicate"]


def test_f004_what_was_not_handed_over_is_asked_for_again_until_it_comes_or_is_gone(
    database: Database,
) -> None:
    with database.write() as session:
        ledger.record_unfetched(session, ACCOUNT, ["7/5", "7/6"], {"7/6"}, NOON)
        ledger.record_unfetched(session, ACCOUNT, ["7/5"], (), NOON)
        assert ledger.unfetched(session, ACCOUNT) == {"7/5": 0, "7/6": 1}
    enter(database, arrival(5))
    with database.write() as session:
        assert ledger.seen(session, ACCOUNT).missing_keys == ("7/6",)
        assert ledger.forget_vanished(session, ACCOUNT, frozenset({"7/5"})) == 1
    with database.read() as session:
        assert ledger.seen(session, ACCOUNT).missing_keys == ()


def test_f007_what_was_asked_for_in_vain_three_times_is_given_up(database: Database) -> None:
    with database.write() as session:
        for _ in range(2):
            ledger.record_unfetched(session, ACCOUNT, ["7/5"], {"7/5"}, NOON)
        assert ledger.seen(session, ACCOUNT).missing_keys == ("7/5",)
        assert ledger.given_up(session) == []
        ledger.record_unfetched(session, ACCOUNT, ["7/5"], {"7/5"}, NOON)
        assert ledger.seen(session, ACCOUNT).missing_keys == ()
        assert [row.key for row in ledger.given_up(session)] == ["7/5"]


def test_pending_messages_come_in_the_order_of_arrival(database: Database) -> None:
    enter(database, arrival(1, minutes=30), arrival(2, minutes=10), arrival(3, minutes=20))
    with database.read() as session:
        assert [row.uid for row in ledger.pending(session)] == [2, 3, 1]


def test_attempts_are_counted_before_the_work(database: Database) -> None:
    enter(database, arrival(1))
    with database.write() as session:
        ledger.begin_attempts(session, [1])
    with database.read() as session:
        row = session.exec(select(MessageRow)).one()
    assert (row.attempts, row.outcome) == (1, Outcome.PENDING)


def filed(message_id: int, part: str, rules: str = "r1", path: str = "a.pdf") -> ledger.FiledAttachment:
    attachment = Attachment(part, "a.pdf", "application/pdf", "a" * 64, 10)
    return ledger.FiledAttachment(
        message_id, attachment, path, ledger.StoredReading("a" * 64, "c", rules, b"{}", b"[]")
    )


def test_the_same_reading_is_kept_once_and_attachments_keep_their_numbers(database: Database) -> None:
    enter(database, arrival(1), arrival(2))
    with database.write() as session:
        ledger.record_files(session, [filed(1, "1"), filed(1, "2"), filed(2, "1")], NOON)
    with database.write() as session:
        ledger.record_files(session, [filed(2, "1", path="b.pdf"), filed(2, "2", rules="r2")], NOON)
    with database.read() as session:
        rows = session.exec(select(AttachmentRow).order_by(AttachmentRow.id)).all()
        readings = session.exec(select(ReadingRow)).all()
    assert [(row.message_id, row.part, row.path) for row in rows] == [
        (1, "1", "a.pdf"),
        (1, "2", "a.pdf"),
        (2, "1", "b.pdf"),
        (2, "2", "a.pdf"),
    ]
    assert sorted(row.rules for row in readings) == ["r1", "r2"]
    assert len({row.reading_id for row in rows}) == 2


def test_what_became_of_several_messages_is_entered_at_once(database: Database) -> None:
    enter(database, arrival(1), arrival(2), arrival(3))
    with database.write() as session:
        rows = ledger.pending(session)
        ledger.record_processed(
            session, [ledger.quarantined_values(row, "nie da się", NOON) for row in rows[:2]]
        )
    assert outcomes(database) == ["quarantined", "quarantined", "pending"]


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_what_waits_in_several_mailboxes_takes_turns(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    sqlite = f"sqlite:///{tmp_path / 'turns.sqlite'}"
    database = Database(sqlite if engine == "sqlite" else request.getfixturevalue("postgres").office())
    try:
        with database.write() as session:
            large = [arrival(uid, f"l{uid}", minutes=uid) for uid in range(1, 6)]
            ledger.record_arrivals(session, "large", large, NOON)
            small = [arrival(uid, f"s{uid}", minutes=60 + uid) for uid in (1, 2)]
            ledger.record_arrivals(session, "small", small, NOON)
        with database.read() as session:
            rows = ledger.pending_by_turns(session, 6)
            told = [(row.account, row.uid) for row in rows]
            in_hand = [row.id for row in rows[:2] if row.id is not None]
            after = [(row.account, row.uid) for row in ledger.pending_by_turns(session, 2, None, in_hand)]
            assert ledger.pending_by_turns(session, 0) == []
        assert told == [
            ("large", 1), ("small", 1), ("large", 2), ("small", 2), ("large", 3), ("large", 4)
        ]  # fmt: skip
        assert after == [("large", 2), ("small", 2)]
    finally:
        database.close()
