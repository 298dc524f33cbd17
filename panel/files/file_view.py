"""What the page of a file shows, gathered: the page asked for, its picture, and what was read there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

from domain.application import Finding, Question
from domain.document import UNPAGED, Page, Reading, ReadStatus
from domain.page_view import PageView
from domain.words.labels import READ_STATUSES
from domain.words.text import one_line
from errors import MessageError
from ingest.readers.formats import PICTURED_FORMATS
from panel.desk import Desk
from panel.errors import NotFoundError
from panel.files.drawing import is_drawable
from pipeline.judging import Judged, judge_rows
from pipeline.read.page_views import WantedPage
from pipeline.read.reading_setup import ReadingSetup
from store.acts.passwords import passwords_given
from store.applications import find_application
from store.mail.files import StoredFile, stored_file
from store.mail.ledger import correspondence
from store.tables import ApplicationRow
from views.spots import Group, ReadSpot, by_group, placed, spots_of

_FLOWING = UNPAGED | {"xlsx", "xls", "ods"}
"""Formats without pages of their own; what is drawn are those on which they would be printed."""
_MOST_SPOTS = 400


@dataclass(frozen=True, slots=True)
class FileView:
    """One file of an application, and the page of it that somebody asked for."""

    judged: Judged
    file: StoredFile
    place: ReadingSetup
    number: int
    """The page, counted from 1."""

    @property
    def reference(self) -> str:
        """The application's."""
        return self.judged.facts.reference

    @property
    def name(self) -> str:
        """The file's, as people see it."""
        return one_line(self.file.row.filename) or "bez nazwy"

    @property
    def address(self) -> str:
        """Of the file's page."""
        return f"/zgloszenia/{self.reference}/pliki/{self.file.row.id}"

    @property
    def reading(self) -> Reading:
        """What was read; nothing where nobody has read it."""
        unread = Reading(self.file.row.sha256, "unknown", ReadStatus.CRASH, "Plik nie został odczytany.")
        return self.file.reading or unread

    @property
    def is_infected(self) -> bool:
        """Whether it is to be kept away from people."""
        return self.file.scan is not None and self.file.scan.is_infected

    @property
    def status(self) -> str:
        """How reading it ended, in words."""
        return READ_STATUSES[self.reading.status]

    @property
    def is_flowing(self) -> bool:
        """Whether its text has no pages of its own."""
        return self.reading.format in _FLOWING

    @property
    def page(self) -> Page | None:
        """The page as read."""
        return next((one for one in self.reading.pages if one.number == self.number), None)

    @property
    def findings(self) -> list[Finding]:
        """What is wrong with it."""
        return [one for one in self.judged.assessment.findings if one.attachment_id == self.file.row.id]

    @property
    def questions(self) -> list[Question]:
        """What a person is asked about it."""
        number = str(self.file.row.id)
        return [
            one
            for one in self.judged.assessment.questions
            if number in one.code.files or any(choice.stored.target == number for choice in one.acts)
        ]

    @property
    def others(self) -> list[tuple[int, str]]:
        """The application's files, by number and name, in the order of arrival."""
        return [
            (one.attachment_id, one_line(one.filename) or "bez nazwy")
            for submission in self.judged.facts.submissions
            for one in submission.files
            if not one.is_footer
        ]

    def wanted(self, *, is_raw: bool = False) -> WantedPage:
        """The page for whoever draws it; `is_raw`: neither straightened nor evened out."""
        page, reading = self.page, self.reading
        wanted = WantedPage(self.file.row.sha256, reading.format, self.number)
        if is_raw or page is None or page.source != "ocr" or self.is_flowing:
            return wanted
        return replace(wanted, is_straightened=True, rotation=page.rotation)

    def link(self, **changed: object) -> str:
        """The address with these parameters; what is empty is left out."""
        told = {name: value for name, value in changed.items() if value}
        return f"{self.address}?{urlencode(told)}" if told else self.address


