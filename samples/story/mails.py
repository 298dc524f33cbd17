"""Mails as they lie in the office's mailbox: RFC 5322 bytes, the same for the same arguments."""

import hashlib
import html
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Literal

from domain.words.polish import local, time_text

OFFICE = "sekretariat.dgr@lubuskie.pl"
_RECEIVED = (
    "from mail.{domain} (mail.{domain} [192.0.2.{octet}]) by mx1.lubuskie.pl (Postfix) with ESMTPS id {queue} "
    "for <{office}>; {date}"
)

Client = Literal["outlook", "gmail", "phone", "thunderbird"]
"""Whose habits the mail follows: HTML beside text, the form of quotations, the closing line."""

_MAILERS: dict[Client, tuple[str, str]] = {
    "outlook": ("X-Mailer", "Microsoft Outlook 16.0"),
    "gmail": ("X-Gm-Features", "próbka"),
    "phone": ("X-Mailer", "iPhone Mail (22E240)"),
    "thunderbird": ("User-Agent", "Mozilla Thunderbird"),
}
_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "jpg": "image/jpeg",
    "png": "image/png",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One attached file; its content type follows from the name."""

    filename: str
    content: bytes

    @property
    def content_type(self) -> str:
        """The media type that a mail client would declare."""
        return _TYPES.get(self.filename.rpartition(".")[2].lower(), "application/octet-stream")


@dataclass(frozen=True, slots=True)
class Quoted:
    """The letter that a mail answers: its Message-ID, subject and a line of its text."""

    message_id: str
    subject: str
    sent_at: datetime
    text: str = "Dzień dobry, dziękujemy za zgłoszenie."


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody writes: everything but the time of arrival."""

    sender: str
    subject: str
    body: str
    name: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    client: Client = "outlook"
    answers: Quoted | None = None
    to: str = OFFICE
    logo: bytes | None = None
    """A picture inside the body, as signatures under mails have it."""
    headers: tuple[tuple[str, str], ...] = field(default=())


def mail(at: datetime, draft: Draft) -> bytes:
    """The mail as the office's server stored it at `at`, its own Received line on top."""
    message = EmailMessage(policy=SMTP)
    _address(message, at, draft)
    _write_body(message, draft)
    for enclosure in draft.enclosures:
        main, _, sub = enclosure.content_type.partition("/")
        message.add_attachment(enclosure.content, maintype=main, subtype=sub, filename=enclosure.filename)
    return _with_boundaries(message)


def message_id(at: datetime, draft: Draft) -> str:
    """The Message-ID that `mail` gives this draft."""
    digest = hashlib.sha256(f"{at.isoformat()}/{draft.sender}/{draft.subject}".encode()).hexdigest()[:24]
    return f"<{digest}@{draft.sender.rpartition('@')[2]}>"


def received_header(at: datetime, sender: str) -> str:
    """The line of the office's own server (RFC 5321 § 4.4)."""
    digest = hashlib.sha256(f"{at.isoformat()}/{sender}".encode()).hexdigest()
    return _RECEIVED.format(
        domain=sender.rpartition("@")[2] or "localhost",
        octet=int(digest[:2], 16) % 254 + 1,
        queue=digest[2:12].upper(),
        office=OFFICE,
        date=format_datetime(local(at)),
    )


def _with_boundaries(message: EmailMessage) -> bytes:
    """The message's bytes, with boundaries that follow from its Message-ID."""
    seed = hashlib.sha256(str(message["Message-ID"]).encode()).hexdigest()[:20]
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{seed}_{number}")
    return message.as_bytes()


def _address(message: EmailMessage, at: datetime, draft: Draft) -> None:
    """The headers of transport, people, thread and client."""
    user, _, domain = draft.sender.partition("@")
    message["Return-Path"] = f"<{draft.sender}>"
    message["Received"] = received_header(at, draft.sender)
    message["From"] = Address(draft.name, user, domain)
    message["To"] = draft.to
    message["Subject"] = draft.subject
    # The sender's clock: a few seconds before the office's server took it.
    message["Date"] = local(at) - timedelta(seconds=7)
    message["Message-ID"] = message_id(at, draft)
    if draft.answers:
        message["In-Reply-To"] = draft.answers.message_id
        message["References"] = draft.answers.message_id
    header, value = _MAILERS[draft.client]
    message[header] = value
    for extra, text in draft.headers:
        message[extra] = text


def _write_body(message: EmailMessage, draft: Draft) -> None:
    """Text, and HTML where the client writes it; a logo beside the HTML."""
    text = _text(draft)
    message.set_content(text, cte="quoted-printable" if draft.client == "outlook" else "8bit")
    if draft.client in {"outlook", "gmail"}:
        message.add_alternative(_html(draft), subtype="html", cte="quoted-printable")
    if draft.logo:
        related = message.get_payload()
        assert isinstance(related, list)
        page = related[-1]
        assert isinstance(page, EmailMessage)
        page.add_related(
            draft.logo, "image", "png", cid="<logo@podpis>", filename="image001.png", disposition="inline"
        )


def _text(draft: Draft) -> str:
    ending = "\n\nWysłane z iPhone’a" if draft.client == "phone" else ""
    if draft.answers is None:
        return draft.body + ending + "\n"
    return f"{draft.body}{ending}\n\n{_introduction(draft)}\n{_quotation(draft)}\n"


def _introduction(draft: Draft) -> str:
    """The line above quoted mail."""
    assert draft.answers is not None
    when = time_text(draft.answers.sent_at)
    if draft.client == "outlook":
        return f"-----Original Message-----\nFrom: {OFFICE}\nSent: {when}\nTo: {draft.sender}\nSubject: {draft.answers.subject}\n"
    return f"W dniu {when} {OFFICE} napisał(a):"


def _quotation(draft: Draft) -> str:
    assert draft.answers is not None
    if draft.client == "outlook":
        return draft.answers.text
    return "\n".join(f"> {line}" for line in draft.answers.text.splitlines())


def _html(draft: Draft) -> str:
    """The HTML that stands beside the text."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in draft.body.splitlines() if line)
    logo = '<p><img src="cid:logo@podpis" alt="" width="96"></p>' if draft.logo else ""
    quoted = ""
    if draft.answers:
        introduction = html.escape(_introduction(draft)).replace("\n", "<br>")
        quoted = f'<div class="gmail_quote">{introduction}<blockquote>{html.escape(draft.answers.text)}</blockquote></div>'
    return f'<html lang="pl"><body>{paragraphs}{logo}{quoted}</body></html>'
