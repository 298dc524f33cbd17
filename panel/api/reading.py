"""What programs may read: applications, mail, letters, ranking, questions, health."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from domain.acts.seen import Seen
from domain.application import Status
from panel.errors import NotFoundError
from panel.lists.applications import made_current, require_judged, wanted_by
from panel.lists.listing import Query as ListQuery
from panel.numbers import RowNumber
from panel.pages.calls.commission import call_of
from panel.security.gate import asked_of
from pipeline.kept import assessed_among, assessed_ids
from pipeline.ranked import ranking_now
from pipeline.services import Services
from pipeline.sight import sees_letter, sees_message, sight
from pipeline.watch.health import as_dict, checks_of
from store.applications import applications_with, find_application, gather_facts
from store.kept.assessments import ApplicationFilter, listed
from store.letters import NEWEST as NEWEST_LETTERS
from store.letters import WantedLetters, letter_row, letters_page
from store.mail.mail_views import NEWEST as NEWEST_MAIL
from store.mail.mail_views import WantedMail, ledger_entry, ledger_page
from store.tables import AssessmentRow
from views.application import application_json
from views.dossier import dossier_json
from views.letter import letter_content, letter_json
from views.mail import message_json
from views.question import question_json
from views.ranking import ranking_json

router = APIRouter(tags=["v1"])

A_PAGE = 100
PageNumber = Annotated[int, Query(ge=1, le=10**6, description="Strona, od 1.")]


class Paged(BaseModel):
    """One page of a list."""

    items: list[dict[str, Any]]
    next: str | None = Field(description="Adres następnej strony; null: to ostatnia.")


@router.get("/api/v1/applications", summary="Zgłoszenia")
def applications(
    request: Request, call: str = "", status: str = "", q: str = "", page: PageNumber = 1
) -> Paged:
    """The applications that are asked for, each with the state that it shows."""
    asked = asked_of(request)
    services, now = asked.desk.services, asked.desk.now
    if call and call not in services.calls:
        raise NotFoundError(f"Nie ma naboru „{call}”.")
    if status and status not in set(Status):
        raise NotFoundError(f"Nie ma stanu „{status}”.")
    made_current(services, now)
    wanted = wanted_by(services, ListQuery("", {"nabor": call, "stan": status, "q": q}))
    with services.database.read() as session:
        copies = listed(session, wanted, offset=(page - 1) * A_PAGE, limit=A_PAGE + 1)
        items = _with_seen(services, session, copies[:A_PAGE], now)
    return _paged(request, items, page, is_last=len(copies) <= A_PAGE)


@router.get("/api/v1/applications/{reference}", summary="Jedno zgłoszenie")
def application(request: Request, response: Response, reference: str) -> dict[str, Any]:
    """One application with its letters, messages, decisions and history; the ETag is its state."""
    asked = asked_of(request)
    reference = require_application(asked.desk.services, reference)
    told = dossier_json(asked.desk.services, reference, asked.desk.now)
    response.headers["ETag"] = f'"{told["seen"]}"'
    return told


@router.get("/api/v1/mail", summary="Księga poczty")
def mail(request: Request, page: PageNumber = 1) -> Paged:
    """The ledger, the newest first."""
    services = asked_of(request).desk.services
    with services.database.read() as session:
        wanted = WantedMail(sight=sight(services, session))
        entries, total = ledger_page(session, wanted, NEWEST_MAIL, (page - 1) * A_PAGE, A_PAGE)
    items = [message_json(entry, has_scanner=services.settings.clamd.is_set) for entry in entries]
    return _paged(request, items, page, is_last=page * A_PAGE >= total)


@router.get("/api/v1/mail/{number}", summary="Jedna wiadomość")
def message(request: Request, number: RowNumber) -> dict[str, Any]:
    """One message of the ledger."""
    services = asked_of(request).desk.services
    with services.database.read() as session:
        is_seen = 0 <= number < 2**63 and sees_message(services, session, number)
        entry = ledger_entry(session, number) if is_seen else None
    if entry is None:
        raise NotFoundError(f"Nie ma wiadomości nr {number}.")
    return message_json(entry, has_scanner=services.settings.clamd.is_set)


@router.get("/api/v1/letters", summary="Pisma")
def letters(request: Request, page: PageNumber = 1) -> Paged:
    """The letters, the newest first."""
    services = asked_of(request).desk.services
    wanted = WantedLetters(calls=services.within)
    with services.database.read() as session:
        rows, total = letters_page(session, wanted, NEWEST_LETTERS, (page - 1) * A_PAGE, A_PAGE)
    return _paged(request, [letter_json(row) for row in rows], page, is_last=page * A_PAGE >= total)


@router.get("/api/v1/letters/{number}", summary="Jedno pismo")
def letter(request: Request, number: RowNumber) -> dict[str, Any]:
    """One letter with what it says."""
    services = asked_of(request).desk.services
    with services.database.read() as session:
        row = letter_row(session, str(number)) if 0 <= number < 2**63 else None
    if row is None or not sees_letter(services, row):
        raise NotFoundError(f"Nie ma pisma nr {number}.")
    return letter_content(services, str(number))


@router.get("/api/v1/ranking/{call}", summary="Ranking naboru")
def ranking(request: Request, call: str) -> dict[str, Any]:
    """The ranking as it stands now."""
    asked = asked_of(request)
    rules = call_of(asked, call)
    require_judged(asked.desk.services, rules, asked.desk.now)
    with ranking_now(asked.desk.services, rules, asked.desk.now) as ranked:
        return ranking_json(ranked)


@router.get("/api/v1/questions", summary="Otwarte sprawy")
def questions(request: Request) -> Paged:
    """Every open question of every application."""
    asked = asked_of(request)
    items = [
        {"reference": one.assessment.reference, **question_json(question, one.assessment.reference)}
        for call in asked.desk.services.calls.values()
        for one in assessed_among(
            asked.desk.services, call, asked.desk.now, ApplicationFilter(has_questions=True)
        )
        for question in one.assessment.questions
    ]
    return _paged(request, items, 1, is_last=True)


@router.get("/api/v1/health", summary="Stan programu")
def health(request: Request) -> dict[str, Any]:
    """What `nabor health` says."""
    return as_dict(checks_of(asked_of(request).desk.services))


@router.get("/api/v1/openapi.json", include_in_schema=False)
def document(request: Request) -> JSONResponse:
    """The OpenAPI document of all this."""
    build: Callable[[], dict[str, Any]] = request.app.openapi
    return JSONResponse(build())


def require_application(services: Services, reference: str) -> str:
    """The reference as it is written.

    Raises:
        NotFoundError: there is no such application.
    """
    with services.database.read() as session:
        row = find_application(session, reference.upper())
    if row is None or row.call_id not in services.calls:
        raise NotFoundError(f"Nie ma zgłoszenia „{reference}”.")
    return row.reference


def _with_seen(
    services: Services, session: Any, copies: Sequence[AssessmentRow], now: datetime
) -> list[dict[str, Any]]:
    """The applications of copies, each with its state; one whose call is no longer configured is left out."""
    told = [
        application_json(one.assessment, one.score, one.call)
        for copy in copies
        if copy.call_id in services.calls
        for one in assessed_ids(services, session, services.calls[copy.call_id], [copy.application_id], now)
    ]
    rows = applications_with(session, [one["reference"] for one in told])
    seen = {facts.reference: str(Seen.of(facts)) for facts in gather_facts(session, list(rows.values()))}
    return [{**one, "seen": seen[one["reference"]]} for one in told]


def _paged(request: Request, items: list[dict[str, Any]], page: int, *, is_last: bool) -> Paged:
    if is_last:
        return Paged(items=items, next=None)
    following = request.url.include_query_params(page=page + 1)
    return Paged(items=items, next=f"{following.path}?{following.query}")
