"""„Dziś”: what needs a person now, in the order of the morning digest."""

from datetime import datetime
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response

from domain.account import Role
from domain.letter import LetterState
from notify.digest import digest_context
from panel.permissions import may
from panel.rendering import page
from panel.security.gate import asked_of
from pipeline.judging import Judged, judge_each
from pipeline.services import Services
from pipeline.write.digest_facts import digest_view


def register(app: FastAPI) -> None:
    """Add the addresses of this module."""

    @app.get("/", include_in_schema=False)
    def today(request: Request) -> Response:
        asked = asked_of(request)
        services, now = asked.desk.services, asked.desk.now
        if not may(asked.who.roles, "GET", "/zgloszenia"):
            return page(request, "today_commission.html", calls=_points_open(services, now))
        return page(request, "today.html", **_work(services, now), may_act=Role.CLERK in asked.who.roles)


def _work(services: Services, now: datetime) -> dict[str, Any]:
    """The sections of the digest, and how much of each there is."""
    questions = 0

    def counted(judged: Judged) -> Judged:
        nonlocal questions
        questions += len(judged.assessment.questions)
        return judged

    view = digest_view(services, map(counted, judge_each(services, now)), now)
    told = digest_context(view)
    return {
        "urgent": told["urgent"],
        "news": told["news"],
        "calls": told["calls"],
        "questions": questions,
        "letters": sum(letter.state is LetterState.DRAFT for letter in view.letters),
        "messages": len(view.questions) + len(view.quarantined),
    }


def _points_open(services: Services, now: datetime) -> list[dict[str, Any]]:
    """Each call with how many points wait for the commission."""
    waiting = dict.fromkeys(services.calls, 0)
    for judged in judge_each(services, now):
        criteria = judged.score.criteria
        waiting[judged.call.id] += sum(c.to_verify and c.points is not None for c in criteria)
    return [
        {"id": call.id, "title": call.title, "waiting": waiting[call.id]} for call in services.calls.values()
    ]
