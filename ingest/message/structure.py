"""A message's MIME structure (RFC 2046): its leaves with their paths, within limits."""

import email
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from email.errors import MissingHeaderBodySeparatorDefect
from email.message import Message as MimeMessage
from email.policy import Compat32
from typing import Any

from errors import MessageError
from ingest.message.header_lines import mended_head, mended_parts
from ingest.message.payloads import SlimMessage, cut_payloads

_HEADER_BYTES = 256 * 2**10
_BOUNDARY_LINES = 10_000
_HEADER_CHARACTERS = 64 * 2**10
_PARAMETER_CHARACTERS = 4_000
_PARTS = 500
_DEPTH = 50
_END_OF_HEADER = re.compile(rb"\n\r?\n|\r\r")
_CONTENT_TYPE = re.compile(r"[!-.0-~]{1,127}/[!-.0-~]{1,127}")
_ENCODING = re.compile(r"\s*\"?([A-Za-z0-9-]+)")
_LIKELY_BOUNDARY = re.compile(
    r"^--([^\r\n]{1,70}?)[ \t]*\r?\n(?:content-|mime-)", re.IGNORECASE | re.MULTILINE
)

_PREAMBLE = re.compile(
    r"^[ \t]*this is a multi-?part message in MIME format\.?[ \t]*$", re.IGNORECASE | re.MULTILINE
)

_DEFECTS = {
    "NoBoundaryInMultipartDefect": "brak znacznika granicy części",
    "StartBoundaryNotFoundDefect": "nie znaleziono początku części",
    "CloseBoundaryNotFoundDefect": "brak końca wiadomości (może być urwana)",
    "FirstHeaderLineIsContinuationDefect": "nagłówki zaczynają się nieprawidłowo",
    "MisplacedEnvelopeHeaderDefect": "obcy wiersz wśród nagłówków",
    "MissingHeaderBodySeparatorDefect": "brak odstępu między nagłówkami a treścią",
    "MalformedHeaderDefect": "nieprawidłowy nagłówek",
    "MultipartInvariantViolationDefect": "części wiadomości są uszkodzone",
    "InvalidMultipartContentTransferEncodingDefect": "nieprawidłowe kodowanie części",
}


class _Bounded(Compat32):
    """The library's own policy, with every header cut to a length that its parsers take in little time.

    They are quadratic: two megabytes of „; a=b” behind the Content-Type of one part take minutes (f018).
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Name and value as they stand, the value cut."""
        name, value = super().header_source_parse(sourcelines)
        most = _PARAMETER_CHARACTERS if name.lower().startswith("content-") else _HEADER_CHARACTERS
        return name, value[:most]


_POLICY = _Bounded()


