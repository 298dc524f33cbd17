"""What was worked out of a file's bytes at some cost, kept so that it is never worked out twice.

    derived/ab/<sha256>/page-3.v1.json    the text of one page, read from its picture
    derived/ab/<sha256>/converted         the file in a newer format
    derived/ab/<sha256>/blank.v2.json     the pages of a call's blank form
    derived/ab/<sha256>/page-3.jpg        a small picture of the page, for people
    derived/ab/<sha256>/view-3.v1.jpg     the page as somebody looked at it, and in view-3.v1.json its words
    derived/ab/<sha256>/printed.pdf       an office document as it would be printed

Everything here follows from `files/` and may be deleted at any time.
"""

import re
import uuid
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from domain.document import Page
from domain.page_view import PageView
from ingest.disk import explained

if TYPE_CHECKING:
    from pydantic import TypeAdapter

BLANK_VERSION = 14
"""Raised whenever reading a blank form answers differently."""
VIEW_VERSION = 1
"""Raised whenever a page is drawn otherwise for people, or its words are found otherwise."""
OCR_VERSION = 21
"""Raised whenever reading a picture answers differently; recognition alone does not count."""
_BLANK = f"blank.v{BLANK_VERSION}.json"
_NAME = re.compile(r"[a-z][a-z0-9-]*(\.[a-z0-9]+)*")


class Derived:
    """The store under one data directory; what is half-written never has a final name.

    What keeps something raises `TransientError` when the disk is full: that is no fault of the file (f090).
    """

    def __init__(self, root: Path) -> None:
        self._root = root / "derived"
        self._tmp = root / "tmp"

    def page(self, sha256: str, number: int) -> Page | None:
        """The page as it was read from its picture, or None when nobody has read it yet."""
        try:
            return _page().validate_json(self._read(sha256, page_name(number)) or b"")
        except ValueError:  # what is damaged is read again
            return None

    def has_page(self, sha256: str, number: int) -> bool:
        """Whether the page has been read from its picture."""
        return self.page(sha256, number) is not None

    def page_body(self, sha256: str, number: int) -> bytes | None:
        """The page as it stands, for another machine to keep; None where nobody has read it yet."""
        return self._read(sha256, page_name(number))

    def keep_body(self, sha256: str, name: str, body: bytes) -> None:
        """Keep what another machine has worked out, unless it is there.

        Raises:
            ValueError: that is no name of what is kept here.
        """
        if not self.answer("holds", sha256, name):
            self.answer("keep", sha256, name, body)

    def keep_page(self, sha256: str, page: Page) -> None:
        """Keep a page as it was read from its picture."""
        self._keep(sha256, page_name(page.number), _page().dump_json(page))

    def blank(self, sha256: str) -> tuple[Page, ...] | None:
        """The pages of a blank form, or None when nobody has read it yet."""
        try:
            return _pages().validate_json(self._read(sha256, _BLANK) or b"")
        except ValueError:  # what is damaged is read again
            return None

    def keep_blank(self, sha256: str, pages: tuple[Page, ...]) -> None:
        """Keep the pages of a blank form."""
        self._keep(sha256, _BLANK, _pages().dump_json(pages))

    def converted(self, sha256: str) -> bytes | None:
        """The file in a newer format, or None."""
        return self._read(sha256, "converted") or None  # a power cut may leave a name without its bytes

    def keep_converted(self, sha256: str, content: bytes) -> None:
        """Keep the file in a newer format."""
        self._keep(sha256, "converted", content)

    def thumbnail_path(self, sha256: str, number: int) -> Path:
        """Where the page's small picture is, or would be."""
        return self._path(sha256, _thumbnail_name(number))

    def has_thumbnail(self, sha256: str, number: int) -> bool:
        """Whether the page's small picture is there."""
        return self._holds(sha256, _thumbnail_name(number))

    def keep_thumbnail(self, sha256: str, number: int, content: bytes) -> None:
        """Keep the page's small picture."""
        self._keep(sha256, _thumbnail_name(number), content)

    def view(self, sha256: str, name: str) -> PageView | None:
        """The page as somebody looked at it, or None when nobody has; its picture is at `view_path`."""
        if not self._holds(sha256, f"{_view_name(name)}.jpg"):
            return None
        try:
            return _view().validate_json(self._read(sha256, f"{_view_name(name)}.json") or b"")
        except ValueError:  # what is damaged is drawn again
            return None

    def view_path(self, sha256: str, name: str) -> Path:
        """Where the picture of a page as people look at it is, or would be; `name` tells page and manner."""
        return self._path(sha256, f"{_view_name(name)}.jpg")

    def keep_view(self, sha256: str, name: str, picture: bytes, view: PageView) -> None:
        """Keep the picture of a page (JPEG), and what else there is to be known of it."""
        self._keep(sha256, f"{_view_name(name)}.json", _view().dump_json(view))
        self._keep(sha256, f"{_view_name(name)}.jpg", picture)

    def printed(self, sha256: str) -> bytes | None:
        """The office document as a PDF, or None where nobody has tried."""
        return self._read(sha256, "printed.pdf") or None  # a power cut may leave a name without its bytes

    def keep_printed(self, sha256: str, content: bytes) -> None:
        """Keep the office document as a PDF."""
        self._keep(sha256, "printed.pdf", content)

    def answer(self, question: str, sha256: str, name: str, content: bytes = b"") -> bytes | bool | None:
        """What a child that may know this file asks of it through its hatch (`ingest.sandbox.handed`).

        Raises:
            ValueError: that is no question, or no name of what a child works out.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(name)
        if question == "derived":
            return self._read(sha256, name)
        if question == "holds":
            return self._holds(sha256, name)
        if question != "keep":
            raise ValueError(question)
        self._keep(sha256, name, content)
        return None

    def _path(self, sha256: str, name: str) -> Path:
        return self._root / sha256[:2] / sha256 / name

    def _read(self, sha256: str, name: str) -> bytes | None:
        """What is kept under the name, or None."""
        try:
            return self._path(sha256, name).read_bytes()
        except FileNotFoundError:
            return None

    def _holds(self, sha256: str, name: str) -> bool:
        """Whether the file is there, with its bytes: a power cut may leave a name without them."""
        try:
            return self._path(sha256, name).stat().st_size > 0
        except FileNotFoundError:
            return False

    def _keep(self, sha256: str, name: str, content: bytes) -> None:
        path = self._path(sha256, name)
        with explained(self._root.parent):
            for directory in (path.parent, self._tmp):
                directory.mkdir(parents=True, exist_ok=True)
            # Where the next start clears away what a killed process left.
            unfinished = self._tmp / uuid.uuid4().hex
            try:
                unfinished.write_bytes(content)
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)


def page_name(number: int) -> str:
    """Under which name a page is kept as it was read from its picture."""
    return f"page-{number}.v{OCR_VERSION}.json"


def _thumbnail_name(number: int) -> str:
    return f"page-{number}.jpg"


def _view_name(name: str) -> str:
    return f"view-{name}.v{VIEW_VERSION}"


@cache
def _view() -> "TypeAdapter[PageView]":
    from pydantic import TypeAdapter

    return TypeAdapter(PageView)


@cache
def _page() -> "TypeAdapter[Page]":
    from pydantic import TypeAdapter

    return TypeAdapter(Page)


@cache
def _pages() -> "TypeAdapter[tuple[Page, ...]]":
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[Page, ...])
