"""Filing one read message: what it is for, whose it is, and where its files go."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlmodel import Session

from domain.call import Call
from domain.identity import nip_of
from domain.mail import Outcome
from domain.polish import local_date
from domain.scan import Scan, as_scanned
from ingest.safe_names import safe_name
from pipeline.file.calls import call_at, named_call
from pipeline.file.claims import Claims, claims_of
from pipeline.file.deciding import Filing, decided
from pipeline.file.folder_copies import place_files
from pipeline.file.known_senders import KnownSenders
from pipeline.read.reading import FileReading, MessageReading, packed, recognise_again
from pipeline.receive.scanning import infected_reason
from pipeline.services import Services
from pipeline.write.returned import copied_letter, record_returned
from store import ledger
from store.applications import open_application
from store.ledger import FiledAttachment, StoredReading
from store.reading_json import reading_from_json
from store.senders import applications_of_identities
from store.tables import ApplicationRow, MessageRow

_FOLDER_NAME_BYTES = 80


@dataclass(frozen=True, slots=True)
class Filed:
    """What is to be entered about one message: its ledger's columns, and its files."""

    values: dict[str, Any]
    files: tuple[FiledAttachment, ...]


def file_message(
    services: Services,
    session: Session,
    known: KnownSenders,
    row: MessageRow,
    read: MessageReading,
    now: datetime,
    scans: Mapping[str, Scan] = MappingProxyType({}),
) -> Filed:
    """Decide what becomes of a message; opens its application and lays out the human's copies.

    The rows of message and attachments are left to the caller, who enters those of many messages at once.
    """
    layout = call_at(services.calls, row.received_at)
    call = _call_of(services.calls, row.received_at, _as_scanned(read, scans))
    read = _as_scanned(_read_for(call, layout, read), scans)
    message, claims = read.message, claims_of(read, call, services.calls)
    copy_of = copied_letter(session, services.archive, row, message)
    filing = decided(services, known, row, message, claims, call, is_copy=copy_of is not None)
    infected = {sha256 for sha256, scan in scans.items() if scan.is_infected}
    threats = [scans[f.attachment.sha256] for f in read.files if f.attachment.sha256 in infected]
    if threats:
        reason = f"{filing.verdict.reason} {infected_reason(threats[0])}"
        filing = replace(filing, verdict=replace(filing.verdict, reason=reason, needs_person=True))
    returned = record_returned(session, message, row.received_at, services.settings.smtp.archive)
    if returned.told:
        reason = f"{filing.verdict.reason} {returned.told}".strip()
        needs_person = filing.verdict.needs_person or returned.needs_person
        filing = replace(filing, verdict=replace(filing.verdict, reason=reason, needs_person=needs_person))
    application = _application_of(
        session, known, filing, claims, message.from_address, min(now, row.received_at)
    )
    values = ledger.processed_values(row, message, filing.verdict, filing.outcome, now)
    values |= {
        "sender_doubt": claims.doubt,
        "copy_of": copy_of,
        "may_belong_to": list(filing.may_belong_to),
    }
    if application is None:
        nowhere = (FiledAttachment(values["id"], file.attachment) for file in read.files)
        return Filed(
            {**values, "application_id": None, "matched_by": "", "is_known_sender": False}, tuple(nowhere)
        )
    own = services.calls[application.call_id]
    read = _as_scanned(_read_for(own, call, read), scans)
    known.learn(application, None if claims.doubt else message.from_address)
    assert filing.match is not None
    values |= {
        "application_id": application.id,
        "matched_by": filing.match.how,
        "is_known_sender": filing.match.is_known_sender,
    }
    return Filed(values, _laid_out(services, row, application, read, infected))


def file_anew(
    services: Services,
    row: MessageRow,
    application: ApplicationRow,
    read: MessageReading,
    scans: Mapping[str, Scan] = MappingProxyType({}),
) -> tuple[FiledAttachment, ...]:
    """The files of a message that was read anew and stays where it is: whose it is, was decided before."""
    layout, own = call_at(services.calls, row.received_at), services.calls[application.call_id]
    read = _as_scanned(_read_for(own, layout, read), scans)
    infected = {sha256 for sha256, scan in scans.items() if scan.is_infected}
    return _laid_out(services, row, application, read, infected)


def _laid_out(
    services: Services,
    row: MessageRow,
    application: ApplicationRow,
    read: MessageReading,
    infected: Collection[str],
) -> tuple[FiledAttachment, ...]:
    """The files with their places in the application's folder."""
    call = services.calls[application.call_id]
    paths = place_files(services.archive, application.folder, row.received_at, read.files, call, infected)
    placed = zip(read.files, paths, strict=True)
    return tuple(_filed(services, row, file, path, call) for file, path in placed)


def _as_scanned(read: MessageReading, scans: Mapping[str, Scan]) -> MessageReading:
    """The message as it counts: of infected files nothing does. What is stored of them is what was read."""
    files = (
        replace(file, reading=as_scanned(file.reading, scans.get(file.attachment.sha256)))
        for file in read.files
    )
    return replace(read, files=tuple(files))


def _filed(
    services: Services, row: MessageRow, file: FileReading, path: str | None, call: Call
) -> FiledAttachment:
    assert row.id is not None
    # The same bytes may be read otherwise another time: with a password, or once pictures can be read.
    rules = f"{services.rules[call.id]}/{hashlib.sha256(file.body).hexdigest()[:12]}"
    stored = StoredReading(file.reading.sha256, call.id, rules, file.body, file.pages)
    return FiledAttachment(row.id, file.attachment, path, stored)


def _call_of(calls: Mapping[str, Call], received_at: datetime, read: MessageReading) -> Call:
    trips = {d.value("trip") for f in read.files for d in f.reading.documents}
    named = named_call(calls, received_at, frozenset(trip for trip in trips if isinstance(trip, str)))
    return named or call_at(calls, received_at)


def _read_for(call: Call, read_with: Call, read: MessageReading) -> MessageReading:
    """The same files told by the layout of the call they belong to, where that is another one."""
    if call.documents == read_with.documents:
        return read
    return MessageReading(read.message, tuple(_again(file, call) for file in read.files))


def _again(file: FileReading, call: Call) -> FileReading:
    """The file by another layout; copies of its documents' pages stay only where these are the same."""
    reading = recognise_again(reading_from_json(file.body, file.pages), call)
    told, now = ([(d.kind, d.first_page, d.last_page) for d in r.documents] for r in (file.reading, reading))
    copies = file.copies if told == now else ()
    return packed(file.attachment, reading, copies)


def _application_of(
    session: Session, known: KnownSenders, filing: Filing, claims: Claims, address: str | None, now: datetime
) -> ApplicationRow | None:
    if filing.match is None or filing.outcome is not Outcome.FILED:
        return None
    if filing.match.reference is not None:
        application = known.application(filing.match.reference)
        _learn_identity(session, application, claims.identities)
        return application
    assert address is not None
    call = filing.call
    return open_application(
        session,
        call_id=call.id,
        prefix=call.reference_prefix,
        year=local_date(call.opens_at).year,
        email=address,
        identity=next(iter(claims.identities), None),
        name=safe_name(claims.company or address, _FOLDER_NAME_BYTES),
        now=now,
    )


def _learn_identity(session: Session, application: ApplicationRow, named: tuple[str, ...]) -> None:
    """An application of nobody yet known takes whom its documents name, unless that one has another."""
    if application.identity is not None or not named:
        return
    owners = applications_of_identities(session, named[:1])
    if not any(row.call_id == application.call_id for row in owners):
        application.identity, application.nip = named[0], nip_of(named[0])
        session.add(application)
