"""Files that stand in an HTML body as `data:` addresses (RFC 2397): pictures pasted into a web mailer."""

import hashlib
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from domain.mail import Attachment, Part
from ingest.message.payloads import decode_base64

_DATA = re.compile(
    r"data:(?P<type>image/[a-z0-9.+-]{1,40}|application/[a-z0-9.+-]{1,80})"
    r"(?:;[a-z0-9-]{1,40}=[^;,\"'\s]{0,200}){0,5};base64,(?P<content>[a-z0-9+/=%\s]*)",
    re.IGNORECASE,
)
_ENDINGS = {"jpeg": "jpg", "svg+xml": "svg", "octet-stream": "bin"}
_MOST = 50


def cut_data_uris(htmls: Sequence[str], first_number: int) -> tuple[tuple[str, ...], tuple[Part, ...]]:
    """The HTML bodies without the files that stand in them, and those files, numbered from `first_number` on.

    >>> html = '<p>Skan: <img src="data:image/png;base64,YWJj"></p>'
    >>> htmls, [file] = cut_data_uris([html], 2)
    >>> htmls, file.content, file.attachment.filename
    (('<p>Skan: <img src=""></p>',), b'abc', 'obraz w treści 1.png')
    """
    parts: dict[str, Part] = {}

    def taken(found: re.Match[str]) -> str:
        content, defect = decode_base64(unquote_to_bytes(found["content"]))
        digest = hashlib.sha256(content).hexdigest()
        if content and digest not in parts and len(parts) < _MOST:
            parts[digest] = _part(first_number, len(parts), found["type"].lower(), content, defect)
        return ""

    kept = tuple(_DATA.sub(taken, html) if "base64," in html.lower() else html for html in htmls)
    return kept, tuple(parts.values())


def _part(first_number: int, place: int, kind: str, content: bytes, defect: str) -> Part:
    main, _, sub = kind.partition("/")
    name = f"{'obraz' if main == 'image' else 'plik'} w treści {place + 1}.{_ENDINGS.get(sub, sub)[:10]}"
    digest = hashlib.sha256(content).hexdigest()
    attachment = Attachment(
        str(first_number + place), name, kind, digest, len(content), is_inline=main == "image", defect=defect
    )
    return Part(attachment, content)