class LeafMessage(MimeMessage):
    """A part that stays one leaf when it is itself a message.

    The standard parser descends into everything that calls itself message/*; an attached message is one file
    here, byte for byte, however deep it goes (f021, f022). Delivery reports are told by their full type.
    """

    def get_content_maintype(self) -> str:
        """The main type; „application” for message/*."""
        kind = super().get_content_maintype()
        return "application" if kind == "message" else kind

    def get_payload(self, i: int | None = None, decode: bool = False) -> Any:
        """The payload; the standard one stops at a charset that is none („idna”, one with a NUL)."""
        try:
            return super().get_payload(i, decode)  # type: ignore[call-overload]
        except ValueError:
            return str(self._payload).encode("ascii", "surrogateescape").decode("ascii", "replace")  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds content, with its MIME path („1”, „2.1”)."""

    path: str
    part: MimeMessage
    content_type: str


@dataclass(frozen=True, slots=True)
class Structure:
    """A parsed message: its root with the headers, and its leaves in MIME order."""

    root: MimeMessage
    leaves: tuple[Leaf, ...]
    slim: SlimMessage
    defects: tuple[str, ...] = field(default_factory=tuple)


def parse_structure(raw: bytes) -> Structure:
    """The structure of a message.

    Raises:
        MessageError: it exceeds a limit (f017, f018, f019) or is no message at all.
    """
    if not raw.strip():
        raise MessageError("Wiadomość jest pusta.")
    end = _END_OF_HEADER.search(raw)
    if (end.start() if end else len(raw)) > _HEADER_BYTES:
        raise MessageError(f"Nagłówki wiadomości są dłuższe niż {_HEADER_BYTES // 2**10} kB.")
    slim = cut_payloads(raw)
    if slim.octets.count(b"\n--") > _BOUNDARY_LINES:
        raise MessageError("Wiadomość ma zbyt wiele części.")
    try:
        root, recovered = _parsed(slim.octets)
        recovered += _recover(root)
        leaves = tuple(_leaves(root))
    except RecursionError as error:
        raise MessageError("Części wiadomości są zagnieżdżone zbyt głęboko.") from error
    told = [
        _DEFECTS.get(type(defect).__name__, "nieprawidłowa budowa wiadomości")
        for defect in _all_defects(root)
    ]
    return Structure(root, leaves, slim, tuple(dict.fromkeys(told + recovered)))


def _parsed(octets: bytes) -> tuple[MimeMessage, list[str]]:
    """The parsed message, and what was done to its headers for that, in Polish."""
    mended = mended_head(octets)
    root = email.message_from_bytes(mended, _class=LeafMessage, policy=_POLICY)
    boundaries = {part.get_boundary("") for part in root.walk() if part.is_multipart()} - {""}
    if any(isinstance(defect, MissingHeaderBodySeparatorDefect) for defect in _all_defects(root)):
        mended = mended_parts(mended, boundaries)
        root = email.message_from_bytes(mended, _class=LeafMessage, policy=_POLICY)
    return root, ["złączono złamane wiersze nagłówków"] if mended != octets else []


def _leaves(root: MimeMessage) -> Iterator[Leaf]:
    """Every part with content, in MIME order."""
    waiting = [("1", root, 0)]
    seen = 0
    while waiting:
        path, part, depth = waiting.pop()
        seen += 1
        if seen > _PARTS:
            raise MessageError(f"Wiadomość ma więcej niż {_PARTS} części.")
        if depth > _DEPTH:
            raise MessageError("Części wiadomości są zagnieżdżone zbyt głęboko.")
        children = part.get_payload()
        if isinstance(children, list) and part.get_content_maintype() == "multipart":
            prefix = f"{path}." if depth else ""
            numbered = [(f"{prefix}{n}", child, depth + 1) for n, child in enumerate(children, 1)]
            waiting.extend(reversed(numbered))
        else:
            _tidy_encoding(part)
            yield Leaf(path, part, content_type_of(part))


def _tidy_encoding(part: MimeMessage) -> None:
    """Leave of a transfer encoding its word alone: „BASE64 (skan);” is base64 (RFC 2045 § 6.1)."""
    written = str(part.get("Content-Transfer-Encoding", ""))
    found = _ENCODING.match(written)
    if found is not None and found[1] != written:
        part.replace_header("Content-Transfer-Encoding", found[1])


def content_type_of(part: MimeMessage) -> str:
    """The media type in lower case; „application/octet-stream” for what can be none (RFC 6838 § 4.2)."""
    kind = part.get_content_type()
    return kind if _CONTENT_TYPE.fullmatch(kind) else "application/octet-stream"


def written_blocks(blocks: Iterable[object]) -> bytes:
    """The blocks of fields of a delivery report as they were written (RFC 3464 § 2.1).

    The standard library's own writer refuses a field that looks like two, and a letter that it made itself
    of an odd byte.
    """
    found = (part for block in blocks if isinstance(block, MimeMessage) for part in block.walk())
    return b"\n".join(_written(part) for part in found)


def _written(block: MimeMessage) -> bytes:
    fields = "".join(f"{name}: {value}\n" for name, value in block.raw_items())
    payload = block.get_payload()
    return f"{fields}\n{payload if isinstance(payload, str) else ''}".encode("utf-8", "surrogateescape")


def _recover(root: MimeMessage) -> list[str]:
    """Parts that a wrong boundary hid are put where they belong (f016); what was done, in Polish."""
    payload = root.get_payload()
    if root.get_content_maintype() != "multipart":
        is_parts = isinstance(payload, str) and _begins_with_parts(payload)
        parts = _parts_between_likely_boundaries(str(payload)) if is_parts else []
        if parts:
            del root["Content-Type"]
            root["Content-Type"] = "multipart/mixed"
            root.set_payload([*parts])
            return ["odtworzono części z treści"]
        return []
    if isinstance(payload, str):
        parts = _parts_between_likely_boundaries(payload)
        if parts:
            root.set_payload([*parts])
            return ["odtworzono części z treści"]
        return []
    parts = _parts_between_likely_boundaries(root.epilogue or "")
    if parts and isinstance(payload, list):
        payload.extend(parts)
        return ["dalsze części stoją za końcem wiadomości"]
    return []


def _begins_with_parts(payload: str) -> bool:
    """Whether a body is parts from its first line on, and says where they end: a gate rewrote its type.

    What quotes a mail, as a returned one does, begins with words of its own.
    """
    begun = _PREAMBLE.sub("", payload, count=1).lstrip()
    found = _LIKELY_BOUNDARY.match(begun)
    return found is not None and f"\n--{found[1]}--" in begun


def _parts_between_likely_boundaries(text: str) -> list[MimeMessage]:
    found = _LIKELY_BOUNDARY.search(text)
    if found is None:
        return []
    boundary = found[1].replace("\\", "\\\\").replace('"', '\\"')
    wrapped = f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n{text}'
    again = email.message_from_string(wrapped, _class=LeafMessage, policy=_POLICY)
    return again.get_payload() if again.is_multipart() else []  # type: ignore[return-value]


def _all_defects(root: MimeMessage) -> Iterator[object]:
    for part in root.walk():
        yield from part.defects
