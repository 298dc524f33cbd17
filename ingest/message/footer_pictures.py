"""Logos, signature pictures and visiting cards of a mail's footer, told from documents (f024).

This is the one rule for it, by what the picture is: its format, its sides in pixels, and, where these leave
it open, the words that were read from it. Neither a name nor the way a picture is attached makes a page a
decoration; they only keep small pictures that somebody attached by hand. Its answer is stored
(`Attachment.is_footer`), and nobody else asks again.

When in doubt a picture is a document: a person who looks at one logo too many loses a second, a photograph
taken for a logo loses an applicant's document.
"""

import io
import re
import warnings
from collections.abc import Iterable
from enum import StrEnum

from domain.document import Page
from domain.mail import Attachment
from ingest.readers.formats import extension

_FORMATS = frozenset({"jpeg", "png", "gif", "bmp", "webp"})
"""What mail programs put into footers; scanners and phones also write others."""
_PHOTOGRAPHS = frozenset({"jpeg", "webp"})
_DRAWINGS = frozenset({"svg", "emf", "wmf", "emz", "wmz", "ico"})
"""Endings of formats that no scanner, phone or program for screenshots writes."""
_ENTRIES = (b"begin:vcalendar", b"begin:vcard")
"""Appointments and visiting cards that mail programs enclose."""
_REACTION = "email-reaction+json"
_MADE_BY_PROGRAMS = re.compile(
    r"^(?:image\d{3}|outlook-\w{8,}|~wrd\d+|oledata)\b"
    r"|logo|facebook|\bfb\b|linkedin|twitter|instagram|youtube|tiktok|whatsapp-icon|icon|ikona"
    r"|banner|baner|stopka|footer|signature_\d+|separator|spacer|pixel",
    re.IGNORECASE,
)
_MADE_BY_CAMERAS = re.compile(
    r"^(?:img|dsc|dscn|pxl|mvimg|photo|zdj[eę]cie|foto|scan|skan|camscanner|zrzut|wp|20\d{6})[ _\-.\d(]"
    r"|screenshot|whatsapp image|genius scan|adobe scan",
    re.IGNORECASE,
)
_PAGE_SIDES = (600, 800)
"""From this size on a page of text can be read."""
_PAGE_PROPORTIONS = (1.2, 1.6)
"""The longer side by the shorter one: A4 and Letter, cut a little, and a camera's 4:3."""
_ICON_SIDE = 64
_LOGO_SIDE = 320
"""No page can be read whose shorter side is no longer than this."""
_BANNER_ASPECT = 2.5
_WORDS_OF_A_PAGE = 30
"""A visiting card has half as many, a certificate three times."""
_WORDS_OF_A_LOGO = 8
_POOR = 0.6
_WORD = re.compile(r"[^\W\d_]{3,}")


class PictureLook(StrEnum):
    """What a file is by its format, sides, name, and place in the message."""

    DECORATION = "decoration"
    DOCUMENT = "document"
    """A picture of a page, or anything that may be one."""
    UNCERTAIN = "uncertain"
    """What is read from it tells (`reads_as_page`)."""


def look_of(content: bytes, format: str, attachment: Attachment) -> PictureLook:  # noqa: A002 -- the reading's own word
    """What a file looks like; `format` is by magic bytes."""
    name = attachment.filename
    if format not in _FORMATS:
        return PictureLook.DECORATION if _is_made_by_programs(content, attachment) else PictureLook.DOCUMENT
    size = _pixels(content)
    if size is None:
        return PictureLook.DOCUMENT
    if max(size) <= _ICON_SIDE:
        return PictureLook.DECORATION
    is_shown = attachment.is_inline or _MADE_BY_PROGRAMS.search(name) is not None
    if not is_shown or _MADE_BY_CAMERAS.search(name) or _is_page(*size, format):
        return PictureLook.DOCUMENT
    width, height = size
    is_small = min(size) <= _LOGO_SIDE and height <= 2 * width
    return PictureLook.DECORATION if is_small else PictureLook.UNCERTAIN


def _is_made_by_programs(content: bytes, attachment: Attachment) -> bool:
    """Whether a file that is no picture is an appointment, a visiting card, a reaction, or a drawn logo."""
    is_entry = content[:64].lstrip(b"\xef\xbb\xbf\r\n ").lower().startswith(_ENTRIES)
    is_drawing = attachment.is_inline and extension(attachment.filename) in _DRAWINGS
    return is_entry or is_drawing or attachment.content_type.endswith(_REACTION)


def reads_as_page(pages: Iterable[Page]) -> bool:
    """Whether a picture of uncertain looks is a document by what was read, or could not be read, from it.

    Few words that were read well are those of a logo; many that were read badly are a page all the same.
    """
    return any(_reads_as_page(page) for page in pages)


def _reads_as_page(page: Page) -> bool:
    if page.source != "ocr":
        return True
    count = len(_WORD.findall(page.text))
    return count >= _WORDS_OF_A_PAGE or (count > _WORDS_OF_A_LOGO and page.confidence < _POOR)


def _is_page(width: int, height: int, format: str) -> bool:  # noqa: A002 -- the reading's own word
    """Whether a picture has a page's size, or its proportions and more pixels than a logo."""
    short, long = sorted((width, height))
    if short <= _LOGO_SIDE or width >= _BANNER_ASPECT * height:
        return False
    if short >= _PAGE_SIDES[0] and long >= _PAGE_SIDES[1]:
        return True
    is_upright = height > width or format in _PHOTOGRAPHS
    return is_upright and _PAGE_PROPORTIONS[0] <= long / short <= _PAGE_PROPORTIONS[1]


def _pixels(content: bytes) -> tuple[int, int] | None:
    """Width and height as the picture's head tells them, or None when it does not."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content)) as picture:
                return picture.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
