"""„Zgłoszenia”: the list with its filters, search, order and pages."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.application import Status
from domain.call import Call
from domain.words.labels import STATUSES
from panel.lists.applications import FILTERS, made_current, sort_of, wanted_by
from panel.lists.listing import A_PAGE, Query, page_from
from panel.lists.mail import wanted as mail_wanted
from panel.lists.word_index import words_are_whole
from panel.render.rendering import page
from panel.render.tags import status_tag
from panel.security.gate import asked_of
from store.kept.assessments import Pair, listed, pairs_of, tally
from store.mail.mail_views import count_mail

router = APIRouter(include_in_schema=False)


@router.get("/zgloszenia")
def applications(request: Request) -> Response:
    """The list, as its address filters and sorts it."""
    asked = asked_of(request)
    services = asked.desk.services
    query = Query.of("/zgloszenia", request.query_params, FILTERS)
    is_current = made_current(services, asked.desk.now)
    wanted = wanted_by(services, query)
    mail = mail_wanted(services, query.get("q")) if query.get("q") else None
    every = replace(wanted, statuses=frozenset())
    sort, is_descending = sort_of(query)
    with services.database.read() as session:
        tallies = tally(session, every)
        total = sum(tallies[one] for one in wanted.statuses) if wanted.statuses else tallies.total()
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
        count = count_mail(session, mail) if mail is not None else 0
    shown = page_from(pairs, total, at)
    return page(
        request,
        "applications/applications.html",
        query=query,
        shown=shown,
        is_current=is_current,
        are_words_known=not query.get("q") or words_are_whole(services),
        mails=page_from((), count, 1, are_many=mail is not None and mail.are_many),
        rows=[_row(pair, services.calls) for pair in pairs],
        calls=[(one.id, one.title) for one in services.calls.values()],
        statuses=[(one.value, f"{STATUSES[one]} ({tallies.get(one.value, 0)})") for one in Status],
    )


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
