"""„Pisma”: outgoing letters by state, and one of them as the addressee will see it."""

from collections.abc import Iterator, Mapping
from email import message_from_bytes
from email.policy import default
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from checks.judge.acts.admissible import LONGEST_PARAGRAPH
from domain.acts.on_letters import AboutLetter, Approve, Drop, Resend, TreatAsSent, WriteParagraph
from domain.letter import LetterKind, LetterState
from domain.people.account import Role
from domain.words.labels import LETTER_KINDS, LETTER_STATES
from errors import ConfigError, NaborError, TransientError
from notify.letters.results import UNCONFIRMED
from panel.acts.offers import Input, Offer
from panel.acts.reasons import suggestions, together
from panel.acts.recorded import recorded
from panel.acts.words import REASONS
from panel.errors import NotFoundError
from panel.lists.letters import FILTERS, asked_for
from panel.lists.listing import A_PAGE, Query, page_from
from panel.numbers import RowNumber
from panel.pages.applications.acts import carry_out, refused, wanted
from panel.pages.letters.letter_changes import changes
from panel.render.downloads import download
from panel.render.rendering import page
from panel.render.tags import letter_tag
from panel.security.gate import Asked, asked_of
from panel.security.headers import FRAMED
from pipeline.decide import decide, seen_now
from pipeline.decided import signed
from pipeline.sight import sees_letter
from pipeline.watch.sending_hold import frozen_because
from pipeline.write.reworded import reworded
from store.kept.assessments import names_of
from store.letters import counts_by_state, drafts, drafts_by_kind, letter_row, letters_page, replaced_by
from store.tables import LetterRow
from views.letter import letter_content, letter_json, texts_of

router = APIRouter(include_in_schema=False)

_ACTS: tuple[type[AboutLetter], ...] = (Approve, Resend, TreatAsSent, Drop)


@router.get("/pisma")
def letters(request: Request) -> Response:
    """The letters, by state and kind."""
    asked = asked_of(request)
    query = Query.of("/pisma", request.query_params, FILTERS)
    services = asked.desk.services
    wanted_ = asked_for(services, query)
    with services.database.read() as session:
        counts = counts_by_state(session, services.within)
        at = (query.page - 1) * A_PAGE
        rows, total = letters_page(session, *wanted_, at, A_PAGE, counts)
        together_ = drafts_by_kind(session, services.within)
        names = names_of(session, (row.application_id for row in rows))
    return page(
        request,
        "letters/letters.html",
        query=query,
        shown=page_from(
            [_named(row, letter_json(row), names) for row in rows],
            total,
            query.page,
            are_many=wanted_[0].are_many,
        ),
        states=[(one.value, f"{LETTER_STATES[one]} ({counts.get(one.value, 0)})") for one in LetterState],
        kinds=[(one.value, LETTER_KINDS[one]) for one in LetterKind],
        groups=[
            {
                "call": call,
                "title": _title(asked, call),
                "kind": kind_,
                "name": LETTER_KINDS[LetterKind(kind_)],
                "count": count,
            }
            for call, kind_, count in together_
        ],
        may_act=Role.CLERK in asked.who.roles,
        frozen=frozen_because(asked.desk.services.database),
    )


@router.get("/pisma/razem/{call}/{kind}")
def preview(request: Request, call: str, kind: str) -> Response:
    """All drafts of a kind, each with what it is, before they are approved together."""
    asked = asked_of(request)
    rows = _drafts(asked, call, kind)
    known = suggestions(asked.desk.services, (Approve,))
    with asked.desk.services.database.read() as session:
        names = names_of(session, (row.application_id for row in rows))
    return page(
        request,
        "letters/letters_together.html",
        call=asked.desk.services.calls[call],
        kind=kind,
        kind_name=LETTER_KINDS[LetterKind(kind)],
        copies=[
            one.to for one in asked.desk.services.calls[call].letters.copies if one.is_of(LetterKind(kind))
        ],
        rows=[_previewed(row, names) for row in rows],
        reasons=known[Approve],
    )


