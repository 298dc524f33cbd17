"""What came in since a page was loaded, for the quiet line that pages show."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from domain.words.polish import plural
from panel.looks.presence import sentence
from panel.security.gate import Asked, asked_of
from store.acts.decisions import newest_decision
from store.applications import find_application
from store.mail.mail_views import newest_message

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
    told = []
    if 0 <= wiadomosc < min(message, _MOST):
        told.append(f"Przyszło: {plural(message - wiadomosc, 'wiadomość', 'wiadomości', 'wiadomości')}.")
    if 0 <= decyzja < min(decision, _MOST):
        told.append(f"Zapisano: {plural(decision - decyzja, 'decyzję', 'decyzje', 'decyzji')}.")
    open_too = _open_too(asked, zgloszenie.upper()) if zgloszenie else ""
    return JSONResponse(
        {"wiadomosc": message, "decyzja": decision, "tekst": " ".join(told), "otwarte": open_too}
    )


def _open_too(asked: Asked, reference: str) -> str:
    with asked.desk.services.database.read() as session:
        if find_application(session, reference) is None:
            return ""
    presence, now = asked.desk.presence, asked.desk.wall_clock()
    presence.note(reference, asked.who, now)
    return sentence(presence.others(reference, asked.who, now))
