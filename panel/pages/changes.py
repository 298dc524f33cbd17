"""What came in since a page was loaded, for the quiet line that pages show."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from domain.polish import plural
from panel.security.gate import asked_of
from store.decisions import newest_decision
from store.mail_views import newest_message

router = APIRouter(include_in_schema=False)

_MOST = 10**15


@router.get("/zmiany")
def changes(request: Request, wiadomosc: int = -1, decyzja: int = -1) -> JSONResponse:
    """The newest numbers, and a sentence where they are higher than those that the page knew."""
    asked = asked_of(request)
    with asked.desk.services.database.read() as session:
        message, decision = newest_message(session), newest_decision(session)
    told = []
    if 0 <= wiadomosc < min(message, _MOST):
        told.append(f"Przyszło: {plural(message - wiadomosc, 'wiadomość', 'wiadomości', 'wiadomości')}.")
    if 0 <= decyzja < min(decision, _MOST):
        told.append(f"Zapisano: {plural(decision - decyzja, 'decyzję', 'decyzje', 'decyzji')}.")
    return JSONResponse({"wiadomosc": message, "decyzja": decision, "tekst": " ".join(told)})
