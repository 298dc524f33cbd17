"""Logos and signature pictures in a mail's footer, told from photographs of documents (f024).

When in doubt a picture is a document: a person who looks at one logo too many loses a second, a photograph
taken for a logo loses an applicant's document.
"""

import io
import re
import warnings

_FORMATS = frozenset({"jpeg", "png", "gif", "bmp", "webp"})
"""What mail programs put into footers; scanners and phones also write others."""
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
_ICON_SIDE = 64
_LOGO_SIDE = 320
_BANNER_SIDE = 600
_BANNER_ASPECT = 2.5
_SMALL_BYTES = 25_000


def is_footer_picture(content: bytes, format: str, is_inline: bool, filename: str) -> bool:  # noqa: A002 -- the reading's own word
    """Whether a picture is only the mail's decoration; False for anything that may be a document.

    `format` is by magic bytes; `is_inline` says that the body shows it (`Attachment.is_inline`).
    """
    if format not in _FORMATS:
        return False
    size = _pixels(content)
    if size is None:
        return False
    width, height = size
    short, long = sorted(size)
    if long <= _ICON_SIDE:
        return True
    if (short >= _PAGE_SIDES[0] and long >= _PAGE_SIDES[1]) or _MADE_BY_CAMERAS.search(filename):
        return False
    is_logo = short <= _LOGO_SIDE and height <= 2 * width
    is_banner = short <= _BANNER_SIDE and width >= _BANNER_ASPECT * height
    if _MADE_BY_PROGRAMS.search(filename):
        return is_logo or is_banner or (is_inline and len(content) < _SMALL_BYTES)
    return is_inline and (is_logo or is_banner or len(content) < _SMALL_BYTES)


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
