"""What an acknowledgement says: which files came, and which documents they were recognised as.

It judges nothing. Whether a document will do is for the assessment, and is told in other letters.
"""

from typing import Any

from domain.acts.on_documents import SetKind
from domain.application import FiledFile, Submission
from domain.call import Call
from domain.document import OTHER, Document, ReadStatus
from domain.mail import Purpose, is_message_text
from domain.words.polish import time_text
from notify.case import Case
from notify.wording import discreet, window_end_text

_FOR_A_PERSON = {
    ReadStatus.EMPTY_TEXT: "skan lub zdjęcie – przeczyta je pracownik",
    ReadStatus.ENCRYPTED: "plik otwiera się hasłem – obejrzy go pracownik",
    ReadStatus.DAMAGED: "pliku nie udało się otworzyć – obejrzy go pracownik",
    ReadStatus.LIMIT: "duży plik – obejrzy go pracownik",
    ReadStatus.BLOCKED: "pliku nie otwieramy ze względów bezpieczeństwa – sprawdzi go pracownik",
}
_READABLE = frozenset({ReadStatus.OK, ReadStatus.PARTIAL})


def acknowledgement_context(case: Case, covered: tuple[Submission, ...]) -> dict[str, Any]:
    """The template's data: the messages covered, their files, and every mandatory kind as a slot."""
    call = case.call
    shown = [f for s in covered for f in s.files if _is_shown(case, f)]
    pasted = [f for s in covered for f in s.files if f.is_inline and not f.is_footer and f not in shown]
    whole = {(f.received_at, part): f for s in covered for f in s.files for part in f.joined_parts}
    seen = {
        kind
        for submission in case.facts.submissions
        if case.counts(submission)
        for file in submission.files
        for kind in recognised_kinds(case, file)
    }
    opened = any(s.purpose is Purpose.SUBMISSION for s in covered)
    return {
        "title": f"Potwierdzenie otrzymania {'zgłoszenia' if opened else 'dokumentów'}",
        "messages": [{"received": time_text(s.received_at), "subject": discreet(s.subject)} for s in covered],
        "files": [
            {
                "name": discreet(f"{f.filename} (z: {f.inside})" if f.inside else f.filename),
                "recognised": _recognised_text(case, whole.get((f.received_at, f.part), f)),
            }
            for f in shown
        ],
        "pasted": len(pasted),
        "links": sum(len(s.links) for s in covered),
        "slots": [{"name": call.documents[k].name, "recognised": k in seen} for k in _mailed(call)],
        "by_hand": case.by_hand,
        "closes": None if call.is_late(case.now) else window_end_text(call),
    }


def _mailed(call: Call) -> list[str]:
    """The mandatory kinds that a mail can bring."""
    return [kind for kind in call.mandatory if not call.documents[kind].by_hand]


def _is_shown(case: Case, file: FiledFile) -> bool:
    """Whether the company sent this as a file: no picture of the body, and nothing that we put together."""
    if file.is_footer or file.joined_parts or is_message_text(file.part):
        return False
    return not file.is_inline or bool(recognised_kinds(case, file))


def recognised_kinds(case: Case, file: FiledFile) -> tuple[str, ...]:
    """The kinds of the call that a file surely holds; a person's word goes before the reading."""
    said = [
        decision.act.kind
        for decision in case.facts.decisions
        if isinstance(decision.act, SetKind) and decision.act.file == str(file.attachment_id)
    ]
    if said:
        return (said[-1],) if said[-1] in case.call.documents else ()
    if file.reading.status not in _READABLE:
        return ()
    sure = (d.kind for d in file.reading.documents if _is_sure(d, case.call))
    return tuple(dict.fromkeys(kind for kind in sure if kind in case.call.documents))


def _recognised_text(case: Case, file: FiledFile) -> str:
    kinds = recognised_kinds(case, file)
    if kinds:
        return "; ".join(case.call.documents[kind].name for kind in kinds)
    if file.reading.status is ReadStatus.UNPACKED:
        return "rozpakowaliśmy go; pliki z niego są na tej liście"
    if file.reading.signatures and not file.reading.documents:
        return "podpis elektroniczny"
    if file.reading.status not in _READABLE:
        return _FOR_A_PERSON.get(file.reading.status, "plik obejrzy pracownik")
    others = [d for d in file.reading.documents if d.kind == OTHER and _is_sure(d, case.call)]
    if others:
        return discreet(others[0].title) or "inny dokument"
    return "nie rozpoznaliśmy go automatycznie – obejrzy go pracownik"


def _is_sure(document: Document, call: Call) -> bool:
    return document.confidence >= call.thresholds.kind
