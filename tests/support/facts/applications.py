"""Applications for tests about letters: small builders with sensible defaults."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from config.loader import load_call
from domain.application import (
    ApplicationFacts,
    Assessment,
    DocumentAssessment,
    DocumentState,
    FiledFile,
    Finding,
    OpenItem,
    Status,
    Submission,
)
from domain.call import Call
from domain.document import Document, Reading, ReadStatus
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterState
from domain.mail import Purpose
from domain.words.polish import WARSAW

CALLS = Path("config/calls")
REFERENCE = "SZW-2026-0007"
EMAIL = "biuro@lubtech.example"
FIRM = "LubTech Żary sp. z o.o."


@cache
def switzerland() -> Call:
    """The call of the study trip to Switzerland."""
    return load_call(CALLS / "szwajcaria-2026.toml")


def meeting() -> Call:
    """A made-up call: other documents, a term in days, no resignation rule, no websites."""
    return Call.model_validate(
        {
            "id": "klastry-2027",
            "reference_prefix": "KLA",
            "title": "Spotkanie klastrów, 10 marca 2027 r.",
            "regulations": "Zasady spotkania",
            "project": "Klastry <razem>",
            "funding": "Projekt współfinansowany ze środków Unii Europejskiej.",
            "trip": {
                "name": "Spotkanie klastrów",
                "title": "Spotkanie klastrów",
                "phrases": ["spotkanie klastrów"],
                "starts_on": date(2027, 3, 10),
                "ends_on": date(2027, 3, 10),
            },
            "opens_at": at("2027-01-04 08:00"),
            "closes_at": at("2027-02-01 00:00"),
            "places": 2,
            "submission_phrases": ["spotkanie"],
            "office": {
                "name": "Urząd Miasta",
                "unit": "Biuro Klastrów",
                "email": "klastry@miasto.example",
                "phones": ["12 345 67 89"],
                "address": "ul. Rynek 1, 00-001 Miasto",
                "signature": "Biuro Klastrów",
                "data_protection": "Informacja o danych osobowych: www.miasto.example.",
            },
            "term": {"length": 7, "unit": "days", "reminders": [1], "source": "Zasady spotkania, pkt 7"},
            "eligibility": {"source": "Zasady spotkania, pkt 2"},
            "documents": {
                "card": {
                    "name": "Karta uczestnika",
                    "mandatory": True,
                    "reads_as": "plain",
                    "remedy": "Prosimy przesłać kartę uczestnika.",
                    "source": "Zasady spotkania, pkt 3",
                }
            },
            "criteria": [
                {
                    "number": 1,
                    "name": "Doświadczenie",
                    "form_point": "1",
                    "field": "events",
                    "bands": [{"at_least": 0, "points": 3}],
                    "source": "Zasady spotkania, pkt 5",
                }
            ],
        }
    )


def at(text: str) -> datetime:
    """A local time in Warsaw, „2026-04-08 09:12”."""
    return datetime.fromisoformat(text).replace(tzinfo=WARSAW)


def filed(number: int, filename: str, *kinds: str, confidence: float = 0.95, **fields: Any) -> FiledFile:
    """A file that was read as holding these kinds."""
    status = fields.pop("status", ReadStatus.OK)
    documents = tuple(Document(kind, confidence) for kind in kinds)
    reading = Reading(f"{number:064x}", "pdf", status, documents=documents)
    received_at = fields.pop("received_at", at("2026-04-08 09:12"))
    return FiledFile(
        number, filename, f"applications/{filename}", f"{number:064x}", received_at, reading, **fields
    )


def submission(number: int, received_at: str, *files: FiledFile, **fields: Any) -> Submission:
    """A message with files; a submission by default."""
    purpose = fields.pop("purpose", Purpose.SUBMISSION)
    fields.setdefault("header_message_id", f"<m{number}@lubtech.example>")
    fields.setdefault("subject", "Zgłoszenie na wyjazd")
    return Submission(
        number, at(received_at), purpose, EMAIL, "nip", is_known_sender=True, files=files, **fields
    )


def finding(
    code: str, document: str | None, message: str = "Nie znaleźliśmy tego dokumentu.", **fields: Any
) -> Finding:
    """A blocking finding asked of the applicant."""
    return Finding(code, document, message, **fields)


def facts_of(*submissions: Submission, letters: Iterable[LetterFact] = (), **fields: Any) -> ApplicationFacts:
    """The facts of SZW-2026-0007."""
    fields.setdefault("reference", REFERENCE)
    fields.setdefault("call_id", "szwajcaria-2026")
    return ApplicationFacts(
        number=7, email=EMAIL, nip="9290000006", submissions=submissions, letters=tuple(letters), **fields
    )


def assessed(status: Status, *to_request: Finding, **fields: Any) -> Assessment:
    """An assessment of SZW-2026-0007 whose findings are what is to be requested."""
    call = fields.pop("call", None) or switzerland()
    fields.setdefault("reference", REFERENCE)
    fields.setdefault("received_at", at("2026-04-08 09:12"))
    fields.setdefault("last_arrival_at", fields["received_at"])
    states = fields.pop("states", {})
    bad = {found.document for found in to_request}
    documents = {
        kind: DocumentAssessment(
            kind, states.get(kind, DocumentState.MISSING if kind in bad else DocumentState.ACCEPTED)
        )
        for kind in call.mandatory
    }
    fields.setdefault("findings", to_request)
    fields.setdefault("open_items", tuple(map(OpenItem, to_request)))
    return Assessment(
        call_id=call.id,
        name=fields.pop("name", FIRM),
        nip="9290000006",
        email=EMAIL,
        status=status,
        documents=documents,
        to_request=to_request,
        **fields,
    )


def sent_letter(
    order: LetterOrder, sent_at: datetime, due_on: date | None = None, **fields: Any
) -> LetterFact:
    """The fact of a letter that was sent a minute after it was made."""
    fact = LetterFact(
        id=order.key,
        kind=order.kind,
        key=order.key,
        state=LetterState.SENT,
        created_at=sent_at - timedelta(minutes=1),
        sent_at=sent_at,
        due_on=due_on,
        round=order.round,
        asked=order.asked,
        message_ids=order.message_ids,
    )
    return replace(fact, **fields)


def letter_order(kind: LetterKind, key: str, **fields: Any) -> LetterOrder:
    """A bare order."""
    fields.setdefault("call_id", "szwajcaria-2026")
    fields.setdefault("reference", REFERENCE)
    fields.setdefault("to", EMAIL)
    return LetterOrder(key=key, kind=kind, **fields)