@router.post("/pisma/razem/{call}/{kind}")
def approve_together(request: Request, call: str, kind: str) -> Response:
    """Approve the chosen drafts, each as a decision; what could not be is told."""
    asked = asked_of(request)
    where = f"/pisma/razem/{call}/{kind}"
    chosen = set(asked.form.get("pismo", ()))
    rows = [row for row in _drafts(asked, call, kind) if str(row.id) in chosen]
    if not rows:
        return refused(request, ConfigError("Nie wybrano żadnego pisma."), where)
    try:
        signed(asked.who.name, asked.value("reason"))
    except ConfigError as error:
        return refused(request, error, where)
    results = [_approved(asked, row) for row in rows]
    return page(
        request, "letters/letters_done.html", kind_name=LETTER_KINDS[LetterKind(kind)], results=results
    )


@router.get("/pisma/{number}")
def letter(request: Request, number: RowNumber, zapisano: str = "") -> Response:
    """One letter with what it says, and the acts that its state allows."""
    asked = asked_of(request)
    row = _letter(asked, number)
    told = letter_content(asked.desk.services, str(number))
    may_act = Role.CLERK in asked.who.roles and row.reference is not None
    offers = tuple(_offers(row)) if may_act else ()
    known = suggestions(asked.desk.services, [one.act for one in offers])
    with asked.desk.services.database.read() as session:
        names = names_of(session, (row.application_id,))
    return page(
        request,
        "letters/letter.html",
        told=_named(row, told, names),
        offers=offers,
        own_words=_own_words(asked, row) if may_act and row.state == LetterState.DRAFT else None,
        before=_before(asked, row),
        reasons=together(known[one.act] for one in offers),
        seen=seen_now(asked.desk.services, row.reference) if row.reference else "",
        recorded=recorded(asked.desk.services, zapisano),
        may_act=may_act,
        frozen=frozen_because(asked.desk.services.database),
    )


@router.get("/pisma/{number}/html")
def html(request: Request, number: RowNumber) -> Response:
    """The letter as a mail program shows it, for the frame of its page."""
    asked = asked_of(request)
    _letter(asked, number)
    told = letter_content(asked.desk.services, str(number))
    return HTMLResponse(told["html"] or "", headers={"Content-Security-Policy": FRAMED})


@router.post("/pisma/{number}/podglad")
def preview_paragraph(request: Request, number: RowNumber) -> Response:
    """A draft as its addressee would see it with the words just typed, for the frame of its page."""
    asked = asked_of(request)
    row = _letter(asked, number)
    if row.state != LetterState.DRAFT or row.call_id not in asked.desk.services.calls:
        raise NotFoundError("Dopisek można dodać tylko do pisma, które czeka na zatwierdzenie.")
    words = asked.value("value-0").strip()[:LONGEST_PARAGRAPH]
    made = reworded(asked.desk.services, row, asked.desk.now, words)
    return HTMLResponse(texts_of(made.raw)["html"], headers={"Content-Security-Policy": FRAMED})


@router.get("/pisma/{number}/zalaczniki/{index}")
def attachment(request: Request, number: RowNumber, index: RowNumber) -> Response:
    """One file of the letter, to be saved."""
    row = _letter(asked_of(request), number)
    parts = [*message_from_bytes(row.raw, policy=default).iter_attachments()]
    if not 0 <= index < len(parts):
        raise NotFoundError(f"Pismo nr {number} nie ma takiego załącznika.")
    content = parts[index].get_payload(decode=True)
    return download(bytes(content or b""), parts[index].get_filename() or f"zalacznik-{index + 1}")


@router.post("/pisma/{number}/decyzje")
def act(request: Request, number: RowNumber) -> Response:
    """Record what a form about a letter asks for."""
    asked = asked_of(request)
    row, where = _letter(asked, number), f"/pisma/{number}"
    if row.reference is None:
        return refused(request, NaborError("To pismo do pracowników; nie wymaga decyzji."), where)
    try:
        acts = tuple(wanted(asked))
    except (ConfigError, ValueError) as error:
        return refused(request, error, where)
    if any(not isinstance(one, AboutLetter) or one.letter != str(number) for one in acts):
        return refused(request, ConfigError("Ten przycisk nie należy do tego pisma."), where)
    return carry_out(request, row.reference, acts, lambda done: f"{where}?zapisano={done[0]}", where)


