"""„Dziś”: what needs a person now, in the order of the morning digest."""

from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.acts.awaited import without_awaited
from domain.application import Status
from domain.letter import LetterState
from domain.words.polish import local_date
from notify.digest import TO_READ, digest_context
from notify.letters.digest_view import DigestView
from panel.lists.applications import made_current
from panel.lists.queue import places_in
from panel.permissions import may
from panel.render.rendering import page
from panel.security.gate import asked_of
from pipeline.services import Services
from pipeline.watch.health import checks_of
from pipeline.write.digest_facts import view_of_today
from store.kept.assessments import open_questions
from views.commission import waiting_by_criterion

router = APIRouter(include_in_schema=False)


@router.get("/")
def today(request: Request) -> Response:
    """What waits; for the commission, the calls with points to confirm."""
    asked = asked_of(request)
    services, now = asked.desk.services, asked.desk.now
    if not may(asked.who.roles, "GET", "/zgloszenia"):
        return page(request, "today/today_commission.html", calls=_points_open(services, now))
    return page(request, "today/today.html", **_work(services, now))


def _work(services: Services, now: datetime) -> dict[str, Any]:
    """The sections of the digest, and how much of each there is."""
    is_current = made_current(services, now)
    view = view_of_today(services, now)
    told = digest_context(view)
    with services.database.read() as session:
        questions = open_questions(session, services.within)
    worker = checks_of(services).get("worker")
    return {
        "is_at_work": worker is None or worker.ok,
        "is_current": is_current,
        "urgent": told["urgent"],
        "places": places_in(told),
        "news": told["news"],
        "calls": told["calls"],
        "questions": _matters(view, questions),
        "day": local_date(now),
        "overdue": sum(
            a.status is Status.CORRECTION_OVERDUE and not a.is_closed
            for shown in view.calls
            for a in shown.assessments
        ),
        "letters": sum(letter.state is LetterState.DRAFT for letter in view.letters),
        "to_read": len(view.questions),
        "to_read_title": TO_READ,
        "set_aside": len(view.quarantined) + view.long_aside,
    }


def _matters(view: DigestView, questions: int) -> int:
    """How many matters wait: the files of a message that is still to be read are one."""
    assessed = {a.reference: a for shown in view.calls for a in shown.assessments}
    for reference, awaited in view.awaited.items():
        if reference in assessed:
            asked = assessed[reference].questions
            apart, holding = without_awaited(asked, awaited)
            questions += len(apart) + len(holding) - len(asked)
    return questions


def _points_open(services: Services, now: datetime) -> list[dict[str, Any]]:
    """Each call with how many points wait for the commission."""
    made_current(services, now)
    return [
        {
            "id": call.id,
            "title": call.title,
            "waiting": waiting_by_criterion(services, call.id).total(),
        }
        for call in services.calls.values()
    ]
