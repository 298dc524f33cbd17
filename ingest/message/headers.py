"""Header values as values: instants, identifiers, addresses, decoded words (RFC 5322, RFC 2047)."""

import logging
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as MimeMessage
from email.utils import parsedate_to_datetime
from typing import Any

from domain.mail import Address
from domain.words.text import one_line

_LOG = logging.getLogger(__name__)

_ADDRESS_CHARACTERS = 20_000
_FOLD = re.compile(r"\r?\n[ \t]?")
_MESSAGE_ID = re.compile(r"<([!-;=?-~]{1,998})>")
"""Printable ASCII alone (RFC 5322 § 3.6.4): our answers repeat it in their own headers."""
_YEARS = range(1970, 2200)
"""Elsewhere a date says nothing, and at either end of the calendar no zone can be reckoned."""
_COMMENT = re.compile(r"\([^()]*\)")


def parse_instant(value: str) -> datetime | None:
    """The instant of a date header in UTC (RFC 5322 § 3.3); None when it cannot be told.

    >>> parse_instant("Tue, 7 Apr 2026 10:00:00 +0200").isoformat()
    '2026-04-07T08:00:00+00:00'
    >>> parse_instant("wczoraj") is None, parse_instant("Fri, 31 Dec 9999 23:59:59 +0000") is None
    (True, True)
    """
    try:
        at = parsedate_to_datetime(_COMMENT.sub("", value).strip())
        # „-0000” gives a naive time that is in UTC by definition (RFC 5322 § 3.3).
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return at if at.year in _YEARS else None


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
    unfolded = _FOLD.sub(" ", value)
    try:
        pieces = decode_header(unfolded)
    except (HeaderParseError, ValueError):
        return text_of(unfolded.encode("utf-8", "surrogateescape"))
    # decode_header answers str when there was no encoded word, else bytes: raw ones in raw-unicode-escape.
    return "".join(
        piece if isinstance(piece, str) else text_of(piece, charset or "utf-8") for piece, charset in pieces
    ).strip()


def raw_values(part: MimeMessage, name: str) -> list[str]:
    """Every value of a header as text, unfolded and without NULs; 8-bit bytes as `text_of` reads them."""
    return [_unfolded(value) for key, value in part.raw_items() if key.lower() == name]


def header_fields(part: MimeMessage) -> Iterator[tuple[str, str]]:
    """The names, in lower case, and values of all headers from the top, as `raw_values` gives them."""
    for key, value in part.raw_items():
        yield key.lower(), _unfolded(value)


def _unfolded(value: str) -> str:
    return _FOLD.sub(" ", text_of(value.encode("utf-8", "surrogateescape"))).replace("\0", "")


def raw_value(part: MimeMessage, name: str) -> str:
    """The first value of a header, „” when there is none."""
    return next(iter(raw_values(part, name)), "").strip()


def parse_addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """The mailboxes of address headers, addresses in lower case, in order.

    What stands before the angle brackets is only a name, even when it looks like an address (f056); what is
    ambiguous is left out, and so is a header that the library cannot take (f020).

    >>> parse_addresses(['"biuro@firma.pl" <obcy@example.org>'])
    (Address(address='obcy@example.org', name='biuro@firma.pl'),)
    """
    return tuple(found for value in values for found in _mailboxes(value)[0])


def parse_authors(values: Iterable[str]) -> tuple[Address, ...]:
    """The mailboxes of From, and none where one of several may have been left out: nobody is the author then.

    >>> parse_authors(["Jan, Lis <jan@firma.pl>"]), parse_authors(["jan@firma.pl; obcy@example.org"])
    ((Address(address='jan@firma.pl', name='Lis'),), ())
    """
    read = [_mailboxes(value) for value in values]
    found = tuple(one for mailboxes, _ in read for one in mailboxes)
    return () if len(found) == 1 and not all(is_whole for _, is_whole in read) else found


def _mailboxes(value: str) -> tuple[list[Address], bool]:
    """The mailboxes of one header, and whether nothing else that may be one stands in it."""
    from mailparser.utils import get_addresses

    doubts: list[dict[str, Any]] = []
    try:
        pairs = get_addresses(value[:_ADDRESS_CHARACTERS], defects=doubts, decode_names=True)
    except Exception:  # noqa: BLE001 -- a stranger's bytes: whatever the library raises, one header is lost
        _LOG.warning("an address header could not be parsed")
        return [], "@" not in value
    found = [Address(address.lower(), one_line(name)) for name, address in pairs if "@" in address]
    return found, not any("@" in doubt["raw"] and not doubt["recovered"] for doubt in doubts)


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
