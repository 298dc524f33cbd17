"""The ledger (contract: `nabor mail`): every message, and what became of it and of its files."""

from collections.abc import Iterator
from typing import Any

from domain.document import Reading, ReadStatus
from domain.scan import NO_SCANNER, NOT_YET, Scan
from pipeline.services import Services
from store.mail.mail_views import LedgerEntry, ledger_with_files
from store.tables import AttachmentRow
from views.instants import time_json


def mail_json(services: Services) -> Iterator[dict[str, Any]]:
    """Every message, in the order of arrival, one after the other."""
    has_scanner = services.settings.clamd.is_set
    with services.database.read() as session:
        for entry in ledger_with_files(session):
            yield message_json(entry, has_scanner=has_scanner)


def message_json(entry: LedgerEntry, *, has_scanner: bool) -> dict[str, Any]:
    """One message with its files; where none is scanned, that is told, too (f034)."""
    row = entry.row
    unscanned = NOT_YET if has_scanner else NO_SCANNER
    return {
        "id": row.id,
        "uid_validity": row.uid_validity,
        "uid": row.uid,
        "message_id": row.message_id,
        "sha256": row.sha256,
        "received_at": time_json(row.received_at),
        "from": row.from_address,
        "subject": row.subject,
        "outcome": row.outcome,
        "reason": row.reason,
        "reference": entry.reference,
        "purpose": row.purpose,
        "needs_person": row.needs_person,
        "attachments": [
            _attachment_json(
                file, reading, entry.scans.get(file.sha256, unscanned), is_filed=entry.reference is not None
            )
            for file, reading in entry.files
        ],
    }


def _attachment_json(
    row: AttachmentRow, reading: Reading | None, scan: Scan, *, is_filed: bool
) -> dict[str, Any]:
    documents = reading.documents if reading else ()
    state, reason = _attachment_state(row, reading, is_filed=is_filed)
    return {
        "id": row.id,
        "filename": row.filename,
        "inside": row.inside or None,
        "sha256": row.sha256,
        "size_bytes": row.size_bytes,
        "kinds": [d.kind for d in documents],
        "confidence": round(min((d.confidence for d in documents), default=0.0), 3),
        "state": state,
        "reason": reason,
        "path": row.path,
        "scan": scan.verdict.value,
        "scan_reason": scan.reason,
    }


def _attachment_state(row: AttachmentRow, reading: Reading | None, *, is_filed: bool) -> tuple[str, str]:
    if reading is None:
        why = (
            "Plik nie został jeszcze odczytany."
            if is_filed
            else "Wiadomość nie należy do żadnego zgłoszenia."
        )
        return "ignored", why
    if reading.status is ReadStatus.BLOCKED:
        return "blocked", reading.reason
    if row.is_footer:
        return "ignored", "Obrazek ze stopki wiadomości."
    if reading.status not in {ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.UNPACKED}:
        return "unreadable", reading.reason or row.defect
    return "filed", reading.reason
