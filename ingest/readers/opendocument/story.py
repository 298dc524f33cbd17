"""A story of an OpenDocument text (its body, a header, a text box) → blocks in reading order, and tables."""

from collections.abc import Iterator
from typing import Any

from ingest.readers.opendocument.numbering import Numbering, OpenList
from ingest.readers.opendocument.package import q
from ingest.readers.opendocument.paragraph import ParagraphReader
from ingest.readers.opendocument.styles import Styles
from ingest.readers.text.story import (
    Paragraph,
    Table,
    TextFlow,
    emphasised_in,
    emphasised_in_row,
    paragraph_block,
    row_block,
)

_PARAGRAPH, _HEADING = q("text:p"), q("text:h")
_LIST, _ITEMS = q("text:list"), {q("text:list-item"), q("text:list-header")}
_TABLE, _ROW = q("table:table"), q("table:table-row")
_CELL, _COVERED = q("table:table-cell"), q("table:covered-table-cell")
_DRAWINGS = {
    q(f"draw:{name}")
    for name in ("frame", "custom-shape", "rect", "control", "g", "path", "polyline", "text-box", "caption")
}
_SKIPPED = {
    q(name)
    for name in (
        "text:tracked-changes", "office:forms", "text:table-of-content-source", "text:sequence-decls",
        "text:variable-decls", "text:user-field-decls", "text:alphabetical-index-source",
        "text:user-index-source", "text:illustration-index-source", "text:table-index-source",
        "text:object-index-source", "text:bibliography-source", "table:table-columns", "table:table-column",
        "office:annotation", "svg:title", "svg:desc",
    )
}  # fmt: skip


class StoryReader:
    """Reads the stories of one document, counting its lists as it goes."""

    def __init__(self, styles: Styles, controls: dict[str, Any]) -> None:
        """Take what the content refers to."""
        self._styles = styles
        self._paragraphs = ParagraphReader(styles, controls)
        self._numbering = Numbering(styles)

    def read(self, container: Any, left: float = 0.0, right: float = 1.0) -> TextFlow:
        """Everything that the container shows, between `left` and `right` of the page's width."""
        story = TextFlow()
        self._read(container, story, left, right)
        return story

    def _read(self, container: Any, story: TextFlow, left: float, right: float) -> None:
        for child in container:
            tag = child.tag
            if tag == _PARAGRAPH:
                self._add_paragraph(child, "", story, left, right)
            elif tag == _HEADING:
                self._add_paragraph(child, self._numbering.heading_label(child), story, left, right)
            elif tag == _LIST:
                self._add_list(child, None, story, left, right)
            elif tag == _TABLE:
                self._add_table(child, story, left, right)
            elif tag in _DRAWINGS:
                self._add_drawing(child, story, left, right)
            elif isinstance(tag, str) and tag not in _SKIPPED and not self._styles.is_section_hidden(child):
                self._read(child, story, left, right)

    def _add_paragraph(self, element: Any, label: str, story: TextFlow, left: float, right: float) -> None:
        written = element.find(q("text:number"))
        label = (written.text or "").strip() if written is not None else label
        self._add(self._paragraphs.read(element), label, story, left, right)

    def _add(self, paragraph: Paragraph, label: str, story: TextFlow, left: float, right: float) -> None:
        text = paragraph.text
        if label and (text or paragraph.pictures):
            text = f"{label} {text}".strip()
        story.blocks.append(paragraph_block(text, paragraph.pictures, left, right))
        story.emphasised += emphasised_in(text, paragraph)
        for text_box in paragraph.text_boxes:
            self._read(text_box, story, left, right)

    def _add_drawing(self, element: Any, story: TextFlow, left: float, right: float) -> None:
        """A drawing that hangs on the page and not on a paragraph."""
        self._add(self._paragraphs.read_drawing(element), "", story, left, right)

    def _add_list(
        self, element: Any, outer: OpenList | None, story: TextFlow, left: float, right: float
    ) -> None:
        opened = self._numbering.open(element, outer)
        for item in element:
            if item.tag not in _ITEMS:
                continue
            is_first = item.tag == q("text:list-item")
            for child in item:
                if child.tag == _LIST:
                    self._add_list(child, opened, story, left, right)
                elif child.tag in (_PARAGRAPH, _HEADING):
                    label = self._numbering.item_label(item, opened) if is_first else ""
                    self._add_paragraph(child, label, story, left, right)
                    is_first = False

    def _add_table(self, element: Any, story: TextFlow, left: float, right: float) -> None:
        rows: list[tuple[str, ...]] = []
        nested: list[Table] = []
        for row in _rows(element):
            cells = list(_cells(row))
            width = (right - left) / max(len(cells), 1)
            inner = [
                self.read(cell, left + index * width, left + (index + 1) * width)
                for index, cell in enumerate(cells)
            ]
            rows.append(tuple(cell.text for cell in inner))
            story.blocks.append(row_block(inner))
            story.emphasised += emphasised_in_row(inner)
            nested += [table for cell in inner for table in cell.tables]
        story.tables += [tuple(rows), *nested]


def _rows(table: Any) -> Iterator[Any]:
    """The table's own rows, also those in groups and headers, but none of the tables inside it."""
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag not in (_TABLE, _CELL) and child.tag not in _SKIPPED:
            yield from _rows(child)


def _cells(row: Any) -> Iterator[Any]:
    """A row's cells. What a cell covers to its right is no cell; what one covers below is an empty one."""
    covered = 0
    for child in row:
        if child.tag == _CELL:
            spanned = child.get(q("table:number-columns-spanned"), "1")
            covered = int(spanned) - 1 if spanned.isdecimal() and len(spanned) < 9 else 0
            yield child
        elif child.tag == _COVERED and covered > 0:
            covered -= 1
        elif child.tag == _COVERED:
            yield child
