"""What came in since a page was loaded, for the quiet line that pages show."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from domain.words.polish import plural
from panel.looks.presence import sentence
from panel.security.gate import Asked, asked_of
from pipeline.sight import sight
from store.acts.decisions import decisions_since, newest_decision
from store.applications import find_application
from store.mail.mail_views import count_since, newest_message

router = APIRouter(include_in_schema=False)

_MOST = 10**15


@router.get("/zmiany")
def changes(request: Request, wiadomosc: int = -1, decyzja: int = -1, zgloszenie: str = "") -> JSONResponse:
    """The newest numbers, and a sentence where they are higher than those that the page knew.

    With an application that the page shows: who else has it open.
    """
    asked = asked_of(request)
    with asked.desk.services.database.read() as session:
        message, decision = newest_message(session), newest_decision(session)
        seen, within = sight(asked.desk.services, session), asked.desk.services.within
        came = count_since(session, wiadomosc, seen) if 0 <= wiadomosc < min(message, _MOST) else 0
        decided = decisions_since(session, decyzja, within) if 0 <= decyzja < min(decision, _MOST) else 0
    told = []
    if came:
        told.append(f"Przyszło: {plural(came, 'wiadomość', 'wiadomości', 'wiadomości')}.")
    if decided:
        told.append(f"Zapisano: {plural(decided, 'decyzję', 'decyzje', 'decyzji')}.")
    open_too = _open_too(asked, zgloszenie.upper()) if zgloszenie else ""
    return JSONResponse(
        {"wiadomosc": message, "decyzja": decision, "tekst": " ".join(told), "otwarte": open_too}
    )


def _open_too(asked: Asked, reference: str) -> str:
    with asked.desk.services.database.read() as session:
        row = find_application(session, reference)
        if row is None or row.call_id not in asked.desk.services.calls:
            return ""
    presence, now = asked.desk.presence, asked.desk.wall_clock()
    presence.note(reference, asked.who, now)
    return sentence(presence.others(reference, asked.who, now))
