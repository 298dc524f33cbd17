"""„Poczta”: the ledger, and one message with its parts and what became of it."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.acts.on_messages import AssignMessage, MarkRead, NotRelated
from domain.call import Call
from domain.mail import Outcome
from domain.people.account import Role
from domain.words.labels import OUTCOMES, SCAN_VERDICTS
from domain.words.names import kind_name
from errors import MessageError, NaborError, TransientError
from panel.acts.reasons import suggestions, together
from panel.acts.recorded import decided_about_message, recorded
from panel.errors import NotFoundError
from panel.lists.listing import A_PAGE, Query, page_from
from panel.lists.mail import FILTERS, asked_for
from panel.lists.queue import after_act
from panel.numbers import RowNumber
from panel.pages.applications.acts import carry_out, refused
from panel.render.downloads import download
from panel.render.rendering import page
from panel.render.tags import outcome_tag
from panel.security.gate import Asked, asked_of
from pipeline.decide import about_message
from pipeline.sight import sees_message, sight
from pipeline.write.digest_facts import waits_to_be_read
from store.applications import applications_with
from store.kept.assessments import names_of
from store.mail.ledger import message_row
from store.mail.mail_views import LedgerEntry, counts_by_outcome, ledger_entry, ledger_page
from views.mail import message_json

router = APIRouter(include_in_schema=False)

_SAID_OF_MESSAGE: dict[str, type[NotRelated | MarkRead]] = {
    kind.action: kind for kind in (NotRelated, MarkRead)
}


@router.get("/poczta")
def ledger(request: Request) -> Response:
    """The ledger, by outcome."""
    asked = asked_of(request)
    query = Query.of("/poczta", request.query_params, FILTERS)
    has_scanner = asked.desk.services.settings.clamd.is_set
    wanted = asked_for(asked.desk.services, query)
    with asked.desk.services.database.read() as session:
        counts = counts_by_outcome(session, sight(asked.desk.services, session))
        entries, total = ledger_page(session, *wanted, (query.page - 1) * A_PAGE, A_PAGE, counts)
        names = names_of(session, (entry.row.application_id for entry in entries))
    rows = [
        {
            **_row(message_json(entry, has_scanner=has_scanner)),
            "name": names.get(entry.row.application_id or 0, ""),
        }
        for entry in entries
    ]
    return page(
        request,
        "mail/ledger.html",
        query=query,
        shown=page_from(rows, total, query.page, are_many=wanted[0].are_many),
        outcomes=[(one.value, f"{OUTCOMES[one]} ({counts.get(one.value, 0)})") for one in Outcome],
    )


@router.get("/poczta/{number}")
def message(request: Request, number: RowNumber, zapisano: str = "") -> Response:
    """One message: its words, files, and where it may belong."""
    asked = asked_of(request)
    entry = _entry(asked, number)
    told = message_json(entry, has_scanner=asked.desk.services.settings.clamd.is_set)
    known = suggestions(asked.desk.services, (AssignMessage, NotRelated, MarkRead))
    with asked.desk.services.database.read() as session:
        is_unread = waits_to_be_read(session, number)
        names = names_of(session, [entry.row.application_id])
        known_calls = asked.desk.services.calls
        every = applications_with(session, {*entry.row.may_belong_to, entry.reference or ""})
        own = every.get(entry.reference or "")
        owners = {one: owner for one, owner in every.items() if owner.call_id in known_calls}
        may_be = names_of(session, [owner.id for owner in owners.values()])
    return page(
        request,
        "mail/message.html",
        told=_row(told),
        files=[_file(file, known_calls.get(own.call_id) if own else None) for file in told["attachments"]],
        name=names.get(entry.row.application_id or 0, ""),
        content=_content(asked, entry.row.sha256),
        may_belong_to=[one for one in entry.row.may_belong_to if one in owners],
        names_of={one: may_be.get(owner.id or 0, "") for one, owner in owners.items()},
        matched_by=entry.row.matched_by,
        doubt=entry.row.sender_doubt,
        may_act=Role.CLERK in asked.who.roles,
        can_assign=entry.row.application_id is None and entry.row.outcome != Outcome.PENDING,
        calls=[(call.id, call.title) for call in asked.desk.services.calls.values()],
        example=next(
            (
                f"{one.reference_prefix}-{one.trip.starts_on:%Y}-0007"
                for one in asked.desk.services.calls.values()
            ),
            "",
        ),
        is_unread=is_unread,
        reasons_to_close=known[MarkRead],
        reasons=together((known[AssignMessage], known[NotRelated])),
        likeliest={kind.action: known[kind][0] for kind in (AssignMessage, NotRelated, MarkRead)},
        recorded=recorded(asked.desk.services, zapisano),
        decisions=decided_about_message(asked.desk.services, number),
    )


@router.get("/poczta/{number}/oryginal")
def original(request: Request, number: RowNumber) -> Response:
    """The message as it came, to be saved."""
    asked = asked_of(request)
    entry = _entry(asked, number)
    try:
        raw = asked.desk.services.archive.read_raw(entry.row.sha256)
    except MessageError as error:
        raise NotFoundError(str(error)) from error
    return download(raw, f"wiadomosc-{number}.eml", "message/rfc822")


@router.post("/poczta/{number}/decyzje")
def act(request: Request, number: RowNumber) -> Response:
    """Assign the message to an application, or note that it belongs to none."""
    asked = asked_of(request)
    where = f"/poczta/{number}"
    _entry(asked, number)
    said = _SAID_OF_MESSAGE.get(asked.value("act"))
    if said is not None:
        try:
            done = about_message(
                asked.desk.services, said(str(number)), asked.who.name, asked.value("reason")
            )
        except TransientError:
            raise
        except NaborError as error:
            return refused(request, error, where)
        return RedirectResponse(after_act(request, asked, f"{where}?zapisano={done.id}", [done.id]), 303)
    target = (asked.value("zgloszenie") or asked.value("kandydat")).strip()
    if not target:
        return refused(request, NaborError("Proszę podać numer zgłoszenia albo wybrać nabór."), where)
    return carry_out(
        request,
        target.upper(),
        (AssignMessage(str(number)),),
        lambda done: f"/poczta/{number}?zapisano={done[0]}",
        where,
    )


def _entry(asked: Asked, number: int) -> LedgerEntry:
    with asked.desk.services.database.read() as session:
        is_there = message_row(session, str(number)) is not None
        is_seen = is_there and sees_message(asked.desk.services, session, number)
        entry = ledger_entry(session, number) if is_seen else None
    if entry is None:
        raise NotFoundError(f"Nie ma wiadomości nr {number}.")
    return entry


def _row(told: dict[str, Any]) -> dict[str, Any]:
    return {**told, "tag": outcome_tag(told["outcome"])}


def _file(told: dict[str, Any], call: Call | None) -> dict[str, Any]:
    """A file of a message, with what is in it and what the scanner said in a clerk's words."""
    scan = told["scan_reason"] or SCAN_VERDICTS[told["scan"]]
    return {**told, "kinds": [kind_name(call, kind) for kind in told["kinds"]], "scan": scan}


def _content(asked: Asked, sha256: str) -> dict[str, Any]:
    """The message's own words; where they cannot be had, why."""
    try:
        return {
            **asked.desk.drawing.message(asked.desk.services.archive.read_raw(sha256), sha256),
            "problem": "",
        }
    except MessageError as error:
        return {"problem": str(error)}
