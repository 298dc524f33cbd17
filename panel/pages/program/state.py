"""„Stan programu”: what `nabor health` says, for people, and the word that lets letters leave again."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import Role
from domain.words.labels import HEALTH_CHECKS
from domain.words.polish import measured, time_text
from errors import NaborError, TransientError
from panel.pages.applications.acts import refused
from panel.render.rendering import page
from panel.security.gate import asked_of
from pipeline.decide import release
from pipeline.watch.health import Check, checks_of, is_healthy
from pipeline.watch.sending_hold import frozen_because
from pipeline.watch.step_record import troubles

router = APIRouter(include_in_schema=False)

_REASONS = ("Sprawdzone: pisma mogą wychodzić.", "Przyczyna usunięta.")


@router.get("/stan")
def state(request: Request, zapisano: str = "") -> Response:
    """Every check, what fails, and what holds the letters."""
    asked = asked_of(request)
    database = asked.desk.services.database
    checks = checks_of(asked.desk.services)
    return page(
        request,
        "program/state.html",
        is_healthy=is_healthy(checks),
        checks=[_row(name, check) for name, check in checks.items()],
        frozen=frozen_because(database),
        troubles=[
            f"{row.error} Trwa od {time_text(row.failed_at)}." for row in troubles(database) if row.failed_at
        ],
        may_act=Role.CLERK in asked.who.roles,
        reasons=_REASONS,
        recorded=bool(zapisano),
    )


@router.post("/stan/zwolnij")
def let_go(request: Request) -> Response:
    """Let letters to applicants leave again."""
    asked = asked_of(request)
    try:
        release(asked.desk.services, asked.who.name, asked.value("reason"))
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, "/stan")
    return RedirectResponse("/stan?zapisano=1", 303)


def _row(name: str, check: Check) -> dict[str, Any]:
    return {
        "name": HEALTH_CHECKS[name],
        "value": measured(check.value),
        "limit": "" if check.limit is None else measured(check.limit),
        "ok": check.ok,
    }
