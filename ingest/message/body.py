"""The body as plain text: HTML told as text, quoted mail cut off, links to file-sharing services found."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

_CHARACTERS = 200_000
_HTML_CHARACTERS = 2_000_000
_LINKS = 50

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table",
    "tr", "ul",
})
# fmt: on
_PARAGRAPHS = frozenset({"p", "blockquote", "h1", "h2", "h3", "table"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BLANK_LINES = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")
_SPACES = re.compile(r"[ \t\r\f\v\xa0]+")

# Words with which mail programs introduce what they quote. A line may be broken once by the program.
_ATTRIBUTION = re.compile(
    r"^[ \t>*]*(?:"
    r"(?:On|W dniu|Dnia|(?:pon|wt|śr|czw|pt|sob|niedz)\.,?)\s[^\n]{0,300}(?:\n[^\n]{0,300}){0,2}?"
    r"(?:wrote|napisał\(a\)|napisał|napisała|pisze)\s?:"
    r"|Wiadomość napisana przez\s[^\n]{0,300}(?:\n[^\n]{0,300})?:"
    r")[ \t]*$",
    re.MULTILINE,
)
_SEPARATOR = re.compile(
    r"^[ \t]*-{2,}[ \t]*(?:Wiadomość oryginalna|Oryginalna wiadomość|Original Message"
    r"|Wiadomość przekazana dalej|Przekazana wiadomość|Treść przekazanej wiadomości"
    r"|Forwarded message)[ \t]*-*[ \t]*$"
    r"|^[ \t]*(?:Początek przekazywanej wiadomości|Begin forwarded message):[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_OUTLOOK_HEAD = re.compile(
    r"^[ \t*]*(?:Od|From):[^\n]*\n(?:[^\n]*\n){0,3}?[ \t*]*(?:Wysłano|Sent|Data|Date|Do|To):[^\n]*$",
    re.MULTILINE,
)
_QUOTED_LINE = re.compile(r"[ \t]*>")
_RULE_AT_END = re.compile(r"\n[ \t]*[_-]{5,}[ \t]*$")

_URL = re.compile(r"https?://[^\s\0<>\"'\])]{3,2000}", re.IGNORECASE)
_HREF = re.compile(r"href\s*=\s*[\"']?(https?://[^\s\0<>\"']{3,2000})", re.IGNORECASE)
_CONTENT_ID = re.compile(r"[\"'(]cid:([^\"')\s]{1,500})", re.IGNORECASE)
SHARING_HOSTS = (
    "wetransfer.com", "we.tl", "drive.google.com", "docs.google.com", "drive.usercontent.google.com",
    "photos.app.goo.gl", "photos.google.com", "1drv.ms", "onedrive.live.com", "onedrive.com",
    "sharepoint.com", "dropbox.com", "db.tt", "dropboxusercontent.com", "mega.nz", "mega.co.nz",
    "mega.io", "icloud.com", "box.com", "transfernow.net", "fromsmash.com", "swisstransfer.com",
    "mediafire.com", "filemail.com", "pcloud.com", "pcloud.link", "disk.yandex.com", "transferxl.com",
    "gofile.io", "gofile.me", "terabox.com", "sendgb.com", "send-anywhere.com", "sendspace.com",
    "4shared.com", "workupload.com", "file.io", "ufile.io", "wormhole.app", "drive.proton.me",
    "sync.com", "tresorit.com", "wrzucplik.pl", "chomikuj.pl", "quickconnect.to",
    "documentcloud.adobe.com", "acrobat.adobe.com",
)  # fmt: skip


_OWN_CLOUD = re.compile(
    r"/index\.php/s/[a-z0-9]{8,32}\b|/s/(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{15}(?:/|\?|#|$)"
    r"|/sharing/[a-z0-9]{8,12}(?:/|\?|#|$)",
    re.IGNORECASE,
)
"""How Nextcloud, ownCloud and Synology write a shared file on a company's own server."""
_BARE_LINK = re.compile(
    rf"(?<![\w.@/:%-])(?:[a-z0-9-]{{1,60}}\.)?(?:{'|'.join(map(re.escape, SHARING_HOSTS))})"
    r"/[^\s\0<>\"'\])]{3,2000}",
    re.IGNORECASE,
)
"""„we.tl/t-abc”, written without „https://”."""
_ROOM = re.compile(r"https?://[^/\s?#]+/?(?:$|[?#])", re.IGNORECASE)
"""A service's own front page, as in the footer „Wysłano z …”, shares nothing."""


