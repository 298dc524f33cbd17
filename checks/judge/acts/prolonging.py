"""Whether a call may be prolonged until an instant, and why not: no time to apply ever gets shorter."""

from datetime import datetime

from domain.call import Call
from domain.words.polish import closing_text, time_text


def why_not_prolonged(call: Call, until: datetime, now: datetime) -> str | None:
    """Why a call cannot end at a later instant, as a Polish sentence; None where it can."""
    if call.closes_at is None:
        return f"Nabór {call.id} trwa do wyczerpania miejsc; nie ma czego przedłużać."
    if until <= call.ends_at:
        return f"Nabór {call.id} trwa do: {closing_text(call.ends_at)}; proszę podać późniejszą chwilę."
    if until <= now:
        return f"Nabór {call.id} nie może trwać do chwili, która minęła ({time_text(until)})."
    if until.date() > call.trip.starts_on:
        return f"Nabór {call.id} trwałby jeszcze po początku wydarzenia ({call.trip.starts_on:%d.%m.%Y})."
    return None


def why_doubted(call: Call, now: datetime) -> str | None:
    """What a person should know before a closed call is opened once more; None where it is still open."""
    if not call.is_late(now):
        return None
    return (
        f"Nabór {call.id} jest już zamknięty ({closing_text(call.ends_at)}): przedłużenie otworzy go "
        "na nowo, a zgłoszenia, które wpłynęły później, będą w terminie."
    )
