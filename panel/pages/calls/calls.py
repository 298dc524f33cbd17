"""„Nabory”: the calls as configured, with figures, arrivals and the terms of the next days."""

from datetime import date, datetime, time, timedelta
from itertools import islice

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.acts.on_the_office import Prolong
from domain.application import Status
from domain.calendar.workdays import is_workday, workdays_after
from domain.call import Call
from domain.words.labels import STATUSES
from domain.words.polish import WARSAW, local_date
from panel.acts.reasons import suggestions
from panel.acts.recorded import recorded
from panel.lists.applications import made_current
from panel.pages.calls.commission import call_of
from panel.permissions import may
from panel.render.charts import bars, columns
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from store.kept.assessments import ApplicationFilter, arrival_span, count_arrived, tally, terms_between

router = APIRouter(include_in_schema=False)

_DAY = timedelta(days=1)
_DAYS_AHEAD = 10
_MOST_DAYS = 90
_WORDS_WIDTH = 230.0


@router.get("/nabory")
def calls(request: Request) -> Response:
    """Every call that is configured."""
    asked = asked_of(request)
    made_current(asked.desk.services, asked.desk.now)
    with asked.desk.services.database.read() as session:
        counts = {
            call: sum(tally(session, ApplicationFilter(call_id=call)).values())
            for call in asked.desk.services.calls
        }
    rows = [
        {"call": call, "count": counts[call.id], "standing": _standing(call, asked)}
        for call in asked.desk.services.calls.values()
    ]
    return page(request, "calls/calls.html", rows=rows)


@router.get("/nabory/{call}")
def one_call(request: Request, call: str, zapisano: str = "") -> Response:
    """One call: its rules, figures and terms."""
    asked = asked_of(request)
    rules = call_of(asked, call)
    made_current(asked.desk.services, asked.desk.now)
    with asked.desk.services.database.read() as session:
        counts = tally(session, ApplicationFilter(call_id=call))
        shown = _days(arrival_span(session, call), local_date(rules.ends_at))
        numbers = [count_arrived(session, call, _midnight(on), _midnight(on + _DAY)) for on in shown]
        ahead = _ahead(asked)
        due = terms_between(session, call, local_date(asked.desk.now), ahead[-1])
    statuses = [(STATUSES[one], counts.get(one.value, 0)) for one in Status if counts.get(one.value)]
    most = max((count for _words, count in statuses), default=0)
    days = list(zip(shown, numbers, strict=True))
    close = local_date(rules.ends_at)
    mark = sum(on <= close for on, _count in days)
    return page(
        request,
        "calls/call.html",
        call=rules,
        standing=_standing(rules, asked),
        is_over=rules.is_late(asked.desk.now),
        may_act=may(asked.who.roles, "POST", "/nabory/{call}/przedluz"),
        reasons=suggestions(asked.desk.services, (Prolong,))[Prolong],
        recorded=recorded(asked.desk.services, zapisano),
        statuses=statuses,
        status_chart=bars(statuses, most, "Zgłoszenia według stanu", _WORDS_WIDTH),
        arrivals=days,
        arrivals_chart=columns(
            [(f"{on:%d.%m}", count) for on, count in days],
            "Zgłoszenia według dnia wpływu",
            mark if close in shown else None,
            "koniec naboru",
        ),
        terms=[(on, [(one, STATUSES[status]) for day, one, status in due if day == on]) for on in ahead],
    )


def _standing(call: Call, asked: Asked) -> str:
    now = asked.desk.now
    if call.is_early(now):
        return "jeszcze nie otwarty"
    return "zakończony" if call.is_late(now) else "trwa"


def _ahead(asked: Asked) -> list[date]:
    """Today, where it is a working day, and the next working days."""
    today = local_date(asked.desk.now)
    first = [today] if is_workday(today) else []
    return [*first, *islice(workdays_after(today), _DAYS_AHEAD - len(first))]


def _days(span: tuple[datetime, datetime] | None, close: date) -> list[date]:
    """Every day from the first arrival to the last, or to the close; the last ones of too many."""
    if span is None:
        return []
    first, last = map(local_date, span)
    if last < close < first + _MOST_DAYS * _DAY:
        last = close
    return [first + n * _DAY for n in range((last - first).days + 1)][-_MOST_DAYS:]


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time(), WARSAW)
