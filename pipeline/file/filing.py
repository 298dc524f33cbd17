"""Filing one read message: what it is for, whose it is, and where its files go."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlmodel import Session

from domain.call import Call
from domain.document import UNRECOGNISED, ReadStatus
from domain.mail import Outcome, Purpose, Verdict
from domain.polish import local_date
from domain.scan import Scan, as_scanned
from domain.text import fold
from ingest.safe_names import safe_name
from ingest.sorting.identity import sender_doubt
from ingest.sorting.match import How, Match
from ingest.sorting.resignation import is_of_other_trip
from ingest.sorting.triage import TriageContext, triage
from pipeline.file.calls import call_at, named_call
from pipeline.file.known import Known
from pipeline.file.placing import place_files
from pipeline.file.whose import known_senders, nips_of, reference_in, whose
from pipeline.parts import Parts
from pipeline.read.reading import FileReading, MessageReading, packed, recognise_again
from pipeline.receive.scanning import infected_reason
from pipeline.write.returned import copied_letter, record_returned
from store import ledger
from store.applications import open_application
from store.ledger import FiledAttachment, StoredReading
from store.reading_json import reading_from_json
from store.senders import applications_of_nips
from store.tables import ApplicationRow, MessageRow

_UNREADABLE = frozenset(ReadStatus) - {ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.UNPACKED}
_FOLDER_NAME_BYTES = 80


@dataclass(frozen=True, slots=True)
class _Filing:
    """What was decided about one message, before anything is written."""

    verdict: Verdict
    outcome: Outcome
    call: Call
    match: Match | None = None
    may_belong_to: tuple[str, ...] = ()
    """Where a message that is set aside may belong."""
    copy_of: int | None = None
    """The letter of ours that it is."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What is to be entered about one message: its ledger's columns, and its files."""

    values: dict[str, Any]
    files: tuple[FiledAttachment, ...]


def file_message(
    parts: Parts,
    session: Session,
    known: Known,
    row: MessageRow,
    read: MessageReading,
    now: datetime,
    scans: Mapping[str, Scan] = MappingProxyType({}),
) -> Filed:
    """Decide what becomes of a message; opens its application and lays out the human's copies.

    The rows of message and attachments are left to the caller, who enters those of many messages at once.
    """
    layout = call_at(parts.calls, row.received_at)
    call = _call_of(parts.calls, row.received_at, _as_scanned(read, scans))
    read = _as_scanned(_read_for(call, layout, read), scans)
    copy_of = copied_letter(session, parts.archive, row, read.message)
    filing = replace(_decide(parts, known, row, read, call, is_copy=copy_of is not None), copy_of=copy_of)
    infected = {sha256 for sha256, scan in scans.items() if scan.is_infected}
    threats = [scans[f.attachment.sha256] for f in read.files if f.attachment.sha256 in infected]
    if threats:
        reason = f"{filing.verdict.reason} {infected_reason(threats[0])}"
        filing = replace(filing, verdict=replace(filing.verdict, reason=reason, needs_person=True))
    returned = record_returned(session, read.message, row.received_at, parts.settings.smtp.archive)
    if returned.told:
        reason = f"{filing.verdict.reason} {returned.told}".strip()
        needs_person = filing.verdict.needs_person or returned.needs_person
        filing = replace(filing, verdict=replace(filing.verdict, reason=reason, needs_person=needs_person))
    application = _application_of(session, known, filing, row, read, now)
    values = ledger.processed_values(row, read.message, filing.verdict, filing.outcome, now)
    doubt = sender_doubt(read.message)
    values |= {
        "sender_doubt": doubt,
        "copy_of": filing.copy_of,
        "may_belong_to": list(filing.may_belong_to),
    }
    if application is None:
        nowhere = (FiledAttachment(values["id"], file.attachment) for file in read.files)
        return Filed(
            {**values, "application_id": None, "matched_by": "", "is_known_sender": False}, tuple(nowhere)
        )
    own = parts.calls[application.call_id]
    read = _as_scanned(_read_for(own, call, read), scans)
    known.learn(application, None if doubt else read.message.from_address)
    assert filing.match is not None
    values |= {
        "application_id": application.id,
        "matched_by": filing.match.how,
        "is_known_sender": filing.match.is_known_sender,
    }
    paths = place_files(parts.archive, application.folder, row.received_at, read.files, own, infected)
    files = (_filed(parts, row, file, path, own) for file, path in zip(read.files, paths, strict=True))
    return Filed(values, tuple(files))


