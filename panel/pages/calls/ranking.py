"""„Ranking”: the lists as they stand now, with their points, and as files."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.call import Call
from domain.words.polish import local_date
from panel.desk import Desk
from panel.errors import NotFoundError
from panel.lists.applications import require_judged
from panel.pages.calls.commission import call_at_work, call_of
from panel.permissions import may
from panel.render.charts import bars
from panel.render.downloads import download
from panel.render.rendering import page
from panel.security.gate import asked_of
from pipeline.ranked import ranking_inputs, ranking_now
from views.instants import time_json
from views.ranking import ranking_json

router = APIRouter(include_in_schema=False)

_LISTS = ("qualified", "reserve", "not_ranked")
_MOST_ROWS = 300
"""Of a list; the files hold all of them."""
_FORMS = {
    "xlsx": ("ranking-{}.xlsx", "arkusz XLSX"),
    "docx": ("ranking-{}.docx", "dokument DOCX"),
    "html": ("ranking-{}.html", "strona HTML"),
    "publiczna": ("lista-zakwalifikowanych-{}.html", "lista do ogłoszenia (HTML)"),
}


@router.get("/ranking")
def first(request: Request) -> Response:
    """The call that is at work."""
    return RedirectResponse(f"/ranking/{call_at_work(asked_of(request))}", 303)


@router.get("/ranking/{call}")
def ranking(request: Request, call: str) -> Response:
    """The lists as they stand now."""
    asked = asked_of(request)
    rules = call_of(asked, call)
    told = _told(asked.desk, rules)
    rows = [*told["qualified"], *told["reserve"]]
    most = rules.most_points
    return page(
        request,
        "calls/ranking.html",
        call=rules,
        calls=[(one.id, one.title) for one in asked.desk.services.calls.values()],
        told=told,
        chart=bars([(row["reference"], row["total"]) for row in rows], most, "Punkty zgłoszeń"),
        forms=[(form, words) for form, (_name, words) in _FORMS.items()],
        may_open=may(asked.who.roles, "GET", "/zgloszenia/{reference}"),
    )


def _told(desk: Desk, call: Call) -> dict[str, Any]:
    """The lists with as many rows as a page holds; remembered while nothing that they follow from changes."""
    now = desk.now
    require_judged(desk.services, call, now)
    inputs = ranking_inputs(desk.services, call, now)
    key = (inputs, call.is_early(now), call.is_late(now), local_date(now))
    known = desk.rankings.get(call.id)
    if inputs is None or known is None or known[0] != key:
        with ranking_now(desk.services, call, now) as whole:
            counts = {name: len(getattr(whole, name)) for name in _LISTS}
            first = {name: getattr(whole, name)[:_MOST_ROWS] for name in _LISTS}
            known = key, {**ranking_json(replace(whole, **first)), "counts": counts}
        desk.rankings[call.id] = known
    return {**known[1], "as_of": time_json(now)}


@router.get("/ranking/{call}/{form}")
def written(request: Request, call: str, form: str) -> Response:
    """The ranking as a file."""
    from reports.write import write_ranking

    asked = asked_of(request)
    rules = call_of(asked, call)
    if form not in _FORMS:
        raise NotFoundError("Rankingu nie ma w takiej postaci.")
    name = _FORMS[form][0].format(call)
    require_judged(asked.desk.services, rules, asked.desk.now)
    with (
        ranking_now(asked.desk.services, rules, asked.desk.now) as ranked,
        tempfile.TemporaryDirectory() as folder,
    ):
        write_ranking(ranked, rules, Path(folder), only=name)
        return download((Path(folder) / name).read_bytes(), name)
