"""Answers put into the fields of a PDF form: reportlab can write only Latin letters there."""

import ctypes
from collections.abc import Mapping


def filled(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """The PDF with these values in the text fields of these names."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    from samples.files import saved

    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
            note = pdfium.FPDFPage_GetAnnot(page, number)
            answer = answers.get(_name(note))
            if answer is not None:
                pdfium.FPDFAnnot_SetStringValue(note, b"V", _utf16(answer))
            pdfium.FPDFPage_CloseAnnot(note)
    return saved(document)


def _name(note: object) -> str:
    """A field's name (/T)."""
    import pypdfium2.raw as pdfium

    buffer = (pdfium.FPDF_WCHAR * 64)()
    pdfium.FPDFAnnot_GetStringValue(note, b"T", buffer, ctypes.sizeof(buffer))
    return bytes(buffer).decode("utf-16-le").partition("\0")[0]


def _utf16(text: str) -> ctypes.Array[ctypes.c_ushort]:
    """The text as pdfium takes it."""
    units = (text + "\0").encode("utf-16-le")
    return (ctypes.c_ushort * (len(units) // 2)).from_buffer_copy(units)
