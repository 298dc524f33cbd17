"""What a clerk decides about a whole call: that it ends later, and who goes on to its next stage."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.acts.on_applications import Advance
from domain.acts.on_the_office import Prolong
from domain.application import Status
from domain.points import known_text
from errors import ConfigError, NaborError, TransientError
from panel.acts.reasons import suggestions
from panel.acts.recorded import recorded
from panel.acts.sent import instant_from
from panel.errors import NotFoundError
from panel.pages.applications.acts import refused
from panel.pages.calls.commission import call_of
from panel.permissions import may
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from pipeline.decide import advance_all
from pipeline.kept import Assessed, assessed_among
from pipeline.prolonging import prolong
from store.kept.assessments import ApplicationFilter

router = APIRouter(include_in_schema=False)


@router.post("/nabory/{call}/przedluz")
def end_later(request: Request, call: str) -> Response:
    """Let the call end later; everybody who applied gets a letter."""
    asked = asked_of(request)
    call_of(asked, call)
    try:
        act = Prolong(call, instant_from(asked.value("until")))
        is_confirmed = asked.value("confirmed") == "1"
        services, by, reason = asked.desk.services, asked.who.name, asked.value("reason")
        done = prolong(services, act, by, reason, is_confirmed=is_confirmed)
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, f"/nabory/{call}")
    return RedirectResponse(f"/nabory/{call}?zapisano={done.id}", 303)


@router.get("/nabory/{call}/etap")
def choice(request: Request, call: str, zapisano: str = "") -> Response:
    """Who may be chosen for the call's next stage, those with most points first."""
    asked = asked_of(request)
    rules = call_of(asked, call)
    if rules.last_stage == 1:
        raise NotFoundError(f"Nabór „{call}” ma jeden etap.")
    rows = [_row(one) for one in _choosable(asked, call)]
    return page(
        request,
        "calls/stage.html",
        call=rules,
        rows=sorted(rows, key=lambda row: (row["stage"], -(row["order"] or 0), row["reference"])),
        reasons=suggestions(asked.desk.services, (Advance,))[Advance],
        may_act=may(asked.who.roles, "POST", "/nabory/{call}/etap"),
        recorded=recorded(asked.desk.services, zapisano),
    )


@router.post("/nabory/{call}/etap")
def choose(request: Request, call: str) -> Response:
    """Choose the ticked applications for the next stage: all of them, or none."""
    asked = asked_of(request)
    call_of(asked, call)
    chosen = asked.form.get("zgloszenie", [])
    services, by, reason = asked.desk.services, asked.who.name, asked.value("reason")
    try:
        if not chosen:
            raise ConfigError("Nie zaznaczono żadnego zgłoszenia.")
        done = advance_all(services, call, chosen, by, reason)
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, f"/nabory/{call}/etap")
    return RedirectResponse(f"/nabory/{call}/etap?zapisano={done[-1].id}&ile={len(done)}", 303)


def _choosable(asked: Asked, call: str) -> list[Assessed]:
    """The complete applications that are not at the last stage yet."""
    services = asked.desk.services
    rules = services.calls[call]
    wanted = ApplicationFilter(statuses=frozenset({Status.COMPLETE.value}))
    found = assessed_among(services, rules, asked.desk.now, wanted)
    return [
        one
        for one in found
        if one.assessment.status is Status.COMPLETE and one.assessment.stage < rules.last_stage
    ]


def _row(one: Assessed) -> dict[str, Any]:
    return {
        "reference": one.assessment.reference,
        "name": one.assessment.name or "–",
        "stage": one.assessment.stage,
        "order": one.score.total,
        "total": known_text(one.score.total) or "?",
        "completed_at": one.assessment.completed_at,
    }
