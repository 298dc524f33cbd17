"""Header values as values: instants, identifiers, addresses, decoded words (RFC 5322, RFC 2047)."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime

_MESSAGE_ID = re.compile(r"<([^<>\s]{1,998})>")
_COMMENT = re.compile(r"\([^()]*\)")


def parse_instant(value: str) -> datetime | None:
    """The instant of a date header in UTC (RFC 5322 § 3.3); None when it cannot be told.

    >>> parse_instant("Tue, 7 Apr 2026 10:00:00 +0200").isoformat()
    '2026-04-07T08:00:00+00:00'
    >>> parse_instant("wczoraj") is None
    True
    """
    try:
        at = parsedate_to_datetime(_COMMENT.sub("", value).strip())
        # „-0000” gives a naive time that is in UTC by definition (RFC 5322 § 3.3).
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def received_instant(received: Iterable[str]) -> datetime | None:
    """The date of the topmost Received header: when the last server took the message (RFC 5321 § 4.4)."""
    topmost = next(iter(received), "")
    return parse_instant(topmost.rpartition(";")[2]) if ";" in topmost else None


def message_ids(values: Iterable[str]) -> tuple[str, ...]:
    """The identifiers of Message-ID, In-Reply-To or References headers with their angle brackets, in order.

    >>> message_ids(["<a@x> <b@y>", "nonsense <a@x>"])
    ('<a@x>', '<b@y>')
    """
    found = (f"<{inner}>" for value in values for inner in _MESSAGE_ID.findall(value))
    return tuple(dict.fromkeys(found))


def decoded_words(value: str) -> str:
    """A header's text with RFC 2047 words decoded; raw 8-bit bytes read as UTF-8, else Windows-1250.

    >>> decoded_words("=?iso-8859-2?Q?Zg=B3oszenie?= firmy")
    'Zgłoszenie firmy'
    """
    unfolded = re.sub(r"\r?\n[ \t]?", " ", value)
    try:
        pieces = decode_header(unfolded)
    except (HeaderParseError, ValueError):
        return text_of(unfolded.encode("utf-8", "surrogateescape"))
    # decode_header answers str when there was no encoded word, else bytes: raw ones in raw-unicode-escape.
    return "".join(
        piece if isinstance(piece, str) else text_of(piece, charset or "utf-8") for piece, charset in pieces
    ).strip()


def text_of(octets: bytes, charset: str = "utf-8") -> str:
    """Text from bytes, whatever their label says: the charset, else UTF-8, else Windows-1250 (f015).

    >>> text_of("żółć".encode("cp1250"), "x-unknown")
    'żółć'
    """
    for name in (charset, "utf-8", "cp1250"):
        try:
            text = octets.decode(name)
            text.encode("utf-8")  # some codecs give lone surrogates, which are no text
        except (LookupError, ValueError):
            continue
        return text
    return octets.decode("cp1250", "replace")
