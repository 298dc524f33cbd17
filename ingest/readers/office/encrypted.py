"""Microsoft Office files behind a password, old and new: opened with msoffcrypto when a password is known."""

import io
import struct
import zlib
from typing import Any
from xml.parsers.expat import ExpatError

from cryptography.exceptions import UnsupportedAlgorithm
from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import (
    DecryptionError,
    EncryptionError,
    FileFormatError,
    InvalidKeyError,
    ParseError,
)

_EXCELS_OWN = "VelvetSweatshop"
"""Excel opens workbooks with this password without asking ([MS-OFFCRYPTO] 4.15)."""
_MAX_PASSWORDS = 10
_BROKEN = (
    DecryptionError, EncryptionError, FileFormatError, InvalidKeyError, ParseError, struct.error, zlib.error,
    LookupError, AttributeError, TypeError, ArithmeticError, ValueError, OSError, EOFError, RuntimeError,
    AssertionError, ExpatError, UnsupportedAlgorithm,
)  # fmt: skip
"""What msoffcrypto and the libraries under it raise for a broken file or a wrong password."""


def is_encrypted(content: bytes) -> bool:
    """Whether an OLE file is encrypted; False where nothing can be told."""
    opened = _opened(content)
    try:
        return opened is not None and bool(opened.is_encrypted())
    except _BROKEN:
        return False


def decrypted(content: bytes, passwords: tuple[str, ...]) -> bytes | None:
    """The file without its encryption, by the first password that fits; None when none does."""
    for password in (*passwords[:_MAX_PASSWORDS], _EXCELS_OWN):
        if password and (plain := _decrypted(content, password)):
            return plain
    return None


def _decrypted(content: bytes, password: str) -> bytes | None:
    opened, plain = _opened(content), io.BytesIO()
    if opened is None:
        return None
    try:
        opened.load_key(password=password)
        opened.decrypt(plain)
    except _BROKEN:
        return None
    return plain.getvalue()


def _opened(content: bytes) -> Any:
    try:
        return OfficeFile(io.BytesIO(content))
    except _BROKEN:
        return None
