"""The line „Zapisano …” on pages that stand for no single application."""

from typing import Any

from checks.judge.undoing import why_it_stays
from domain.decision import Undo, act_of
from domain.seen import Seen
from panel.acts.told import told
from pipeline.services import Services
from store.applications import gather_facts
from store.decisions import decision_row
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
        facts = next(gather_facts(session, [owner])) if owner is not None else None
    call = services.calls.get(owner.call_id) if owner is not None else None
    can_undo = facts is not None and row.action != Undo.action and not why_it_stays(int(number), facts)
    return {
        "id": row.id,
        "said": told(act_of(row.action, row.target, row.value), call),
        "by": row.by,
        "reason": row.reason,
        "reference": owner.reference if owner is not None else "",
        "can_undo": can_undo,
        "seen": str(Seen.of(facts)) if facts is not None else "",
    }
