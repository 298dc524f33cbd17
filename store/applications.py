"""Applications: opening them, and gathering all their facts for the judgement."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import func, text
from sqlmodel import Session, col, select

from domain.acts.decision import Decision, in_force
from domain.acts.on_documents import SetField
from domain.acts.on_messages import AssignMessage
from domain.application import ApplicationFacts, FiledFile, HeldMessage, Submission
from domain.document import Reading, ReadStatus
from domain.mail import Outcome, Purpose
from domain.people.identity import nip_of
from domain.people.mailbox_key import mailbox_key
from domain.scan import Scan, as_scanned
from store.engine.slices import slices
from store.letters import WITHOUT_BYTES
from store.mail.ledger import attachments_of, is_application_purpose
from store.mail.scans import infected
from store.reading_json import reading_from_json
from store.records import decision, letter_fact
from store.tables import (
    SHARED,
    ApplicationRow,
    AttachmentRow,
    DecisionRow,
    LetterRow,
    MessageRow,
    ReadingRow,
)

_SLICE = 25
"""Applications whose facts are gathered at once: some megabytes of rows and readings."""

_Row = TypeVar("_Row", MessageRow, LetterRow, DecisionRow)


def open_application(
    session: Session,
    call_id: str,
    prefix: str,
    year: int,
    email: str,
    identity: str | None,
    name: str,
    now: datetime,
) -> ApplicationRow:
    """A new application with the call's next number; its folder keeps the name it was opened with."""
    number = (
        session.exec(select(func.max(ApplicationRow.number)).where(ApplicationRow.call_id == call_id)).one()
        or 0
    ) + 1
    reference = f"{prefix}-{year}-{number:04d}"
    mailbox = mailbox_key(email)
    row = ApplicationRow(
        call_id=call_id,
        number=number,
        reference=reference,
        email=email,
        mailbox=mailbox,
        domain=mailbox.rpartition("@")[2],
        nip=nip_of(identity),
        identity=identity,
        folder=f"applications/{call_id}/{reference} {name}".rstrip(),
        opened_at=now,
    )
    session.add(row)
    session.flush()
    return row


def application_rows(session: Session, call_id: str | None = None) -> list[ApplicationRow]:
    """Every application, or those of one call, in the order of their numbers."""
    query = select(ApplicationRow).order_by(col(ApplicationRow.call_id), col(ApplicationRow.number))
    if call_id is not None:
        query = query.where(ApplicationRow.call_id == call_id)
    return list(session.exec(query).all())


def addresses_on_file(session: Session) -> list[str]:
    """The addresses that letters about any application go to."""
    return list(session.exec(select(ApplicationRow.email)).all())


def find_application(session: Session, reference: str) -> ApplicationRow | None:
    """The application with this reference."""
    return session.exec(select(ApplicationRow).where(ApplicationRow.reference == reference)).first()


def applications_with(session: Session, references: Collection[str]) -> dict[str, ApplicationRow]:
    """The applications with these references, by reference, in the order of their calls and numbers."""
    query = select(ApplicationRow)
    found = [
        row
        for some in slices(references)
        for row in session.exec(query.where(col(ApplicationRow.reference).in_(some)))
    ]
    found.sort(key=lambda row: (row.call_id, row.number))
    return {row.reference: row for row in found}


def applications_in(session: Session, ids: Collection[int]) -> list[ApplicationRow]:
    """The applications with these ids."""
    return [
        row
        for some in slices(ids)
        for row in session.exec(select(ApplicationRow).where(col(ApplicationRow.id).in_(some)))
    ]


def decision_rows(session: Session, application_ids: Collection[int | None]) -> list[DecisionRow]:
    """The decisions about these applications, in the order they were made."""
    query = select(DecisionRow).where(col(DecisionRow.application_id).in_(application_ids))
    return list(session.exec(query.order_by(col(DecisionRow.id))).all())


def gather_facts(session: Session, applications: Sequence[ApplicationRow]) -> Iterator[ApplicationFacts]:
    """All facts of applications, in the order given, with the same few queries for each slice of them.

    Whoever looks at one after the other holds no more than a slice, however many there are.
    """
    common = _Common(infected(session), _held(session))
    for start in range(0, len(applications), _SLICE):
        yield from _facts_of(session, applications[start : start + _SLICE], common)


@dataclass(frozen=True, slots=True)
class _Common:
    """What is looked up once for all applications."""

    infected: Mapping[str, Scan]
    held: Mapping[str, Sequence[HeldMessage]]


def _facts_of(
    session: Session, applications: Sequence[ApplicationRow], common: _Common
) -> list[ApplicationFacts]:
    ids = [row.id for row in applications if row.id is not None]
    messages = session.exec(
        select(MessageRow)
        .where(col(MessageRow.application_id).in_(ids))
        .order_by(col(MessageRow.received_at), col(MessageRow.id))
    ).all()
    arrived = _arrived(messages, _copies(session, messages))
    counted = [m for m in messages if m.id is not None and is_application_purpose(m.purpose)]
    files = _files_of(session, counted, arrived, common.infected)
    letters = session.exec(
        select(LetterRow)
        .options(WITHOUT_BYTES)
        .where(col(LetterRow.application_id).in_(ids))
        .order_by(col(LetterRow.id))
    ).all()
    decisions = decision_rows(session, ids)
    messages_of = _by_application(counted)
    letters_of = _by_application(letters)
    decisions_of = _by_application(decisions)
    decided_of = {row.id: in_force(map(decision, decisions_of[row.id])) for row in applications}
    return [
        ApplicationFacts(
            reference=row.reference,
            call_id=row.call_id,
            number=row.number,
            email=_address_on_file(row, decided_of[row.id][0]),
            nip=row.nip,
            submissions=tuple(_submission(m, arrived, files.get(m.id or 0, ())) for m in messages_of[row.id]),
            letters=tuple(letter_fact(letter) for letter in letters_of[row.id]),
            decisions=decided_of[row.id][0],
            taken_back=decided_of[row.id][1],
            held=tuple(common.held.get(row.reference, ())),
            opened_by_person=any(
                d.action == AssignMessage.action and d.at == row.opened_at for d in decisions_of[row.id]
            ),
            opened_at=row.opened_at,
        )
        for row in applications
    ]


