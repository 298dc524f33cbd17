"""Six digits from a telephone (TOTP, RFC 6238), by pyotp; the shared secret is stored encrypted."""

import base64
import hashlib
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

ISSUER = "nabor"
_SECONDS = 30
_AROUND = (0, -1, 1)
"""Clocks may differ by half a minute (RFC 6238 § 5.2)."""


def new_shared_secret() -> str:
    """A secret for one telephone, in base 32 (160 bits, RFC 4226 § 4)."""
    import pyotp

    return pyotp.random_base32()


def step_of(shared: str, code: str, now: datetime) -> int | None:
    """The half-minute for which the code is right; None: it is wrong.

    >>> from datetime import UTC
    >>> step_of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "000000", datetime(2026, 5, 4, tzinfo=UTC)) is None
    True
    """
    import pyotp

    typed = "".join(code.split())
    totp = pyotp.TOTP(shared)
    at = int(now.timestamp()) // _SECONDS
    right = [at + around for around in _AROUND if totp.verify(typed, for_time=(at + around) * _SECONDS)]
    return right[0] if right else None


def picture(shared: str, login: str) -> str:
    """The pairing as a QR code for a telephone: an SVG without any style."""
    import pyotp
    import segno

    address = pyotp.TOTP(shared).provisioning_uri(name=login, issuer_name=ISSUER)
    return str(segno.make(address, error="m").svg_inline(scale=5, border=4, light="#fff", dark="#000"))


def encrypted(shared: str, key: bytes) -> str:
    """The secret as it is stored."""
    return _box(key).encrypt(shared.encode()).decode()


def decrypted(kept: str, key: bytes) -> str:
    """The stored secret; empty where another key wrote it: then the telephone is paired anew."""
    from cryptography.fernet import InvalidToken

    try:
        return _box(key).decrypt(kept.encode()).decode() if kept else ""
    except InvalidToken:
        return ""


def _box(key: bytes) -> "Fernet":
    from cryptography.fernet import Fernet

    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(b"panel-codes:" + key).digest()))
