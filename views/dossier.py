"""One application laid open: documents, findings, fields, letters, decisions, history."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain.acts.seen import Seen
from domain.letter import LetterKind
from domain.words.labels import LETTER_KINDS
from errors import NaborError
from pipeline.services import Services
from store.applications import decision_rows, find_application
from store.call_versions import number_at, versions
from store.letters import letter_rows
from store.mail.mail_views import ledger_with_files
from views.application import application_json
from views.decided import decided_text
from views.decision import decision_json
from views.instants import time_json
from views.letter import letter_json
from views.mail import message_json
from views.reading import reading_json

if TYPE_CHECKING:
    from pipeline.judging import Judged


def dossier_json(services: Services, reference: str, now: datetime) -> dict[str, Any]:
    """One application (contract: `nabor show`).

    Raises:
        NaborError: there is no such application.
    """
    return dossier(services, reference, now)[0]


def dossier(services: Services, reference: str, now: datetime) -> tuple[dict[str, Any], "Judged"]:
    """The same, and what was judged of it.

    Raises:
        NaborError: there is no such application.
    """
    has_scanner = services.settings.clamd.is_set
    with services.database.read() as session:
        row = find_application(session, reference)
        if row is None:
            raise NaborError(f"Nie ma zgłoszenia „{reference}”; listę podaje „nabor applications”.")
        assert row.id is not None
        ledger = list(ledger_with_files(session, row.id))
        messages = [message_json(entry, has_scanner=has_scanner) for entry in ledger]
        of_call = versions(session, row.call_id)
        letters = [
            {**letter_json(letter), "call_version": number_at(of_call, letter.created_at)}
            for letter in letter_rows(session, row.id)
        ]
        decisions = [
            {**decision_json(decision), "call_version": number_at(of_call, decision.at)}
            for decision in decision_rows(session, [row.id])
        ]
    from pipeline.judging import judge_rows

    judged = judge_rows(services, [row], now)[0]
    shown = {
        **application_json(judged.assessment, judged.score, judged.call),
        "seen": str(Seen.of(judged.facts)),
        "folder": row.folder,
        "call_version": number_at(of_call, now),
        "evidence": _evidence(judged),
        "readings": [
            reading_json(file, reading)
            for entry in ledger
            for file, reading in entry.files
            if reading is not None
        ],
        "letters": letters,
        "messages": messages,
        "decisions": decisions,
        "history": _history(judged, messages, letters, decisions),
    }
    return shown, judged


def _evidence(judged: "Judged") -> dict[str, Any]:
    """Where each field was read, and what gives each criterion its points."""
    return {
        "fields": {
            name: {
                "words": fact.evidence.excerpt if fact.evidence else None,
                "page": fact.evidence.page if fact.evidence else None,
                "source": fact.source,
            }
            for name, fact in judged.assessment.fields.items()
        },
        "criteria": {str(c.number): c.evidence for c in judged.score.criteria},
    }


def _history(
    judged: "Judged",
    messages: list[dict[str, Any]],
    letters: list[dict[str, Any]],
    decisions: list[dict[str, Any]],
) -> list[dict[str, Any]]:
    """What happened, in the order of time: derived from the facts, never kept beside them."""
    events = [(m["received_at"], f"Wpłynęła wiadomość nr {m['id']}: {m['subject']}") for m in messages]
    events += [
        (x["sent_at"], f"Wysłano pismo nr {x['id']}: {LETTER_KINDS[LetterKind(x['kind'])]}")
        for x in letters
        if x["sent_at"]
    ]
    events += [
        (d["at"], f"Decyzja nr {d['id']} ({d['by']}): {decided_text(d, judged.call)} – {d['reason']}")
        for d in decisions
    ]
    if judged.assessment.completed_at is not None:
        events.append((time_json(judged.assessment.completed_at), "Zgłoszenie kompletne"))
    events.sort(key=lambda event: datetime.fromisoformat(str(event[0])))
    return [{"at": at, "what": what} for at, what in events]
