"""A list as a queue: where in it one stands, and what comes before and after, also after an act."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import Request

from notify.digest import digest_context
from panel.lists import applications, letters, mail
from panel.lists.listing import Query
from panel.security.gate import Asked
from pipeline.services import Services
from pipeline.write.digest_facts import view_of_today
from store.kept.assessments import listed, pairs_of
from store.letters import letter_numbers
from store.mail.mail_views import ledger_numbers

_LIST, _NUMBER = "z", "nr"
"""The parameters of an address: the list's own address, and the place in it, counted from 0."""
_CASE = "s"
"""The parameter of a page that is looked at beside its case (a message, a letter): the case's own address."""
_RECORDED = "zapisano"
"""The parameter of a page that says what was recorded just now."""
_ONWARD = "dalej"
"""The field of a form that asks for the next case after the act."""
_MOST = 1000
"""A longer list is gone through from its beginning so far."""
_PLACES = ("/zgloszenia/", "/pisma/", "/poczta/")
_Found = Callable[[Services, Query], Sequence[str | int]]


@dataclass(frozen=True, slots=True)
class Queue:
    """Where one stands; empty addresses lead nowhere."""

    position: int
    """Counted from 1; 0: what the page shows is no longer on the list."""
    total: int
    """At most one more than can be gone through."""
    previous: str
    following: str
    back: str
    case: str
    """The page of the case that another page is looked at beside; empty: this is the case's own."""
    is_moved: bool
    """Whether an act has just moved it down the list; what follows is what followed before."""

    @property
    def length(self) -> str:
        """How long the list is, in words."""
        return str(self.total) if self.total <= _MOST else f"ponad {_MOST}"


def queue_of(request: Request, asked: Asked) -> Queue | None:
    """The queue that an address speaks of; None where it speaks of none."""
    back = request.query_params.get(_LIST, "")
    number = request.query_params.get(_NUMBER, "")
    at = int(number) if number.isdecimal() and len(number) < 6 else 0
    if not is_list(back) or at >= _MOST:
        return None
    places = places_of(asked.desk.services, asked.desk.now, back)
    own = _case_page(request.url.path)
    here = _beside(request) or own
    position = places.index(here) + 1 if here in places else 0
    # An act may take a case off the list, or move it down: what came after it stands in its place then.
    is_moved = _RECORDED in request.query_params and position > at + 1
    if position and not is_moved:
        at, following = position - 1, position
    else:
        at = following = min(at, len(places))
    return Queue(
        position,
        len(places),
        address(places[at - 1], back, at - 1) if at > 0 else "",
        address(places[following], back, following) if following < len(places) else "",
        back,
        going_on(request, here) if here != own else "",
        is_moved,
    )


def beside(request: Request, target: str) -> str:
    """The address of a page that is looked at beside the case shown now: its place in the queue is kept."""
    here = _case_page(request.url.path)
    if _beside(request) or not here.startswith(_PLACES) or not kept_query(request):
        return going_on(request, target)
    return f"{going_on(request, target)}&{urlencode({_CASE: here})}"


def _beside(request: Request) -> str:
    """The case that an address says it is looked at beside; empty: none."""
    told = request.query_params.get(_CASE, "")
    return told if told.startswith(_PLACES) and "/" not in told.split("/", 2)[2] else ""


def _case_page(path: str) -> str:
    """The page of the case that a page, a file's for instance, belongs to.

    >>> _case_page("/zgloszenia/SZW-2026-0001/pliki/4"), _case_page("/pisma/4/decyzje")
    ('/zgloszenia/SZW-2026-0001', '/pisma/4')
    """
    return "/".join(path.split("/")[:3])


def is_list(text: str) -> bool:
    """Whether a text is the address of a list that can be gone through."""
    return text == "/" or text.partition("?")[0] in _LISTS


def address(place: str, back: str, number: int) -> str:
    """The address of a page as a part of a queue.

    >>> address("/pisma/4", "/", 2)
    '/pisma/4?z=%2F&nr=2'
    """
    return f"{place}?{urlencode({_LIST: back, _NUMBER: number})}"


def kept_query(request: Request) -> str:
    """What an address says of a queue, for the addresses of forms on its page; empty without one."""
    told = {n: request.query_params[n] for n in (_LIST, _NUMBER) if n in request.query_params}
    if _beside(request):
        told[_CASE] = _beside(request)
    return f"?{urlencode(told)}" if is_list(told.get(_LIST, "")) else ""


def going_on(request: Request, target: str) -> str:
    """The address to go on to after a form, in the same queue."""
    kept = kept_query(request)
    return f"{target}{'&' if '?' in target else '?'}{kept[1:]}" if kept else target


def after_act(request: Request, asked: Asked, target: str, done: Sequence[int]) -> str:
    """The address to go on to after an act: its own page, or the next case of „Dziś” for who wants that.

    Only once the case waits for nothing more. The page that comes says what was recorded, and takes it back.
    """
    number, is_today = request.query_params.get(_NUMBER, ""), request.query_params.get(_LIST) == "/"
    if is_today and asked.value(_ONWARD) == "1" and len(done) == 1 and not _beside(request):
        places = places_of(asked.desk.services, asked.desk.now, "/")
        at = int(number) if number.isdecimal() and len(number) < 6 else 0
        if _case_page(request.url.path) not in places and at < len(places):
            return f"{address(places[at], '/', at)}&{urlencode({_RECORDED: done[0]})}"
    return going_on(request, target)


def places_of(services: Services, now: datetime, back: str) -> list[str]:
    """The addresses of what stands on a list, in its order."""
    path = back.partition("?")[0]
    if path not in _LISTS:
        return places_in(digest_context(view_of_today(services, now)))
    filters, found = _LISTS[path]
    query = Query.of(path, dict(parse_qsl(urlsplit(back).query)), filters)
    return [f"{path}/{one}" for one in found(services, query)]


def _applications(services: Services, query: Query) -> list[str]:
    sort, is_descending = applications.sort_of(query)
    wanted = applications.wanted_by(services, query)
    with services.database.read() as session:
        copies = listed(session, wanted, sort, descending=is_descending, limit=_MOST + 1)
        pairs = pairs_of(session, [copy.application_id for copy in copies])
    return [application.reference for application, _copy in pairs]


def _messages(services: Services, query: Query) -> list[int]:
    wanted = mail.asked_for(services, query)
    with services.database.read() as session:
        return ledger_numbers(session, *wanted, limit=_MOST + 1)


def _letters(services: Services, query: Query) -> list[int]:
    with services.database.read() as session:
        return letter_numbers(session, *letters.asked_for(services, query), limit=_MOST + 1)


def places_in(told: Mapping[str, Any]) -> list[str]:
    """The addresses of what needs a person, in the digest's order."""
    rows = (row for section in told["urgent"] for row in section["rows"])
    return list(dict.fromkeys(row["place"] for row in rows if row["place"].startswith(_PLACES)))


_LISTS: Mapping[str, tuple[Sequence[str], _Found]] = {
    "/zgloszenia": (applications.FILTERS, _applications),
    "/poczta": (mail.FILTERS, _messages),
    "/pisma": (letters.FILTERS, _letters),
}
"""The lists that can be gone through: their filters, and what stands on them in their order."""
