"""A flow of RTF text (the body, a header, a text box): paragraphs and tables as they close → a story."""

from dataclasses import dataclass, field

from ingest.readers.text.story import (
    STRIKE,
    Block,
    Picture,
    Table,
    TextFlow,
    TextMark,
    paragraph_block,
    row_block,
)
from ingest.readers.text.symbols import with_plain_boxes

MAX_DEPTH = 20
"""Tables in tables beyond this are read as if they stood at this depth."""


@dataclass(slots=True)
class _OpenTable:
    """A table whose end has not come: its rows, and the row and cell being filled."""

    story: TextFlow = field(default_factory=TextFlow)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    nested: list[Table] = field(default_factory=list)
    cells: list[TextFlow] = field(default_factory=list)
    cell: TextFlow = field(default_factory=TextFlow)

    def end_cell(self) -> None:
        self.cells.append(self.cell)
        self.cell = TextFlow()

    def end_row(self) -> None:
        if not self.cells:
            return
        for index, cell in enumerate(self.cells):
            _place_in_column(cell, index, len(self.cells))
        self.rows.append(tuple(cell.text for cell in self.cells))
        self.nested += [table for cell in self.cells for table in cell.tables]
        self.story.blocks.append(row_block(self.cells))
        self.cells = []

    def finished(self) -> TextFlow:
        if self.cell.blocks:
            self.end_cell()
        self.end_row()
        self.story.tables = [tuple(self.rows), *self.nested] if self.rows else []
        return self.story


class Flow:
    """Takes characters and ends of paragraphs, cells and rows in order."""

    def __init__(self) -> None:
        """Begin empty."""
        self._story = TextFlow()
        self._tables: list[_OpenTable] = []
        self._pieces: list[str] = []
        self._pictures: list[Picture] = []
        self._text_boxes: list[TextFlow] = []

    def write(self, text: str) -> None:
        """Add characters to the paragraph."""
        self._pieces.append(text)

    def add_picture(self, picture: Picture) -> None:
        """Add a picture to the paragraph."""
        self._pictures.append(picture)

    def add_text_box(self, story: TextFlow) -> None:
        """Hang a text box on the paragraph: its words follow the paragraph's."""
        self._text_boxes.append(story)

    def end_paragraph(self, depth: int) -> None:
        """End the paragraph, which stands so deep in tables (0: in none)."""
        self._go_to(depth)
        self._flush()

    def end_cell(self, depth: int) -> None:
        """End a cell of the table at this depth, and with it the paragraph."""
        self._go_to(max(depth, 1))
        self._flush()
        self._tables[-1].end_cell()

    def end_row(self, depth: int) -> None:
        """End a row of the table at this depth."""
        self._go_to(max(depth, 1))
        self._tables[-1].end_row()

    def finished(self) -> TextFlow:
        """The story, everything that is still open ended."""
        self._go_to(0)
        if self._pieces or self._pictures or self._text_boxes:
            self._flush()
        return self._story

    @property
    def depth(self) -> int:
        """How many tables are open."""
        return len(self._tables)

    def _go_to(self, depth: int) -> None:
        depth = min(depth, MAX_DEPTH)
        while len(self._tables) > depth:
            table = self._tables.pop()
            self._container.add(table.finished())
        while len(self._tables) < depth:
            self._tables.append(_OpenTable())

    @property
    def _container(self) -> TextFlow:
        return self._tables[-1].cell if self._tables else self._story

    def _flush(self) -> None:
        text = _joined(self._pieces)
        container = self._container
        container.blocks.append(paragraph_block(text, self._pictures, 0.0, 1.0))
        for story in self._text_boxes:
            container.add(story)
        self._pieces, self._pictures, self._text_boxes = [], [], []


def _joined(pieces: list[str]) -> str:
    """The paragraph's text; characters that were written as two halves are made whole."""
    text = "".join(pieces).replace(STRIKE + STRIKE, "").replace("\0", "")
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return with_plain_boxes(text).replace("\xa0", " ").strip()


def _place_in_column(cell: TextFlow, index: int, count: int) -> None:
    """Narrow the places in a cell, which were told as fractions of the cell, to its column."""
    for block in cell.blocks:
        _narrow(block, index / count, 1 / count)


def _narrow(block: Block, start: float, width: float) -> None:
    block.marks = [
        TextMark(mark.line, start + mark.left * width, start + mark.right * width, mark.content)
        for mark in block.marks
    ]
