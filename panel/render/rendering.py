"""Pages from templates: escaped, with what every page shows, and with the headers that protect it."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from panel.lists.kept_filters import kept_filters, may_keep
from panel.lists.queue import address as in_queue
from panel.lists.queue import beside, going_on, kept_query, queue_of
from panel.looks.presence import sentence
from panel.permissions import MENU, may
from panel.render import shown
from panel.render.static_files import address_of, has_kit
from panel.security.gate import CSRF_FIELD, Asked

_SEGMENTS = {"zgloszenia": 2, "poczta": 2, "pisma": 2, "komisja": 2, "stan": 1, "konta": 1, "konto": 1}
"""How much of a form's address is the page that it stands on."""
_FOLDER = Path(__file__).parents[1] / "templates"


def page(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page; `asked` is absent where the request never came through the gate."""
    asked: Asked | None = getattr(request.state, "asked", None)
    text = environment().get_template(template).render({**_common(request, asked), **context})
    return HTMLResponse(text, status)


@cache
def environment() -> Environment:
    """The templates, with what they may use."""
    made = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(shown.FILTERS)
    made.globals["asset"] = address_of
    made.globals["csrf_field"] = CSRF_FIELD
    made.globals["in_queue"] = in_queue
    made.globals["page_of"] = page_of
    return made


def page_of(target: str) -> str:
    """The page on which a form stood, by the address that it was sent to.

    >>> page_of("/zgloszenia/SZW-2026-0001/decyzje?z=%2F&nr=2"), page_of("/decyzje/7/cofnij")
    ('/zgloszenia/SZW-2026-0001?z=%2F&nr=2', '/')
    """
    path, parted, query = target.partition("?")
    parts = path.strip("/").split("/")
    kept = 4 if parts[:2] == ["pisma", "razem"] else _SEGMENTS.get(parts[0], 0)
    return f"/{'/'.join(parts[:kept])}{parted}{query}" if kept else "/"


def _common(request: Request, asked: Asked | None) -> Mapping[str, Any]:
    person = asked.person if asked is not None else None
    path = request.url.path
    shown = [one for one in MENU if person is not None and may(person.roles, "GET", one[1], person.office)]
    here = max((address for _words, address in shown if _is_here(path, address)), key=len, default="")
    menu = [{"words": words, "address": address, "is_here": address == here} for words, address in shown]
    return {
        "person": person,
        "csrf": person.csrf if person is not None else "",
        "menu": menu,
        "has_kit": has_kit(),
        "path": path,
        "may_keep_filters": may_keep(asked),
        "saved_filters": partial(kept_filters, asked),
        "queue": queue_of(request, asked) if asked is not None and _may_queue(asked) else None,
        "queue_query": kept_query(request),
        "going_on": partial(going_on, request),
        "beside": partial(beside, request),
        "case_number": _case_of(path),
        "others": partial(_others, request, asked),
    }


def _may_queue(asked: Asked) -> bool:
    return asked.person is not None and may(asked.person.roles, "GET", "/zgloszenia")


def _case_of(path: str) -> str:
    """The reference of the application that a page is about; empty for any other page."""
    parts = path.split("/")
    return unquote(parts[2]).upper() if path.startswith("/zgloszenia/") else ""


def _others(request: Request, asked: Asked | None) -> str:
    """Who else has this application open, as a sentence; that this person has, is noted."""
    if asked is None or asked.person is None or not _may_queue(asked):
        return ""
    desk, reference = asked.desk, _case_of(request.url.path)
    now = desk.wall_clock()
    if request.method == "GET":
        desk.presence.note(reference, asked.person, now)
    return sentence(desk.presence.others(reference, asked.person, now))


def _is_here(path: str, address: str) -> bool:
    return path == address or (address != "/" and path.startswith(f"{address}/"))
