"""One application on one page: what is open, what was read, what was done, and the acts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import Response

from checks.judge.acts.admissible import ADDRESS, Moment, admissible, known_fields
from checks.judge.acts.undoing import why_it_stays
from checks.wording import quote as words_of
from domain.acts.awaited import AwaitedMessage, without_awaited
from domain.acts.decision import act_of
from domain.acts.on_applications import Advance, Close, Extend, RequestAgain, Withdraw
from domain.acts.on_the_office import Undo
from domain.application import FiledFile, Question, Status
from domain.calendar.workdays import end_of
from domain.letter import LetterKind
from domain.mail import Outcome
from domain.people.account import Role
from domain.points import Points, known_text, points_text
from domain.words.labels import LETTER_KINDS, READ_STATUSES
from domain.words.names import said
from domain.words.text import one_line
from panel.acts.act_text import act_text
from panel.acts.offers import (
    Input,
    Offer,
    answer_input,
    asked_fields,
    offer,
    offers_of,
    points_input,
    question_label,
)
from panel.acts.reasons import fitting, suggestions, together
from panel.acts.recorded import recorded as recorded_at_all
from panel.errors import NotFoundError
from panel.render.rendering import page
from panel.render.tags import document_tag, letter_tag, outcome_tag, status_tag
from panel.security.gate import Asked, asked_of
from pipeline.judging import Judged
from store.applications import find_application
from views.dossier import dossier

router = APIRouter(include_in_schema=False)


@router.get("/zgloszenia/{reference}")
def application(request: Request, reference: str, zapisano: str = "") -> Response:
    """One application: what is open, what was read, what was done."""
    asked = asked_of(request)
    told, judged = found_dossier(asked, reference)
    return page(request, "applications/application.html", **_shown(asked, told, judged, zapisano))


def found_dossier(asked: Asked, reference: str) -> tuple[dict[str, Any], Judged]:
    """An application as it stands.

    Raises:
        NotFoundError: there is none of that number.
    """
    services = asked.desk.services
    with services.database.read() as session:
        row = find_application(session, reference.upper())
    if row is None or row.call_id not in services.calls:
        raise NotFoundError(f"Nie ma zgłoszenia „{reference}”.")
    return dossier(services, row.reference, asked.desk.now)


def _shown(asked: Asked, told: dict[str, Any], judged: Judged, recorded: str) -> dict[str, Any]:
    call = judged.call
    may_act = Role.CLERK in asked.who.roles
    general = [*_general(judged, asked.desk.now)] if may_act else []
    known = suggestions(asked.desk.services, (one.act for one in general)) if may_act else {}
    paths = {f.path: f for s in judged.facts.submissions for f in s.files if f.path}
    awaited = _awaited(judged, told)
    questions, _ = without_awaited(judged.assessment.questions, awaited)
    return {
        "told": told,
        "reference": told["reference"],
        "name": told["applicant"]["name"] or told["applicant"]["email"],
        "call": call,
        "seen": told["seen"],
        "state": status_tag(told["status"]),
        "stage": f"{judged.assessment.stage} z {call.last_stage}" if call.last_stage > 1 else "",
        "may_act": may_act,
        "regions": regions_of(asked, questions, judged),
        "awaited": [
            (one.sentence, regions_of(asked, filter(one.asks, judged.assessment.questions), judged))
            for one in awaited
        ],
        "can_extend": any(one.act is Extend for one in general),
        "is_past_term": _is_past_term(judged, asked.desk.now),
        "is_expired": judged.assessment.status is Status.CORRECTION_OVERDUE
        and not judged.assessment.is_closed,
        "general": [(one, known.get(one.act, ())) for one in general],
        "documents": [_document(judged, kind, paths) for kind in judged.assessment.documents],
        "loose": [f.message for f in judged.assessment.findings if f.document is None],
        "fields": _fields(judged, told, paths),
        "criteria": _criteria(judged),
        "total": known_text(judged.score.total),
        "most": points_text(call.most_points),
        "letters": [_letter(row) for row in told["letters"]],
        "messages": [_message(row) for row in told["messages"]],
        "decisions": _decisions(judged, told),
        "history": told["history"],
        "recorded": (own := _recorded(judged, told, recorded)),
        # In the morning's queue the page after an act is the next case's.
        "elsewhere": recorded_at_all(asked.desk.services, recorded) if own is None else None,
        "read_statuses": READ_STATUSES,
    }


def _awaited(judged: Judged, told: dict[str, Any]) -> list[AwaitedMessage]:
    """The application's messages that the next pass reads."""
    pending = {row["id"] for row in told["messages"] if row["outcome"] == Outcome.PENDING}
    return [
        AwaitedMessage(one.message_id, frozenset(str(file.attachment_id) for file in one.files))
        for one in judged.facts.submissions
        if one.message_id in pending
    ]


