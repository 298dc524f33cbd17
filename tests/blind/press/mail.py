"""Mails as the office's server stores them (RFC 5322)."""

import hashlib
import mimetypes
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Mail
from tests.blind.press.papers import File

OFFICE = "sekretariat.dgr@lubuskie.pl"
WARSAW = ZoneInfo("Europe/Warsaw")


def sent_at(mail: Mail) -> datetime:
    """When the office's server took it; a writer's time without a zone is Warsaw's."""
    at = mail.sent_at
    return at.astimezone(WARSAW) if at.tzinfo else at.replace(tzinfo=WARSAW)


def message_id(mail: Mail) -> str:
    """Its Message-ID, which follows from its time, sender and subject."""
    return f"<{_mark(mail)[:24]}@{_domain(mail)}>"


def eml(mail: Mail, files: tuple[File, ...]) -> bytes:
    """The mail's bytes; the topmost Received line is the office's own and tells when it arrived."""
    mark, domain, at = _mark(mail), _domain(mail), sent_at(mail)
    message = EmailMessage(policy=SMTP)
    message["Received"] = (
        f"from poczta.{domain} (poczta.{domain} [198.51.100.{int(mark[:2], 16) % 254 + 1}]) "
        f"by mx1.lubuskie.pl (Postfix) with ESMTPS id {mark[2:12].upper()} for <{OFFICE}>; "
        f"{format_datetime(at)}"
    )
    message["From"] = mail.sender
    message["To"] = OFFICE
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(at - timedelta(seconds=6))
    message["Message-ID"] = message_id(mail)
    message.set_content(mail.body, cte="quoted-printable")
    for file in files:
        main, _, sub = (mimetypes.guess_type(file.name)[0] or "application/octet-stream").partition("/")
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    for number, part in enumerate(one for one in message.walk() if one.is_multipart()):
        part.set_boundary(f"=_{mark[:20]}_{number}")
    return message.as_bytes()


def _mark(mail: Mail) -> str:
    words = f"{sent_at(mail).isoformat()}/{mail.sender}/{mail.subject}"
    return hashlib.sha256(words.encode()).hexdigest()


def _domain(mail: Mail) -> str:
    return mail.sender.rpartition("@")[2].rstrip(">").strip()
