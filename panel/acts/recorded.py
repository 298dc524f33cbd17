"""What was recorded, for pages that stand for no single application: „Zapisano …”, a message's decisions."""

from typing import Any

from checks.judge.acts.undoing import why_it_stays
from domain.acts.decision import act_of
from domain.acts.on_the_office import Prolong, Undo
from domain.acts.seen import Seen
from panel.acts.act_text import act_text
from pipeline.services import Services
from pipeline.sight import sees_decision
from store.acts.call_acts import why_it_stays as why_prolongation_stays
from store.acts.decisions import decision_row
from store.acts.message_acts import acts_about_message, undone_among
from store.acts.message_acts import why_it_stays as why_set_aside_stays
from store.applications import gather_facts
from store.tables import ApplicationRow


def recorded(services: Services, number: str) -> dict[str, Any] | None:
    """The decision that was recorded just now, with whether it can be taken back; None: there is none."""
    if not number.isdecimal() or len(number) > 15:
        return None
    with services.database.read() as session:
        row = decision_row(session, int(number))
        if row is None:
            return None
        owner = session.get(ApplicationRow, row.application_id) if row.application_id else None
        if not sees_decision(services, session, row, owner):
            return None
        facts = next(gather_facts(session, [owner])) if owner is not None else None
        if facts is not None:
            why = why_it_stays(int(number), facts)
        elif row.action == Prolong.action:
            why = why_prolongation_stays(session, row)
        else:
            why = why_set_aside_stays(session, row)
        undone = undone_among(session, [row]).get(int(number))
    call = services.calls.get(owner.call_id) if owner is not None else None
    return {
        "id": row.id,
        "at": row.at,
        "said": act_text(act_of(row.action, row.target, row.value), call),
        "by": row.by,
        "reason": row.reason,
        "reference": owner.reference if owner is not None else "",
        "undone_by": undone.id if undone is not None else None,
        "can_undo": row.action != Undo.action and why is None,
        "seen": str(Seen.of(facts)) if facts is not None else "",
    }


def decided_about_message(services: Services, number: int) -> list[dict[str, Any]]:
    """What people decided about a message, the newest first, each as `recorded` tells it."""
    with services.database.read() as session:
        numbers = [row.id for row in acts_about_message(session, number)]
    return [told for told in (recorded(services, str(one)) for one in numbers) if told is not None]
