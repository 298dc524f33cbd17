"""One file beside what was read of it: pages as pictures with the evidence marked, the text, the original."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from domain.account import Role
from domain.seen import Seen
from errors import MessageError
from panel.errors import NotFoundError
from panel.file_view import FileView, Sheet, drawn, looked_at, sheet_of
from panel.pages.application import regions_of
from panel.rendering import page
from panel.security.gate import asked_of
from panel.security.headers import FILE

router = APIRouter(include_in_schema=False)

_ZOOMS = (100, 150, 200, 300)
_DAY = "private, max-age=86400"
_AS_IT_IS = "surowy"


@router.get("/zgloszenia/{reference}/pliki/{number}")
def file(request: Request, reference: str, number: str) -> Response:
    """One page of the file, with what was read of it and the questions about it."""
    asked = asked_of(request)
    parameters = request.query_params
    view = looked_at(asked.desk, reference, number, _number(parameters.get("strona", "")))
    is_raw = parameters.get("obraz") == _AS_IT_IS
    sheet = sheet_of(asked.desk, view, is_raw=is_raw)
    zoom = _number(parameters.get("powiekszenie", ""))
    regions = regions_of(asked, view.questions, view.judged)
    context = _shown(
        view,
        sheet,
        zoom if zoom in _ZOOMS else _ZOOMS[0],
        is_raw=is_raw,
        may_act=Role.CLERK in asked.who.roles,
        regions=regions,
    )
    return page(request, "file.html", **context)


@router.get("/zgloszenia/{reference}/pliki/{number}/obraz")
def picture(request: Request, reference: str, number: str) -> Response:
    """The page as a picture."""
    asked = asked_of(request)
    parameters = request.query_params
    view = looked_at(asked.desk, reference, number, _number(parameters.get("strona", "")))
    try:
        _, path = drawn(asked.desk, view, is_raw=parameters.get("obraz") == _AS_IT_IS)
    except MessageError as error:
        raise NotFoundError(str(error)) from error
    # The same address always shows the same: pages follow from the bytes of the file.
    headers = {"Content-Security-Policy": FILE, "Cache-Control": _DAY}
    return FileResponse(path, media_type="image/jpeg", headers=headers)


@router.get("/zgloszenia/{reference}/pliki/{number}/oryginal")
def original(request: Request, reference: str, number: str) -> Response:
    """The file as it came, to be saved."""
    asked = asked_of(request)
    view = looked_at(asked.desk, reference, number, 1)
    if view.is_infected:
        raise NotFoundError("Skaner znalazł w tym pliku szkodliwe oprogramowanie; panel go nie wydaje.")
    path = asked.desk.services.archive.file_path(view.file.row.sha256)
    if not path.is_file():
        raise NotFoundError("Tego pliku nie ma w archiwum; proszę powiadomić administratora (nabor verify).")
    headers = {"Content-Security-Policy": FILE, "Cache-Control": "private, no-store"}
    return FileResponse(path, media_type="application/octet-stream", filename=view.name, headers=headers)


def _number(text: str) -> int:
    """A page or a percentage from an address; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0


def _shown(
    view: FileView, sheet: Sheet, zoom: int, *, is_raw: bool, may_act: bool, regions: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "view": view,
        "sheet": sheet,
        "zoom": zoom,
        "zooms": _ZOOMS,
        "is_raw": is_raw,
        "raw": _AS_IT_IS,
        "groups": sheet.groups,
        "may_act": may_act,
        "seen": str(Seen.of(view.judged.facts)),
        "regions": regions,
    }
