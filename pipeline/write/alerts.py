"""What the staff must hear of before the morning: troubles that last, and letters that went astray."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from domain.letter import LetterOrder, LetterPolicy
from domain.words.polish import local
from notify.caps import TO_STAFF
from notify.letters.alert import (
    ALERTED,
    alert_orders,
    put_off_orders,
    returned_orders,
    uncertain_orders,
)
from pipeline.receive.fetch import FOLDER
from pipeline.receive.unfetched import UNFETCHED
from pipeline.services import Services
from pipeline.watch import step_record
from pipeline.watch.sending_hold import A_DAY, FREEZING
from pipeline.watch.stalls import STALLED, watch_stalls
from pipeline.write.recoveries import due_recoveries
from store import letters
from store.records import letter_fact
from store.tables import LetterRow, StepRow

ALERT_AFTER = timedelta(minutes=30)
"""A mailbox or server that is away for so long will hardly come back by itself."""
ASK_AFTER = timedelta(minutes=60)
"""No proof that a letter left is likely to come any more: a person decides (f071)."""
ESCALATE_AFTER = 3
"""So often may a server put a letter off, an hour and twenty minutes, before a person hears of it (f072)."""
AT_ONCE = frozenset({*FREEZING, UNFETCHED, "overrun"})
"""What nobody can do anything about but a person, however short it has lasted."""


def due_alerts(services: Services, now: datetime) -> list[LetterOrder]:
    """An alert a day for each trouble that lasts, and one for each letter that went astray.

    Where a trouble that was told of is over, that is told as well.
    """
    watch_stalls(services, now)
    policy = services.settings.policy()
    orders = [
        order
        for row in step_record.troubles(services.database)
        if row.failed_at is not None and _is_alarming(row.name, now - row.failed_at)
        for order in alert_orders(_code(row), row.error, now, policy)
    ]
    return [*orders, *_astray(services, now), *due_recoveries(services, now)]


def _code(row: StepRow) -> str:
    """What an alert is told once a day about: a trouble, but each time that the cap for all was met (f084).

    A person may let letters go and the cap be met again on the same day; that must be told again.
    """
    if row.name != A_DAY or row.failed_at is None:
        return row.name
    return f"{A_DAY}/{local(row.failed_at):%Y%m%dT%H%M%S}"


def _is_alarming(name: str, lasting: timedelta) -> bool:
    """Whether a trouble cannot wait for the digest, by its name and how long it lasts."""
    is_for_now = name in AT_ONCE or name.startswith(STALLED)
    return not name.startswith(FOLDER) and (is_for_now or lasting >= ALERT_AFTER)


def _astray(services: Services, now: datetime) -> list[LetterOrder]:
    """Alerts about letters to applicants that came back, are put off, or may have left, unless told already.

    About the failure of a letter to the staff nobody is written to, or it would never end.
    """
    with services.database.read() as session:
        orders = [
            *_about(services, returned_orders, letters.bounced(session), now),
            *_about(services, put_off_orders, letters.put_off(session, ESCALATE_AFTER), now),
            *(
                order
                for row in letters.uncertain(session)
                if row.reference is not None and now - _handed_at(row) >= ASK_AFTER
                for order in uncertain_orders(
                    letter_fact(row),
                    row.reference,
                    _handed_at(row),
                    row.last_reply,
                    now,
                    _policy_about(services, row),
                )
            ),
        ]
        told = letters.existing_keys(session, ALERTED) if orders else frozenset[str]()
    return [order for order in orders if order.key not in told]


def _policy_about(services: Services, row: LetterRow) -> LetterPolicy:
    """The policy with the staff who hear of a letter: those who see all, and its own office's."""
    settings = services.settings
    own = [one for office in settings.offices.values() if row.call_id in office.calls for one in office.staff]
    return replace(settings.policy(), staff=(*settings.staff, *own))


def _about(
    services: Services,
    make: Callable[[str, str | None, str, datetime, LetterPolicy], Iterable[LetterOrder]],
    rows: Iterable[LetterRow],
    now: datetime,
) -> Iterator[LetterOrder]:
    for row in rows:
        if row.kind not in TO_STAFF:
            policy = _policy_about(services, row)
            yield from make(str(row.id), row.reference, row.last_reply, now, policy)


def _handed_at(row: LetterRow) -> datetime:
    """When a letter was handed over; of those from before that was on record, when it was written."""
    return row.handed_at or row.frozen_at
