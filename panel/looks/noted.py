"""Who looked at what: each page that tells of a person or a company leaves a line, which nobody waits for."""

from collections.abc import Mapping

from fastapi import Request

from domain.people.account import Looked
from panel.desk import Desk
from panel.security.gate import Asked
from panel.security.person import Person
from store.access.looks import Look, note_look

LOOKS: Mapping[str, tuple[Looked, str]] = {
    "/": (Looked.LIST, "Dziś"),
    "/zgloszenia": (Looked.LIST, "Zgłoszenia"),
    "/zgloszenia/{reference}": (Looked.APPLICATION, "{reference}"),
    "/zgloszenia/{reference}/pliki/{number}": (Looked.FILE, "{number}"),
    "/zgloszenia/{reference}/pliki/{number}/obraz": (Looked.FILE, "{number}"),
    "/zgloszenia/{reference}/pliki/{number}/oryginal": (Looked.FILE, "{number}, pobrany"),
    "/listy/{name}/{form}": (Looked.LIST, "{name}, pobrana ({form})"),
    "/poczta": (Looked.LIST, "Poczta"),
    "/poczta/{number}": (Looked.MESSAGE, "{number}"),
    "/poczta/{number}/oryginal": (Looked.MESSAGE, "{number}"),
    "/poczta/{number}/pliki/{index}": (Looked.MESSAGE, "{number}"),
    "/poczta/{number}/pliki/{index}/obraz": (Looked.MESSAGE, "{number}"),
    "/poczta/{number}/pliki/{index}/oryginal": (Looked.MESSAGE, "{number}"),
    "/pisma": (Looked.LIST, "Pisma"),
    "/pisma/{number}": (Looked.LETTER, "{number}"),
    "/pisma/{number}/html": (Looked.LETTER, "{number}"),
    "/pisma/{number}/zalaczniki/{index}": (Looked.LETTER, "{number}"),
    "/pisma/razem/{call}/{kind}": (Looked.LIST, "Pisma do zatwierdzenia: {call}"),
    "/ranking/{call}": (Looked.LIST, "Ranking: {call}"),
    "/ranking/{call}/{form}": (Looked.LIST, "Ranking: {call}, pobrany ({form})"),
    "/komisja/{call}": (Looked.LIST, "Komisja: {call}"),
    "/nabory/{call}/etap": (Looked.LIST, "Wybór do dalszego etapu: {call}"),
    "/api/v1/applications": (Looked.LIST, "Zgłoszenia"),
    "/api/v1/applications/{reference}": (Looked.APPLICATION, "{reference}"),
    "/api/v1/mail": (Looked.LIST, "Poczta"),
    "/api/v1/mail/{number}": (Looked.MESSAGE, "{number}"),
    "/api/v1/letters": (Looked.LIST, "Pisma"),
    "/api/v1/letters/{number}": (Looked.LETTER, "{number}"),
    "/api/v1/ranking/{call}": (Looked.LIST, "Ranking: {call}"),
    "/api/v1/questions": (Looked.LIST, "Dziś"),
}
"""Address, as the routes are registered → what is looked at there, and what the journal calls it."""

_LISTS = {"zgloszenia": "Zgłoszenia", "poczta": "Poczta", "pisma": "Pisma", "dziennik": "Dziennik"}
"""Lists as they are called, by their names in addresses."""


def note_page(desk: Desk, request: Request, route: str) -> None:
    """Have a look written down, where the page was one; called once it was answered."""
    asked: Asked | None = getattr(request.state, "asked", None)
    if request.method != "GET" or route not in LOOKS or asked is None or asked.person is None:
        return
    look, now = _look(asked.person, request.path_params, *LOOKS[route]), desk.wall_clock()
    if desk.recent_looks.is_new(look, now):
        desk.bookkeeper.note(lambda session: note_look(session, look, now))


def login_of(person: Person) -> str:
    """Who it was, as the journal keeps it: the account's login, or the token's name."""
    return person.name if person.is_program else person.login


def _look(person: Person, named: Mapping[str, object], kind: Looked, target: str) -> Look:
    places = {name: str(value)[:40] for name, value in named.items()}
    if kind is Looked.LIST and "name" in places:
        places["name"] = _LISTS.get(places["name"], places["name"])
    if "reference" in places:
        places["reference"] = places["reference"].upper()
    return Look(login_of(person), kind, target.format_map(places), places.get("reference"))
