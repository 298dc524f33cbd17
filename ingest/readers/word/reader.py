"""DOCX → its pages, through python-docx; the XML is walked in full, for python-docx's own paragraphs leave
out content controls, text boxes and insertions.
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Any

from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.package import Package
from lxml import etree

from domain.document import FileContent, ReadStatus
from ingest.readers.office.ooxml_package import PackageLimitError, open_package
from ingest.readers.text.footer_pens import tell_pens
from ingest.readers.text.story import TextFlow, pictures_in
from ingest.readers.text.story_page import file_of, picture_sources
from ingest.readers.word.numbering import Numbering
from ingest.readers.word.story import read_story

_HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
_FOOTER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
_NOTES = tuple(
    f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    for kind in ("footnotes", "endnotes")
)
_MAIN_PART = "word/document.xml"

_BROKEN = (
    OpcError, XmlchemyError, etree.LxmlError, zipfile.BadZipFile, zlib.error, struct.error,
    KeyError, IndexError, AttributeError, TypeError, ValueError, OSError, EOFError,
    RuntimeError,
)  # fmt: skip
"""What python-docx and the libraries under it raise for a broken package."""


@dataclass(slots=True)
class _Parts:
    """Roots of the parts that carry text, each with the part whose pictures it shows."""

    body: Any
    main: Any = None
    headers: list[Any] = field(default_factory=list)
    footers: list[Any] = field(default_factory=list)
    notes: list[tuple[Any, Any]] = field(default_factory=list)
    """Each footnote and endnote, with its part."""
    numbering: Any = None
    styles: Any = None


@dataclass(slots=True)
class _Stories:
    headers: list[TextFlow]
    body: TextFlow
    footers: list[TextFlow]
    images: dict[str, bytes]
    """Bytes of the pictures by their `source`."""


def read_docx(content: bytes) -> FileContent:
    """A DOCX: page 1 is its text, headers first and footers last; a page follows for every scanned page.

    Numbered notes stand behind the text. A table row is one line, its cells parted by tabs, and stands in
    `tables` too. Struck-out words are wrapped in „~~”. Macros of a DOCM are not looked at.
    """
    try:
        stories = _stories(content)
    except PackageLimitError:
        return FileContent("docx", ReadStatus.LIMIT, reason="Plik DOCX po rozpakowaniu jest zbyt duży.")
    except RecursionError:
        return FileContent("docx", ReadStatus.LIMIT, reason="Plik DOCX jest zagnieżdżony zbyt głęboko.")
    except _BROKEN:
        return FileContent("docx", ReadStatus.DAMAGED, reason="Plik DOCX jest uszkodzony.")
    return file_of("docx", "Dokument Worda", stories.headers, stories.body, stories.footers)


def pictures_of_docx(content: bytes) -> tuple[bytes, ...]:
    """For every page that `read_docx` gives, the bytes of its picture; nothing for the page of text."""
    try:
        stories = _stories(content)
    except (PackageLimitError, *_BROKEN):
        return ()
    sources = picture_sources(stories.headers, stories.body, stories.footers)
    return tuple(stories.images.get(source, b"") for source in sources)


def _stories(content: bytes) -> _Stories:
    with open_package(content) as package:
        parts = _open(content, package)
    numbering = Numbering(parts.numbering, parts.styles)
    images: dict[str, bytes] = {}
    headers = [_story(part.element, part, numbering, images) for part in parts.headers]
    body = _story(parts.body, parts.main, numbering, images)
    for number, (note, part) in enumerate(parts.notes, start=1):
        story = _story(note, part, numbering, images)
        for first in story.blocks[:1]:
            first.text = f"{number} {first.text}"
        body.add(story)
    footers = [_story(part.element, part, numbering, images) for part in parts.footers]
    tell_pens(footers, lambda source: images.get(source, b""))
    return _Stories(headers, body, footers, images)


def _story(root: Any, part: Any, numbering: Numbering, images: dict[str, bytes]) -> TextFlow:
    """The story, the sources of its pictures named by their parts in the package."""
    story = read_story(root, numbering)
    relations = part.rels if part is not None else {}
    for picture in pictures_in(story):
        relation = relations.get(picture.source)
        if relation is None or relation.is_external:
            picture.source = ""
        else:
            picture.source = str(relation.target_part.partname)
            images[picture.source] = relation.target_part.blob
    return story


def _open(content: bytes, package: zipfile.ZipFile) -> _Parts:
    """The parts as python-docx finds them, else the main part alone where the package around it is broken."""
    try:
        part = Package.open(io.BytesIO(content)).main_document_part
        related = [(rel.reltype, rel.target_part) for rel in part.rels.values() if not rel.is_external]
        return _Parts(
            body=_body(part.element if hasattr(part, "element") else parse_xml(part.blob)),
            main=part,
            headers=[target for kind, target in related if kind == _HEADER],
            footers=[target for kind, target in related if kind == _FOOTER],
            notes=[
                (note, target) for kind, target in related if kind in _NOTES for note in _notes(target.blob)
            ],
            numbering=_root(related, "/numbering"),
            styles=_root(related, "/styles"),
        )
    except _BROKEN:
        return _Parts(body=_body(parse_xml(package.read(_MAIN_PART))))


def _body(root: Any) -> Any:
    body = root.find(qn("w:body"))
    return root if body is None else body


def _notes(blob: bytes) -> list[Any]:
    """The notes of a part, without the lines that part them from the text."""
    return [note for note in parse_xml(blob) if note.get(qn("w:type")) in {None, "normal"}]


def _root(related: list[tuple[str, Any]], ending: str) -> Any:
    return next((getattr(part, "element", None) for kind, part in related if kind.endswith(ending)), None)
