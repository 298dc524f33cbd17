"""Pages drawn for somebody who looks at them: what runs in the sandbox's child processes.

A page is drawn when it is looked at, once, and kept (`ingest.derived`).
"""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from domain.document import Page, Word
from domain.page_view import PageView
from errors import MessageError
from ingest.readers.formats import PICTURED_FORMATS
from pipeline.read.reading_setup import ReadingSetup

if TYPE_CHECKING:
    from ingest.readers.picture.pixels import Pixels

LONG_SIDE = 2640
"""Dots: an A4 page at 225 an inch, still crisp at twice the width of a column on a wide screen."""
_QUALITY = 85
_IMPOSSIBLE = b"-"
"""Kept for an office document that LibreOffice cannot print, so that nobody waits for it again."""
_LOCKED = b"/Encrypt"
"""What a PDF that asks for a password has in its trailer (ISO 32000-1, 7.6)."""


@dataclass(frozen=True, slots=True)
class WantedPage:
    """A page that somebody wants to see."""

    sha256: str
    format: str
    number: int
    """Counted from 1."""
    is_straightened: bool = False
    """Whether it is to lie as it was read: boxes of what was read from a picture count there."""
    rotation: int = 0
    """By how many degrees, clockwise, reading turned it."""

    @property
    def name(self) -> str:
        """Under which its picture is kept."""
        return f"{self.number}-{self.rotation}" if self.is_straightened else str(self.number)


def draw_view(place: ReadingSetup, wanted: WantedPage) -> bool:
    """Whether the page's picture is kept now.

    Raises:
        MessageError: the page cannot be had as a picture.
    """
    from ingest.readers.picture.page_picture import page_picture

    content, name, passwords = _pages_of(place, wanted)
    most = None if wanted.is_straightened else LONG_SIDE
    pixels = page_picture(content, name, wanted.number, passwords, most)
    if wanted.is_straightened:
        pixels = _as_read(pixels, wanted.rotation)
    picture, width, height = _jpeg(pixels)
    view = PageView(width, height, *_known(content, name, wanted, passwords))
    place.derived.keep_view(wanted.sha256, wanted.name, picture, view)
    return True


def format_of(place: ReadingSetup, sha256: str, filename: str) -> str:
    """What a file is by its bytes, where nobody has read it."""
    from ingest.readers.formats import detect_format

    return detect_format(place.archive.read_file(sha256), filename)


def read_text(place: ReadingSetup, sha256: str, filename: str) -> tuple[Page, ...]:
    """The text of a file that no reading holds: the words of a mail within a mail, for instance.

    Raises:
        MessageError: it holds no text.
    """
    from ingest.readers import read_file

    content = place.archive.read_file(sha256)
    pages = read_file(content, filename, place.options()).pages
    if not any(page.text.strip() for page in pages):
        raise MessageError("W pliku nie ma tekstu, który można pokazać.")
    return pages


def print_document(place: ReadingSetup, wanted: WantedPage) -> bool:
    """Whether the office document is kept as a PDF now."""
    from ingest.readers.office.printed import printed

    kept = place.derived.printed(wanted.sha256)
    if kept is None:
        content = place.archive.read_file(wanted.sha256)
        kept = printed(content, wanted.format, _passwords(place)) or _IMPOSSIBLE
        place.derived.keep_printed(wanted.sha256, kept)
    return kept != _IMPOSSIBLE


def _pages_of(place: ReadingSetup, wanted: WantedPage) -> tuple[bytes, str, tuple[str, ...]]:
    """The file whose pages are drawn, its format, and the passwords that may open it."""
    if wanted.format not in PICTURED_FORMATS:
        kept = place.derived.printed(wanted.sha256)
        if kept is None or kept == _IMPOSSIBLE:
            raise MessageError("Tego pliku nie można pokazać jako obrazu.")
        return kept, "pdf", ()
    content = place.archive.read_file(wanted.sha256)
    is_locked = wanted.format == "pdf" and _LOCKED in content
    return content, wanted.format, _passwords(place) if is_locked else ()


def _passwords(place: ReadingSetup) -> tuple[str, ...]:
    from pipeline.read.reading import passwords_elsewhere

    return (*place.passwords, *passwords_elsewhere(place))


def _as_read(pixels: "Pixels", rotation: int) -> "Pixels":
    from ingest.ocr.picture.preparation import prepare
    from ingest.ocr.process import keep_to_one_thread

    keep_to_one_thread()
    prepared = prepare(pixels)
    left = (rotation - prepared.rotation) % 360
    prepared = prepared.turned(left) if left else prepared
    return prepared.gray if prepared.colour is None else prepared.colour


def _jpeg(pixels: "Pixels") -> tuple[bytes, int, int]:
    from PIL import Image

    image = Image.fromarray(pixels)
    image.thumbnail((LONG_SIDE, LONG_SIDE))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), image.width, image.height


def _known(
    content: bytes, name: str, wanted: WantedPage, passwords: tuple[str, ...]
) -> tuple[int, tuple[Word, ...]]:
    """How many pages the file has, and the words that the page itself carries."""
    if name != "pdf":
        return _frames(content, name), ()
    from ingest.readers.pdf.text.words import page_count, words_of_page

    words = () if wanted.is_straightened else words_of_page(content, wanted.number, passwords)
    return page_count(content, passwords), words


def _frames(content: bytes, name: str) -> int:
    from ingest.readers.picture.file import open_picture, page_frames

    with open_picture(content, name) as image:
        return len(page_frames(image))


def kept_view(place: ReadingSetup, wanted: WantedPage) -> tuple[PageView, Path] | None:
    """The page as it was drawn, and where its picture is; None when nobody has looked yet."""
    derived = place.derived
    view = derived.view(wanted.sha256, wanted.name)
    return None if view is None else (view, derived.view_path(wanted.sha256, wanted.name))
