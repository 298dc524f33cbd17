"""Letters to the staff about a trouble of the program that cannot wait for the morning."""

from datetime import datetime

from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.polish import local_date, time_text
from notify.wording import discreet

RETURNED = "alert/returned/"
"""How the keys of alerts about returned letters begin."""


def alert_orders(code: str, problem: str, now: datetime, policy: LetterPolicy) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a trouble that cannot wait for the morning; one a day and `code`.

    `problem` is one Polish sentence for the person who can act.
    """
    return _orders(f"alert/{local_date(now).isoformat()}/{code}", problem, now, policy)


def returned_orders(
    letter_id: str, reference: str | None, why: str, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a letter of ours that came back; once for each letter (f075)."""
    of = f" w sprawie {reference}" if reference else ""
    problem = f"Pismo nr {letter_id}{of} wróciło jako niedoręczone, więc termin z niego nie biegnie. {why}"
    return _orders(f"{RETURNED}{letter_id}", problem.strip(), now, policy)


def _orders(key: str, problem: str, now: datetime, policy: LetterPolicy) -> tuple[LetterOrder, ...]:
    return tuple(
        LetterOrder(
            key=f"{key}/{address}",
            kind=LetterKind.ALERT,
            call_id="",
            reference=None,
            to=address,
            context={"problem": discreet(problem), "noticed": time_text(now)},
        )
        for address in dict.fromkeys(policy.staff)
    )
