from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from domain.letter import LetterKind, LetterState
from store import letters
from store.engine.database import Database
from store.records import letter_fact, order_from_dict
from tests.support.facts.rows import NOON, application_row, letter_row


def test_a_letter_that_needs_approval_begins_as_a_draft_and_others_in_the_queue(database: Database) -> None:
    with database.write() as session:
        application = application_row(session)
        draft, ready = (
            letter_row(session, application, "a/1", "Sprawdzić."),
            letter_row(session, application, "a/2"),
        )
        assert (draft.state, ready.state) == (LetterState.DRAFT, LetterState.QUEUED)
        assert letters.existing_keys(session, "a/") == {"a/1", "a/2"}
        assert letters.existing_keys(session, "b/") == frozenset()


def test_f067_a_letter_put_off_by_a_clock_that_was_ahead_does_not_wait_for_that_day(
    database: Database,
) -> None:
    with database.write() as session:
        row = letter_row(session, application_row(session), "a/1")
        row.not_before = NOON + timedelta(days=365)
        session.add(row)
        session.flush()
        assert [one.id for one in letters.queued(session, NOON)] == [row.id]
        row.not_before = NOON + timedelta(days=1)
        session.add(row)
        session.flush()
        assert letters.queued(session, NOON) == [], "the cap for an address"


def test_one_key_is_one_letter_for_ever(database: Database) -> None:
    with database.write() as session:
        application = application_row(session)
        row = letter_row(session, application, "a/1")
        order = order_from_dict(row.letter_order)
        rendered = letters.RenderedLetter("<x@y>", "Inny", row.to_address, b"inne")
        assert not letters.add_letter(session, order, rendered, application.id, NOON)
        assert [x.subject for x in letters.letter_rows(session)] == ["Temat"]
    with pytest.raises(IntegrityError, match=r"letters[._]key"), database.write() as session:
        copy = row.model_copy(update={"id": None})
        session.add(letters.LetterRow(**copy.model_dump()))


def test_the_order_of_a_letter_comes_back_as_it_was(database: Database) -> None:
    with database.write() as session:
        row = letter_row(session, application_row(session), "AAA-2026-0001/x/1", "Sprawdzić.")
    order = order_from_dict(row.letter_order)
    assert (order.key, order.round, order.starts_term, order.approval) == (row.key, 1, True, "Sprawdzić.")
    fact = letter_fact(row)
    assert (fact.id, fact.key, fact.state, fact.round) == (str(row.id), row.key, LetterState.DRAFT, 1)


def test_the_queue_holds_what_may_go_now_oldest_first(database: Database) -> None:
    with database.write() as session:
        application = application_row(session)
        first, second, third = (letter_row(session, application, f"a/{n}") for n in range(3))
        letters.move(session, second.id or 0, (LetterState.QUEUED,), not_before=NOON + timedelta(minutes=5))
        letters.move(session, third.id or 0, (LetterState.QUEUED,), state=LetterState.SENT)
    with database.read() as session:
        assert [row.id for row in letters.queued(session, NOON)] == [first.id]
        assert [row.id for row in letters.queued(session, NOON + timedelta(minutes=5))] == [
            first.id,
            second.id,
        ]


def test_only_one_can_claim_a_letter(database: Database) -> None:
    with database.write() as session:
        row = letter_row(session, application_row(session), "a/1")
    claims = []
    for _ in range(2):
        with database.write() as session:
            claims.append(
                letters.move(session, row.id or 0, (LetterState.QUEUED,), state=LetterState.SENDING)
            )
    assert claims == [True, False]
    with database.read() as session:
        assert [x.id for x in letters.take_over(session, None)] == [row.id]


@pytest.mark.parametrize(
    ("number", "is_found"), [("1", True), ("2", False), ("x", False), ("", False), ("²", False)]
)
def test_a_letter_is_found_by_what_a_person_types(database: Database, number: str, is_found: bool) -> None:
    with database.write() as session:
        letter_row(session, application_row(session), "a/1")
    with database.read() as session:
        assert (letters.letter_row(session, number) is not None) is is_found


def test_the_bytes_of_letters_are_read_only_where_they_are_handed_over(database: Database) -> None:
    with database.write() as session:
        letter_row(session, application_row(session), "a/1")
    with database.read() as session:
        (listed,) = letters.letter_rows(session)
        assert listed.subject == "Temat"
        with pytest.raises(InvalidRequestError, match="raw"):
            _ = listed.raw
    with database.read() as session:
        assert [row.raw for row in letters.queued(session, NOON)] == [b"Subject: Temat\r\n\r\n"]


def test_what_may_have_left_counts_from_when_it_was_handed_over(database: Database) -> None:
    handed = NOON + timedelta(hours=5)
    with database.write() as session:
        application = application_row(session)
        unsure, sent, old = (letter_row(session, application, f"a/{n}") for n in range(3))
        to = unsure.to_address
        for row, state in ((unsure, LetterState.UNCERTAIN), (sent, LetterState.SENT)):
            letters.move(session, row.id or 0, (LetterState.QUEUED,), state=state, handed_at=handed)
        letters.move(session, sent.id or 0, (LetterState.SENT,), sent_at=handed + timedelta(minutes=1))
        letters.move(session, old.id or 0, (LetterState.QUEUED,), state=LetterState.UNCERTAIN)
    with database.read() as session:
        left = sorted(letters.departures(session, (), NOON))
    kind = LetterKind.CORRECTION_REQUEST
    assert left == [
        (to, old.frozen_at, kind),
        (to, handed, kind),
        (to, handed + timedelta(minutes=1), kind),
    ]
