"""Applications' facts for tests of the judgement: whole sets of documents, and ways to spoil them."""

from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from config.loader import load_call
from config.registers import load_registers
from domain.acts.act import Act
from domain.acts.decision import Decision
from domain.application import ApplicationFacts, Assessment, FiledFile, Submission
from domain.call import Call
from domain.document import Document, Evidence, FieldValue, Reading, ReadStatus, Signing
from domain.letter import LetterFact, LetterKind, LetterState
from domain.mail import Purpose
from domain.words.polish import WARSAW

SWITZERLAND = load_call(Path("config/calls/szwajcaria-2026.toml"))
REGISTERS = load_registers()
NIP, OTHER_NIP = "9290000006", "5260250274"
MANDATORY = SWITZERLAND.mandatory
_NUMBERS = count(1)


def at(text: str) -> datetime:
    """A local instant, „04-20 09:12” of 2026."""
    day, _, clock = text.partition(" ")
    return datetime.fromisoformat(f"2026-{day}T{clock or '12:00'}").replace(tzinfo=WARSAW)


def answers(**values: Any) -> dict[str, FieldValue]:
    """Fields as read; None makes one unclear, an empty string makes it empty, tuples are a table's rows."""
    fields = {}
    for name, value in values.items():
        state = "unclear" if value is None else "empty" if value == "" else "read"
        kept = value if state == "read" else None
        evidence = Evidence(f"{name}: {value}", 1)
        if isinstance(kept, tuple) and kept and isinstance(kept[0], tuple):
            fields[name] = FieldValue(state, len(kept), evidence, kept)
        else:
            fields[name] = FieldValue(state, kept, evidence)
    return fields


FORM = {
    "trip": "szwajcaria-2026",
    "name": "LubTech Żary sp. z o.o.",
    "address": "ul. Leśna 1, 68-200 Żary",
    "postal_code": "68-200",
    "town": "Żary",
    "voivodeship": "lubuskie",
    "nip": NIP,
    "pkd": "62.01.Z",
    "delegate": "Anna Nowak",
    "delegate_email": "anna@lubtech.example",
    "size": "small",
    "innovative": True,
    "activity": "Oprogramowanie dla przemysłu",
    "certificates": ("ISO 9001", "ISO 14001"),
    "website_pl": ("lubtech.example",),
    "website_foreign": ("lubtech.example/en",),
    "social_media": "",
    "events": (("Hannover Messe", "Niemcy", "2025"), ("Targi ITM", "Polska", "2025")),
    "office_trips": 0,
    "lis": True,
    "in_agreements": False,
    "agreements": 0,
    "horizontal": False,
}


def form(confidence: float = 0.99, signing: Signing | None = None, **changed: Any) -> Document:
    return Document(
        "application_form",
        confidence,
        1,
        3,
        fields=answers(**{**FORM, **changed}),
        signing=signing or Signing("electronic"),
    )


def certificate(
    kind: str, verdict: str | None = "no_arrears", nip: str | None = NIP, **more: Any
) -> Document:
    fields = answers(verdict=verdict, nip=nip, **more)
    return Document(kind, 0.98, fields=fields, evidence=(Evidence("zaświadczenie", 1),))


def declaration(size: str | None = "small", nip: str | None = NIP, **more: Any) -> Document:
    return Document(
        "status_declaration",
        0.97,
        fields=answers(name="LubTech Żary sp. z o.o.", nip=nip, size=size, **more),
        signing=Signing("image"),
    )


def de_minimis(size: str = "small", regulation: str = "2023/2831", nip: str = NIP) -> Document:
    return Document(
        "de_minimis_form",
        0.97,
        1,
        4,
        fields=answers(name="LubTech Żary", nip=nip, size=size, pkd="62.01", regulation=regulation),
        signing=Signing("electronic"),
    )


def contract(pages: int = 4, initialled: tuple[int, ...] | None = None, state: str = "image") -> Document:
    marks = tuple(range(1, pages + 1)) if initialled is None else initialled
    return Document("draft_contract", 0.97, 1, pages, signing=Signing(state, initialled_pages=marks))  # type: ignore[arg-type]


def evidence(number: str, title: str = "Certyfikat") -> Document:
    return Document("innovation_evidence", 0.9, fields=answers(number=number), title=title)


def look_alike(kind: str, title: str) -> Document:
    return Document("other", 0.95, title=title, looks_like=kind, evidence=(Evidence(title, 1),))