def _is_past_term(judged: Judged, now: datetime) -> bool:
    due_on = judged.assessment.correction_due_on
    return due_on is not None and now > end_of(due_on)


def file_names(judged: Judged) -> dict[str, str]:
    """The names of an application's files by their numbers."""
    return {str(f.attachment_id): f.filename for s in judged.facts.submissions for f in s.files}


def regions_of(asked: Asked, questions: Iterable[Question], judged: Judged) -> list[dict[str, Any]]:
    """Questions with their evidence and buttons, and the reasons that one can pick."""
    files = file_names(judged)
    return [_with_reasons(asked, region_of(one, judged, files), one) for one in questions]


def _with_reasons(asked: Asked, region: dict[str, Any], question: Question) -> dict[str, Any]:
    known = fitting(asked.desk.services, region["offers"], question.code)
    offers = tuple(replace(one, reasons=known[one.act]) for one in region["offers"])
    reasons = together(known[one.act] for one in offers)
    return {**region, "offers": offers, "groups": grouped(offers), "reasons": reasons}


def region_of(question: Question, judged: Judged, files: Mapping[str, str]) -> dict[str, Any]:
    """A question with its evidence, the files that it is about, and its buttons."""
    offers = offers_of(question.acts, judged.call, files)
    named = {one.target for one in offers if one.target in files}
    named.update(number for number in question.code.files if number in files)
    named.update(number for number, name in files.items() if f"„{words_of(name)}”" in question.evidence)
    # What only names a file is said by the link to it.
    is_a_name = question.evidence in {f"plik „{words_of(files[number])}”" for number in named}
    return {
        "code": str(question.code),
        "text": question.text,
        "evidence": "" if is_a_name else question.evidence,
        "offers": offers,
        "groups": grouped(offers),
        "files": [
            {"name": files[n], "number": n, "address": _file_address(judged, int(n))}
            for n in sorted(named, key=int)
        ],
        "message": next((f"/poczta/{number}" for number in question.code.messages), ""),
        "goes_out": [(one.button, one.printed) for one in offers if one.goes_out],
        "meanings": list(dict.fromkeys((one.button, one.meaning) for one in offers if one.meaning)),
    }


def grouped(offers: Iterable[Offer]) -> list[tuple[str, list[tuple[int, Offer]]]]:
    """The buttons with their numbers, by what they are about."""
    found: dict[str, list[tuple[int, Offer]]] = {}
    for number, one in enumerate(offers):
        found.setdefault(one.about, []).append((number, one))
    return list(found.items())


def _general(judged: Judged, now: datetime) -> Iterable[Offer]:
    """The acts that need no question, as far as they can mean anything to the application as it stands."""
    call, standing = judged.call, judged.assessment
    if standing.status is Status.WITHDRAWN:
        return
    if standing.status is not Status.COMPLETE:
        if standing.correction_due_on is not None:
            yield offer(Extend, call)
        yield offer(RequestAgain, call)
    if admissible(Advance(), Moment(judged.facts, standing, call, now)) is None:
        yield offer(Advance, call)
    yield offer(Withdraw, call)
    if admissible(Close(), Moment(judged.facts, standing, call, now)) is None:
        yield offer(Close, call)


def shown_name(file: FiledFile) -> str:
    """As the folder for people calls it; without folders, as its sender did."""
    name = file.path.rpartition("/")[2]
    return (one_line(file.filename) or "bez nazwy") if name == file.sha256 else name


def _document(judged: Judged, kind: str, paths: Mapping[str, FiledFile]) -> dict[str, Any]:
    document, rule = judged.assessment.documents[kind], judged.call.documents[kind]
    return {
        "letter": rule.letter,
        "name": rule.name,
        "is_mandatory": rule.mandatory,
        "tag": document_tag(document.state, is_mandatory=rule.mandatory),
        "files": [
            {"name": shown_name(paths[path]), "address": _file_address(judged, paths[path].attachment_id)}
            for path in document.files
            if path in paths
        ],
        "findings": [
            {
                "message": finding.message,
                "evidence": finding.evidence,
                "address": _file_address(judged, finding.attachment_id) if finding.attachment_id else "",
            }
            for finding in document.findings
        ],
    }


