"""PDF → pages, through pdfium."""

import logging
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pypdfium2.raw as pdfium

from domain.document import ElectronicSignature, FileContent, Image, Page, ReadStatus
from domain.words.numbering import runs_down_columns
from domain.words.signature_words import FOREIGN
from ingest.readers.options import NO_OPTIONS, ReadOptions
from ingest.readers.pdf.attachments import EMBEDDED, embedded_names
from ingest.readers.pdf.broken_streams import broken_pages
from ingest.readers.pdf.document import BrokenError, ProtectedError, open_document
from ingest.readers.pdf.drawing import annotations as pdf_annotations
from ingest.readers.pdf.drawing import marks as pdf_marks
from ingest.readers.pdf.page import BROKEN_WORD, OpenPage, PageTooLargeError, open_page, plain_text, raw_text
from ingest.readers.pdf.text.field_rows import rows_of
from ingest.readers.pdf.text.hidden import hides_words
from ingest.readers.pdf.text.layers import hides_text
from ingest.readers.pdf.text.order import (
    are_boxes_apart,
    has_struck_words,
    is_broken_up,
    is_out_of_order,
    is_overtyped,
    runs_by_place,
    text_runs,
    with_boxes_in_place,
)
from ingest.readers.text.text_quality import is_garbled, is_poor_layer
from ingest.readers.text.visual_lines import in_reading_order

_log = logging.getLogger(__name__)

MAX_PAGES = 400

_SCAN_SHARE = 0.5
"""Pictures that cover so much of a page are the page, when next to no text stands beside them."""
_PICTURE_SHARE = 0.1
"""Without any text, so much picture is worth a look; less is a logo on an empty page."""
_STAMP_LETTERS = 80
"""A scan has at most so short a stamp of text: a page number, the scanning program's name."""
_MANY_DRAWN = 40
"""So many drawn objects without a word of text may be letters turned into outlines."""
_SIGN = re.compile(r"[^\w\s.,:;/()|…·•☐☒■□–—-]")
_FEW_SIGNS = 3
"""Without a letter beside them, signs past these are letters of a font without a mapping."""
_TOLD = frozenset({"text", "layer"})
_MAX_NAMED = 10
_XFA_NOTICE = 1_500
_SIGNATURE_WORD = re.compile("|".join(("podpis|paraf[ak]|piecz[ęą][ćt]|inicjał", *FOREIGN)), re.IGNORECASE)

Seen = Literal["text", "layer", "scan", "blank", "broken", "full"]
"""What a page turned out to be; `layer`: a scan with good text behind it; `full`: past all bounds."""
_UNREAD = frozenset({"broken", "full"})


@dataclass(frozen=True, slots=True)
class _Read:
    """One page as read, what it turned out to be, and the names of files pinned to it."""

    page: Page
    seen: Seen
    files: Sequence[str] = ()


def read_pdf(content: bytes, options: ReadOptions = NO_OPTIONS) -> FileContent:
    """The pages of a PDF with text, pictures, strokes and signature places, and its e-signatures.

    A page without usable text that shows a picture is a scan, to be read from its picture: some such pages
    make the file PARTIAL, only such pages EMPTY_TEXT. Empty pages do not count. A scan behind which a
    scanning program laid good text keeps that, and may be read from its picture all the same: no such layer
    knows of ticks and signatures.
    """
    try:
        with open_document(content, options.passwords) as document:
            return _read_document(document, content, options)
    except ProtectedError:
        return FileContent("pdf", ReadStatus.ENCRYPTED, reason="Plik PDF jest zabezpieczony hasłem.")
    except BrokenError:
        return FileContent("pdf", ReadStatus.DAMAGED, reason="Plik PDF jest uszkodzony.")


