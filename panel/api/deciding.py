"""What programs may decide: the acts of `nabor decide`, as JSON."""

from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from domain.acts.act import Act
from domain.acts.decision import act_of
from domain.acts.on_messages import GivePassword
from errors import ConfigError, NaborError, TransientError
from panel.api.reading import require_application
from panel.security.gate import asked_of
from pipeline.decide import decide, seen_now
from pipeline.decided import OutdatedError, UnconfirmedError
from store.acts.decisions import decision_row
from views.decision import decision_json

router = APIRouter(tags=["v1"])


class DecisionRequest(BaseModel):
    """An act about an application."""

    action: str = Field(description="Jak w „questions[].acts”: accept, refuse, kind, field, points …")
    target: str | int | None = None
    value: Any = None
    reason: str = Field(max_length=2000)
    seen: str = Field(description="Stan zgłoszenia, który był widoczny (pole „seen” albo ETag).")
    confirmed: Annotated[bool, Field(description="Tak ma być, choć program odczytał co innego.")] = False


@router.post(
    "/api/v1/applications/{reference}/decisions",
    status_code=201,
    summary="Zapisz decyzję",
    responses={
        409: {"description": "W międzyczasie coś się zmieniło; nic nie zapisano."},
        422: {"description": "Zdanie, dlaczego nie; nic nie zapisano."},
    },
)
def record(request: Request, reference: str, wanted: DecisionRequest) -> JSONResponse:
    """Record an act; 409 with what is new, 422 with the sentence why not."""
    asked = asked_of(request)
    services = asked.desk.services
    reference = require_application(services, reference)
    seen = wanted.seen.removeprefix("W/").strip('"')
    by, is_sure = asked.who.name, wanted.confirmed
    try:
        done = decide(services, reference, _act(wanted), by, wanted.reason, seen, is_confirmed=is_sure)
    except OutdatedError as error:
        news = {"detail": str(error), "news": list(error.news), "seen": seen_now(services, reference)}
        return JSONResponse(news, 409)
    except UnconfirmedError as error:
        text = str(error).replace("dodać --confirm", "podać „confirmed”: true")
        return JSONResponse({"detail": text}, 422)
    except TransientError:
        raise
    except NaborError as error:
        return JSONResponse({"detail": str(error)}, 422)
    with services.database.read() as session:
        row = decision_row(session, done.id)
        assert row is not None
        told = {**decision_json(row), "reference": reference, "told": list(done.told)}
    return JSONResponse({**told, "seen": seen_now(services, reference)}, 201)


def _act(wanted: DecisionRequest) -> Act:
    """The act that is asked for.

    Raises:
        ConfigError: there is none such.
    """
    if wanted.action == GivePassword.action:
        return GivePassword(str(wanted.value or ""))
    target = None if wanted.target is None else str(wanted.target)
    try:
        return act_of(wanted.action, target, wanted.value)
    except (ValueError, TypeError) as error:
        raise ConfigError(
            f"To nie jest decyzja, którą program zna, albo jej cel lub wartość nie pasuje: {wanted.action}."
        ) from error
