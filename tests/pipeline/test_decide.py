"""The one way in which acts are checked, recorded and taken back."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.acts.act import Act
from domain.acts.on_applications import Extend
from domain.acts.on_documents import Accept, Refuse, SetField
from domain.acts.on_letters import Approve, Drop, Resend, TreatAsSent
from domain.acts.on_messages import AssignMessage, NotRelated
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.application import Status
from domain.letter import LetterState
from domain.mail import Outcome
from errors import ConfigError, NaborError
from pipeline.decide import about_message, decide, release, seen_now, undo
from pipeline.decided import OutdatedError, Recorded
from pipeline.file.known_senders import KnownSenders
from pipeline.watch.sending_hold import DAMAGED, hold_sending, is_released, release_sending
from store.acts.decisions import journal
from store.letters import move
from store.tables import DecisionRow, LetterRow, MessageRow
from tests.support.facts.rows import NOON, application_row, letter_row, message_row
from tests.support.offices.office import Office

CALL = "szwajcaria-2026"
ONE = "SZW-2026-0001"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One application with one message, and a message that was set aside."""
    opened = Office(tmp_path)
    opened.at(NOON + timedelta(hours=1))
    with opened.parts.database.write() as session:
        owner = application_row(session, CALL, "SZW")
        message_row(session, "1", application_id=owner.id)
        message_row(session, "2", outcome=Outcome.QUARANTINED, attempts=1, from_address="kadry@firma.example")
    yield opened
    opened.close()


def act(office: Office, what: Act, seen: str | None = None) -> Recorded:
    return decide(office.parts, ONE, what, "Anna Kowalska", "Ustalono telefonicznie.", seen)


def take_back(office: Office, number: int) -> Recorded:
    return undo(office.parts, number, "Anna Kowalska", "Pomyłka.")


def acts(office: Office) -> list[tuple[str, str | None]]:
    with office.parts.database.read() as session:
        return [
            (row.action, row.target) for row in session.exec(select(DecisionRow).order_by(DecisionRow.id))
        ]


def planned(office: Office, state: LetterState) -> str:
    from store.applications import find_application

    with office.parts.database.write() as session:
        owner = find_application(session, ONE)
        assert owner is not None
        row = letter_row(session, owner, f"{ONE}/x/{state}", approval="Sprawdzić.")
        sent_at = NOON if state in {LetterState.SENT, LetterState.BOUNCED} else None
        values = {"state": state, "not_before": NOON, "last_reply": "250 OK", "sent_at": sent_at}
        assert move(session, row.id or 0, (LetterState.DRAFT,), **values)
    return str(row.id)


def letter(office: Office, number: str) -> LetterRow:
    with office.parts.database.read() as session:
        return session.exec(select(LetterRow).where(LetterRow.id == int(number))).one()


def test_what_came_in_meanwhile_is_told_and_nothing_recorded(office: Office) -> None:
    seen = seen_now(office.parts, ONE)
    act(office, SetPoints(2, 10), seen)
    with pytest.raises(OutdatedError, match="w międzyczasie") as outdated:
        act(office, SetPoints(3, 0), seen)
    assert outdated.value.news == ("Anna Kowalska zapisał(a) decyzję nr 1: Ustalono telefonicznie.",)
    with office.parts.database.write() as session:
        message_row(session, "3", application_id=1, subject="Rezygnacja")
    with pytest.raises(OutdatedError, match="wiadomość nr 3: Rezygnacja"):
        act(office, SetPoints(3, 0), seen)
    with pytest.raises(OutdatedError):
        act(office, SetPoints(3, 0), "cokolwiek")
    assert acts(office) == [("points", "2")]
    act(office, SetPoints(3, 0), seen_now(office.parts, ONE))
    assert acts(office) == [("points", "2"), ("points", "3")]


def test_two_pages_with_the_same_state_record_one_act(office: Office) -> None:
    seen = seen_now(office.parts, ONE)
    act(office, Refuse("proxy"), seen)
    with pytest.raises(OutdatedError):
        act(office, Accept("proxy"), seen)


