"""Filing one read message: what it is for, whose it is, and where its files go."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlmodel import Session

from domain.call import Call
from domain.mail import Outcome
from domain.people.identity import nip_of
from domain.scan import Scan
from domain.words.polish import local_date
from ingest.safe_names import safe_name
from ingest.sorting.asked import asks
from pipeline.file.calls import call_at
from pipeline.file.choosing import chosen, told_by, with_scans
from pipeline.file.claims import Claims
from pipeline.file.deciding import Filing, decided
from pipeline.file.folder_copies import place_files
from pipeline.file.known_senders import KnownSenders
from pipeline.read.reading import FileReading, MessageReading
from pipeline.receive.scanning import infected_reason
from pipeline.services import Services
from pipeline.write.returned import copied_letter, record_returned
from store.applications import open_application
from store.mail import ledger
from store.mail.ledger import FiledAttachment, StoredReading
from store.mail.senders import applications_of_identities
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
    choice = chosen(services.calls, known, row, read, scans, services.office_of(row.account))
    call, read, claims = choice.call, choice.read, choice.claims
    message = read.message
    copy_of = copied_letter(session, services.archive, row, message)
    filing = decided(services, known, row, message, choice, is_copy=copy_of is not None)
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
    asks_too = filing.outcome is Outcome.FILED and bool(read.files) and asks(message.fresh_text)
    if asks_too:
        values["reason"] = f"{values['reason']} W treści jest też pytanie."
    values |= {
        "asks": asks_too,
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
    read = with_scans(told_by(own, call, read), scans)
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
    read = with_scans(told_by(own, layout, read), scans)
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


def _filed(
    services: Services, row: MessageRow, file: FileReading, path: str | None, call: Call
) -> FiledAttachment:
    assert row.id is not None
    # The same bytes may be read otherwise another time: with a password, or once pictures can be read.
    rules = f"{services.rules[call.id]}/{hashlib.sha256(file.body).hexdigest()[:12]}"
    stored = StoredReading(file.reading.sha256, call.id, rules, file.body, file.pages)
    return FiledAttachment(row.id, file.attachment, path, stored)


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
