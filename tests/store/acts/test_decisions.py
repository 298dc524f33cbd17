from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from domain.acts.act import Act
from domain.acts.on_applications import RequestAgain
from domain.acts.on_documents import Accept
from domain.acts.on_letters import AboutLetter, Approve, Drop, Resend, TreatAsSent
from domain.acts.on_messages import AssignMessage
from domain.letter import LetterState
from domain.mail import Outcome
from errors import NaborError
from store.acts.decisions import record_decision
from store.engine.database import Database
from store.letters import move
from store.tables import DecisionRow, LetterRow, MessageRow
from tests.support.facts.rows import NOON, application_row, letter_row, message_row

Decide = Callable[..., None]


@pytest.fixture
def decide(database: Database) -> Decide:
    """Decides about the first application."""
    with database.write() as session:
        application = application_row(session)
        application_row(session)

    def decided(act: Act) -> None:
        with database.write() as session:
            record_decision(session, application, act, by="M. Z.", reason="Tak.", now=NOON)

    return decided


def planned(database: Database, state: LetterState, application_id: int = 1) -> str:
    from store.tables import ApplicationRow

    with database.write() as session:
        owner = session.get(ApplicationRow, application_id)
        assert owner is not None
        row = letter_row(session, owner, f"{owner.reference}/x/{state}", approval="Sprawdzić.")
        assert move(session, row.id or 0, (LetterState.DRAFT,), state=state, not_before=NOON)
    return str(row.id)


def letter(database: Database, number: str) -> LetterRow:
    with database.read() as session:
        return session.exec(select(LetterRow).where(LetterRow.id == int(number))).one()


EFFECTS = [
    (Approve, {LetterState.DRAFT}, LetterState.QUEUED),
    (
        Drop,
        {LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN, LetterState.FAILED},
        LetterState.CANCELLED,
    ),
    (Resend, {LetterState.UNCERTAIN, LetterState.FAILED, LetterState.BOUNCED}, LetterState.QUEUED),
    (TreatAsSent, {LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN}, LetterState.SENT),
]


@pytest.mark.parametrize("state", LetterState)
@pytest.mark.parametrize(("kind", "allowed", "after"), EFFECTS)
def test_f071_only_a_letter_in_the_right_state_can_be_decided_about(
    database: Database,
    decide: Decide,
    state: LetterState,
    kind: type[AboutLetter],
    allowed: set[LetterState],
    after: LetterState,
) -> None:
    number = planned(database, state)
    if state in allowed:
        decide(kind(number))
        assert letter(database, number).state == after
        return
    with pytest.raises(NaborError, match=f"w stanie „{state}”"):
        decide(kind(number))
    assert letter(database, number).state == state
    with database.read() as session:
        assert session.exec(select(DecisionRow)).all() == [], "what is refused leaves no trace"


def test_a_letter_of_another_application_is_out_of_reach(database: Database, decide: Decide) -> None:
    number = planned(database, LetterState.DRAFT, application_id=2)
    with pytest.raises(NaborError, match=f"nie ma pisma nr {number}"):
        decide(Approve(number))


def test_sent_at_is_what_a_person_found_out_or_the_instant_of_the_decision(
    database: Database, decide: Decide
) -> None:
    told, untold = planned(database, LetterState.UNCERTAIN), None
    decide(TreatAsSent(told, datetime.fromisoformat("2026-05-04T09:30:00+02:00")))
    assert letter(database, told).sent_at == NOON - timedelta(hours=4, minutes=30)
    with database.write() as session:
        assert move(session, int(told), (LetterState.SENT,), state=LetterState.UNCERTAIN)
    untold = told
    decide(TreatAsSent(untold))
    assert letter(database, untold).sent_at == NOON


def test_a_resent_letter_goes_at_the_next_pass(database: Database, decide: Decide) -> None:
    number = planned(database, LetterState.FAILED)
    decide(Resend(number))
    assert letter(database, number).not_before is None


def test_a_message_waits_to_be_processed_again_as_this_application_s(
    database: Database, decide: Decide
) -> None:
    with database.write() as session:
        message_row(session, "1", outcome=Outcome.QUARANTINED, attempts=3)
        message_row(session, "2", application_id=2)
    decide(AssignMessage("1"))
    with database.read() as session:
        row = session.get(MessageRow, 1)
    assert row is not None
    assert (row.outcome, row.application_id, row.attempts, row.matched_by) == ("pending", 1, 0, "person")
    with pytest.raises(NaborError, match="innego zgłoszenia"):
        decide(AssignMessage("2"))


def test_a_decision_remembers_what_was_there_when_it_was_made(database: Database, decide: Decide) -> None:
    decide(RequestAgain())
    with database.write() as session:
        message_row(session, "1", application_id=1)
        newest = message_row(session, "2", application_id=1)
        message_row(session, "3", application_id=2)
    planned(database, LetterState.SENT)
    decide(Accept("zus_certificate"))
    with database.read() as session:
        first, second = session.exec(select(DecisionRow).order_by(DecisionRow.id)).all()
    assert (first.seen_message_id, first.seen_round) == (None, None)
    assert (second.seen_message_id, second.seen_round) == (newest.id, 1)
    assert (second.by, second.reason, second.at, second.target) == ("M. Z.", "Tak.", NOON, "zus_certificate")
