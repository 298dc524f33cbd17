"""A list as a queue: where in it one stands, and what comes before and after, also after an act."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import Request

from notify.digest import digest_context
from panel.lists.applications import FILTERS, sort_of, wanted_by
from panel.lists.listing import Query
from panel.security.gate import Asked
from pipeline.services import Services
from pipeline.write.digest_facts import UNREAD_SHOWN, digest_view
from store.assessments import listed, pairs_of

_LIST, _NUMBER = "z", "nr"
"""The parameters of an address: the list's own address, and the place in it, counted from 0."""
_MOST = 1000
_PLACES = ("/zgloszenia/", "/pisma/", "/poczta/")


@dataclass(frozen=True, slots=True)
class Queue:
    """Where one stands; empty addresses lead nowhere."""

    position: int
    """Counted from 1; 0: what the page shows is no longer on the list."""
    total: int
    previous: str
    following: str
    back: str


def queue_of(request: Request, asked: Asked) -> Queue | None:
    """The queue that an address speaks of; None where it speaks of none."""
    back = request.query_params.get(_LIST, "")
    number = request.query_params.get(_NUMBER, "")
    if not is_list(back):
        return None
    places = places_of(asked.desk.services, asked.desk.now, back)
    here = _case_page(request.url.path)
    if here in places:
        at = places.index(here)
        position, following = at + 1, at + 1
    else:
        at = min(int(number) if number.isdecimal() and len(number) < 6 else 0, len(places))
        position, following = 0, at  # what came after it has moved into its place
    return Queue(
        position,
        len(places),
        address(places[at - 1], back, at - 1) if at > 0 else "",
        address(places[following], back, following) if following < len(places) else "",
        back,
    )


def _case_page(path: str) -> str:
    """The page of the application that a file's page belongs to; any other page itself.

    >>> _case_page("/zgloszenia/SZW-2026-0001/pliki/4"), _case_page("/pisma/4")
    ('/zgloszenia/SZW-2026-0001', '/pisma/4')
    """
    return path.partition("/pliki/")[0]


def is_list(text: str) -> bool:
    """Whether a text is the address of a list that can be gone through."""
    return text in {"/", "/zgloszenia"} or text.startswith("/zgloszenia?")


def address(place: str, back: str, number: int) -> str:
    """The address of a page as a part of a queue.

    >>> address("/pisma/4", "/", 2)
    '/pisma/4?z=%2F&nr=2'
    """
    return f"{place}?{urlencode({_LIST: back, _NUMBER: number})}"


def kept_query(request: Request) -> str:
    """What an address says of a queue, for the addresses of forms on its page; empty without one."""
    told = {n: request.query_params[n] for n in (_LIST, _NUMBER) if n in request.query_params}
    return f"?{urlencode(told)}" if is_list(told.get(_LIST, "")) else ""


def going_on(request: Request, target: str) -> str:
    """The address to go on to after a form, in the same queue."""
    kept = kept_query(request)
    return f"{target}{'&' if '?' in target else '?'}{kept[1:]}" if kept else target


def places_of(services: Services, now: datetime, back: str) -> list[str]:
    """The addresses of what stands on a list, in its order."""
    if back == "/":
        return places_in(digest_context(digest_view(services, now, UNREAD_SHOWN)))
    query = Query.of("/zgloszenia", dict(parse_qsl(urlsplit(back).query)), FILTERS)
    sort, is_descending = sort_of(query)
    with services.database.read() as session:
        copies = listed(session, wanted_by(services, query), sort, descending=is_descending, limit=_MOST)
        pairs = pairs_of(session, [copy.application_id for copy in copies])
    return [f"/zgloszenia/{application.reference}" for application, _copy in pairs]


def places_in(told: Mapping[str, Any]) -> list[str]:
    """The addresses of what needs a person, in the digest's order."""
    rows = (row for section in told["urgent"] for row in section["rows"])
    return list(dict.fromkeys(row["place"] for row in rows if row["place"].startswith(_PLACES)))
