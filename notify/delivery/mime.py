"""Deterministic RFC 5322 and MIME bytes: the same letter always gives the same octets.

Headers are checked before anything is queued: a control character in one of them would let a stranger's
words become headers of ours.
"""

import hmac
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.charset import QP, Charset
from email.generator import BytesGenerator
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import formataddr
from hashlib import sha256
from io import BytesIO

from errors import NaborError

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_CRLF = compat32.clone(linesep="\r\n", max_line_length=0)


class UnsendableLetterError(NaborError):
    """A letter that must not be queued as it stands: a person has to look at the sentence it carries."""


@dataclass(frozen=True, slots=True)
class BlankFile:
    """A file attached to a letter."""

    filename: str
    content: bytes


def letter_bytes(
    headers: Mapping[str, str], text: str, html: str, attached: Sequence[BlankFile], seed: bytes
) -> bytes:
    """The whole message with CRLF line ends: text and HTML as alternatives, files beside them.

    `seed` fixes the boundaries.

    Raises:
        UnsendableLetterError: a header holds a control character.
    """
    body: MIMEBase = MIMEMultipart("alternative", boundary=_boundary(seed, b"alternative"))
    body.attach(_text_part(text, "plain"))
    body.attach(_text_part(html, "html"))
    if attached:
        mixed = MIMEMultipart("mixed", boundary=_boundary(seed, b"mixed"))
        mixed.attach(body)
        for blank in attached:
            mixed.attach(_attachment(blank))
        body = mixed
    content_type = str(body["Content-Type"])
    del body["Content-Type"], body["MIME-Version"]
    for name, value in {**headers, "MIME-Version": "1.0", "Content-Type": content_type}.items():
        body[name] = _header(name, value)
    out = BytesIO()
    BytesGenerator(out, mangle_from_=False, policy=_CRLF).flatten(body)
    return out.getvalue()


def mailbox(display_name: str, address: str) -> str:
    """A From header: the encoded name, and the address as it is (RFC 5322 § 3.4)."""
    _checked("From", display_name)
    if display_name.isascii():
        return formataddr((display_name, ascii_address(address)))
    encoded = Header(display_name, "utf-8", header_name="From").encode(linesep="")
    return f"{encoded} <{ascii_address(address)}>"


def ascii_address(address: str) -> str:
    """Exactly one mailbox, with an international domain in its ASCII form (RFC 5890).

    Raises:
        UnsendableLetterError: it is no single address that every server can take.

    >>> ascii_address("biuro@żaba.example")
    'biuro@xn--aba-22a.example'
    """
    local, at, domain = address.rpartition("@")
    try:
        plain = local + at + domain.encode("idna").decode("ascii")
    except UnicodeError:
        plain = ""
    if _ADDRESS.fullmatch(plain) is None:
        raise UnsendableLetterError(f"Adres „{_visible(address)}” nie jest jednym poprawnym adresem e-mail.")
    return plain


def recipient_address(address: str) -> str:
    """Exactly one mailbox to write to: in ASCII where it has such a form, else in UTF-8 (RFC 6531).

    Raises:
        UnsendableLetterError: it is no single address.

    >>> recipient_address("zażółć@żaba.example")
    'zażółć@xn--aba-22a.example'
    """
    local, at, domain = unicodedata.normalize("NFC", address).rpartition("@")
    if local.isascii():
        return ascii_address(address)
    if any(unicodedata.category(c)[0] in "CZ" for c in local):
        raise UnsendableLetterError(f"Adres „{_visible(address)}” nie jest jednym poprawnym adresem e-mail.")
    # What is ASCII about it must be as in any other address.
    plain = "".join(c if c.isascii() else "x" for c in local)
    return local + ascii_address(plain + at + domain)[len(plain) :]


def keyed_message_id(label: str, key: str, secret: bytes, sender: str) -> str:
    """A Message-ID that only this installation can make: the same letter always has the same one."""
    mark = hmac.new(secret, key.encode(), sha256).hexdigest()[:12]
    return f"<nabor.{label}.{mark}@{ascii_address(sender).rpartition('@')[2]}>"


def _header(name: str, value: str) -> str:
    _checked(name, value)
    if name in {"To", "Cc"} and not value.isascii():
        # An address is never an encoded word: it stands in UTF-8 (RFC 6532), which the generator leaves.
        return value.encode().decode("ascii", "surrogateescape")
    if name == "References":
        # Folded between the Message-IDs only: one that is longer than a line must stay in one piece.
        return "\r\n ".join(value.split())
    return value if value.isascii() else Header(value, "utf-8", header_name=name).encode(linesep="\r\n")


def _checked(name: str, value: str) -> str:
    if any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in value):
        raise UnsendableLetterError(f"Nagłówek {name} zawiera niedozwolone znaki: „{_visible(value)}”.")
    return value


def _visible(text: str) -> str:
    return "".join("·" if unicodedata.category(c).startswith("C") else c for c in text)[:120]


def _text_part(text: str, subtype: str) -> MIMEBase:
    charset = Charset("utf-8")
    charset.body_encoding = QP
    part = MIMENonMultipart("text", subtype, charset="utf-8")
    part.set_payload(text, charset)
    return part


def _attachment(blank: BlankFile) -> MIMEBase:
    subtype = {
        "docx": "vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf": "pdf",
    }.get(blank.filename.rpartition(".")[2].lower(), "octet-stream")
    part = MIMEApplication(blank.content, subtype)
    filename = _checked("Content-Disposition", blank.filename)
    plain = filename.isascii()
    part.add_header(
        "Content-Disposition", "attachment", filename=filename if plain else ("utf-8", "", filename)
    )
    return part


def _boundary(seed: bytes, level: bytes) -> str:
    # "=_" cannot occur in quoted-printable or base64 (RFC 2045 § 6.7).
    return f"=_{sha256(seed + level).hexdigest()[:32]}"
