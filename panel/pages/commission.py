"""„Komisja”: the points that wait for confirmation, criterion by criterion, each with its evidence."""

from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.account import Role
from domain.call import Call, Criterion
from domain.decision import ConfirmPoints, SetPoints
from domain.ranking import CriterionScore
from domain.seen import Seen
from errors import ConfigError, NaborError, TransientError
from panel.acts.offers import points_input
from panel.acts.reasons import suggestions
from panel.acts.sent import act_from
from panel.errors import NotFoundError
from panel.pages.acts import ask_again, refused
from panel.permissions import may
from panel.recorded import recorded
from panel.rendering import page
from panel.security.gate import Asked, asked_of
from pipeline.decide import OutdatedError, confirm_all, decide
from pipeline.judging import judge_rows
from pipeline.kept import Assessed, assessed_each
from store.applications import applications_with

router = APIRouter(include_in_schema=False)


@router.get("/komisja")
def first(request: Request) -> Response:
    """The call that is at work."""
    return RedirectResponse(f"/komisja/{call_at_work(asked_of(request))}", 303)


@router.get("/komisja/{call}")
def commission(request: Request, call: str, kryterium: str = "", zapisano: str = "") -> Response:
    """The points of one criterion, those that wait first, and the whole matrix."""
    asked = asked_of(request)
    rules = call_of(asked, call)
    every = [*assessed_each(asked.desk.services, asked.desk.now, call)]
    numbers = [c.number for c in rules.criteria]
    chosen = int(kryterium) if kryterium.isdecimal() and int(kryterium) in numbers else None
    chosen = chosen or next((c.number for c in rules.criteria if _waiting(every, c.number)), None)
    criterion = next((c for c in rules.criteria if c.number == chosen), None)
    known = suggestions(asked.desk.services.database, (ConfirmPoints, SetPoints))
    return page(
        request,
        "commission.html",
        call=rules,
        calls=[(one.id, one.title) for one in asked.desk.services.calls.values()],
        criteria=[
            {"number": c.number, "name": c.name, "waiting": len(_waiting(every, c.number))}
            for c in rules.criteria
        ],
        chosen=criterion,
        rows=[*_rows(asked, every, criterion, rules)] if criterion is not None else [],
        waiting=len(_waiting(every, criterion.number)) if criterion is not None else 0,
        matrix=[_line(one) for one in every],
        may_act=may(asked.who.roles, "POST", "/komisja/{call}"),
        is_clerk=Role.CLERK in asked.who.roles,
        confirm_reasons=known[ConfirmPoints],
        points_reasons=known[SetPoints],
        recorded=recorded(asked.desk.services, zapisano),
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


def _score(one: Assessed, number: int) -> CriterionScore | None:
    return next((c for c in one.score.criteria if c.number == number), None)


def _waiting(every: Iterable[Assessed], number: int) -> list[str]:
    """The applications in which the points of a criterion wait for the commission."""
    return [
        one.assessment.reference
        for one in every
        for c in one.score.criteria
        if c.number == number and c.to_verify and c.points is not None
    ]


def _rows(
    asked: Asked, every: Sequence[Assessed], criterion: Criterion, call: Call
) -> Iterable[dict[str, Any]]:
    """The applications of a criterion, those that wait first, each with the state that it shows."""
    services = asked.desk.services
    with services.database.read() as session:
        rows = applications_with(session, [one.assessment.reference for one in every])
    facts = {j.facts.reference: j for j in judge_rows(services, list(rows.values()), asked.desk.now)}
    shown = []
    for one in every:
        reference, score = one.assessment.reference, _score(one, criterion.number)
        judged = facts.get(reference)
        if score is None or judged is None:
            continue
        shown.append(
            {
                "reference": reference,
                "name": one.assessment.name or "–",
                "points": score.points,
                "evidence": score.evidence,
                "waits": score.to_verify and score.points is not None,
                "seen": str(Seen.of(judged.facts)),
                "input": points_input(
                    call, criterion.number, "" if score.points is None else str(score.points)
                ),
            }
        )
    return sorted(shown, key=lambda row: (not row["waits"], row["reference"]))


def _line(one: Assessed) -> dict[str, Any]:
    return {
        "reference": one.assessment.reference,
        "name": one.assessment.name or "–",
        "cells": [
            {"number": c.number, "points": c.points, "waits": c.to_verify and c.points is not None}
            for c in one.score.criteria
        ],
        "total": one.score.total,
    }
