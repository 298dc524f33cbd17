"""The term of a letter that a person declares sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlmodel import Session

    from domain.call import Call


def count_term(session: "Session", call: "Call", letter_id: str | None) -> None:
    """Let a request's term count from the day on which it was sent, as a person found out (§ 4.4).

    It is never shorter than the letter says.
    """
    from notify.term import accepted_due_on
    from store.letters import letter_row
    from store.records import order_from_dict

    row = letter_row(session, str(letter_id))
    assert row is not None
    assert row.sent_at is not None
    if order_from_dict(row.letter_order).starts_term:
        row.due_on = accepted_due_on(row.due_on, call, row.sent_at)
        session.add(row)
