"""„Komisja”: the points that wait for confirmation, criterion by criterion, each with its evidence."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.call import Call
from domain.people.account import Role
from domain.points import known_text, points_phrase
from domain.rules.ranking.criterion import Criterion
from errors import ConfigError, NaborError, TransientError
from panel.acts.offers import points_input
from panel.acts.reasons import suggestions
from panel.acts.recorded import recorded
from panel.acts.sent import act_from
from panel.errors import NotFoundError
from panel.lists.applications import made_current
from panel.lists.listing import Query, Shown
from panel.pages.applications.acts import ask_again, refused
from panel.permissions import may
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from pipeline.decide import confirm_all, decide
from pipeline.decided import OutdatedError
from pipeline.kept import Assessed
from views.commission import Judgeable, waiting_by_criterion, waiting_first

router = APIRouter(include_in_schema=False)

_A_PAGE = 20
"""Applications at a time: each has a form of its own."""


@router.get("/komisja")
def first(request: Request) -> Response:
    """The call that is at work."""
    return RedirectResponse(f"/komisja/{call_at_work(asked_of(request))}", 303)


@router.get("/komisja/{call}")
def commission(request: Request, call: str, kryterium: str = "", zapisano: str = "") -> Response:
    """The points of one criterion, page by page, those that wait first, beside all other criteria."""
    asked = asked_of(request)
    rules, services = call_of(asked, call), asked.desk.services
    made_current(services, asked.desk.now)
    query = Query.of(f"/komisja/{call}", request.query_params, ("kryterium",))
    waiting = waiting_by_criterion(services, call)
    chosen = _chosen(rules, kryterium, waiting)
    number = chosen.number if chosen is not None else None
    at = (query.page - 1) * _A_PAGE
    every, total = waiting_first(services, rules, number, asked.desk.now, at, _A_PAGE)
    known = suggestions(services, (ConfirmPoints, SetPoints))
    return page(
        request,
        "calls/commission.html",
        query=query,
        call=rules,
        calls=[(one.id, one.title) for one in services.calls.values()],
        criteria=[{"number": c.number, "name": c.name, "waiting": waiting[c.number]} for c in rules.criteria],
        chosen=chosen,
        rows=[_row(one, chosen, rules) for one in every] if chosen is not None else [],
        waiting=waiting[chosen.number] if chosen is not None else 0,
        shown=Shown(every, total, query.page, max(1, -(-total // _A_PAGE))),
        matrix=[_line(one.told) for one in every],
        may_act=may(asked.who.roles, "POST", "/komisja/{call}"),
        is_clerk=Role.CLERK in asked.who.roles,
        confirm_reasons=known[ConfirmPoints],
        points_reasons=known[SetPoints],
        recorded=recorded(services, zapisano),
    )


@router.post("/komisja/{call}")
def judge(request: Request, call: str) -> Response:
    """Confirm or set the points of one application, or confirm a column."""
    asked = asked_of(request)
    call_of(asked, call)
    number = asked.value("kryterium")
    where = f"/komisja/{call}?kryterium={number}"
    try:
        if not number.isdecimal() or len(number) > 4:
            raise ConfigError("Nie wiadomo, o które kryterium chodzi.")
        done = _judged(asked, call, int(number))
    except OutdatedError as error:
        return ask_again(request, asked.value("reference"), (ConfirmPoints(int(number)),), news=error.news)
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, where)
    return RedirectResponse(f"{where}&zapisano={done}", 303)


def call_of(asked: Asked, call: str) -> Call:
    """The call of an address.

    Raises:
        NotFoundError: there is none of that name.
    """
    found = asked.desk.services.calls.get(call)
    if found is None:
        raise NotFoundError(f"Nie ma naboru „{call}”.")
    return found


def call_at_work(asked: Asked) -> str:
    """The call that is looked at first: the latest that has opened, else the first."""
    calls = [*asked.desk.services.calls.values()]
    opened = [call for call in calls if not call.is_early(asked.desk.now)]
    return max(opened, key=lambda call: call.opens_at).id if opened else calls[0].id


def _judged(asked: Asked, call: str, number: int) -> int:
    """Record what the pressed button says; the (last) decision's number."""
    services, by, reason = asked.desk.services, asked.who.name, asked.value("reason")
    pressed, reference, seen = asked.value("act"), asked.value("reference"), asked.value("seen") or None
    if pressed == "kolumna":
        return confirm_all(services, call, ConfirmPoints(number), by, reason)[-1].id
    if pressed == ConfirmPoints.action:
        return decide(services, reference, ConfirmPoints(number), by, reason, seen).id
    act = act_from(SetPoints.action, str(number), asked.value("points"))
    return decide(services, reference, act, by, reason, seen).id


def _chosen(call: Call, asked: str, waiting: Mapping[int, int]) -> Criterion | None:
    """The criterion asked for, else the first with points that wait; None where nothing does."""
    by_number = {str(c.number): c for c in call.criteria}
    return by_number.get(asked) or next((c for c in call.criteria if waiting.get(c.number)), None)


def _row(one: Judgeable, criterion: Criterion, call: Call) -> dict[str, Any]:
    """An application's points in a criterion."""
    score = next(c for c in one.told.score.criteria if c.number == criterion.number)
    value = known_text(score.points) or ""
    return {
        "reference": one.told.assessment.reference,
        "name": one.told.assessment.name or "–",
        "points": None if score.points is None else points_phrase(score.points),
        "evidence": score.evidence,
        "waits": score.to_verify and score.points is not None,
        "seen": one.seen,
        "input": points_input(call, criterion.number, value),
    }


def _line(one: Assessed) -> dict[str, Any]:
    return {
        "reference": one.assessment.reference,
        "name": one.assessment.name or "–",
        "cells": [
            {
                "number": c.number,
                "points": known_text(c.points),
                "waits": c.to_verify and c.points is not None,
            }
            for c in one.score.criteria
        ],
        "total": known_text(one.score.total),
    }