@dataclass(frozen=True, slots=True)
class ShownPage:
    """The page as it is shown."""

    pages: int
    picture: PageView | None
    """None: there is none."""
    why_not: str
    """Why there is no picture, as a Polish sentence."""
    text: str
    groups: Mapping[Group, Sequence[tuple[int, ReadSpot]]]

    @property
    def marked(self) -> list[tuple[int, ReadSpot]]:
        """What is marked on the picture, with the numbers of the lists."""
        return [one for group in self.groups.values() for one in group if one[1].boxes]


def looked_at(desk: Desk, reference: str, number: str, page: int) -> FileView:
    """The file that an address names.

    Raises:
        NotFoundError: there is no such application, or no such file of it.
    """
    services = desk.services
    with services.database.read() as session:
        row = find_application(session, reference.upper())
        if row is None or row.id is None or row.call_id not in services.calls:
            raise NotFoundError(f"Nie ma zgłoszenia „{one_line(reference, 40)}”.")
        is_number = number.isascii() and number.isdecimal() and len(number) < 15
        found = stored_file(session, row.id, int(number)) if is_number else None
        if found is None:
            raise NotFoundError(f"Zgłoszenie {row.reference} nie ma takiego pliku.")
        place = replace(
            services.workplace(row.call_id),
            correspondence=correspondence(session, row.id, None),
            passwords=passwords_given(session, row.id),
        )
    return FileView(_judged(desk, row), found, place, max(1, page))


def _judged(desk: Desk, row: ApplicationRow) -> Judged:
    return judge_rows(desk.services, [row], desk.now)[0]


def sheet_of(desk: Desk, view: FileView, *, is_raw: bool = False) -> ShownPage:
    """The page with its picture, drawn now if nobody has looked at it before.

    Raises:
        TransientError: too many pages are being drawn.
    """
    picture, why_not = _picture(desk, view, is_raw=is_raw)
    read = view.page
    pages = max(picture.pages if picture else 0, 0 if view.is_flowing else view.reading.page_count, 1)
    words = (() if picture is None or is_raw else picture.words) or (
        read.words if read and not is_raw else ()
    )
    spots = spots_of(view.reading, view.findings, view.judged.call)
    found = placed(
        spots, view.number, words, None if is_raw or view.is_flowing else read, is_flowing=view.is_flowing
    )
    if is_raw:
        found = [replace(spot, boxes=()) for spot in found]
    return ShownPage(pages, picture, why_not, _text(desk, view), by_group(found[:_MOST_SPOTS]))


def drawn(desk: Desk, view: FileView, *, is_raw: bool = False) -> tuple[PageView, Path]:
    """The page's picture, drawn now if nobody has looked at it before.

    Raises:
        MessageError: it is not to be had, or not to be opened.
        TransientError: too many pages are being drawn.
    """
    reading = view.reading
    if view.is_infected or reading.status is ReadStatus.BLOCKED:
        raise MessageError("Tego pliku program nie otwiera.")
    if reading.status is ReadStatus.UNPACKED and reading.format not in PICTURED_FORMATS:
        raise MessageError("To opakowanie innych plików; stoją one na liście „Pliki zgłoszenia”.")
    if not is_drawable(reading.format, has_office=view.place.has_office):
        raise MessageError("Tego pliku nie można pokazać jako obrazu; niżej stoi tekst, który odczytano.")
    return desk.drawing.view(view.place, view.wanted(is_raw=is_raw))


def _picture(desk: Desk, view: FileView, *, is_raw: bool) -> tuple[PageView | None, str]:
    try:
        return drawn(desk, view, is_raw=is_raw)[0], ""
    except MessageError as error:
        return None, str(error)


def _text(desk: Desk, view: FileView) -> str:
    """The recognised text of the page; of a text that flows, all of it."""
    if view.is_flowing or (view.number == 1 and len(view.reading.pages) == 1):
        told = "\n\n".join(page.text for page in view.reading.pages)
    else:
        told = view.page.text if view.page is not None else ""
    if told or view.reading.format != "txt" or view.is_infected:
        return told
    try:
        return "\n\n".join(page.text for page in desk.drawing.text(view.place, view.file.row.sha256, "a.txt"))
    except MessageError:
        return ""
