"""HTML file → one page of what a browser would show as text; scripts are not run and nothing is fetched."""

import re

from domain.document import Box, FileContent, Image, Page, ReadStatus
from ingest.message.body import html_text, tidy
from ingest.message.headers import text_of
from ingest.readers.office.placeholders import without_placeholders
from ingest.readers.text.plain_text import decoded
from ingest.readers.text.symbols import with_plain_boxes
from ingest.readers.text.text_quality import is_garbled

_MAX_BYTES = 8 * 1024 * 1024
_MAX_HTML, _MAX_TEXT = 2_000_000, 200_000
"""So many characters `ingest.message.body` looks at."""
_HEAD_BYTES = 2_048
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
_PICTURE = re.compile(r"<(?:img|svg|object|embed|canvas)\b", re.IGNORECASE)
_SOMEWHERE = Box(0.0, 0.0, 1.0, 0.0)
"""The place of a picture of which only is known that there is one."""


def read_html(content: bytes) -> FileContent:
    """An HTML file as one page. Pictures lie in other files: the page only tells that there are some."""
    html = _decoded(content[:_MAX_BYTES])
    shown = html_text(html)
    text = without_placeholders(with_plain_boxes(tidy(shown)))
    images = (Image(_SOMEWHERE),) if _PICTURE.search(html) else ()
    page = Page(1, text, images=images)
    if not text or is_garbled(text):
        what = "nie zawiera czytelnego tekstu" if text else "nie zawiera tekstu"
        bare = Page(1, "", images=images)
        return FileContent("html", ReadStatus.EMPTY_TEXT, (bare,), reason=f"Plik HTML {what}.")
    if len(content) > _MAX_BYTES or len(html) > _MAX_HTML or len(shown) > _MAX_TEXT:
        reason = "Plik HTML jest bardzo długi: odczytano tylko jego początek."
        return FileContent("html", ReadStatus.PARTIAL, (page,), reason=reason, lacks=reason)
    return FileContent("html", ReadStatus.OK, (page,))


def _decoded(octets: bytes) -> str:
    """By the byte order mark, then by what the page says of itself, then as any text."""
    named = _CHARSET.search(octets[:_HEAD_BYTES])
    if named is None or octets.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return decoded(octets)
    return text_of(octets, named[1].decode("ascii", "replace"))
