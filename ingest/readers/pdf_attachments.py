"""Files embedded in a PDF (ISO 32000-1, 7.11.4): named, never opened."""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

from domain.text import one_line

_MAX_NAMED = 10


def embedded_names(document: Any) -> list[str]:
    """The first ten embedded files' names, safe to show."""
    return [
        _name(pdfium.FPDFDoc_GetAttachment(document, index))
        for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), _MAX_NAMED))
    ]


def _name(attachment: Any) -> str:
    size = pdfium.FPDFAttachment_GetName(attachment, None, 0) if attachment else 0
    if size <= 2:
        return "bez nazwy"
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAttachment_GetName(attachment, buffer, size)
    return one_line(bytes(buffer).decode("utf-16-le", errors="replace").rstrip("\0"), limit=80)
