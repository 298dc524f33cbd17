"""Facts and judgements as the contract's JSON: fixed names, times in Europe/Warsaw."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from cli.question_view import question_json
from domain.document import ReadStatus
from domain.polish import local

if TYPE_CHECKING:
    from domain.application import Assessment, Fact
    from domain.ranking import Score
    from domain.scan import Scan
    from pipeline.judging import Judged
    from store.mail_views import LedgerEntry
    from store.tables import AttachmentRow, DecisionRow, LetterRow, MessageRow

CONTRACT_FIELDS = (
    "size", "innovative", "certificates", "website_pl", "website_foreign", "social_media", "events",
    "office_trips", "lis", "agreements", "horizontal", "voivodeship", "postal_code", "pkd", "delegate",
)  # fmt: skip
_LISTS = frozenset({"certificates", "social_media"})


def time_json(at: datetime | None) -> str | None:
    """An instant as ISO 8601 with Warsaw's offset."""
    return None if at is None else local(at).isoformat()


def date_json(on: date | None) -> str | None:
    """An ISO date."""
    return None if on is None else on.isoformat()


def application_json(judged: "Judged") -> dict[str, Any]:
    """One application as `nabor applications --json` lists it."""
    assessment = judged.assessment
    return {
        "reference": assessment.reference,
        "call": assessment.call_id,
        "applicant": {"name": assessment.name, "nip": assessment.nip, "email": assessment.email},
        "status": assessment.status.value,
        "received_at": time_json(assessment.received_at),
        "completed_at": time_json(assessment.completed_at),
        "correction_sent_at": time_json(assessment.correction_sent_at),
        "correction_due_on": date_json(assessment.correction_due_on),
        "documents": {kind: _document_json(assessment, kind) for kind in assessment.documents},
        "findings": [
            {"code": f.code, "document": f.document, "evidence": f.evidence, "message": f.message}
            for f in assessment.findings
        ],
        "questions": [question_json(question, assessment.reference) for question in assessment.questions],
        "fields": fields_json(assessment.fields),
        "score": score_json(judged.score),
    }


def _document_json(assessment: "Assessment", kind: str) -> dict[str, Any]:
    document = assessment.documents[kind]
    return {
        "state": document.state.value,
        "files": list(document.files),
        "findings": [finding.code for finding in document.findings],
    }


def fields_json(fields: "dict[str, Fact]") -> dict[str, Any]:
    """The contract's fields; `null` is „not known”, and a list that is not known is empty."""
    shown: dict[str, Any] = {}
    for name in (*CONTRACT_FIELDS, *sorted(set(fields) - set(CONTRACT_FIELDS))):
        value = fields[name].value if name in fields else None
        if name in _LISTS:
            shown[name] = [] if value is None else list(value) if isinstance(value, tuple) else [value]
        elif isinstance(value, tuple):
            # An empty answer („brak”) is known to be nothing; several addresses are shown as one text.
            shown[name] = ", ".join(value) or None
        else:
            shown[name] = value
    return shown


def score_json(score: "Score") -> dict[str, Any]:
    """Points per criterion; `null` is „not known”, never zero."""
    return {"total": score.total, "criteria": {str(c.number): c.points for c in score.criteria}}


def message_json(
    row: "MessageRow", attachments: "list[dict[str, Any]]", reference: str | None
) -> dict[str, Any]:
    """One message as `nabor mail --json` lists it."""
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
        "reference": reference,
        "purpose": row.purpose,
        "needs_person": row.needs_person,
        "attachments": attachments,
    }


def attachment_json(row: "AttachmentRow", reading: Any | None, scan: "Scan") -> dict[str, Any]:
    """One attachment of the ledger."""
    documents = reading.documents if reading else ()
    state, reason = _attachment_state(row, reading)
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


def scan_of(entry: "LedgerEntry", row: "AttachmentRow", *, has_scanner: bool) -> "Scan":
    """The scanner's verdict on a file, or why there is none: that, too, is to be seen (f034)."""
    from domain.scan import NO_SCANNER, NOT_YET

    return entry.scans.get(row.sha256, NOT_YET if has_scanner else NO_SCANNER)


def _attachment_state(row: "AttachmentRow", reading: Any | None) -> tuple[str, str]:
    if reading is None:
        return "ignored", "Wiadomość nie należy do żadnego zgłoszenia."
    if reading.status is ReadStatus.BLOCKED:
        return "blocked", reading.reason
    if row.is_footer:
        return "ignored", "Obrazek ze stopki wiadomości."
    if reading.status not in {ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.UNPACKED}:
        return "unreadable", reading.reason or row.defect
    return "filed", reading.reason


def letter_json(row: "LetterRow") -> dict[str, Any]:
    """One letter as `nabor letters --json` lists it."""
    return {
        "id": str(row.id),
        "kind": row.kind,
        "reference": row.reference,
        "to": [row.to_address],
        "subject": row.subject,
        "state": row.state,
        "due_on": date_json(row.due_on),
        "created_at": time_json(row.created_at),
        "sent_at": time_json(row.sent_at),
        "message_id": row.message_id,
        "key": row.key,
        "approval": row.approval,
        "last_reply": row.last_reply,
    }


def decision_json(row: "DecisionRow") -> dict[str, Any]:
    """One decision."""
    return {
        "id": row.id,
        "at": time_json(row.at),
        "by": row.by,
        "reason": row.reason,
        "action": row.action,
        "target": row.target,
        "value": row.value,
    }
