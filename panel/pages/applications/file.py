"""One file beside what was read of it: pages as pictures with the evidence marked, the text, the original."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from domain.acts.on_documents import SetField
from domain.acts.seen import Seen
from domain.people.account import Role
from errors import MessageError
from panel.acts.offers import asked_fields, offer, question_label
from panel.acts.reasons import suggestions, together
from panel.desk import Desk
from panel.errors import NotFoundError
from panel.files.file_view import FileView, ShownPage, drawn, looked_at, sheet_of
from panel.pages.applications.application import answer_text, grouped, regions_of
from panel.render.downloads import download
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from panel.security.headers import FILE
from store.mail.files import StoredFile

router = APIRouter(include_in_schema=False)

ZOOMS = (100, 150, 200, 300)
_AS_IT_IS = "surowy"


@router.get("/zgloszenia/{reference}/pliki/{number}")
def file(request: Request, reference: str, number: str) -> Response:
    """One page of the file, with what was read of it and the questions about it."""
    asked = asked_of(request)
    parameters = request.query_params
    view = looked_at(asked.desk, reference, number, number_in(parameters.get("strona", "")))
    is_raw = parameters.get("obraz") == _AS_IT_IS
    sheet = sheet_of(asked.desk, view, is_raw=is_raw)
    zoom = number_in(parameters.get("powiekszenie", ""))
    may_act = Role.CLERK in asked.who.roles
    regions = regions_of(asked, view.questions, view.judged)
    correction = _correction(asked, view, parameters.get("popraw", "")) if may_act else None
    context = _shown(
        view,
        sheet,
        zoom if zoom in ZOOMS else ZOOMS[0],
        is_raw=is_raw,
        may_act=may_act,
        regions=regions,
    )
    return page(
        request,
        "applications/file.html",
        **context,
        correction=correction,
        correctable=frozenset(asked_fields(view.judged.call)),
    )


@router.get("/zgloszenia/{reference}/pliki/{number}/obraz")
def picture(request: Request, reference: str, number: str) -> Response:
    """The page as a picture."""
    asked = asked_of(request)
    parameters = request.query_params
    view = looked_at(asked.desk, reference, number, number_in(parameters.get("strona", "")))
    try:
        _, path = drawn(asked.desk, view, is_raw=parameters.get("obraz") == _AS_IT_IS)
    except MessageError as error:
        raise NotFoundError(str(error)) from error
    return FileResponse(path, media_type="image/jpeg", headers={"Content-Security-Policy": FILE})


@router.get("/zgloszenia/{reference}/pliki/{number}/oryginal")
def original(request: Request, reference: str, number: str) -> Response:
    """The file as it came, to be saved."""
    asked = asked_of(request)
    view = looked_at(asked.desk, reference, number, 1)
    return original_of(asked.desk, view.file, view.name)


def original_of(desk: Desk, file: StoredFile, name: str) -> Response:
    """A stored file to be saved.

    Raises:
        NotFoundError: it is infected, or the archive has it no longer as it was.
    """
    if file.scan is not None and file.scan.is_infected:
        raise NotFoundError("Skaner znalazł w tym pliku szkodliwe oprogramowanie; panel go nie wydaje.")
    try:
        content = desk.services.archive.read_file(file.row.sha256)
    except MessageError as error:
        raise NotFoundError(f"{error} Proszę powiadomić administratora (nabor verify).") from error
    return download(content, name)


def _correction(asked: Asked, view: FileView, name: str) -> dict[str, Any] | None:
    """The form that corrects one answer beside the picture of its place, shown as questions are."""
    call = view.judged.call
    if name not in asked_fields(call):
        return None
    fact = view.judged.assessment.fields.get(name)
    value = answer_text(fact.value) if fact is not None else ""
    one = offer(SetField, call, name, (value,) if value else ())
    known = suggestions(asked.desk.services, (SetField,))
    return {
        "code": f"odpowiedz-{name}",
        "text": f"Popraw odpowiedź: {question_label(call, name)}",
        "evidence": fact.evidence.excerpt if fact is not None and fact.evidence is not None else "",
        "offers": [one],
        "groups": grouped([one]),
        "files": [],
        "message": "",
        "goes_out": [],
        "meanings": [],
        "reasons": together((known[SetField],)),
    }


def number_in(text: str) -> int:
    """A page or a percentage from an address; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0


def _shown(
    view: FileView, sheet: ShownPage, zoom: int, *, is_raw: bool, may_act: bool, regions: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "view": view,
        "sheet": sheet,
        "zoom": zoom,
        "zooms": ZOOMS,
        "is_raw": is_raw,
        "raw": _AS_IT_IS,
        "groups": sheet.groups,
        "may_act": may_act,
        "seen": str(Seen.of(view.judged.facts)),
        "regions": regions,
    }
