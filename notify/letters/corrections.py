"""What a correction request and its reminders say: everything that is open, each thing with its own term."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from domain.acts.on_applications import Advance
from domain.application import DocumentState, Finding, OpenItem
from domain.calendar.workdays import end_of
from domain.letter import LetterKind
from domain.words.polish import time_text, until_text
from notify.case import Case, is_perhaps_closed
from notify.letters.acknowledge import recognised_kinds
from notify.wording import basis_text, discreet

_INVITED_TITLE = "Wybraliśmy Państwa zgłoszenie do dalszego etapu – prosimy o dokumenty"
_WANTS_BLANK = frozenset({"missing", "incomplete_form", "obsolete_template", "wrong_document", "unreadable"})
"""Findings after which a form is filled in again."""


def correction_context(case: Case) -> dict[str, Any]:
    """The template's data: what to correct, what is fine, what a person still reads, what is only asked.

    What an older letter asked for keeps that letter's term; the rest gets one by this letter.
    """
    last = case.assessment.last_arrival_at
    items = case.assessment.open_items
    return {
        "items": grouped_items(case, (item.finding for item in items if item.due_on is None)),
        "earlier": by_term(case, (item for item in items if item.due_on is not None)),
        "accepted": documents_in(case, DocumentState.ACCEPTED),
        "unsure": _being_read(case),
        "also": also_asked(case),
        **_invitation(case),
        "by_hand": case.by_hand,
        "basis": basis_text(case.call.term.source),
        "as_of": time_text(last) if last is not None else None,
        **_late_paper(case),
        "blanks": [PurePath(path).name for path in blanks(case)],
    }


def grouped_items(case: Case, findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """One entry a document, in the order of the findings, with every finding and what to do about it."""
    groups: dict[str | None, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.document, []).append(finding)
    return [
        {
            "document": case.document_name(kind),
            "basis": basis_text(case.call.documents[kind].source) if kind in case.call.documents else None,
            "rows": [_row(case, finding) for finding in found],
        }
        for kind, found in groups.items()
    ]


def by_term(case: Case, items: Iterable[OpenItem]) -> list[dict[str, Any]]:
    """The items of each term, the one that ends first before the others; those without any come last."""
    groups: dict[tuple[date | None, bool], list[Finding]] = {}
    for item in items:
        groups.setdefault((item.due_on, item.is_extended), []).append(item.finding)
    return [
        {
            "due": until_text(due_on) if due_on is not None else None,
            "is_over": due_on is not None and case.now >= end_of(due_on),
            "is_extended": is_extended,
            "items": grouped_items(case, groups[due_on, is_extended]),
        }
        for due_on, is_extended in sorted(groups, key=lambda term: (term[0] or date.max, term[1]))
    ]


def running(items: Iterable[OpenItem], now: datetime) -> tuple[OpenItem, ...]:
    """The items whose term has not ended yet."""
    return tuple(item for item in items if item.due_on is not None and now < end_of(item.due_on))


def documents_in(case: Case, state: DocumentState) -> list[str]:
    """The documents in one state, as letters name them."""
    known = case.assessment.documents.values()
    return [case.document_name(d.kind) for d in known if d.state is state and d.kind in case.call.documents]


def _being_read(case: Case) -> list[str]:
    """The documents that a person still reads: not those that may only be in a file nobody can open."""
    known = case.assessment.documents.values()
    closed = {case.document_name(d.kind) for d in known if is_perhaps_closed(d)}
    return [name for name in documents_in(case, DocumentState.UNSURE) if name not in closed]


def also_asked(case: Case) -> list[dict[str, str]]:
    """What is mentioned when absent and never blocks (załącznik nr 4)."""
    sent = {k for s in case.facts.submissions for f in s.files for k in recognised_kinds(case, f)}
    sent |= {kind for kind, document in case.assessment.documents.items() if document.files}
    return [
        {"document": rule.name, "note": rule.remedy}
        for kind, rule in case.call.documents.items()
        if rule.asked and kind not in sent
    ]


def _invitation(case: Case) -> dict[str, Any]:
    """Whether a request is the first after a person chose the application for a further stage."""
    requests = [x.created_at for x in case.facts.letters if x.kind is LetterKind.CORRECTION_REQUEST]
    chosen = [d.at for d in case.facts.decisions if isinstance(d.act, Advance)]
    is_new = bool(chosen) and all(at < chosen[-1] for at in requests)
    return {"title": _INVITED_TITLE, "is_invited": True} if is_new else {"is_invited": False}


def blanks(case: Case) -> tuple[str, ...]:
    """The blank forms that help with what is asked for, as paths relative to the call's file."""
    kinds = [f.document or "" for f in case.assessment.to_request if f.code in _WANTS_BLANK]
    rules = [case.call.documents[kind] for kind in dict.fromkeys(kinds) if kind in case.call.documents]
    return tuple(name for rule in rules for name in rule.blanks)


def _row(case: Case, finding: Finding) -> dict[str, str | None]:
    rule = case.call.documents.get(finding.document or "")
    name = case.filename(finding)
    return {
        "file": discreet(name) if name is not None else None,
        "found": discreet(finding.message),
        "todo": discreet(finding.remedy or (rule.remedy if rule is not None else "")),
    }


def _late_paper(case: Case) -> dict[str, str]:
    """Who may be late with what: an office of a call that asks for its certificates, else anybody."""
    certified = [rule for rule in case.call.documents.values() if rule.reads_as == "certificate"]
    if not certified:
        return {"late_issuer": "ktoś", "late_paper": "potrzebnego dokumentu"}
    is_insured = any("ZUS" in rule.name for rule in certified)
    return {
        "late_issuer": f"urząd{', na przykład ZUS,' if is_insured else ''}",
        "late_paper": "zaświadczenia",
    }
