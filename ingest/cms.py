"""CMS envelopes (RFC 5652): what a .p7m file or an S/MIME message carries; not who signed it."""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Literal

_PEM = re.compile(rb"-----BEGIN [A-Z0-9 ]+-----(.+?)-----END", re.DOTALL)
_BASE64_START = b"MI"
"""What every DER sequence longer than 255 bytes begins with in base64."""
SMIME_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_ENCRYPTED = frozenset({"enveloped_data", "encrypted_data", "authenticated_enveloped_data"})
_ENTITY_HEADER = re.compile(
    rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)*Content-Type:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope: signed ones can be looked into, encrypted ones cannot."""

    kind: Literal["signed", "encrypted", "other"]
    content: bytes | None = None
    """What is signed; None where the signature is in a file of its own."""

    @property
    def is_mime_entity(self) -> bool:
        """Whether the content is a part of a message rather than a file (RFC 8551)."""
        return self.content is not None and _ENTITY_HEADER.match(self.content[:65_536]) is not None


def open_envelope(content: bytes) -> Envelope | None:
    """The envelope, or None when the bytes are none; DER, PEM and bare base64 are understood."""
    from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # ships no types

    try:
        info = ContentInfo.load(_octets(content))
        kind = info["content_type"].native
        if kind == "signed_data":
            held = info["content"]["encap_content_info"]["content"].native
            return Envelope("signed", held if isinstance(held, bytes) else None)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
        return None
    return Envelope("encrypted" if kind in _ENCRYPTED else "other")


def _octets(content: bytes) -> bytes:
    found = _PEM.search(content[:100]) or _PEM.search(content)
    encoded = found[1] if found else content if content.lstrip()[:2] == _BASE64_START else None
    if encoded is None:
        return content
    try:
        return base64.b64decode(b"".join(encoded.split()), validate=True)
    except binascii.Error:
        return content
