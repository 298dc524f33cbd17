"""Acts about an application: what a form asks for is recorded, or refused with what is new."""

from collections.abc import Callable, Iterator, Sequence

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from checks.judge.acts.admissible import ADDRESS
from domain.acts.act import Act
from domain.acts.on_documents import SetField
from domain.acts.on_messages import AssignMessage
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Undo
from domain.people.account import Role
from errors import ConfigError, NaborError, TransientError
from panel.acts.act_text import act_text
from panel.acts.sent import act_from
from panel.acts.words import BUTTONS
from panel.errors import NotFoundError
from panel.lists.queue import after_act, going_on, kept_query
from panel.numbers import RowNumber
from panel.pages.applications.application import back_to
from panel.render.rendering import page
from panel.security.gate import Asked, ForbiddenError, asked_of
from pipeline.decide import decide, seen_now, undo
from pipeline.decided import OutdatedError, Recorded, UnconfirmedError
from pipeline.sight import sees_decision
from store.acts.decisions import decision_row
from store.acts.message_acts import ABOUT_MESSAGE
from store.applications import find_application
from store.tables import ApplicationRow, DecisionRow

router = APIRouter(include_in_schema=False)

_OF_COMMISSION = frozenset({SetPoints.action, ConfirmPoints.action})
ANSWERS, POINTS = "odpowiedzi", "punkty"
"""Forms that may change several things at once."""


@router.post("/zgloszenia/{reference}/decyzje")
def act(request: Request, reference: str) -> Response:
    """Record what a form about an application asks for."""
    asked = asked_of(request)
    reference = reference.upper()
    with asked.desk.services.database.read() as session:
        row = find_application(session, reference)
        if row is None or row.call_id not in asked.desk.services.calls:
            raise NotFoundError(f"Nie ma zgłoszenia „{reference}”.")
    try:
        acts = tuple(wanted(asked))
    except (ConfigError, ValueError) as error:
        return refused(request, error, f"/zgloszenia/{reference}")
    return carry_out(request, reference, acts, lambda done: back_to(reference, *done))


@router.post("/decyzje/{number}/cofnij")
def take_back(request: Request, number: RowNumber) -> Response:
    """Take a decision back."""
    asked = asked_of(request)
    with asked.desk.services.database.read() as session:
        row = decision_row(session, number)
        owner = session.get(ApplicationRow, row.application_id) if row and row.application_id else None
        if row is not None and not sees_decision(asked.desk.services, session, row, owner):
            row = None
    if row is None or (owner is None and row.action not in {*ABOUT_MESSAGE, Prolong.action}):
        raise NotFoundError(f"Nie ma decyzji nr {number}, którą można cofnąć.")
    is_own = row.action in _OF_COMMISSION and row.by == asked.who.name
    if Role.CLERK not in asked.who.roles and not is_own:
        raise ForbiddenError("Cofnąć można tylko własną decyzję o punktach.")
    where = _page_of(row, owner)
    try:
        done = undo(
            asked.desk.services,
            number,
            asked.who.name,
            asked.value("reason"),
            asked.value("seen") or None,
        )
    except OutdatedError as error:
        return ask_again(request, error.reference, (Undo(number),), news=error.news)
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, where)
    if Role.CLERK not in asked.who.roles and owner is not None:
        return RedirectResponse(f"/komisja/{owner.call_id}?zapisano={done.id}", 303)
    return RedirectResponse(going_on(request, f"{where}?zapisano={done.id}"), 303)


def _page_of(row: DecisionRow, owner: ApplicationRow | None) -> str:
    """The page of what a decision is about."""
    if row.action == Prolong.action:
        return f"/nabory/{row.target}"
    if owner is None or row.action == AssignMessage.action:
        return f"/poczta/{row.target}"
    return f"/zgloszenia/{owner.reference}"


