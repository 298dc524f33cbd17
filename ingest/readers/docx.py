"""DOCX → one page, through python-docx; the XML is walked in full, for python-docx's own paragraphs leave
out content controls, text boxes and insertions.
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from domain.document import Box, FileContent, Image, Page, ReadStatus
from domain.text import fold
from ingest.readers.docx_numbering import Numbering
from ingest.readers.docx_paragraph import Picture
from ingest.readers.docx_story import Mark, Story, placed_marks, read_story
from ingest.readers.ooxml_package import PackageLimitError, open_package
from ingest.readers.text_quality import is_garbled

_HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
_FOOTER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
_MAIN_PART = "word/document.xml"
_SIGNATURE_WORDS = ("podpis", "parafa")
_MAX_LABELS = 40
_PAGE_PIXELS = (400, 500)
"""A picture at least so wide and high at 96 a inch is a page of its own."""

_BROKEN = (
    OpcError, XmlchemyError, etree.LxmlError, zipfile.BadZipFile, zlib.error, struct.error,
    KeyError, IndexError, AttributeError, TypeError, ValueError, OSError, EOFError,
    RuntimeError,
)  # fmt: skip
"""What python-docx and what it stands on raise for a broken package."""


@dataclass(slots=True)
class _Parts:
    """Roots of the parts that carry text."""

    body: Any
    headers: list[Any] = field(default_factory=list)
    footers: list[Any] = field(default_factory=list)
    numbering: Any = None
    styles: Any = None


def read_docx(content: bytes) -> FileContent:
    """A DOCX as one page: headers first, then the body in order, footers last.

    A table row is one line, its cells parted by tabs, and stands in `tables` too. Struck-out words are
    wrapped in „~~”. Pictures and signature lines have boxes whose top and bottom are their place among all
    lines, for nothing tells where Word would break pages.
    """
    try:
        package = open_package(content)
    except PackageLimitError:
        return FileContent("docx", ReadStatus.LIMIT, reason="Plik DOCX po rozpakowaniu jest zbyt duży.")
    except (zipfile.BadZipFile, *_BROKEN):
        return _damaged()
    try:
        with package:
            parts = _open(content, package)
    except _BROKEN:
        return _damaged()
    try:
        return _read(parts)
    except RecursionError:
        return FileContent("docx", ReadStatus.LIMIT, reason="Plik DOCX jest zagnieżdżony zbyt głęboko.")


def _damaged() -> FileContent:
    return FileContent("docx", ReadStatus.DAMAGED, reason="Plik DOCX jest uszkodzony.")


def _open(content: bytes, package: zipfile.ZipFile) -> _Parts:
    """The parts as python-docx finds them, else the main part alone where the package around it is broken."""
    try:
        part = Document(io.BytesIO(content)).part
        related = [(rel.reltype, rel.target_part) for rel in part.rels.values() if not rel.is_external]
        return _Parts(
            body=part.element.body,
            headers=[target.element for kind, target in related if kind == _HEADER],
            footers=[target.element for kind, target in related if kind == _FOOTER],
            numbering=_root(related, "/numbering"),
            styles=_root(related, "/styles"),
        )
    except _BROKEN:
        root = parse_xml(package.read(_MAIN_PART))
        return _Parts(body=root.find(qn("w:body")) if root.find(qn("w:body")) is not None else root)


def _root(related: list[tuple[str, Any]], ending: str) -> Any:
    return next((getattr(part, "element", None) for kind, part in related if kind.endswith(ending)), None)


def _read(parts: _Parts) -> FileContent:
    numbering = Numbering(parts.numbering, parts.styles)
    headers = [read_story(root, numbering) for root in parts.headers]
    body = read_story(parts.body, numbering)
    footers = [read_story(root, numbering) for root in parts.footers]
    stories = [*headers, body, *footers]
    text = "\n".join(dict.fromkeys(filter(None, (story.text for story in headers))))
    text = "\n".join(filter(None, (text, body.text, *dict.fromkeys(story.text for story in footers))))
    page = _page(text, stories)
    status, reason = _status(page)
    return FileContent("docx", status, (page,), reason=reason)


def _page(text: str, stories: list[Story]) -> Page:
    blocks = [block for story in stories for block in story.blocks]
    total = max(sum(block.height for block in blocks), 1)
    marks = placed_marks(blocks)
    pictures = [(mark, mark.content) for mark in marks if isinstance(mark.content, Picture)]
    return Page(
        number=1,
        text="" if is_garbled(text) else text,
        tables=tuple(table for story in stories for table in story.tables),
        images=tuple(
            Image(_box(mark, total), picture.width, picture.height)
            for mark, picture in pictures
            if not picture.is_ink
        ),
        ink=tuple(_box(mark, total) for mark, picture in pictures if picture.is_ink),
        label_boxes=_labels(marks, total),
    )


def _labels(marks: list[Mark], total: int) -> dict[str, Box]:
    labels: dict[str, Box] = {}
    for mark in marks:
        if not isinstance(mark.content, str) or len(labels) >= _MAX_LABELS:
            continue
        if any(word in mark.content.lower() for word in _SIGNATURE_WORDS):
            name, repeat = fold(mark.content), 1
            while name in labels:
                repeat += 1
                name = f"{fold(mark.content)} ({repeat})"
            labels[name] = _box(mark, total)
    return labels


def _box(mark: Mark, total: int) -> Box:
    top, bottom = mark.line / total, (mark.line + 1) / total
    return Box(round(mark.left, 4), round(top, 4), round(mark.right, 4), round(min(bottom, 1.0), 4))


def _status(page: Page) -> tuple[ReadStatus, str]:
    has_scans = any(
        image.width_pixels >= _PAGE_PIXELS[0] and image.height_pixels >= _PAGE_PIXELS[1]
        for image in page.images
    )
    letters = sum(map(str.isalpha, page.text))
    if not letters or (has_scans and letters < 80):
        what = "zawiera tylko obrazy" if page.images else "nie zawiera tekstu"
        return ReadStatus.EMPTY_TEXT, f"Dokument Worda {what}."
    if has_scans:
        return ReadStatus.PARTIAL, "Dokument Worda zawiera też obrazy stron, których tekstu nie odczytano."
    return ReadStatus.OK, ""
