"""Applications (contract: `nabor applications`)."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from domain.application import Assessment, Fact
from domain.call import Call
from domain.contract_fields import contract_fields
from domain.points import known_number
from domain.ranking import Score
from domain.stages import at_stage
from errors import NaborError
from pipeline.kept import assessed_each
from pipeline.services import Services
from views.instants import date_json, time_json
from views.question import question_json

_LISTS = frozenset({"certificates", "social_media"})


def applications_json(services: Services, now: datetime, call: str | None = None) -> Iterator[dict[str, Any]]:
    """Every application, or those of one call, as it stands at an instant, one after the other.

    Raises:
        NaborError: there is no such call.
    """
    if call is not None:
        require_call(services, call)
    return (
        application_json(one.assessment, one.score, one.call) for one in assessed_each(services, now, call)
    )


def require_call(services: Services, call: str) -> None:
    """Nothing.

    Raises:
        NaborError: there is no such call.
    """
    if call not in services.calls:
        raise NaborError(f"Nie ma naboru „{call}”; są: {', '.join(services.calls)}.")


def application_json(assessment: Assessment, score: Score, call: Call) -> dict[str, Any]:
    """One application."""
    call = at_stage(call, assessment.stage)
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
        "fields": _fields_json(assessment.fields, call),
        "score": _score_json(score),
    }


def _document_json(assessment: Assessment, kind: str) -> dict[str, Any]:
    document = assessment.documents[kind]
    return {
        "state": document.state.value,
        "files": list(document.files),
        "findings": [finding.code for finding in document.findings],
    }


def _fields_json(fields: Mapping[str, Fact], call: Call) -> dict[str, Any]:
    """The contract's fields that the call asks for, and all that is known beside them.

    `null` is „not known”, and a list that is not known is empty.
    """
    shown: dict[str, Any] = {}
    named = contract_fields(call)
    for name in (*named, *sorted(set(fields) - set(named))):
        value = fields[name].value if name in fields else None
        if name in _LISTS:
            shown[name] = [] if value is None else list(value) if isinstance(value, tuple) else [value]
        elif isinstance(value, tuple):
            # An empty answer („brak”) is known to be nothing; several addresses are shown as one text.
            shown[name] = ", ".join(value) or None
        else:
            shown[name] = value
    return shown


def _score_json(score: Score) -> dict[str, Any]:
    """Points per criterion; `null` is „not known”, never zero."""
    numbers = {str(c.number): known_number(c.points) for c in score.criteria}
    return {"total": known_number(score.total), "criteria": numbers}
