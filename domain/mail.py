"""Mail as it arrived: messages and attachments in RFC 5322 and RFC 2045 words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of an address header (RFC 5322 § 3.4); `address` is lower-case."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One leaf part that is, or may be, a file (RFC 2183).

    `part` is the MIME path („1.2”); of a file inside another one, that one's path, a slash and a number
    („1.2/3”); of pictures joined to one document, theirs with a plus („1.2+1.3”). `filename` is what the
    sender wrote, shown safely, and never a path.
    """

    part: str
    filename: str
    content_type: str
    sha256: str
    size_bytes: int
    is_inline: bool = False
    """Shown in the body (Content-ID referred to, or Content-Disposition: inline): perhaps only a logo."""
    defect: str = ""
    """Why its bytes are not what was sent (truncated base64 …); empty when all is well."""
    is_footer: bool = False
    """A logo or the like from the mail's footer: no document."""
    inside: str = ""
    """The name of the archive or message that held it; empty for a file attached by itself."""

    @property
    def container_part(self) -> str | None:
        """The path of the file that held this one, or None.

        >>> Attachment("2/1/3", "skan.pdf", "application/pdf", "", 0).container_part
        '2/1'
        """
        before, slash, _ = self.part.rpartition("/")
        return before if slash else None

    @property
    def joined_parts(self) -> tuple[str, ...]:
        """The paths of the pictures that this document was joined from; none for what was sent so.

        >>> Attachment("2+3", "skan.pdf", "application/pdf", "", 0).joined_parts
        ('2', '3')
        """
        return tuple(self.part.split("+")) if "+" in self.part else ()


def is_message_text(part: str) -> bool:
    """Whether a part's path is that of an attached message's own text, kept for a person to read.

    >>> is_message_text("2/0"), is_message_text("2/1"), is_message_text("2")
    (True, False, False)
    """
    return part.endswith("/0")


@dataclass(frozen=True, slots=True)
class Authentication:
    """What our own mail server found out about a sender (RFC 8601): „pass”, „fail” …; empty: nothing."""

    dmarc: str = ""
    spf: str = ""
    dkim: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One parsed message. Unknown is None or empty, never a sentinel."""

    sha256: str
    size_bytes: int
    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    from_addresses: tuple[Address, ...] = ()
    """All of From; more than one is no identity at all."""
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    return_path: str | None = None
    """"" is the null path of bounces (RFC 5321 § 4.5.5); None: no Return-Path header."""
    subject: str = ""
    date_at: datetime | None = None
    """The Date header: what the sender's clock said; for display only."""
    received_header_at: datetime | None = None
    """The date of the topmost Received header."""
    content_type: str = "text/plain"
    text: str = ""
    """The body as plain text (from HTML where there is no text part), without attachments."""
    fresh_text: str = ""
    """`text` without quoted earlier mail."""
    auto_submitted: str | None = None
    precedence: str | None = None
    list_id: str | None = None
    """List-Id or List-Post: a list sent it on (RFC 2919, RFC 2369)."""
    list_unsubscribe: str | None = None
    """What newsletters bear, and every mail that a firm sends through its customer or mailing program."""
    is_bounce: bool = False
    """A delivery status notification (RFC 3464) or what looks like one."""
    bounced_message_ids: tuple[str, ...] = ()
    """The Message-IDs of ours that a bounce or report names."""
    bounced_addresses: tuple[str, ...] = ()
    """Whom a bounce says that it did not reach."""
    bounce_reason: str = ""
    """What the refusing server said, in its own words."""
    attachments: tuple[Attachment, ...] = ()
    authentication: Authentication | None = None
    """None: the server said nothing, or it is not read (`NABOR_IMAP__AUTHSERV_ID`)."""
    links: tuple[str, ...] = ()
    """Links to file-sharing services in the body: never followed."""
    defects: tuple[str, ...] = ()

    @property
    def from_address(self) -> str | None:
        """The one sender's address; None when From is missing or names several (RFC 5322 § 3.6.2)."""
        return self.from_addresses[0].address if len(self.from_addresses) == 1 else None


@dataclass(frozen=True, slots=True)
class Part:
    """An attachment together with its decoded bytes, on the way from parsing to the archive."""

    attachment: Attachment
    content: bytes


class Outcome(StrEnum):
    """What became of a message (contract: `nabor mail`)."""

    PENDING = "pending"
    FILED = "filed"
    IGNORED = "ignored"
    QUARANTINED = "quarantined"
    DUPLICATE = "duplicate"


class Purpose(StrEnum):
    """What a message is for, as triage tells it."""

    SUBMISSION = "submission"
    REPLY = "reply"
    """From or about a known application, to one of our letters or with further documents."""
    COURTESY = "courtesy"
    """Nothing but thanks or a nod to one of our letters."""
    RESIGNATION = "resignation"
    QUESTION = "question"
    BOUNCE = "bounce"
    AUTOMATIC = "automatic"
    """Automatic replies, out-of-office, read receipts (RFC 3834, RFC 8098)."""
    LIST = "list"
    COLLEAGUE = "colleague"
    OWN = "own"
    SPAM = "spam"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class TriageVerdict:
    """Triage's answer: what a message is for, and why (a Polish sentence for the ledger)."""

    purpose: Purpose
    reason: str
    needs_person: bool = False
    may_apply: bool = True
    """Whether the sender may become an applicant: not a colleague, a robot or a list, even with documents."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as a mailbox delivered it.

    `uid_validity` and `uid` are None for a Maildir. `internal_date_at` is the server's arrival time
    (RFC 9051 § 2.3.3), the evidence of arrival.
    """

    folder: str
    uid_validity: int | None
    uid: int | None
    key: str
    """Unique within the mailbox and for ever: „uidvalidity/uid” or the Maildir's unique name."""
    internal_date_at: datetime
    raw: bytes
