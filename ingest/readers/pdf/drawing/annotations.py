"""What was put on a finished PDF page: form fields' values, typed notes, pen strokes and stamps.

pdfium's page text knows none of these (ISO 32000-1, 12.5 and 12.7).
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Box
from ingest.readers.pdf.attachments import pinned_name
from ingest.readers.pdf.drawing.pen import STRIKING
from ingest.readers.pdf.page import OpenPage, Place
from ingest.readers.text.symbols import DOUBTFUL, EMPTY, TICKED
from ingest.readers.text.visual_lines import Run

MAX_ANNOTATIONS = 1_000
_HIDDEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_BOX_FIELDS = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_CHOICE_FIELDS = (pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_WORDED_FIELDS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, *_CHOICE_FIELDS)
_STRIKING = (
    pdfium.FPDF_ANNOT_STRIKEOUT,
    pdfium.FPDF_ANNOT_LINE,
    pdfium.FPDF_ANNOT_POLYLINE,
    pdfium.FPDF_ANNOT_POLYGON,
    pdfium.FPDF_ANNOT_SQUARE,
    pdfium.FPDF_ANNOT_STAMP,
    pdfium.FPDF_ANNOT_INK,
)
_MAX_OPTIONS = 500
_UNTICKED = ("", "Off")


@dataclass(slots=True)
class Additions:
    """Text to set among the page's lines, strokes of a pen, stamps, and names of pinned files."""

    runs: list[Run] = field(default_factory=list)
    ink: list[Box] = field(default_factory=list)
    stamps: list[Box] = field(default_factory=list)
    placed: list[tuple[str, Box]] = field(default_factory=list)
    """The texts of `runs`, each with its place as fractions of the page."""
    files: list[str] = field(default_factory=list)
    fields: list[Run] = field(default_factory=list)
    """The fields in which words are typed or chosen, whole, with what stands in them."""
    may_strike: bool = False
    """Whether an editor's line or pen may go through words."""


@contextmanager
def form_of(document: Any) -> Iterator[Any]:
    """The handle of the document's fillable form, without which pdfium hides field values, or None.

    No script runs: this build of pdfium has no JavaScript engine.
    """
    if pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_NONE:
        yield None
        return
    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    try:
        yield form
    finally:
        if form:
            pdfium.FPDFDOC_ExitFormFillEnvironment(form)


def find_additions(page: OpenPage, form: Any) -> Additions:
    """What the page's visible annotations add, the first `MAX_ANNOTATIONS` of them."""
    additions = Additions()
    count = pdfium.FPDFPage_GetAnnotCount(page.handle)
    for index in range(min(count, MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.handle, index)
        if not annotation:
            continue
        try:
            if not pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
                _add(additions, page, form, annotation)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return additions


def _add(additions: Additions, page: OpenPage, form: Any, annotation: Any) -> None:
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    additions.may_strike = additions.may_strike or kind in _STRIKING
    if kind == pdfium.FPDF_ANNOT_WIDGET and form:
        text = _field_text(form, annotation)
        _add_text(additions, page, annotation, text)
        if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) in _WORDED_FIELDS:
            additions.fields.append(Run(*page.upright(_rectangle(annotation)), text))
    elif kind == pdfium.FPDF_ANNOT_FREETEXT:
        text = _string(lambda *out: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", *out))
        additions.may_strike = additions.may_strike or STRIKING.fullmatch(text) is not None
        _add_text(additions, page, annotation, text)
    elif kind == pdfium.FPDF_ANNOT_INK:
        additions.ink.append(page.box(*_rectangle(annotation)))
    elif kind == pdfium.FPDF_ANNOT_STAMP:
        additions.stamps.append(page.box(*_rectangle(annotation)))
    elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT and (name := pinned_name(annotation)):
        additions.files.append(name)


def _add_text(additions: Additions, page: OpenPage, annotation: Any, text: str) -> None:
    if text:
        place = _rectangle(annotation)
        additions.runs.append(_run(page.upright(place), text))
        additions.placed.append((text, page.box(*place)))


def _field_text(form: Any, annotation: Any) -> str:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _BOX_FIELDS:
        return _tick(form, annotation)
    if kind in _CHOICE_FIELDS and (chosen := _chosen(form, annotation)):
        return chosen
    if kind == pdfium.FPDF_FORMFIELD_TEXTFIELD or kind in _CHOICE_FIELDS:
        return _string(lambda *out: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, *out))
    return ""


def _tick(form: Any, annotation: Any) -> str:
    """Whether the box is shown as ticked; doubtful where the field says what the page does not show."""
    if pdfium.FPDFAnnot_IsChecked(form, annotation):
        return TICKED
    shown, value = (
        _string(lambda *out, key=key: pdfium.FPDFAnnot_GetStringValue(annotation, key, *out))
        for key in (b"AS", b"V")
    )
    if shown not in _UNTICKED:  # a state that the box has no drawing of
        return TICKED if shown == value else DOUBTFUL
    return EMPTY if value in _UNTICKED else DOUBTFUL


def _chosen(form: Any, annotation: Any) -> str:
    """The chosen entries of a list as they are shown; the field's value may only be a code of theirs."""
    count = min(pdfium.FPDFAnnot_GetOptionCount(form, annotation), _MAX_OPTIONS)
    return "\n".join(
        _string(lambda *out, at=index: pdfium.FPDFAnnot_GetOptionLabel(form, annotation, at, *out))
        for index in range(count)
        if pdfium.FPDFAnnot_IsOptionSelected(form, annotation, index)
    )


def _string(call: Callable[..., int]) -> str:
    """The UTF-16 text that a pdfium call gives, by asking for its size first."""
    size = call(None, 0)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    call(buffer, size)
    text = bytes(buffer).decode("utf-16-le", errors="replace").replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _rectangle(annotation: Any) -> Place:
    rectangle = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rectangle)
    # FS_RECTF counts from the top of the screen: its names do not say which side is the lower one.
    low, high = sorted((rectangle.bottom, rectangle.top))
    left, right = sorted((rectangle.left, rectangle.right))
    return left, low, right, high


def _run(place: Place, text: str) -> Run:
    """The text at its place; of a field several lines high, its first line is where its top is."""
    left, bottom, right, top = place
    first_line_height = (top - bottom) / (text.count("\n") + 1)
    return Run(left, max(bottom, top - max(first_line_height, 1.0)), right, top, text)
