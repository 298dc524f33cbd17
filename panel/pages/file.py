"""One file beside what was read of it: the page's picture, the evidence on it, the words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.account import Role
from domain.application import FiledFile
from domain.decision import SetKind
from domain.document import Box, Document, Evidence, Page, Reading, ReadStatus
from domain.labels import ANSWER_STATES, READ_STATUSES, SIGNATURE_STATES
from errors import MessageError
from ingest.readers.picture.page_picture import PICTURED_FORMATS
from panel.acts.offers import offer, question_label
from panel.acts.reasons import suggestions, together
from panel.errors import NotFoundError
from panel.opened import draw_page
from panel.pages.application import answer_text, file_names, found_dossier, region_of
from panel.pages.mail import download
from panel.rendering import page
from panel.security.gate import Asked, asked_of
from panel.security.headers import FILE
from pipeline.judging import Judged
from store.applications import find_application
from store.mail_views import file_of_application
from store.passwords import passwords_given
from store.tables import AttachmentRow

router = APIRouter(include_in_schema=False)

_SIDES = (1400, 2800)
"""The longer side of a page's picture in pixels, as it is and twice as sharp."""
_ZOOMS = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was found, with its place on the page where that is known."""

    label: str
    words: str
    page: int | None
    box: Box | None = None
    field: str = ""
    """The field of the application that it answers, which a person may put right."""
    state: str = ""


@router.get("/zgloszenia/{reference}/pliki/{number}")
def file(request: Request, reference: str, number: int, strona: int = 1, zoom: int = 100) -> Response:
    """One page of the file with what was read of it."""
    asked = asked_of(request)
    told, judged = found_dossier(asked, reference)
    row, reading = _found(asked, told["reference"], number)
    pages = reading.page_count or len(reading.pages) if reading is not None else 0
    at = min(max(1, strona), max(1, pages))
    shown = next((p for p in reading.pages if p.number == at), None) if reading is not None else None
    marks = [*_marks(reading, judged)] if reading is not None else []
    placed = [m for m in marks if m.box is not None and m.page == at]
    may_act = Role.CLERK in asked.who.roles
    files = file_names(judged)
    regions = [
        region
        for region in (region_of(question, judged, files) for question in judged.assessment.questions)
        if any(one["number"] == str(number) for one in region["files"])
    ]
    known = suggestions(asked.desk.services.database, _kinds_of(regions)) if may_act else {}
    for region in regions:
        region["reasons"] = together(known.get(one.act, ()) for one in region["offers"])
    filed = next((f for s in judged.facts.submissions for f in s.files if f.attachment_id == number), None)
    return page(
        request,
        "file.html",
        reference=told["reference"],
        name=told["applicant"]["name"] or told["applicant"]["email"],
        seen=told["seen"],
        row=row,
        reading=reading,
        outcome=READ_STATUSES[reading.status] if reading is not None else "nieodczytany",
        documents=[_document(document, judged) for document in reading.documents] if reading else [],
        at=at,
        pages=pages,
        zoom=zoom if zoom in _ZOOMS else _ZOOMS[0],
        zooms=_ZOOMS,
        has_picture=reading is not None and reading.format in PICTURED_FORMATS and not _is_blocked(reading),
        is_blocked=reading is not None and _is_blocked(reading),
        text=shown.text if shown is not None else "",
        tables=shown.tables if shown is not None and not shown.text.strip() else (),
        placed=list(enumerate(placed, start=1)),
        others=[m for m in marks if m not in placed],
        regions=regions,
        kind_offer=offer(SetKind, judged.call, str(number), _kind_now(filed)),
        kind_reasons=known.get(SetKind, ()),
        may_act=may_act,
        sides=_SIDES,
    )


@router.get("/zgloszenia/{reference}/pliki/{number}/strona/{page_number}")
def picture(
    request: Request, reference: str, number: int, page_number: int, bok: int = _SIDES[0]
) -> Response:
    """A page as a picture, upright; drawn in a limited process."""
    asked = asked_of(request)
    row, reading = _found(asked, reference.upper(), number)
    if reading is None or reading.format not in PICTURED_FORMATS or _is_blocked(reading):
        raise NotFoundError("Tej strony nie można pokazać jako obrazu.")
    services = asked.desk.services
    with services.database.read() as session:
        application = find_application(session, reference.upper())
        passwords = passwords_given(session, application.id if application is not None else None)
    shown = next((p for p in reading.pages if p.number == page_number), None)
    turned = _rotation(shown)
    side = bok if bok in _SIDES else _SIDES[0]
    folder = str(services.settings.data_dir.absolute())
    task = asked.desk.reader.submit(
        draw_page, folder, row.sha256, reading.format, page_number, passwords, turned, side
    )
    try:
        content = task.result()
    except MessageError as error:
        raise NotFoundError(str(error)) from error
    headers = {"Content-Security-Policy": FILE, "Cache-Control": "private, max-age=3600"}
    return Response(content, media_type="image/jpeg", headers=headers)


@router.get("/zgloszenia/{reference}/pliki/{number}/oryginal")
def original(request: Request, reference: str, number: int) -> Response:
    """The file as it came, to be saved; what is blocked stays where it is (f033)."""
    asked = asked_of(request)
    row, reading = _found(asked, reference.upper(), number)
    if reading is not None and _is_blocked(reading):
        raise NotFoundError(f"Tego pliku nie można pobrać: {reading.reason}")
    path = asked.desk.services.archive.file_path(row.sha256)
    if not path.is_file():
        raise NotFoundError("W archiwum brakuje tego pliku; należy odtworzyć go z kopii.")
    return download(path.read_bytes(), row.filename or f"plik-{number}")


def _found(asked: Asked, reference: str, number: int) -> tuple[AttachmentRow, Reading | None]:
    """The file, where it is one of this application's.

    Raises:
        NotFoundError: it is another's, or there is none.
    """
    with asked.desk.services.database.read() as session:
        application = find_application(session, reference)
        owner = application.id if application is not None else None
        found = file_of_application(session, owner, number) if number < 2**63 else None
    if found is None:
        raise NotFoundError(f"Zgłoszenie {reference} nie ma pliku nr {number}.")
    return found


def _is_blocked(reading: Reading) -> bool:
    return reading.status is ReadStatus.BLOCKED


def _rotation(shown: Page | None) -> int | None:
    """How a page that was read from its picture was turned; None: it stands as the file says."""
    return shown.rotation if shown is not None and shown.source == "ocr" else None


def _kinds_of(regions: list[dict[str, Any]]) -> set[Any]:
    return {one.act for region in regions for one in region["offers"]} | {SetKind}


def _kind_now(filed: FiledFile | None) -> tuple[str, ...]:
    """The kind that the file was recognised as, where it is one."""
    kinds = {document.kind for document in filed.reading.documents} if filed is not None else set()
    return tuple(kinds) if len(kinds) == 1 else ()


def _marks(reading: Reading, judged: Judged) -> Iterator[Mark]:
    """Everything that was found in the file, document by document: what tells its kind, and its answers."""
    for document in reading.documents:
        kind = _kind_name(document, judged)
        for evidence in document.evidence:
            yield _mark(f"Po tym rozpoznano: {kind}", evidence)
        for name, answer in document.fields.items():
            label = question_label(judged.call, name)
            state = "" if answer.state == "read" else ANSWER_STATES[answer.state]
            evidence = answer.evidence or Evidence("")
            words = answer_text(answer.value) or evidence.words
            is_form = document.kind == judged.call.form_kind and name in judged.assessment.fields
            yield Mark(label, words, evidence.page, evidence.box, name if is_form else "", state)
        for number, signed in ((p.number, mark) for p in reading.pages for mark in p.marks):
            if document.first_page <= number <= document.last_page:
                yield Mark("Pismo odręczne, podpis albo parafa", "", number, signed.box)


def _mark(label: str, evidence: Evidence) -> Mark:
    return Mark(label, evidence.words, evidence.page, evidence.box)


def _kind_name(document: Document, judged: Judged) -> str:
    rule = judged.call.documents.get(document.kind)
    return rule.name if rule is not None else document.title or "inny dokument"


def _document(document: Document, judged: Judged) -> dict[str, Any]:
    signing = document.signing
    return {
        "name": _kind_name(document, judged),
        "title": document.title,
        "first": document.first_page,
        "last": document.last_page,
        "confidence": round(document.confidence * 100),
        "signing": SIGNATURE_STATES[signing.state],
        "signing_evidence": signing.evidence,
        "signatures": [one.signer for one in signing.signatures],
    }
