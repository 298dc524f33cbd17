"""Delivery reports: what a returned message says about which letter of ours (RFC 3464, RFC 8098)."""

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message as MimeMessage

from domain.words.text import fold, one_line
from ingest.message.headers import message_ids, raw_value
from ingest.message.structure import Leaf, written_blocks

_LOG = logging.getLogger(__name__)

_RETURNED_TYPES = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global-headers",
)
_MESSAGE_ID_LINE = re.compile(
    r"^[ \t>]*Message-ID:[ \t]*(?:\n[ \t]+)?(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE
)
_ORIGINAL_ID_LINE = re.compile(r"^Original-Message-ID:\s*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)
_ACTION_LINE = re.compile(r"^Action:\s*([a-z]+)", re.IGNORECASE | re.MULTILINE)
_STATUS_LINE = re.compile(r"^Status:\s*5\.\d", re.IGNORECASE | re.MULTILINE)
_FINAL_RECIPIENT = re.compile(r"^Final-Recipient:", re.IGNORECASE | re.MULTILINE)
_ADDRESS_IN_LINE = re.compile(r"[^\s<>;,]{1,64}@[^\s<>;,]{1,255}")
_DIAGNOSTIC_LINE = re.compile(
    r"^Diagnostic-Code:\s*(?:[a-z0-9-]+;)?\s*(.+(?:\n[ \t]+.+)*)", re.IGNORECASE | re.MULTILINE
)
_STATUS_TEXT = re.compile(r"^Status:\s*(\d\.\d{1,3}\.\d{1,3})", re.IGNORECASE | re.MULTILINE)
_DIAGNOSIS_CHARACTERS = 300
_HEADER_CHARACTERS = 65_536
_BLOCKS = 1_000
"""One a recipient (RFC 3464 § 2.1)."""
_ROBOTS = ("mailer-daemon", "postmaster", "microsoftexchange")
_SUBJECTS = (
    "undeliver", "returned mail", "delivery status notification (failure)", "mail delivery failed",
    "failure notice", "delivery failure", "niedostarczon", "nie dostarczono", "zwrot wiadomosci",
    "nie mozna dostarczyc", "niedoreczon", "blad dostarczania",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """What a message reports about earlier mail."""

    is_bounce: bool = False
    """An undelivered letter; a mere delay is none (f076)."""
    is_report: bool = False
    """A delay, a success or a read receipt."""
    message_ids: tuple[str, ...] = ()
    reason: str = ""
    """What the refusing server said (Diagnostic-Code, else Status: RFC 3464 §§ 2.3.4 and 2.3.6)."""
    addresses: tuple[str, ...] = ()
    """Whom the letter did not reach, in lower case (Final-Recipient: RFC 3464 § 2.3.2)."""


def parse_report(
    root: MimeMessage, leaves: Iterable[Leaf], from_address: str, return_path: str | None, text: str
) -> Report:
    """What the message reports; nothing for ordinary mail.

    RFC 3464 parts are read first; flufl.bounce, which knows what older servers write, is asked only about
    mail that looks like a bounce, because it takes any text with „user unknown” for one.
    """
    leaves = tuple(leaves)
    by_type = {leaf.content_type: leaf.part for leaf in leaves}
    if "message/disposition-notification" in by_type:
        written = _written(by_type["message/disposition-notification"])
        return Report(is_report=True, message_ids=message_ids(_ORIGINAL_ID_LINE.findall(written)))
    named = _named(leaves, text)
    if "message/delivery-status" in by_type:
        status = _written(by_type["message/delivery-status"])
        actions = {action.lower() for action in _ACTION_LINE.findall(status)}
        failed = "failed" in actions or (not actions and _STATUS_LINE.search(status) is not None)
        if not failed:
            return Report(is_report=True)
        return Report(
            is_bounce=True,
            message_ids=named,
            reason=_diagnosis(status),
            addresses=_failed_recipients(status),
        )
    if not _looks_like_bounce(from_address, return_path, fold(raw_value(root, "subject"))):
        return Report()
    temporary, permanent = _detected(root)
    if permanent or not temporary:
        return Report(is_bounce=True, message_ids=named, addresses=permanent)
    return Report(is_report=True)


def _failed_recipients(status: str) -> tuple[str, ...]:
    """The recipients of a report whose own action is „failed”, or that has none."""
    blocks = _FINAL_RECIPIENT.split(status)[1:]
    failed = (block for block in blocks if (_ACTION_LINE.findall(block) or ["failed"])[0].lower() == "failed")
    found = (_ADDRESS_IN_LINE.search(block.partition("\n")[0]) for block in failed)
    return tuple(dict.fromkeys(match[0].lower() for match in found if match is not None))


def _diagnosis(status: str) -> str:
    found = _DIAGNOSTIC_LINE.search(status) or _STATUS_TEXT.search(status)
    return one_line(found[1], _DIAGNOSIS_CHARACTERS) if found else ""


def _looks_like_bounce(from_address: str, return_path: str | None, subject: str) -> bool:
    is_robot = from_address.partition("@")[0].startswith(_ROBOTS)
    says_so = any(words in subject for words in _SUBJECTS)
    return (is_robot or return_path == "") and (says_so or (is_robot and return_path == ""))


def _detected(root: MimeMessage) -> tuple[bool, tuple[str, ...]]:
    """Whether flufl.bounce sees a temporary failure, and the addresses that it sees a permanent one of."""
    from flufl.bounce import all_failures

    try:
        temporary, permanent = all_failures(root)
    except Exception:  # noqa: BLE001 -- twenty detectors over a stranger's text: none may stop the mail
        _LOG.warning("a bounce detector failed; the message counts as a bounce by its looks")
        return False, ()
    return bool(temporary), tuple(sorted(address.decode("ascii", "replace").lower() for address in permanent))


def _named(leaves: Iterable[Leaf], text: str) -> tuple[str, ...]:
    """The Message-IDs of the returned message, else those the body cites."""
    returned = [_written(leaf.part) for leaf in leaves if leaf.content_type in _RETURNED_TYPES]
    found = [identifier for headers in returned for identifier in _first_id(headers)]
    return message_ids(found or _MESSAGE_ID_LINE.findall(text))


def _first_id(headers: str) -> Iterator[str]:
    found = _MESSAGE_ID_LINE.search(headers.replace("\r\n", "\n"))
    if found:
        yield found[1]


def _written(part: MimeMessage) -> str:
    """The start of a report's part as text."""
    payload = part.get_payload()
    if isinstance(payload, list):
        octets = written_blocks(payload[:_BLOCKS])
    else:
        decoded = part.get_payload(decode=True)
        octets = decoded if isinstance(decoded, bytes) else b""
    return octets[:_HEADER_CHARACTERS].decode("utf-8", "replace").replace("\0", "")
