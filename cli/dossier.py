"""One application laid open: documents, findings, fields, letters, decisions, history."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from cli.readings import print_readings, reading_json
from cli.views import (
    application_json,
    attachment_json,
    decision_json,
    letter_json,
    message_json,
    scan_of,
    time_json,
)
from errors import NaborError

if TYPE_CHECKING:
    from pipeline.judging import Judged
    from pipeline.parts import Parts


def dossier_json(parts: "Parts", reference: str, now: datetime) -> dict[str, Any]:
    """One application as `nabor show --json` prints it.

    Raises:
        NaborError: there is no such application.
    """
    from sqlmodel import col, select

    from pipeline.judging import judge_rows
    from store.applications import find_application
    from store.letters import letter_rows
    from store.mail_views import ledger_with_files
    from store.tables import DecisionRow

    with parts.database.read() as session:
        row = find_application(session, reference)
        if row is None:
            raise NaborError(f"Nie ma zgłoszenia „{reference}”; listę podaje „nabor applications”.")
        ledger = list(ledger_with_files(session, row.id))
        messages = [
            message_json(
                m.row,
                [
                    attachment_json(a, r, scan_of(m, a, has_scanner=parts.settings.clamd.is_set))
                    for a, r in m.files
                ],
                m.reference,
            )
            for m in ledger
        ]
        letters = [letter_json(letter) for letter in letter_rows(session, row.id)]
        decisions = [
            decision_json(d)
            for d in session.exec(
                select(DecisionRow).where(DecisionRow.application_id == row.id).order_by(col(DecisionRow.id))
            )
        ]
    judged = judge_rows(parts, [row], now)[0]
    return {
        **application_json(judged),
        "folder": row.folder,
        "evidence": _evidence(judged),
        "readings": [reading_json(a, r) for m in ledger for a, r in m.files if r is not None],
        "letters": letters,
        "messages": messages,
        "decisions": decisions,
        "history": _history(judged, messages, letters, decisions),
    }


def _evidence(judged: "Judged") -> dict[str, Any]:
    """Where each field was read, and what gives each criterion its points."""
    return {
        "fields": {
            name: {
                "words": fact.evidence.words if fact.evidence else None,
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
    from domain.labels import LETTER_KINDS

    events = [(m["received_at"], f"Wpłynęła wiadomość nr {m['id']}: {m['subject']}") for m in messages]
    events += [
        (x["sent_at"], f"Wysłano pismo nr {x['id']}: {LETTER_KINDS[x['kind']]}")
        for x in letters
        if x["sent_at"]
    ]
    events += [
        (d["at"], f"Decyzja ({d['by']}): {d['action']} {d['target'] or ''} – {d['reason']}")
        for d in decisions
    ]
    if judged.assessment.completed_at is not None:
        events.append((time_json(judged.assessment.completed_at), "Zgłoszenie kompletne"))
    events.sort(key=lambda event: datetime.fromisoformat(str(event[0])))
    return [{"at": at, "what": what} for at, what in events]


def print_dossier(dossier: dict[str, Any]) -> None:
    """The same for a person at a terminal."""
    from cli.tables import print_table, print_text
    from domain.labels import DOCUMENT_STATES, LETTER_KINDS, LETTER_STATES, SCAN_VERDICTS, STATUSES

    applicant = dossier["applicant"]
    print_text(
        dossier["reference"],
        applicant["name"] or "?",
        f"NIP {applicant['nip'] or '?'}",
        applicant["email"],
    )
    print_text(f"Stan: {STATUSES[dossier['status']]}; akta: {dossier['folder']}\n")
    print_table(
        "Dokumenty",
        ("Rodzaj", "Stan", "Pliki"),
        (
            (k, DOCUMENT_STATES[d["state"]], "\n".join(d["files"]) or "–")
            for k, d in dossier["documents"].items()
        ),
    )
    print_table(
        "Ustalenia",
        ("Kod", "Dokument", "Co stwierdzono", "Skąd to wiadomo"),
        ((f["code"], f["document"] or "–", f["message"], f["evidence"]) for f in dossier["findings"]),
    )
    print_table(
        "Sprawy dla pracownika",
        ("Sprawa", "O co chodzi", "Jak rozstrzygnąć"),
        ((q["code"], q["text"], q["hint"]) for q in dossier["questions"]),
    )
    evidence = dossier["evidence"]["fields"]
    print_table(
        "Pola",
        ("Pole", "Wartość", "Słowa w dokumencie"),
        ((n, _shown(v), (evidence.get(n) or {}).get("words") or "–") for n, v in dossier["fields"].items()),
    )
    print_readings(dossier["readings"])
    print_table(
        "Skan antywirusowy",
        ("Nr", "Plik", "Wynik"),
        (
            (
                str(a["id"]),
                a["filename"],
                f"{SCAN_VERDICTS[a['scan']]}{f': {why}' if (why := a['scan_reason']) else ''}",
            )
            for m in dossier["messages"]
            for a in m["attachments"]
        ),
    )
    print_table(
        f"Punkty: {_shown(dossier['score']['total'])}",
        ("Kryterium", "Punkty", "Uzasadnienie"),
        ((n, _shown(p), dossier["evidence"]["criteria"][n]) for n, p in dossier["score"]["criteria"].items()),
    )
    print_table(
        "Pisma",
        ("Nr", "Rodzaj", "Stan", "Wysłane", "Termin", "Uwagi"),
        (
            (
                x["id"],
                LETTER_KINDS[x["kind"]],
                LETTER_STATES[x["state"]],
                (x["sent_at"] or "–")[:16].replace("T", " "),
                x["due_on"] or "–",
                x["approval"] if x["state"] == "draft" else x["last_reply"],
            )
            for x in dossier["letters"]
        ),
    )
    print_table(
        "Przebieg", ("Kiedy", "Co"), ((e["at"][:16].replace("T", " "), e["what"]) for e in dossier["history"])
    )


def _shown(value: object) -> str:
    if value is None:
        return "nie wiadomo"
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, list):
        return "\n".join(map(str, value)) or "–"
    return str(value)