def whole_set() -> dict[str, Document]:
    return {
        "application_form": form(),
        "zus_certificate": certificate("zus_certificate"),
        "tax_certificate": certificate("tax_certificate"),
        "status_declaration": declaration(),
        "de_minimis_form": de_minimis(),
        "draft_contract": contract(),
    }


def file(
    *documents: Document,
    name: str = "",
    status: ReadStatus = ReadStatus.OK,
    format: str = "pdf",  # noqa: A002 – the reading's own word
    number: int | None = None,
    **more: Any,
) -> FiledFile:
    number = next(_NUMBERS) if number is None else number
    kind = documents[0].kind if documents else "plik"
    return FiledFile(
        attachment_id=number,
        filename=name or f"{kind}-{number}.pdf",
        path=f"applications/szwajcaria-2026/{number} {kind}.pdf",
        sha256=f"{number:064x}",
        received_at=at("04-10"),
        reading=Reading(f"{number:064x}", format, status, page_count=4, documents=documents),
        **more,
    )


def scan(name: str = "skan.pdf", **more: Any) -> FiledFile:
    return file(name=name, status=ReadStatus.EMPTY_TEXT, **more)


def locked(name: str = "dokumenty.pdf", **more: Any) -> FiledFile:
    return file(name=name, status=ReadStatus.ENCRYPTED, **more)


def message(when: str, *contents: Document | FiledFile, number: int | None = None, **more: Any) -> Submission:
    """A message with one file a document, or with the files given."""
    files = tuple(c if isinstance(c, FiledFile) else file(c) for c in contents)
    received = at(when)
    purpose = more.pop("purpose", Purpose.SUBMISSION)
    return Submission(
        message_id=next(_NUMBERS) if number is None else number,
        received_at=received,
        purpose=purpose,
        from_address=more.pop("from_address", "biuro@lubtech.example"),
        matched_by="nip",
        is_known_sender=True,
        subject="Zgłoszenie",
        files=tuple(replace(f, received_at=received) for f in files),
        **more,
    )


def complete(
    when: str = "04-20 09:12", *more: Document | FiledFile, **changed: Document | None
) -> Submission:
    """One message with the whole set; a kind given as None is left out."""
    documents = {**whole_set(), **changed}
    return message(when, *(d for d in documents.values() if d is not None), *more)


def facts(*submissions: Submission, reference: str = "SZW-2026-0007", **more: Any) -> ApplicationFacts:
    return ApplicationFacts(
        reference=reference,
        call_id="szwajcaria-2026",
        number=7,
        email="biuro@lubtech.example",
        nip=more.pop("nip", NIP),
        submissions=submissions,
        **more,
    )


def decision(act: Act, when: str, **more: Any) -> Decision:
    number = next(_NUMBERS)
    reason = more.pop("reason", "obejrzano dokument")
    return Decision(number, at(when), "Jan Kowalski", reason, act, **more)


def request(
    sent: str,
    due: date | None,
    *asked: str,
    state: LetterState = LetterState.SENT,
    round: int = 1,  # noqa: A002 – the letter's own word
) -> LetterFact:
    return LetterFact(
        id=f"L{next(_NUMBERS)}",
        kind=LetterKind.CORRECTION_REQUEST,
        key=f"SZW-2026-0007/correction_request/{round}",
        state=state,
        created_at=at(sent),
        sent_at=at(sent) if state in {LetterState.SENT, LetterState.BOUNCED} else None,
        due_on=due,
        round=round,
        asked=asked,
    )


def assess(application: ApplicationFacts, now: str = "04-25", call: Call = SWITZERLAND) -> Assessment:
    from checks.judge.assess import assess as judge

    return judge(application, call, REGISTERS, at(now))


def codes(assessment: Assessment, kind: str) -> list[str]:
    return [finding.code for finding in assessment.documents[kind].findings]


def states(assessment: Assessment) -> dict[str, str]:
    return {kind: assessment.documents[kind].state.value for kind in MANDATORY}


def asked(assessment: Assessment) -> list[str]:
    """What a request would ask for, as „kind/code”."""
    return [f"{finding.document}/{finding.code}" for finding in assessment.to_request]


def terms_of(assessment: Assessment) -> dict[str | None, date | None]:
    """The last day of every document that is open."""
    return {item.finding.document: item.due_on for item in assessment.open_items}


def questions(assessment: Assessment) -> list[str]:
    """The codes of the open questions without what they are about."""
    return [question.code.kind for question in assessment.questions]
