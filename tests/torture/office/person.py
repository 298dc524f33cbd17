"""The person at the office who looks into letters that may or may not have left, and says what is to be done."""

from dataclasses import dataclass
from typing import Literal

from tests.torture.judging.verdict import PERSON, TO_STAFF
from tests.torture.office.story import Step
from tests.torture.office.world import Office

How = Literal["treat-as-sent", "resend", "left"]


@dataclass(frozen=True, slots=True)
class Settled:
    """An uncertain letter, and what became of it."""

    kind: str
    had_left: bool
    """Whether the server had accepted it."""
    how: How
    """left: a report to the staff, about which nobody decides."""


def settle(office: Office, step: Step) -> list[Settled]:
    """Decide about every letter that the machine must not touch, by looking whether the server has it.

    The letter that had left counts as sent, any other one is sent again: the same bytes, the same Message-ID.
    """
    accepted = {one.message_id for one in office.accepted}
    told = list[Settled]()
    query = "SELECT id, kind, reference, message_id FROM letters WHERE state = 'uncertain' ORDER BY id"
    for row in office.rows(query):
        had_left = row["message_id"] in accepted
        if row["kind"] in TO_STAFF:
            told.append(Settled(row["kind"], had_left, "left"))
            continue
        how: How = "treat-as-sent" if had_left else "resend"
        answer = office.ask(
            "decide", row["reference"], f"--{how}", str(row["id"]),
            "--by", PERSON, "--reason", "Sprawdzono w dzienniku serwera.", "--now", step.at.isoformat(),
        )  # fmt: skip
        assert answer.status == 0, answer
        told.append(Settled(row["kind"], had_left, how))
    return told