@pytest.mark.parametrize(
    ("by", "reason"), [("", "Tak."), ("Anna", " "), ("Imię Nazwisko", "Tak."), ("A", "…")]
)
def test_nobody_acts_without_a_name_and_a_reason(office: Office, by: str, reason: str) -> None:
    for attempt in (
        lambda: decide(office.parts, ONE, SetPoints(2, 10), by, reason),
        lambda: undo(office.parts, 1, by, reason),
        lambda: release(office.parts, by, reason),
    ):
        with pytest.raises(NaborError):
            attempt()
    assert acts(office) == []


def test_the_judgement_no_longer_knows_what_was_taken_back(office: Office) -> None:
    act(office, SetField("email", "nowy@firma.example"))
    (judged,) = office.judged()
    assert judged.facts.email == "nowy@firma.example"
    assert take_back(office, 1) == Recorded(2, ONE, Undo(1))
    (judged,) = office.judged()
    assert (judged.facts.email, judged.facts.decisions) == ("biuro@firma.example", ())
    assert acts(office) == [("field", "email"), ("undo", "1")], "both are kept for ever"
    with office.parts.database.read() as session:
        assert not KnownSenders(session).among(["nowy@firma.example"]), "a stranger's again"


@pytest.mark.parametrize(
    ("kind", "state"),
    [(kind, s) for kind in (Approve, Drop, Resend, TreatAsSent) for s in sorted(kind.allowed)],
)
def test_a_letter_is_again_as_it_was(office: Office, kind: type[Act], state: LetterState) -> None:
    number = planned(office, state)
    before = letter(office, number)
    act(office, kind.read(number, None))
    assert letter(office, number).state != state
    take_back(office, 1)
    after = letter(office, number)
    names = ("state", "last_reply", "not_before", "sent_at", "due_on")
    assert [getattr(after, n) for n in names] == [getattr(before, n) for n in names]


def test_a_letter_that_goes_on_its_way_is_not_called_back(office: Office) -> None:
    number = planned(office, LetterState.DRAFT)
    act(office, Approve(number))
    with office.parts.database.write() as session:
        assert move(session, int(number), (LetterState.QUEUED,), state=LetterState.SENDING)
    with pytest.raises(NaborError, match="sending"):
        take_back(office, 1)
    assert acts(office) == [("approve", number)]


def test_a_message_is_set_aside_again_unless_the_program_is_at_it_just_now(office: Office) -> None:
    act(office, AssignMessage("2"))
    take_back(office, 1)
    with office.parts.database.read() as session:
        row = session.get(MessageRow, 2)
    assert row is not None
    assert (row.application_id, row.outcome, row.attempts) == (None, Outcome.QUARANTINED, 1)
    act(office, AssignMessage("2"))
    with office.parts.database.write() as session:
        again = session.get(MessageRow, 2)
        assert again is not None
        again.attempts = 1
        session.add(again)
    with pytest.raises(NaborError, match="właśnie czyta"):
        take_back(office, 3)


def test_nobody_decides_about_a_message_that_a_pass_has_in_hand(office: Office) -> None:
    # What the pass finds would be entered over a person's word.
    with office.parts.database.write() as session:
        message_row(session, "3", outcome=Outcome.PENDING, attempts=1, from_address="kadry@firma.example")
    with pytest.raises(NaborError, match="właśnie czyta"):
        act(office, AssignMessage("3"))
    with pytest.raises(NaborError, match="właśnie czyta"):
        about_message(office.parts, NotRelated("3"), "Anna", "Oferta handlowa.")
    assert acts(office) == []


def test_an_application_that_a_decision_opened_does_not_vanish(office: Office) -> None:
    opened = decide(office.parts, CALL, AssignMessage("2"), "Anna", "To zgłoszenie.")
    assert opened.reference == "SZW-2026-0002"
    assert "adresu" in " ".join(opened.told)
    take_back(office, opened.id)
    (judged,) = [j for j in office.judged() if j.facts.reference == opened.reference]
    assert judged.assessment.status is Status.WITHDRAWN


