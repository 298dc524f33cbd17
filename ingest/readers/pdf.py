"""PDF → pages, through pdfium."""

import re
from typing import Any, Literal

import pypdfium2.raw as pdfium

from domain.document import ElectronicSignature, FileContent, Image, Page, ReadStatus
from ingest.readers import pdf_annotations, pdf_marks
from ingest.readers.pdf_attachments import embedded_names
from ingest.readers.pdf_order import is_out_of_order, text_runs
from ingest.readers.pdf_page import BROKEN_WORD, TooLargeError, open_page, plain_text, raw_text
from ingest.readers.text_quality import is_garbled
from ingest.readers.visual_lines import in_reading_order

MAX_PAGES = 400

_SCAN_SHARE = 0.5
"""Pictures that cover so much of a page are the page, when next to no text stands beside them."""
_PICTURE_SHARE = 0.1
"""Without any text, so much picture is worth a look; less is a logo on an empty page."""
_STAMP_LETTERS = 80
"""A scan bears at most such a stamp of text: a page number, the scanning program's name."""
_MANY_DRAWN = 200
"""So many drawn objects without a word of text are letters turned into outlines."""
_XFA_NOTICE = 1_500
_SIGNATURE_WORD = re.compile("podpis|parafa", re.IGNORECASE)
_ENCRYPTED = {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}

Seen = Literal["text", "scan", "blank", "broken"]
"""What a page turned out to be."""


def read_pdf(content: bytes) -> FileContent:
    """The pages of a PDF with text, pictures, strokes and signature places, and its e-signatures.

    A page without usable text that shows a picture is a scan: some such pages make the file PARTIAL, only
    such pages EMPTY_TEXT. Empty pages do not count.
    """
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        if pdfium.FPDF_GetLastError() in _ENCRYPTED:
            return FileContent("pdf", ReadStatus.ENCRYPTED, reason="Plik PDF jest zabezpieczony hasłem.")
        return FileContent("pdf", ReadStatus.DAMAGED, reason="Plik PDF jest uszkodzony.")
    try:
        return _read_document(document, content)
    except TooLargeError:
        return FileContent("pdf", ReadStatus.LIMIT, reason="Strona pliku PDF zawiera zbyt wiele tekstu.")
    finally:
        pdfium.FPDF_CloseDocument(document)


def _read_document(document: Any, content: bytes) -> FileContent:
    count = pdfium.FPDF_GetPageCount(document)
    with pdf_annotations.form_of(document) as form:
        read = [_read_page(document, index, form) for index in range(min(count, MAX_PAGES))]
    pages = tuple(page for page, _ in read)
    status, reason = _status(read, count, content)
    if status is not ReadStatus.DAMAGED and _is_dynamic_form(document, pages):
        status, reason = (
            ReadStatus.UNSUPPORTED,
            "To formularz XFA: jego treść pokaże tylko Adobe Reader.",
        )
    if names := embedded_names(document):
        if status is ReadStatus.OK and b"/Collection" in content:
            status = ReadStatus.PARTIAL  # a portfolio: its pages are only the cover
        reason = f"{reason} Plik PDF zawiera pliki osadzone: {', '.join(names)}.".strip()
    return FileContent("pdf", status, pages, _signatures(content), reason)


def _is_dynamic_form(document: Any, pages: tuple[Page, ...]) -> bool:
    """Whether the pages are only the notice that stands in for an XFA form („Please wait…”)."""
    is_xfa = pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_XFA_FULL
    return is_xfa and sum(len(page.text) for page in pages) < _XFA_NOTICE


def _signatures(content: bytes) -> tuple[ElectronicSignature, ...]:
    if b"/ByteRange" not in content:
        return ()
    from ingest.readers.pdf_signatures import read_signatures

    return read_signatures(content)


def _read_page(document: Any, index: int, form: Any) -> tuple[Page, Seen]:
    with open_page(document, index, form) as page:
        if page is None:
            return Page(index + 1, ""), "broken"
        raw = raw_text(page)
        text = plain_text(raw)
        labels = pdf_marks.signature_labels(page, text) if _SIGNATURE_WORD.search(text) else {}
        marks = pdf_marks.find_marks(page)
        added = pdf_annotations.find_additions(page, form)
        if added.runs or is_out_of_order(page, raw.count("\n") + raw.count(BROKEN_WORD)):
            text = in_reading_order([*text_runs(page), *added.runs])
    garbled = is_garbled(text)
    return Page(
        number=index + 1,
        text="" if garbled else text,
        images=(*marks.images, *(Image(box) for box in added.stamps)),
        ink=(*marks.ink, *added.ink),
        label_boxes=labels,
    ), "scan" if garbled else _seen(text, marks)


def _seen(text: str, marks: pdf_marks.Marks) -> Seen:
    if len(text) > 4 * _STAMP_LETTERS:
        return "text"
    boxes = [image.box for image in marks.images]
    covered = sum((box.right - box.left) * (box.bottom - box.top) for box in boxes)
    letters = sum(map(str.isalpha, text))
    if letters:
        return "scan" if letters < _STAMP_LETTERS and covered >= _SCAN_SHARE else "text"
    return "scan" if covered >= _PICTURE_SHARE or marks.drawn > _MANY_DRAWN else "blank"


def _status(read: list[tuple[Page, Seen]], count: int, content: bytes) -> tuple[ReadStatus, str]:
    seen = {page.number: state for page, state in read}
    if all(state == "broken" for state in seen.values()):
        return ReadStatus.DAMAGED, "Stron pliku PDF nie da się otworzyć: plik jest uszkodzony."
    if "text" not in seen.values():
        return ReadStatus.EMPTY_TEXT, "Plik PDF nie zawiera tekstu: to skan albo puste strony."
    if count > len(read):
        return ReadStatus.PARTIAL, f"Przeczytano pierwsze {len(read)} z {count} stron."
    unread = [str(number) for number, state in seen.items() if state in ("scan", "broken")]
    if unread:
        return ReadStatus.PARTIAL, f"Strony, których tekstu nie da się odczytać: {', '.join(unread)}."
    if content.rfind(b"%%EOF") < 0:  # it stands at the end
        return ReadStatus.PARTIAL, "Plik PDF jest ucięty: części stron może brakować."
    return ReadStatus.OK, ""