def tidy(text: str) -> str:
    """Text with plain line ends, without control characters, at most 200,000 characters long."""
    plain = text[:_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    return "".join(c for c in plain if c >= " " or c in "\n\t").strip()


def html_text(html: str) -> str:
    """What a reader of an HTML body sees, as lines of text; quoted mail as „> ” lines."""
    from lxml import etree
    from lxml.html import HTMLParser

    octets = html[:_HTML_CHARACTERS].encode("utf-8", "replace")
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(octets, parser=parser) if octets.strip() else None
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return ""
    return _lines(root)


def _lines(root: Any) -> str:
    """Text in document order, without recursion: a stranger decides how deep the tree is."""
    from lxml.etree import iterwalk

    lines: list[str] = []
    words: list[str] = []
    unseen = quoted = 0

    def end_line() -> None:
        line = _SPACES.sub(" ", "".join(words)).strip()
        words.clear()
        if line:
            lines.append(f"> {line}" if quoted else line)

    for event, element in iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS:
            end_line()
        if tag in _PARAGRAPHS and lines and lines[-1]:
            lines.append("")
        if tag in _CELLS:
            words.append(" ")
        step = 1 if event == "start" else -1
        unseen += step * (tag in _UNSEEN)
        quoted += step * (tag == "blockquote")
        written = element.text if event == "start" else element.tail
        if written and not unseen:
            words.append(written.replace("\n", " "))
    end_line()
    return "\n".join(lines).strip()


def fresh_text(text: str) -> str:
    r"""The sender's own words: `text` without quoted or forwarded earlier mail.

    >>> fresh_text("Dziękuję.\n\nW dniu 7.04.2026 o 10:00, Jan pisze:\n> Szanowni Państwo")
    'Dziękuję.'
    >>> fresh_text("> Pytanie?\nOdpowiedź.")
    'Odpowiedź.'
    """
    heads = (_SEPARATOR.search(text), _OUTLOOK_HEAD.search(text))
    kept = text[: min((found.start() for found in heads if found), default=None)]
    attribution = _ATTRIBUTION.search(kept)
    if attribution is not None:
        after = kept[attribution.end() :].lstrip("\n \t")
        # An answer below the quotation stays; without „>” nobody can tell where the quotation ends.
        kept = kept[: attribution.start()] + ("\n" + after if _QUOTED_LINE.match(after) else "")
    own = "\n".join(line for line in kept.split("\n") if not _QUOTED_LINE.match(line))
    return _RULE_AT_END.sub("", _BLANK_LINES.sub("\n\n", own).strip()).strip()


def sharing_links(texts: Iterable[str]) -> tuple[str, ...]:
    """Links to file-sharing services in the body, each once; collected, never followed (f025).

    >>> sharing_links(["Pliki: https://we.tl/t-abc. Strona: https://firma.pl"])
    ('https://we.tl/t-abc',)
    """
    found: dict[str, None] = {}
    for text in texts:
        bare = (f"https://{link}" for link in _BARE_LINK.findall(text))
        for url in [*_HREF.findall(text), *_URL.findall(text), *bare]:
            clean = url.rstrip(".,;:!?").replace("&amp;", "&")
            if _is_sharing(clean):
                found[clean] = None
    return tuple(found)[:_LINKS]


def _is_sharing(url: str) -> bool:
    # Mail gateways wrap links („…safelinks…?url=https%3A%2F%2Fwe.tl%2F…”), hence every address inside counts.
    return any(_shares(inner) for inner in re.findall(r"https?://(?:(?!https?://).)+", unquote(url)))


def _shares(url: str) -> bool:
    host = re.sub(r"^https?://(?:[^/@]*@)?", "", url.lower()).partition("/")[0]
    host = re.split(r"[:?#]", host, maxsplit=1)[0]
    if any(host == known or host.endswith(f".{known}") for known in SHARING_HOSTS):
        return _ROOM.fullmatch(url) is None
    return _OWN_CLOUD.search(url) is not None


def referenced_content_ids(htmls: Iterable[str]) -> frozenset[str]:
    """Content-IDs that an HTML body shows as its pictures (RFC 2392)."""
    return frozenset(unquote(found) for html in htmls for found in _CONTENT_ID.findall(html))
