"""The costly part of reading: pages that are pictures, and formats that LibreOffice turns into newer ones.

Each is one task of its own in a pool of its own, and its result is kept (`ingest.derived`), so that the
pages of one message are read side by side, nothing is read twice, and a crash loses one page at most.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from domain.document import FileContent, Page, ReadStatus
from ingest.derived import Derived
from pipeline.read.reading_setup import ReadingSetup

_POOR = 0.6
"""Below this confidence the text that a scanning program laid behind its picture is as good as ours."""
_UNREAD = frozenset({ReadStatus.EMPTY_TEXT, ReadStatus.PARTIAL})
TEXT_DOCUMENTS = frozenset({"docx", "docm", "odt", "rtf", "doc"})
"""Formats whose pictures of pages were pasted into a text."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to work out of a stored file before the message that brought it can be read."""

    kind: Literal["page", "conversion"]
    sha256: str
    format: str
    number: int = 0
    """The page, counted from 1."""
    passwords: tuple[str, ...] = ()


def wanted_pages(
    sha256: str, content: FileContent, derived: Derived, passwords: tuple[str, ...]
) -> Iterable[Task]:
    """One task for every page that is a picture which nobody has read yet."""
    for page in content.pages:
        if page.source == "picture" and not derived.has_page(sha256, page.number):
            yield Task("page", sha256, content.format, page.number, passwords)


def with_pages_read(content: FileContent, pages: Iterable[Page | None]) -> FileContent:
    """The file with what was read from its pictures put in place of them.

    `pages` are the results in any order, None for a page that could not be read. A file all of whose pages
    are told now is OK; one that still shows no word at all stays what it was, for a person.
    """
    read = {page.number: page for page in pages if page is not None}
    told = tuple(_told(page, read.get(page.number)) for page in content.pages)
    if told == content.pages or content.status not in _UNREAD:
        return replace(content, pages=told)
    if not any(page.text.strip() for page in told):
        reason = "Na obrazie nie udało się odczytać żadnego tekstu."
        return replace(
            content, pages=told, status=ReadStatus.EMPTY_TEXT, reason=_joined(reason, content.lacks)
        )
    left = [str(page.number) for page in told if page.source == "picture"]
    if left:
        reason = f"Strony, których nie udało się odczytać: {', '.join(left)}."
        return replace(content, pages=told, status=ReadStatus.PARTIAL, reason=_joined(reason, content.lacks))
    status = ReadStatus.PARTIAL if content.lacks else ReadStatus.OK
    return replace(content, pages=told, status=status, reason=content.lacks)


def _told(page: Page, read: Page | None) -> Page:
    """The page as read from its picture; a scanning program's own text only where ours is poor."""
    if page.source != "picture" or read is None:
        return page
    is_poor = read.confidence < _POOR or len(read.text) < len(page.text) / 2
    return replace(page, source="text") if page.text.strip() and is_poor else read


def work_out(place: ReadingSetup, task: Task) -> bool:
    """Whether the task's result is kept now; runs in a child process.

    Raises:
        MessageError: the page or the file cannot be had.
    """
    if task.kind == "conversion":
        return _convert(place, task)
    return _read_page(place, task)


def _read_page(place: ReadingSetup, task: Task) -> bool:
    from pathlib import Path

    from ingest.ocr.page import read_picture
    from ingest.readers.picture.page_picture import page_picture

    derived = place.derived
    if derived.has_page(task.sha256, task.number):
        return True
    content, name, number = place.archive.read_file(task.sha256), task.format, task.number
    if name in TEXT_DOCUMENTS:
        newer = derived.converted(task.sha256)
        content, name = _pasted(content if newer is None else newer, task)
        number = 1
    picture = page_picture(content, name, number, task.passwords)
    page = read_picture(picture, task.number, Path(place.tessdata))
    derived.keep_page(task.sha256, page)
    return True


def _pasted(content: bytes, task: Task) -> tuple[bytes, str]:
    """A page-size picture that was pasted into a text document, and its format."""
    from ingest.readers.formats import detect_format
    from ingest.readers.office.pictures import office_pictures
    from ingest.readers.options import ReadOptions

    name = detect_format(content)
    picture = office_pictures(content, name, ReadOptions(task.passwords))[task.number - 1]
    return picture, detect_format(picture)


def _convert(place: ReadingSetup, task: Task) -> bool:
    from ingest.readers.office.legacy import convert_legacy

    content = place.archive.read_file(task.sha256)
    newer = convert_legacy(content, task.format, task.passwords)
    if newer:  # what fails may succeed once a mail names the password
        place.derived.keep_converted(task.sha256, newer)
    return bool(newer)


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
