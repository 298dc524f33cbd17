"""Letters to the staff about a trouble of the program that cannot wait for the morning."""

from datetime import datetime

from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.polish import local_date, time_text
from notify.wording import discreet


def alert_orders(code: str, problem: str, now: datetime, policy: LetterPolicy) -> tuple[LetterOrder, ...]:
    """A letter a staff address about a trouble that cannot wait for the morning; one a day and `code`.

    `problem` is one Polish sentence for the person who can act.
    """
    return tuple(
        LetterOrder(
            key=f"alert/{local_date(now).isoformat()}/{code}/{address}",
            kind=LetterKind.ALERT,
            call_id="",
            reference=None,
            to=address,
            context={"problem": discreet(problem), "noticed": time_text(now)},
        )
        for address in dict.fromkeys(policy.staff)
    )