def _file_address(judged: Judged, number: int, page_number: int | None = None) -> str:
    address = f"/zgloszenia/{judged.facts.reference}/pliki/{number}"
    return f"{address}?strona={page_number}" if page_number else address


def _fields(judged: Judged, told: dict[str, Any], paths: Mapping[str, FiledFile]) -> list[dict[str, Any]]:
    """Every answer with where it was read, the form's questions first; each can be put right."""
    call, facts = judged.call, judged.assessment.fields
    asked = [name for name in asked_fields(call) if name in facts or name in told["fields"]]
    settable = known_fields(call)
    names = [*asked, *(name for name in facts if name in settable), ADDRESS]
    shown = []
    for name in dict.fromkeys(names):
        fact = facts.get(name)
        value = judged.facts.email if name == ADDRESS else answer_text(fact.value if fact else None)
        evidence = fact.evidence if fact is not None else None
        file = paths.get(fact.source) if fact is not None else None
        number = file.attachment_id if file is not None else None
        shown.append(
            {
                "name": name,
                "label": question_label(call, name),
                "value": value,
                "is_known": name == ADDRESS or (fact is not None and fact.value is not None),
                "is_empty": fact is not None and fact.is_empty,
                "input": answer_input(call, name, (value,) if value else ()),
                "words": evidence.excerpt if evidence is not None else "",
                "source": fact.source if fact is not None and number is None else "",
                "page": evidence.page if evidence is not None else None,
                "address": _file_address(judged, number, evidence.page if evidence else None)
                if number
                else "",
            }
        )
    return shown


def answer_text(value: object) -> str:
    """An answer as it stands in a field.

    >>> answer_text(True), answer_text(("ISO 9001", "CE")), answer_text(None), answer_text("2026-05-27")
    ('tak', 'ISO 9001; CE', '', '27.05.2026')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return "; ".join(map(said, value)) if isinstance(value, tuple) else said(value)


def _criteria(judged: Judged) -> list[dict[str, Any]]:
    rules = {rule.number: rule for rule in judged.call.criteria}
    return [
        {
            "number": one.number,
            "name": rules[one.number].name,
            "points": known_text(one.points),
            "most": points_text(rules[one.number].max_points),
            "evidence": one.evidence,
            "to_verify": one.to_verify,
            "input": _points_field(judged, one.number, one.points),
        }
        for one in judged.score.criteria
    ]


def _points_field(judged: Judged, number: int, points: Points | None) -> Input:
    return points_input(judged.call, number, known_text(points) or "")


def _letter(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "tag": letter_tag(row["state"]), "kind_name": LETTER_KINDS[LetterKind(row["kind"])]}


def _message(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "tag": outcome_tag(row["outcome"])}


def _decisions(judged: Judged, told: dict[str, Any]) -> list[dict[str, Any]]:
    """The newest first, each with whether it can be taken back."""
    undone = {t.decision.id: t.by for t in judged.facts.taken_back}
    files = file_names(judged)
    return [
        {
            **row,
            "said": act_text(act_of(row["action"], row["target"], row["value"]), judged.call, files),
            "undone_by": undone.get(row["id"]),
            "can_undo": row["action"] != Undo.action and why_it_stays(row["id"], judged.facts) is None,
        }
        for row in reversed(told["decisions"])
    ]


def _recorded(judged: Judged, told: dict[str, Any], number: str) -> dict[str, Any] | None:
    """The decisions that were recorded just now, for the line „Zapisano …”; the newest can be taken back."""
    numbers = {int(one) for one in number.split(",") if one.isdecimal() and len(one) < 15}
    found = [row for row in _decisions(judged, told) if row["id"] in numbers]
    if not found:
        return None
    return {"rows": found, "undo": next((row["id"] for row in found if row["can_undo"]), None)}


def back_to(reference: str, *numbers: int) -> str:
    """The application's page, which says what was recorded."""
    return f"/zgloszenia/{quote(reference)}?zapisano={','.join(map(str, numbers))}"
