"""Lists as files: all rows that the filters of a list's address show, not one page of them alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.application import Status
from domain.letter import LetterKind, LetterState
from domain.mail import Outcome
from domain.points import known_number
from domain.words.labels import LETTER_KINDS, LETTER_STATES, OUTCOMES, STATUSES
from panel.errors import NotFoundError
from panel.lists import letters, mail
from panel.lists.applications import FILTERS, made_current, sort_of, wanted_by
from panel.lists.listing import Query
from panel.pages.journal.journal import FILTERS as JOURNAL_FILTERS
from panel.pages.journal.journal import newest_entries
from panel.render.downloads import download
from panel.render.sheets import Cell, as_csv, as_xlsx
from panel.security.gate import Asked, asked_of
from store.kept.assessments import Pair, listed, pairs_of
from store.letters import letters_page
from store.mail.mail_views import ledger_page
from store.tables import LetterRow, MessageRow

router = APIRouter(include_in_schema=False)

_MOST = 50_000
"""Rows of one file; a spreadsheet takes a million."""
_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class _List:
    title: str
    filters: Sequence[str]
    heads: Sequence[str]
    rows: Callable[[Asked, Query], list[tuple[Cell, ...]]]


@router.get("/listy/{name}/{form}")
def written(request: Request, name: str, form: str) -> Response:
    """A list as a file."""
    asked = asked_of(request)
    known = _LISTS.get(name)
    if known is None or form not in _TYPES:
        raise NotFoundError("Nie ma takiej listy.")
    query = Query.of(f"/{name}", request.query_params, known.filters)
    made_current(asked.desk.services, asked.desk.now)
    rows = known.rows(asked, query)
    content = as_csv(known.heads, rows) if form == "csv" else as_xlsx(known.title, known.heads, rows)
    return download(content, f"{name}.{form}", _TYPES[form])


def _applications(asked: Asked, query: Query) -> list[tuple[Cell, ...]]:
    sort, is_descending = sort_of(query)
    wanted = wanted_by(asked.desk.services, query)
    with asked.desk.services.database.read() as session:
        copies = listed(session, wanted, sort, descending=is_descending, limit=_MOST)
        return [_application(pair) for pair in pairs_of(session, [copy.application_id for copy in copies])]


def _application(pair: Pair) -> tuple[Cell, ...]:
    application, copy = pair
    assert copy is not None
    return (
        application.reference,
        copy.name,
        copy.nip,
        copy.email or application.email,
        application.call_id,
        STATUSES[Status(copy.status or Status.UNDER_REVIEW)],
        copy.questions,
        copy.received_at,
        copy.correction_due_on,
        known_number(copy.points),
    )


def _mail(asked: Asked, query: Query) -> list[tuple[Cell, ...]]:
    wanted = mail.asked_for(asked.desk.services, query)
    with asked.desk.services.database.read() as session:
        entries, _ = ledger_page(session, *wanted, 0, _MOST)
    return [(*_message(one.row), one.reference, len(one.files)) for one in entries]


def _message(row: MessageRow) -> tuple[Cell, ...]:
    outcome = OUTCOMES[Outcome(row.outcome)]
    return (row.id, row.received_at, row.from_address, row.subject, outcome, row.reason)


def _letters(asked: Asked, query: Query) -> list[tuple[Cell, ...]]:
    with asked.desk.services.database.read() as session:
        rows, _ = letters_page(session, *letters.asked_for(asked.desk.services, query), 0, _MOST)
    return [_letter(row) for row in rows]


def _letter(row: LetterRow) -> tuple[Cell, ...]:
    kind, state = LETTER_KINDS[LetterKind(row.kind)], LETTER_STATES[LetterState(row.state)]
    return (
        row.id,
        kind,
        row.to_address,
        row.reference,
        row.subject,
        state,
        row.created_at,
        row.sent_at,
        row.due_on,
    )


def _journal(asked: Asked, query: Query) -> list[tuple[Cell, ...]]:
    rows, _ = newest_entries(asked, query, _MOST)
    return [
        (one["at"], one["who"], one["what"], one["number"], one["reference"], one["where"], one["reason"])
        for one in rows[:_MOST]
    ]


_LISTS: Mapping[str, _List] = {
    "zgloszenia": _List(
        "Zgłoszenia",
        FILTERS,
        ("Numer", "Zgłaszający", "NIP", "Adres", "Nabór", "Stan", "Sprawy", "Wpłynęło", "Termin", "Punkty"),
        _applications,
    ),
    "poczta": _List(
        "Poczta",
        mail.FILTERS,
        ("Nr", "Wpłynęła", "Nadawca", "Temat", "Co się z nią stało", "Powód", "Zgłoszenie", "Pliki"),
        _mail,
    ),
    "pisma": _List(
        "Pisma",
        letters.FILTERS,
        ("Nr", "Pismo", "Do", "Zgłoszenie", "Temat", "Stan", "Przygotowane", "Wysłane", "Termin"),
        _letters,
    ),
    "dziennik": _List(
        "Dziennik",
        JOURNAL_FILTERS,
        ("Kiedy", "Kto", "Co", "Decyzja nr", "Zgłoszenie", "Skąd", "Uzasadnienie"),
        _journal,
    ),
}
