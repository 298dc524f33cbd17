"""A file of a message that belongs to no application: its pages and words, for saying where it belongs."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from domain.page_view import PageView
from domain.words.text import one_line
from errors import MessageError
from panel.desk import Desk
from panel.errors import NotFoundError
from panel.files.drawing import is_drawable
from panel.pages.applications.file import ZOOMS, number_in, original_of
from panel.render.rendering import page
from panel.security.gate import asked_of
from panel.security.headers import FILE
from pipeline.read.page_views import WantedPage
from pipeline.read.reading_setup import ReadingSetup
from pipeline.sight import sees_message
from store.mail.files import StoredFile, file_of_message

router = APIRouter(include_in_schema=False)

_INFECTED = "Skaner znalazł w tym pliku szkodliwe oprogramowanie; program go nie otwiera."
_MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class LooseFile:
    """The file, and what opening it takes."""

    file: StoredFile
    place: ReadingSetup

    @property
    def name(self) -> str:
        """As people see it."""
        return one_line(self.file.row.filename) or "bez nazwy"

    @property
    def address(self) -> str:
        """Of its page."""
        return f"/poczta/{self.file.message.id}/pliki/{self.file.row.id}"

    @property
    def is_infected(self) -> bool:
        """Whether it is to be kept away from people."""
        return self.file.scan is not None and self.file.scan.is_infected

    def link(self, **changed: object) -> str:
        """The address with these parameters; what is empty is left out."""
        told = {name: value for name, value in changed.items() if value}
        return f"{self.address}?{urlencode(told)}" if told else self.address


@router.get("/poczta/{number}/pliki/{index}")
def file(request: Request, number: str, index: str) -> Response:
    """One page of the file, and its words."""
    asked = asked_of(request)
    loose = _found(asked.desk, number, index)
    at = max(1, number_in(request.query_params.get("strona", "")))
    zoom = number_in(request.query_params.get("powiekszenie", ""))
    picture, why_not = _picture(asked.desk, loose, at)
    return page(
        request,
        "mail/loose_file.html",
        loose=loose,
        number=at,
        picture=picture,
        pages=picture.pages if picture is not None else 1,
        why_not=why_not,
        zoom=zoom if zoom in ZOOMS else ZOOMS[0],
        zooms=ZOOMS,
        text=_text(asked.desk, loose),
    )


@router.get("/poczta/{number}/pliki/{index}/obraz")
def picture(request: Request, number: str, index: str) -> Response:
    """The page as a picture."""
    desk = asked_of(request).desk
    loose = _found(desk, number, index)
    try:
        wanted = _wanted(desk, loose, max(1, number_in(request.query_params.get("strona", ""))))
        _, path = desk.drawing.view(loose.place, wanted)
    except MessageError as error:
        raise NotFoundError(str(error)) from error
    return FileResponse(path, media_type="image/jpeg", headers={"Content-Security-Policy": FILE})


@router.get("/poczta/{number}/pliki/{index}/oryginal")
def original(request: Request, number: str, index: str) -> Response:
    """The file as it came, to be saved."""
    desk = asked_of(request).desk
    loose = _found(desk, number, index)
    return original_of(desk, loose.file, loose.name)


def _found(desk: Desk, number: str, index: str) -> LooseFile:
    """The file that an address names.

    Raises:
        NotFoundError: there is none such.
    """
    services = desk.services
    numbers = [
        int(text) if text.isascii() and text.isdecimal() and len(text) < 15 else 0 for text in (number, index)
    ]
    with services.database.read() as session:
        is_seen = sees_message(services, session, numbers[0])
        found = file_of_message(session, *numbers) if is_seen else None
    if found is None:
        raise NotFoundError("Ta wiadomość nie ma takiego pliku.")
    place = services.workplace(next(iter(services.calls)))
    return LooseFile(found, replace(place, correspondence=(found.message.sha256,)))


def _wanted(desk: Desk, loose: LooseFile, number: int) -> WantedPage:
    """The page for whoever draws it.

    Raises:
        MessageError: it is not to be opened, or no page of it can be drawn.
    """
    if loose.is_infected:
        raise MessageError(_INFECTED)
    sha256 = loose.file.row.sha256
    name = desk.drawing.format(loose.place, sha256, loose.file.row.filename)
    if not is_drawable(name, has_office=loose.place.has_office):
        raise MessageError("Tego pliku nie można pokazać jako obrazu.")
    return WantedPage(sha256, name, number)


def _picture(desk: Desk, loose: LooseFile, number: int) -> tuple[PageView | None, str]:
    try:
        return desk.drawing.view(loose.place, _wanted(desk, loose, number))[0], ""
    except MessageError as error:
        return None, str(error)


def _text(desk: Desk, loose: LooseFile) -> str:
    if loose.is_infected:
        return ""
    try:
        pages = desk.drawing.text(loose.place, loose.file.row.sha256, loose.file.row.filename)
    except MessageError:
        return ""
    return "\n\n".join(one.text for one in pages)[:_MOST_CHARACTERS]