def test_a_message_that_has_nothing_to_do_with_a_call_waits_for_nobody(office: Office) -> None:
    about_message(office.parts, NotRelated("2"), "Anna", "Oferta handlowa.")
    with office.parts.database.read() as session:
        row = session.get(MessageRow, 2)
    assert row is not None
    assert (row.outcome, row.needs_person) == (Outcome.IGNORED, False)
    assert "Oferta handlowa." in row.reason
    with pytest.raises(NaborError, match="Nie ma wiadomości nr 99"):
        about_message(office.parts, NotRelated("99"), "Anna", "Oferta.")
    act(office, AssignMessage("2"))
    with pytest.raises(NaborError, match="cofnąć przypisanie"):
        about_message(office.parts, NotRelated("2"), "Anna", "Oferta.")


def test_a_message_said_to_belong_to_no_call_waits_again_when_that_is_taken_back(office: Office) -> None:
    first = about_message(office.parts, NotRelated("2"), "Anna", "Oferta handlowa.")
    taken = take_back(office, first.id)
    assert (taken.reference, taken.told) == (None, ("Wiadomość nr 2 czeka znowu na pracownika.",))
    with office.parts.database.read() as session:
        row = session.get(MessageRow, 2)
    assert row is not None
    assert (row.outcome, row.reason) == (Outcome.QUARANTINED, "Tak.")
    with pytest.raises(NaborError, match="już cofnięta"):
        take_back(office, first.id)
    with pytest.raises(NaborError, match="nie dotyczy zgłoszenia"):
        take_back(office, taken.id)
    second = about_message(office.parts, NotRelated("2"), "Anna", "Oferta.")
    third = about_message(office.parts, NotRelated("2"), "Anna", "Reklama.")
    with pytest.raises(NaborError, match="później co innego"):
        take_back(office, second.id)
    act(office, AssignMessage("2"))
    with pytest.raises(NaborError, match="później co innego"):
        take_back(office, third.id)
    take_back(office, 5)
    take_back(office, third.id)
    take_back(office, second.id)
    with office.parts.database.read() as session:
        row = session.get(MessageRow, 2)
    assert row is not None
    assert row.outcome == Outcome.QUARANTINED


def test_a_decision_that_there_is_not_cannot_be_taken_back(office: Office) -> None:
    with pytest.raises(NaborError, match="Nie ma decyzji nr 9"):
        take_back(office, 9)


def test_what_can_only_be_a_slip_is_wrong_usage(office: Office) -> None:
    with pytest.raises(ConfigError, match="nie biegnie żaden termin"):
        act(office, Extend(datetime.fromisoformat("2026-05-30").date()))
    with pytest.raises(NaborError, match="nie ma pisma nr 77"):
        act(office, Drop("77"))


def test_a_release_is_kept_and_covers_only_what_the_person_knew(office: Office) -> None:
    parts = office.parts
    hold_sending(parts.database, DAMAGED, "Brakuje pliku 7.", parts.clock())
    (hold,) = release(parts, "Anna", "Plik jest w kopii.")
    assert (hold.name, hold.why) == (DAMAGED, "Brakuje pliku 7.")
    assert is_released(parts.database, DAMAGED, "Brakuje pliku 7.")
    assert not is_released(parts.database, DAMAGED, "Brakuje pliku 8.")
    office.at(parts.clock() + timedelta(hours=1))
    release_sending(parts.database, DAMAGED, parts.clock())
    assert not is_released(parts.database, DAMAGED, "Brakuje pliku 7."), "all was well in between"
    with parts.database.read() as session:
        ((row, about),) = journal(session)
    assert (row.action, row.by, row.reason, about) == ("release", "Anna", "Plik jest w kopii.", None)
    with pytest.raises(NaborError, match="nie można jej cofnąć"):
        take_back(office, 1)