def _as_scanned(read: MessageReading, scans: Mapping[str, Scan]) -> MessageReading:
    """The message as it counts: of infected files nothing does. What is stored of them is what was read."""
    files = (
        replace(file, reading=as_scanned(file.reading, scans.get(file.attachment.sha256)))
        for file in read.files
    )
    return replace(read, files=tuple(files))


def _filed(parts: Parts, row: MessageRow, file: FileReading, path: str | None, call: Call) -> FiledAttachment:
    assert row.id is not None
    # The same bytes may be read otherwise another time: with a password, or once pictures can be read.
    rules = f"{parts.rules[call.id]}/{hashlib.sha256(file.body).hexdigest()[:12]}"
    stored = StoredReading(file.reading.sha256, call.id, rules, file.body, file.pages)
    return FiledAttachment(row.id, file.attachment, path, stored)


def _decide(
    parts: Parts, known: Known, row: MessageRow, read: MessageReading, call: Call, *, is_copy: bool
) -> _Filing:
    message = read.message
    in_thread, thread_reference = known.thread((*message.in_reply_to, *message.references))
    text_reference = reference_in(message, parts.calls)
    verdict = triage(
        message,
        _triage_context(parts, known, read, in_thread=in_thread, reference=text_reference, is_copy=is_copy),
    )
    if verdict.purpose not in _KEPT and row.application_id is None:
        return _Filing(verdict, Outcome.IGNORED, call)
    found, candidates = whose(known, read, call, thread_reference, text_reference)
    if row.application_id is not None:
        tell = _by_person if row.matched_by == "person" else _filed_before
        return tell(known.owner(row), row, verdict, call, found)
    if found.reference is not None:
        own = parts.calls[known.application(found.reference).call_id]
        return _Filing(_with_doubt(_of_trip(verdict, read, own), found), Outcome.FILED, call, found)
    if verdict.purpose is Purpose.QUESTION or (
        found.how == "new" and verdict.purpose is not Purpose.SUBMISSION
    ):
        return _Filing(verdict, Outcome.IGNORED, call)
    obstacle = "" if found.how == "new" else found.reason
    if doubt := sender_doubt(message):
        obstacle = f"{doubt} Wiadomość przypisze pracownik."
    elif not obstacle and not (verdict.may_apply and _speaks_as_applicant(read, call)):
        obstacle = f"{verdict.reason} Czy to zgłoszenie, rozstrzygnie pracownik."
    if obstacle:
        set_aside = Verdict(verdict.purpose, obstacle, needs_person=True)
        maybe = tuple(one.reference for one in candidates) if found.how == "suggestion" else ()
        return _Filing(set_aside, Outcome.QUARANTINED, call, may_belong_to=maybe)
    return _Filing(_with_doubt(verdict, found), Outcome.FILED, call, found)


def _of_trip(verdict: Verdict, read: MessageReading, call: Call) -> Verdict:
    """The verdict; a resignation that names another destination than the application's trip is doubtful."""
    message = read.message
    is_resignation = verdict.purpose is Purpose.RESIGNATION and not verdict.needs_person
    if not is_resignation or not is_of_other_trip(message.subject, message.fresh_text, call.trip.phrases):
        return verdict
    reason = "Wiadomość mówi o rezygnacji, ale wymienia inny wyjazd niż ten, którego dotyczy zgłoszenie."
    return Verdict(verdict.purpose, reason, needs_person=True, may_apply=verdict.may_apply)


def _speaks_as_applicant(read: MessageReading, call: Call) -> bool:
    """Whether a new sender's message opens an application by itself: nobody else may get a letter about one.

    A mandatory document of the call does; so do files that nobody could read yet, or links, when the message
    speaks of this very trip and not just of „nabór” or „zgłoszenie”, which job seekers write too.
    """
    if any(d.kind in call.mandatory for f in read.files for d in f.reading.documents):
        return True
    unread = any(map(_is_unread, read.files))
    names = " ".join(f.attachment.filename for f in read.files)
    words = fold(f"{read.message.subject} {read.message.text} {names}")
    own = (*call.trip.phrases, *(phrase for phrase in call.submission_phrases if " " in phrase))
    return (unread or bool(read.message.links)) and any(fold(phrase) in words for phrase in own)


def _is_unread(file: FileReading) -> bool:
    """Whether a file may be any document: nobody could read it, or a picture's words told nothing."""
    if file.attachment.is_inline or file.attachment.is_footer:
        return False
    if file.reading.status in _UNREADABLE:
        return True
    return file.is_from_picture and any(d.kind == UNRECOGNISED for d in file.reading.documents)