def carry_out(
    request: Request,
    reference: str,
    acts: Sequence[Act],
    then: Callable[[list[int]], str],
    back: str = "",
) -> Response:
    """Record acts one after the other and go on to a page that says so; or say why not, and ask again."""
    asked = asked_of(request)
    done: list[int] = []
    try:
        for one in acts:
            # What this very form changed a moment ago is no news to whoever sent it.
            seen = (asked.value("seen") or None) if not done else None
            done.append(_record(asked, reference, one, seen).id)
    except OutdatedError as error:
        return ask_again(request, reference, acts, news=error.news)
    except UnconfirmedError as error:
        return ask_again(request, reference, acts, doubt=_plain(error))
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, back or f"/zgloszenia/{reference}", saved=len(done))
    return RedirectResponse(after_act(request, asked, then(done), done), 303)


def _record(asked: Asked, reference: str, act: Act, seen: str | None) -> Recorded:
    is_confirmed = asked.value("confirmed") == "1"
    return decide(
        asked.desk.services,
        reference,
        act,
        asked.who.name,
        asked.value("reason"),
        seen,
        is_confirmed=is_confirmed,
    )


def wanted(asked: Asked) -> Iterator[Act]:
    """The acts that the pressed button, or the changed fields, ask for.

    Raises:
        ConfigError: nothing is asked for, or what was filled in is wrong.
    """
    pressed = asked.value("act")
    if pressed in {ANSWERS, POINTS}:
        acts = list(_changed(asked, pressed))
        if not acts:
            raise ConfigError("Nic nie zostało zmienione, więc nie ma czego zapisać.")
        yield from acts
        return
    action = asked.value(f"action-{pressed}")
    if not action:
        raise ConfigError("Nie wiadomo, który przycisk został naciśnięty; proszę spróbować jeszcze raz.")
    yield act_from(action, asked.value(f"target-{pressed}"), asked.value(f"value-{pressed}"))


def _changed(asked: Asked, form: str) -> Iterator[Act]:
    """One act for each field whose value is no longer what the page showed."""
    for name in asked.form:
        if not name.startswith("was-"):
            continue
        target = name.removeprefix("was-")
        value = asked.value(f"field-{target}").strip().replace("\r\n", "\n")
        if value.split() == asked.value(name).split():  # browsers break lines as they like
            continue
        if form == POINTS:
            yield act_from(SetPoints.action, target, value)
        elif target == ADDRESS and not value:
            raise ConfigError("Adres do pism nie może być pusty.")
        else:
            yield act_from(SetField.action, target, value)


def ask_again(
    request: Request, reference: str, acts: Sequence[Act], news: Sequence[str] = (), doubt: str = ""
) -> Response:
    """The same form once more, beside what is new or doubtful; sent again, it is meant knowingly."""
    asked = asked_of(request)
    kept = [(n, v) for n, values in asked.form.items() for v in values if n not in {"csrf", "seen", "reason"}]
    with asked.desk.services.database.read() as session:
        owner = find_application(session, reference)
    call = asked.desk.services.calls.get(owner.call_id) if owner is not None else None
    shown = [(act_text(one, call), BUTTONS[type(one)]) for one in acts]
    return page(
        request,
        "shared/again.html",
        409,
        reference=reference,
        news=news,
        doubt=doubt,
        shown=shown,
        kept=[*kept, ("confirmed", "1")] if doubt else kept,
        seen=seen_now(asked.desk.services, reference),
        reason=asked.value("reason"),
        target=request.url.path + kept_query(request),
    )


def refused(request: Request, error: Exception, back: str, saved: int = 0) -> Response:
    """Why nothing, or not everything, was recorded; what was typed is a step back."""
    status = 422 if isinstance(error, ConfigError | ValueError) else 409
    asked = asked_of(request)
    return page(
        request,
        "shared/refused.html",
        status,
        text=_plain(error),
        back=back,
        saved=saved,
        reason=asked.value("reason"),
    )


def _plain(error: Exception) -> str:
    """The sentence without what only a terminal knows."""
    text = str(error)
    for words, instead in (
        (" (--by i --reason)", ""),
        (" Jeżeli tak ma być, proszę dodać --confirm.", ""),
        ("; listę podaje „nabor applications”", ""),
        ("; numery podaje „nabor journal”", ""),
        ("; numery podaje „nabor show --json”", ""),
        (" (nabor show)", ""),
    ):
        text = text.replace(words, instead)
    return text