def _letter(asked: Asked, number: int) -> LetterRow:
    with asked.desk.services.database.read() as session:
        row = letter_row(session, str(number)) if number < 2**63 else None
    if row is None or not sees_letter(asked.desk.services, row):
        raise NotFoundError(f"Nie ma pisma nr {number}.")
    return row


def _drafts(asked: Asked, call: str, kind: str) -> list[LetterRow]:
    if call not in asked.desk.services.calls or kind not in set(LetterKind):
        raise NotFoundError("Nie ma takiego naboru albo takiego rodzaju pism.")
    with asked.desk.services.database.read() as session:
        return drafts(session, call, kind)


def _title(asked: Asked, call: str) -> str:
    known = asked.desk.services.calls.get(call)
    return known.title if known is not None else call


def _named(row: LetterRow, told: dict[str, Any], names: Mapping[int, str]) -> dict[str, Any]:
    """A letter for a page, with what its addressee is called."""
    return {
        **told,
        "name": names.get(row.application_id or 0, ""),
        "tag": letter_tag(told["state"]),
        "kind_name": LETTER_KINDS[LetterKind(told["kind"])],
    }


def _previewed(row: LetterRow, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "name": names.get(row.application_id or 0, ""),
        "is_premature": row.approval == UNCONFIRMED,
        "id": row.id,
        "reference": row.reference,
        "to": row.to_address,
        "subject": row.subject,
        "due_on": row.due_on,
        "approval": row.approval,
    }


def _offers(row: LetterRow) -> Iterator[Offer]:
    """The acts that the letter's state allows."""
    for kind in _ACTS:
        if row.state in kind.allowed and not (kind is TreatAsSent and row.state != LetterState.UNCERTAIN):
            yield Offer(kind, str(row.id), input=_sent_at(kind), reasons=REASONS[kind])


def _own_words(asked: Asked, row: LetterRow) -> dict[str, Any]:
    """The form for a person's own words in a draft; those of the draft before it are offered again."""
    words = row.letter_order.get("paragraph", "")
    with asked.desk.services.database.read() as session:
        last = replaced_by(session, row)
        earlier = last.letter_order.get("paragraph", "") if last is not None else ""
    hint = (
        "Stanie w piśmie osobno, pod nagłówkiem „Dopisek pracownika”. Terminu ani listy braków nie zmienia."
    )
    if earlier and not words:
        hint += " To dopisek z poprzedniej wersji pisma; zostanie w piśmie, gdy się go zapisze."
    field = Input("Dopisek", "textarea", value=words or earlier, hint=hint, most=LONGEST_PARAGRAPH)
    one = Offer(WriteParagraph, str(row.id), input=field)
    return {"offer": one, "reasons": suggestions(asked.desk.services, (one.act,))[one.act]}


def _before(asked: Asked, row: LetterRow) -> dict[str, Any] | None:
    """What the draft said in whose place this letter was planned, and how this one differs."""
    if row.application_id is None:
        return None
    with asked.desk.services.database.read() as session:
        last = replaced_by(session, row)
    if last is None:
        return None
    told, now = texts_of(last.raw)["plain"], texts_of(row.raw)["plain"]
    return {"id": last.id, "why": last.last_reply, "changes": changes(told, now)}


def _sent_at(kind: type[AboutLetter]) -> Input | None:
    if kind is not TreatAsSent:
        return None
    return Input("Kiedy wyszło", "datetime-local", hint="Puste: teraz.")


def _approved(asked: Asked, row: LetterRow) -> dict[str, Any]:
    """What became of the approval of one of several letters."""
    told = {"id": row.id, "reference": row.reference, "to": row.to_address}
    try:
        decide(
            asked.desk.services,
            str(row.reference),
            Approve(str(row.id)),
            asked.who.name,
            asked.value("reason"),
        )
    except TransientError:
        return {**told, "problem": "Baza danych jest zajęta; proszę spróbować za chwilę."}
    except NaborError as error:
        return {**told, "problem": str(error)}
    return {**told, "problem": ""}