def _read_document(document: Any, content: bytes, options: ReadOptions) -> FileContent:
    count = pdfium.FPDF_GetPageCount(document)
    with pdf_annotations.form_of(document) as form:
        read = [_read_page(document, index, form) for index in range(min(count, MAX_PAGES))]
    faulty = broken_pages(content)
    read = [_unread(one.page.number) if _is_lost(one, faulty) else one for one in read]
    pages = tuple(one.page for one in read)
    lacks = _lacks(read, count, content, faulty)
    status, reason = _status(read, lacks)
    if status is ReadStatus.DAMAGED and (rescued := _rescued(content)):
        return rescued
    if status in (ReadStatus.DAMAGED, ReadStatus.LIMIT):
        pages = tuple(Page(page.number, "") for page in pages)  # no picture of them tells more
    if status is not ReadStatus.DAMAGED and _is_dynamic_form(document, pages):
        status, reason = (
            ReadStatus.UNSUPPORTED,
            "To formularz XFA: jego treść pokaże tylko Adobe Reader.",
        )
    if names := [*embedded_names(document), *(name for one in read for name in one.files)][:_MAX_NAMED]:
        sentence = f"{EMBEDDED} {', '.join(names)}."
        reason = f"{reason} {sentence}".strip()
        if b"/Collection" in content:  # a portfolio: its pages are only the cover
            lacks = f"{lacks} {sentence}".strip()
            status = ReadStatus.PARTIAL if status is ReadStatus.OK else status
    return FileContent("pdf", status, pages, _signatures(content, options), reason, lacks)


def _rescued(content: bytes) -> FileContent | None:
    """What the other library still finds in a file whose pages pdfium cannot open; a person looks at it."""
    from ingest.readers.pdf.text.layout import rescued_pages

    pages = rescued_pages(content, MAX_PAGES)
    lacks = "Plik PDF jest zapisany wadliwie; odczytano tylko tekst."
    return FileContent("pdf", ReadStatus.PARTIAL, pages, reason=lacks, lacks=lacks) if pages else None


def _is_dynamic_form(document: Any, pages: tuple[Page, ...]) -> bool:
    """Whether the pages are only the notice that stands in for an XFA form („Please wait…”)."""
    is_xfa = pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_XFA_FULL
    return is_xfa and sum(len(page.text) for page in pages) < _XFA_NOTICE


def _signatures(content: bytes, options: ReadOptions) -> tuple[ElectronicSignature, ...]:
    if b"/ByteRange" not in content:
        return ()
    from ingest.readers.pdf.signatures import read_signatures

    return read_signatures(content, options.trust_dir, options.passwords)


def _is_lost(one: _Read, faulty: Collection[int]) -> bool:
    """Whether a page seems empty because its content is broken."""
    return one.seen == "blank" and one.page.number in faulty


def _unread(number: int, seen: Seen = "broken") -> _Read:
    """What stands for a page that could not be read: what is on it only its picture may tell."""
    return _Read(Page(number, "", source="picture"), seen)


def _read_page(document: Any, index: int, form: Any) -> _Read:
    """The page; whatever makes reading it fail costs this page alone."""
    try:
        return _read_opened(document, index, form)
    except PageTooLargeError:
        return _unread(index + 1, "full")
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a hostile page may break anything
        _log.info("page %d cannot be read: %s", index + 1, type(error).__name__)
        return _unread(index + 1)


