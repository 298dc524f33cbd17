"""Letters that a trouble the staff was told of is over: one for each alert that was the last about it."""

from datetime import date, datetime, timedelta

from domain.letter import LetterOrder
from domain.polish import local_date
from notify.alert import ALERTED, RECOVERED, recovered_orders
from pipeline import pulses
from pipeline.parts import Parts
from store import letters

_FORGOTTEN = timedelta(days=7)
"""A trouble that lasts is told of daily; one whose last alert is older interests nobody any more."""


def due_recoveries(parts: Parts, now: datetime) -> list[LetterOrder]:
    """The letters that say of steps that go well again what was told as a trouble, and to whom."""
    well = pulses.going_well(parts.database)
    with parts.database.read() as session:
        alerted = letters.existing_keys(session, ALERTED)
        told = letters.existing_keys(session, RECOVERED)
    policy = parts.settings.policy()
    orders = [
        order
        for name in well
        if (last := _last_alert(alerted, name)) is not None and last >= local_date(now) - _FORGOTTEN
        for order in recovered_orders(name, last, now, policy)
        if f"{ALERTED}{last.isoformat()}/{name}/{order.to}" in alerted
    ]
    return [order for order in orders if order.key not in told]


def _last_alert(keys: frozenset[str], name: str) -> date | None:
    """The day of the newest alert about a step, from keys „alert/2026-05-04/poll/anna@…”."""
    days = [
        key.split("/")[1]
        for key in keys
        if key.removeprefix(ALERTED).partition("/")[2].startswith(f"{name}/")
    ]
    return max(map(date.fromisoformat, days), default=None)