def _address_on_file(row: ApplicationRow, decisions: Sequence[Decision]) -> str:
    """Where letters go: the first sender's address until a person decides on another."""
    decided = [d.act.answer for d in decisions if isinstance(d.act, SetField) and d.act.name == "email"]
    return str(decided[-1]) if decided and decided[-1] else row.email


def _held(session: Session) -> dict[str, list[HeldMessage]]:
    """Messages set aside or filed elsewhere, by the references of the applications that they may concern."""
    held: dict[str, list[HeldMessage]] = defaultdict(list)
    rows = session.exec(
        select(MessageRow, ApplicationRow.reference)
        .join(ApplicationRow, isouter=True)
        .where(text(SHARED))  # and no more: of the outcomes' index all filed messages would be read
        .order_by(col(MessageRow.received_at), col(MessageRow.id))
    )
    for row, filed_to in rows:
        may_concern = row.may_belong_to if row.outcome in {Outcome.QUARANTINED, Outcome.FILED} else ()
        for reference in may_concern:
            assert row.id is not None
            told = HeldMessage(row.id, row.received_at, row.subject, row.reason, filed_to)
            if reference != filed_to:
                held[reference].append(told)
    return held


def _by_application(rows: Iterable[_Row]) -> dict[int | None, list[_Row]]:
    grouped: dict[int | None, list[_Row]] = defaultdict(list)
    for row in rows:
        grouped[row.application_id].append(row)
    return grouped


def _copies(session: Session, messages: Sequence[MessageRow]) -> dict[int, datetime]:
    """When the same bytes as some messages' came again, at the earliest, by the message that was taken up."""
    found: dict[int, datetime] = {}
    for some in slices([row.id for row in messages]):
        query = select(MessageRow.duplicate_of, func.min(MessageRow.received_at))
        again = query.where(col(MessageRow.duplicate_of).in_(some)).group_by(col(MessageRow.duplicate_of))
        found |= {first: received_at for first, received_at in session.exec(again) if first is not None}
    return found


def _arrived(messages: Sequence[MessageRow], copies: Mapping[int, datetime]) -> dict[int, datetime]:
    """When each message arrived: of the same bytes that came several times the first time counts (f069).

    Which of them was fetched first, and so has the application, says nothing about that.
    """
    return {m.id: min(m.received_at, copies.get(m.id, m.received_at)) for m in messages if m.id is not None}


def _submission(row: MessageRow, arrived: Mapping[int, datetime], files: tuple[FiledFile, ...]) -> Submission:
    assert row.id is not None
    return Submission(
        message_id=row.id,
        received_at=arrived[row.id],
        purpose=Purpose(row.purpose or Purpose.SUBMISSION),
        from_address=row.from_address,
        matched_by=row.matched_by,
        is_known_sender=row.is_known_sender,
        subject=row.subject,
        files=files,
        links=tuple(row.headers.get("links", ())),
        header_message_id=row.message_id,
        references=tuple(row.headers.get("references", ())),
        is_automatic=bool(row.headers.get("is_automatic")),
        # Whose a waiting message is, a person has just said; what filed it will say anew.
        doubt=row.reason if row.needs_person and row.outcome != Outcome.PENDING else "",
    )


def _files_of(
    session: Session,
    messages: Sequence[MessageRow],
    arrived: Mapping[int, datetime],
    infected_files: Mapping[str, Scan],
) -> dict[int, tuple[FiledFile, ...]]:
    by_message = attachments_of(session, [m.id for m in messages if m.id is not None])
    wanted = {a.reading_id for rows in by_message.values() for a in rows if a.reading_id is not None}
    readings: dict[int, Reading] = {
        reading_id: reading_from_json(body)
        for some in slices(wanted)
        for reading_id, body in session.exec(
            select(ReadingRow.id, ReadingRow.body).where(col(ReadingRow.id).in_(some))
        )
        if reading_id is not None
    }
    return {
        message_id: tuple(
            _filed_file(a, readings, arrived[message_id], infected_files.get(a.sha256)) for a in rows
        )
        for message_id, rows in by_message.items()
    }


def _filed_file(
    row: AttachmentRow, readings: dict[int, Reading], received_at: datetime, scan: Scan | None
) -> FiledFile:
    assert row.id is not None
    unread = Reading(
        row.sha256, "unknown", ReadStatus.CRASH, "Plik nie został odczytany; sprawdzi go pracownik."
    )
    return FiledFile(
        attachment_id=row.id,
        filename=row.filename,
        path=row.path or "",
        sha256=row.sha256,
        received_at=received_at,
        reading=as_scanned(readings.get(row.reading_id or 0, unread), scan),
        is_inline=row.is_inline,
        is_footer=row.is_footer,
        size_bytes=row.size_bytes,
        part=row.part,
        inside=row.inside,
    )
