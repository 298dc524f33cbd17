"""Letters that a trouble the staff was told of is over: one for each alert that was the last about it."""

from datetime import date, datetime, timedelta

from domain.letter import LetterOrder
from domain.words.polish import local_date
from notify.letters.alert import ALERTED, RECOVERED, recovered_orders
from pipeline.services import Services
from pipeline.watch import step_record
from store import letters

_FORGOTTEN = timedelta(days=7)
"""A trouble that lasts is told of daily; one whose last alert is older interests nobody any more."""


def due_recoveries(services: Services, now: datetime) -> list[LetterOrder]:
    """The letters that say of steps that go well again what was told as a trouble, and to whom."""
    well = step_record.going_well(services.database)
    with services.database.read() as session:
        alerted = letters.existing_keys(session, ALERTED)
        told = letters.existing_keys(session, RECOVERED)
    policy = services.settings.policy()
    last_alerts = [last for name in well if (last := _last_alert(alerted, name)) is not None]
    orders = [
        order
        for day, code in last_alerts
        if day >= local_date(now) - _FORGOTTEN
        for order in recovered_orders(code, day, now, policy)
        if f"{ALERTED}{day.isoformat()}/{code}/{order.to}" in alerted
    ]
    return [order for order in orders if order.key not in told]


def _last_alert(keys: frozenset[str], name: str) -> tuple[date, str] | None:
    """Day and code of the newest alert about a step, from keys „alert/2026-05-04/poll/anna@…”.

    The code is the step's name, or begins with it where a trouble may be told of twice a day.
    """
    alerts = [key.removeprefix(ALERTED).rpartition("/")[0].partition("/") for key in keys]
    told = [(day, code) for day, _, code in alerts if code == name or code.startswith(f"{name}/")]
    return max(((date.fromisoformat(day), code) for day, code in told), default=None)