def _by_person(reference: str, _row: MessageRow, verdict: Verdict, call: Call, _found: Match) -> _Filing:
    """A message that a person assigned: theirs is the word on whose it is."""
    purpose = verdict.purpose if verdict.purpose in _KEPT else Purpose.REPLY
    reason = "Wiadomość przypisał do zgłoszenia pracownik."
    assigned = Match(reference=reference, how="person", is_sure=True, is_known_sender=False, reason=reason)
    return _Filing(Verdict(purpose, reason), Outcome.FILED, call, assigned)


def _filed_before(reference: str, row: MessageRow, verdict: Verdict, call: Call, found: Match) -> _Filing:
    """A message read once more (`pipeline.read.rereading`): it stays where it is, whatever its files say now.

    The one that opened its application belongs there surely, unless its documents name another one.
    """
    how: How = "new" if row.matched_by == "new" else found.how
    is_elsewhere = found.reference not in {None, reference}
    reason = f"Dokumenty wskazują na {found.reference}." if is_elsewhere else found.reason
    is_sure = not is_elsewhere and (how == "new" or found.is_sure)
    again = Match(reference, how, is_sure, row.is_known_sender, reason)
    purpose = verdict.purpose if verdict.purpose in _KEPT else Purpose(row.purpose or Purpose.REPLY)
    return _Filing(_with_doubt(replace(verdict, purpose=purpose), again), Outcome.FILED, call, again)


_KEPT = frozenset({Purpose.SUBMISSION, Purpose.REPLY, Purpose.RESIGNATION, Purpose.QUESTION})


def _with_doubt(verdict: Verdict, found: Match) -> Verdict:
    if found.is_sure:
        return verdict
    return Verdict(verdict.purpose, f"{verdict.reason} {found.reason}".strip(), needs_person=True)


def _triage_context(
    parts: Parts,
    known: Known,
    read: MessageReading,
    *,
    in_thread: bool,
    reference: str | None,
    is_copy: bool,
) -> TriageContext:
    kinds = frozenset(d.kind for f in read.files for d in f.reading.documents)
    calls = parts.calls.values()
    return TriageContext(
        own_addresses=frozenset({parts.settings.sender.lower(), *(c.office.email.lower() for c in calls)}),
        office_domains=frozenset(domain for c in calls for domain in c.eligibility.office_domains),
        known_addresses=known_senders(known, read.message),
        sender_doubt=sender_doubt(read.message),
        in_thread=in_thread,
        mentions_reference=reference is not None,
        phrases=tuple(dict.fromkeys(phrase for c in calls for phrase in c.submission_phrases)),
        document_kinds=kinds,
        mandatory_kinds=frozenset(kind for c in calls for kind in c.mandatory),
        has_unread_files=any(map(_is_unread, read.files)),
        has_links=bool(read.message.links),
        is_own_message=is_copy,
    )


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
    session: Session, known: Known, filing: _Filing, row: MessageRow, read: MessageReading, now: datetime
) -> ApplicationRow | None:
    if filing.match is None or filing.outcome is not Outcome.FILED:
        return None
    nips = nips_of(read, filing.call)
    if filing.match.reference is not None:
        application = known.application(filing.match.reference)
        _learn_nip(session, application, nips)
        return application
    address = read.message.from_address
    assert address is not None
    call = filing.call
    return open_application(
        session,
        call_id=call.id,
        prefix=call.reference_prefix,
        year=local_date(call.opens_at).year,
        email=address,
        nip=nips[0] if nips else None,
        name=safe_name(_company_name(read, call) or address, _FOLDER_NAME_BYTES),
        now=min(now, row.received_at),
    )


def _learn_nip(session: Session, application: ApplicationRow, nips: tuple[str, ...]) -> None:
    """An application opened without a NIP takes the first one its documents bring, unless it is another's."""
    if application.nip is not None or not nips:
        return
    if not any(row.call_id == application.call_id for row in applications_of_nips(session, nips[:1])):
        application.nip = nips[0]
        session.add(application)


def _company_name(read: MessageReading, call: Call) -> str | None:
    documents = [d for f in read.files for d in f.reading.documents]
    documents.sort(key=lambda d: d.kind != call.form_kind)
    names = (document.value("name") for document in documents)
    return next((name for name in names if isinstance(name, str)), None)