def _read_opened(document: Any, index: int, form: Any) -> _Read:
    with open_page(document, index, form) as page:
        if page is None:
            return _unread(index + 1)
        raw = raw_text(page)
        is_broken = is_broken_up(page)
        runs = runs_by_place if is_broken else text_runs
        own = in_reading_order(runs(page)) if is_broken else plain_text(raw)
        labels = pdf_marks.signature_labels(page, own) if _SIGNATURE_WORD.search(own) else {}
        marks = pdf_marks.find_marks(page)
        if not marks.is_whole:
            labels = {}  # nobody knows that the places beside them are empty
        added = pdf_annotations.find_additions(page, form)
        seen = _seen(page, own, marks, has_additions=bool(added.runs))
        text = own
        tables = rows_of(runs(page), added.fields) if seen == "text" and added.fields else ()
        breaks = raw.count("\n") + raw.count(BROKEN_WORD)
        if seen != "scan" and (added.runs or is_out_of_order(page, breaks, marks.frames)):
            across = in_reading_order([*runs(page), *added.runs])
            text = own if not added.runs and runs_down_columns(own, across) else across
        elif seen != "scan" and are_boxes_apart(own):
            text = with_boxes_in_place(page)
        is_struck = seen != "scan" and (
            added.may_strike or is_overtyped(page, own) or has_struck_words(page, marks.level, marks.slanted)
        )
    read = Page(
        number=index + 1,
        text="" if seen == "scan" else text,
        images=(*marks.images, *(Image(box) for box in added.stamps)),
        ink=(*marks.ink, *added.ink),
        label_boxes=labels,
        tables=tables,
        source="picture" if seen in ("scan", "layer") else "text",
        is_struck=is_struck,
        may_hold_boxes=seen != "scan" and marks.may_hold_boxes,
    )
    return _Read(read, seen, added.files)


def _seen(page: OpenPage, own: str, marks: pdf_marks.Marks, *, has_additions: bool) -> Seen:
    """What the page is; `own` is its text without what was put on the finished page."""
    boxes = [image.box for image in marks.images]
    covered = sum((box.right - box.left) * (box.bottom - box.top) for box in boxes)
    may_be_stamp = covered >= _PICTURE_SHARE or len(own) <= 4 * _STAMP_LETTERS
    letters = sum(map(str.isalpha, own)) if may_be_stamp else _STAMP_LETTERS
    if covered >= _SCAN_SHARE:
        if letters < _STAMP_LETTERS:
            return "scan"
        if hides_text(page):
            return "scan" if is_poor_layer(own) else "layer"
    if is_garbled(own):
        return "scan"
    if letters:
        return "scan" if hides_words(page) else "text"
    if covered >= _PICTURE_SHARE or marks.drawn > _MANY_DRAWN or len(_SIGN.findall(own)) > _FEW_SIGNS:
        return "scan"
    return "text" if has_additions else "blank"


def _lacks(read: list[_Read], count: int, content: bytes, faulty: Collection[int]) -> str:
    """What is lost for good: a sentence or none."""
    if count > len(read):
        return f"Przeczytano pierwsze {len(read)} z {count} stron."
    if broken := [str(one.page.number) for one in read if one.seen == "broken"]:
        return f"Strony, których nie da się otworzyć: {', '.join(broken)}."
    if full := [str(one.page.number) for one in read if one.seen == "full"]:
        return f"Strony, które zawierają zbyt wiele tekstu: {', '.join(full)}."
    if faulty:
        return f"Strony zapisane wadliwie, może brakować ich części: {', '.join(map(str, sorted(faulty)))}."
    if content.rfind(b"%%EOF") < 0:  # it stands at the end
        return "Plik PDF jest ucięty: części stron może brakować."
    return ""


def _status(read: list[_Read], lacks: str) -> tuple[ReadStatus, str]:
    kinds = {one.seen for one in read}
    if kinds == {"full"}:
        return ReadStatus.LIMIT, "Strona pliku PDF zawiera zbyt wiele tekstu."
    if kinds <= _UNREAD:
        return ReadStatus.DAMAGED, "Stron pliku PDF nie da się otworzyć: plik jest uszkodzony."
    if not kinds & (_TOLD | _UNREAD):
        return ReadStatus.EMPTY_TEXT, "Plik PDF nie zawiera tekstu: to skan albo puste strony."
    scans = [str(one.page.number) for one in read if one.seen == "scan"]
    unread = f"Strony, których tekstu nie da się odczytać: {', '.join(scans)}." if scans else ""
    if lacks or unread:
        return ReadStatus.PARTIAL, f"{lacks} {unread}".strip()
    return ReadStatus.OK, ""
