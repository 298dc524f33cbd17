"""A PDF opened by pdfium, with the passwords that may fit."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as pdfium

_PROTECTED = {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
_MAX_PASSWORDS = 50
"""Checking one may take a tenth of a second (ISO 32000-2, algorithm 2.B)."""


class ProtectedError(Exception):
    """None of the passwords opens the file."""


class BrokenError(Exception):
    """The file is no PDF that can be opened."""


@contextmanager
def open_document(content: bytes, passwords: Sequence[str] = ()) -> Iterator[Any]:
    """The document as pdfium holds it, closed afterwards.

    Raises:
        ProtectedError: it asks for a password that is not among these.
        BrokenError: it cannot be opened at all.
    """
    document = _load(content, None)
    for password in _spelled(passwords) if document is None else ():
        document = _load(content, password)
        if document is not None:
            break
    if document is None:
        raise ProtectedError
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _load(content: bytes, password: bytes | None) -> Any:
    """The document's handle, or None where it asks for another password."""
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), password)
    if document:
        return document
    if pdfium.FPDF_GetLastError() not in _PROTECTED:
        raise BrokenError
    return None


def _spelled(passwords: Sequence[str]) -> Iterator[bytes]:
    """The passwords as bytes: newer files take UTF-8, older ones what the Polish Windows wrote."""
    for password in passwords[:_MAX_PASSWORDS]:
        yield password.encode(errors="replace")
        if not password.isascii():
            yield password.encode("cp1250", errors="replace")
