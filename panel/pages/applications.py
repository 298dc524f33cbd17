"""„Zgłoszenia”: the list with its filters, search, order and pages."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.application import Status
from domain.call import Call
from domain.labels import STATUSES
from domain.text import fold
from panel.listing import A_PAGE, Query, page_from
from panel.lists import made_current
from panel.rendering import page
from panel.security.gate import asked_of
from panel.tags import status_tag
from panel.word_index import applications_with_words
from pipeline.services import Services
from store.assessments import Pair, Sort, Wanted, count, listed, pairs_of, tally

router = APIRouter(include_in_schema=False)

SORTS: Mapping[str, Sort] = {
    "pilne": Sort.URGENCY,
    "numer": Sort.NUMBER,
    "firma": Sort.NAME,
    "stan": Sort.STATUS,
    "wplyw": Sort.RECEIVED,
    "termin": Sort.TERM,
    "punkty": Sort.POINTS,
    "sprawy": Sort.QUESTIONS,
}
FILTERS = ("nabor", "stan", "q")


@router.get("/zgloszenia")
def applications(request: Request) -> Response:
    """The list, as its address filters and sorts it."""
    asked = asked_of(request)
    services = asked.desk.services
    query = Query.of("/zgloszenia", request.query_params, FILTERS)
    is_current = made_current(services, asked.desk.now)
    wanted, every = wanted_by(services, query), wanted_by(services, query, with_status=False)
    sort, is_descending = sort_of(query)
    with services.database.read() as session:
        tallies = tally(session, every)
        total = count(session, wanted)
        at = min(query.page, max(1, -(-total // A_PAGE)))
        copies = listed(
            session,
            wanted,
            sort,
            descending=is_descending,
            offset=(at - 1) * A_PAGE,
            limit=A_PAGE,
        )
        pairs = pairs_of(session, [copy.application_id for copy in copies])
    shown = page_from(pairs, total, at)
    return page(
        request,
        "applications.html",
        query=query,
        shown=shown,
        is_current=is_current,
        rows=[_row(pair, services.calls) for pair in pairs],
        calls=[(one.id, one.title) for one in services.calls.values()],
        statuses=[(one.value, f"{STATUSES[one]} ({tallies.get(one.value, 0)})") for one in Status],
    )


def wanted_by(services: Services, query: Query, *, with_status: bool = True) -> Wanted:
    """The applications that the address asks for; what it names and nobody knows, asks for nothing."""
    call, status, words = query.get("nabor"), query.get("stan"), query.get("q")
    asked = fold(words).split()
    return Wanted(
        call_id=call if call in services.calls else None,
        statuses=frozenset({status} & set(Status)) if with_status else frozenset(),
        words=words,
        found=applications_with_words(services, asked) if asked else frozenset(),
    )


def sort_of(query: Query) -> tuple[Sort, bool]:
    """What the list is sorted by, and whether downwards."""
    asked = query.get("sort")
    return SORTS.get(asked.removeprefix("-"), Sort.URGENCY), asked.startswith("-")


def _row(pair: Pair, calls: Mapping[str, Call]) -> dict[str, Any]:
    application, copy = pair
    assert copy is not None
    call = calls.get(application.call_id)
    return {
        "reference": application.reference,
        "name": copy.name or copy.email or application.email,
        "nip": copy.nip,
        "call": call.trip.name if call is not None else application.call_id,
        "tag": status_tag(copy.status or Status.UNDER_REVIEW),
        "received_at": copy.received_at,
        "due_on": copy.correction_due_on,
        "questions": copy.questions,
        "total": copy.points,
    }
