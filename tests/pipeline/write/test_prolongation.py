"""A close that a person moves while the call runs: who is told, once, after somebody approved it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from domain.acts.on_applications import Withdraw
from domain.acts.on_letters import Approve
from domain.application import Status
from domain.call import Call
from domain.letter import LetterState
from domain.rules.prolongation import Prolongation
from pipeline import decide as acts
from tests.support.calls.example_calls import Example, example

CALL = "stypendia-2027"
LONGER = Prolongation(
    closes_at=datetime.fromisoformat("2027-08-27T15:30:00+02:00"),
    announced_on=date(2027, 8, 6),
    reason="Przez kilka dni nie działała poczta gminy.",
    source="Zasady, pkt 8",
)


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Example]:
    with example("stypendia", tmp_path) as opened:
        yield opened


def prolong(played: Example, longer: Prolongation | None) -> Call:
    """The office's rules from now on, as after a restart with a changed file."""
    parts = played.office.parts
    call = parts.calls[CALL].model_copy(update={"prolongation": longer})
    played.office.parts = replace(parts, calls={**parts.calls, CALL: call})
    return call


def told(played: Example) -> list[tuple[str | None, str]]:
    return [(letter.reference, letter.state) for letter in played.office.letters("prolongation")]


def test_everybody_who_applied_by_then_is_told_once(played: Example) -> None:
    played.until("2027-08-06T12:00:00+02:00")
    assert told(played) == []
    played.decide("STY-2027-0003", Withdraw(), "Rezygnacja przez telefon.")
    prolong(played, LONGER)
    # The sixth applies on 9 August: the receipt names the new close.
    played.until("2027-08-06T13:00:00+02:00", "2027-08-09T13:00:00+02:00", "2027-08-10T12:00:00+02:00")
    draft = LetterState.DRAFT.value
    assert told(played) == [(f"STY-2027-000{n}", draft) for n in (1, 2, 4, 5)]
    receipt = next(x for x in played.office.letters("acknowledgement") if x.reference == "STY-2027-0006")
    assert "Nabór trwa do 27 sierpnia 2027 r., godz. 15:30." in played.office.text_of(receipt)
    first = played.office.letters("prolongation")[0]
    words = played.office.text_of(first)
    assert "Powód: Przez kilka dni nie działała poczta gminy." in words
    assert "Państwa zgłoszenie jest u nas i jest kompletne; nie trzeba przesyłać go ponownie." in words
    played.decide("STY-2027-0001", Approve(str(first.id)), "Sprawdzone.")
    acts.approve_all(played.office.parts, CALL, "prolongation", "Anna Nowak", "Sprawdzone.")
    played.until("2027-08-10T13:00:00+02:00", "2027-08-11T13:00:00+02:00")
    assert {state for _, state in told(played)} == {LetterState.SENT.value}
    assert len(told(played)) == 4


def test_another_close_takes_the_place_of_an_unapproved_one(played: Example) -> None:
    played.until("2027-08-03T12:00:00+02:00")
    prolong(played, LONGER)
    played.until("2027-08-04T12:00:00+02:00")
    later = LONGER.model_copy(update={"closes_at": datetime.fromisoformat("2027-08-30T15:30:00+02:00")})
    prolong(played, later)
    played.until("2027-08-04T13:00:00+02:00")
    states = [state for reference, state in told(played) if reference == "STY-2027-0001"]
    assert states == [LetterState.CANCELLED.value, LetterState.DRAFT.value]
    prolong(played, None)
    played.until("2027-08-04T14:00:00+02:00")
    assert {state for _, state in told(played)} == {LetterState.CANCELLED.value}


def test_who_came_after_the_first_close_is_in_time(played: Example) -> None:
    played.until("2027-08-03T12:00:00+02:00")
    call = prolong(played, LONGER)
    assert not call.is_late(LONGER.closes_at)
    assert call.closes_at < LONGER.closes_at
    last = played.office.judged("2027-08-27T15:30:00+02:00")
    assert all(one.assessment.status is not Status.LATE for one in last)
