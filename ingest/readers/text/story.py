"""What a text document (DOCX, ODT, RTF) consists of, whatever its format: blocks in order, tables, pictures.

A story is a stretch of text of its own: the body, a header, a table's cell, a text box.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from domain.document import Emphasis
from ingest.readers.text.symbols import with_plain_boxes

Table = tuple[tuple[str, ...], ...]
Stress = Literal["bold", "underlined", "coloured"]

STRIKE = "~~"
"""Stands before and after struck-out text."""

PLACE = "……"
"""What a content control shows that nobody filled in, whatever its placeholder says: a place to write on."""

OFFERS = re.compile(r"[☐☒☑□▢❏❑○]|\w ?/ ?\w")
"""Boxes to tick, or words to strike out."""
_OPTION_LINE = re.compile(
    r"[a-h][.)] ?\S.{0,70}|(?:[a-h1-9][.)] ?|[-–•] ?)?(?:tak|nie|mikro\w*|mał[aey]|średni[ae]?)\b.{0,50}",
    re.IGNORECASE,
)
"""One of several answers, alone on its line: „b) małe przedsiębiorstwo”."""
_YES_AND_NO = re.compile(r"\W*(?:tak\W+nie|nie\W+tak)\W*", re.IGNORECASE)
_ASKED_BEFORE = re.compile(r"[:?]\s+")
_PAGE_SIDES = (400, 500)
"""A picture whose sides are at least so long at 96 pixels an inch is a page of its own."""


@dataclass(slots=True)
class Picture:
    """A picture or drawn strokes, with its size in pixels at 96 an inch (0: not told).

    `source` tells the format's reader where its bytes are; empty: they are not in the file.
    """

    width: int = 0
    height: int = 0
    is_ink: bool = False
    source: str = ""
    is_by_pen: bool = False
    """Whether it shows the strokes of a pen alone; looked at in footers only."""

    @property
    def is_large(self) -> bool:
        """Whether it is as large as a page, and so a scan or photograph of one."""
        shorter, longer = sorted((self.width, self.height))
        return shorter >= _PAGE_SIDES[0] and longer >= _PAGE_SIDES[1]


@dataclass(slots=True)
class Paragraph:
    """What a paragraph shows. `text_boxes` are the elements that hold paragraphs of their own, each once."""

    pieces: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    text_boxes: list[Any] = field(default_factory=list)
    emphasised: list[tuple[Stress, str, int]] = field(default_factory=list)
    """Stretches in bold, underlined or coloured, each with the number of pieces up to its end."""

    @property
    def text(self) -> str:
        """Its characters; „~~” around struck-out words, ☒ and ☐ for tick boxes."""
        joined = "".join(self.pieces).replace(STRIKE + STRIKE, "")
        return with_plain_boxes(joined).replace("\xa0", " ").strip()


@dataclass(slots=True)
class TextMark:
    """A picture or a line of text at its place: lines below its block's first, and fractions of the width."""

    line: int
    left: float
    right: float
    content: Picture | str

    def moved(self, lines: int) -> "TextMark":
        """The same, so many lines further down."""
        return TextMark(self.line + lines, self.left, self.right, self.content)


@dataclass(slots=True)
class Block:
    """A paragraph, or a table row with its cells parted by tabs. `height` counts lines."""

    text: str
    height: int = 1
    marks: list[TextMark] = field(default_factory=list)


@dataclass(slots=True)
class TextFlow:
    """The blocks in order; tables in document order, each before those nested in it."""

    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    emphasised: list[Emphasis] = field(default_factory=list)

    @property
    def text(self) -> str:
        """One line a block, empty ones left out."""
        return "\n".join(block.text for block in self.blocks if block.text)

    def add(self, other: "TextFlow") -> None:
        """Append all of another story."""
        self.blocks += other.blocks
        self.tables += other.tables
        self.emphasised += other.emphasised


def note_stress(how: Stress, text: str, into: Paragraph) -> None:
    """Keep that the paragraph's last piece stands out; a stretch may be several pieces."""
    before = len(into.pieces) - 1
    for at, (kind, words, end) in enumerate(into.emphasised):
        if kind == how and end == before:
            into.emphasised[at] = (how, words + text, before + 1)
            return
    into.emphasised.append((how, text, before + 1))


def is_option_line(line: str) -> bool:
    """Whether a line may be one of several answers that stand below each other.

    >>> is_option_line("b) małe przedsiębiorstwo"), is_option_line("TAK"), is_option_line("3. Status firmy")
    (True, True, False)
    """
    return _OPTION_LINE.fullmatch(line) is not None and not line.endswith(("?", ":"))


def emphasised_in(line: str, paragraph: Paragraph) -> list[Emphasis]:
    """What stands out in a line that offers a choice, or is underlined.

    Nothing where all of it is, but for an answer that has a line of its own.
    """
    is_alone = is_option_line(line)
    is_offer = is_alone or OFFERS.search(line) is not None
    return both_as_one(
        line,
        [
            Emphasis(line, words, how)
            for how, stretch, _ in paragraph.emphasised
            if is_offer or how == "underlined"
            for words in answers_in(stretch)
            if is_alone or len(words) < len(line)
        ],
    )


def both_as_one(line: str, found: list[Emphasis]) -> list[Emphasis]:
    """What stands out in a line; TAK and NIE as one stretch where both do and nothing else stands there.

    So each such line of a page tells once in which way something stands out on it.
    """
    if _YES_AND_NO.fullmatch(line) is None:
        return found
    by_how: dict[str, list[Emphasis]] = {}
    for one in found:
        by_how.setdefault(one.how, []).append(one)
    return [replace(each[0], words=" ".join(one.words for one in each)) for each in by_how.values()]


def emphasised_in_row(cells: list["TextFlow"]) -> list[Emphasis]:
    """What stands out in a table's row: each with the whole row, for cells of many rows read alike."""
    row = " ".join(" ".join(cell.text.split()) for cell in cells)
    return [replace(one, line=row) for cell in cells for one in cell.emphasised]


def answers_in(stretch: str) -> list[str]:
    """A stretch that stands out, without the question that it goes on from.

    >>> answers_in("Czy firma eksportuje? TAK"), answers_in("mikro")
    (['TAK'], ['mikro'])
    """
    words = _ASKED_BEFORE.split(stretch.strip())[-1].strip()
    return [words] if words else []


def paragraph_block(text: str, pictures: list[Picture], left: float, right: float) -> Block:
    """A paragraph with its pictures, between these fractions of the page's width."""
    marks = [TextMark(0, left, right, picture) for picture in pictures]
    marks += [TextMark(line, left, right, words) for line, words in enumerate(text.split("\n")) if words]
    return Block(text, text.count("\n") + 1, marks)


def row_block(cells: list[TextFlow]) -> Block:
    """A table's row: its cells parted by tabs, and as high as the highest of them."""
    block = Block("\t".join(cell.text for cell in cells).rstrip(), 1)
    for cell in cells:
        block.marks += placed_marks(cell.blocks)
        block.height = max(block.height, sum(part.height for part in cell.blocks))
    return block


def placed_marks(blocks: list[Block]) -> list[TextMark]:
    """The blocks' marks, their lines counted from the first block's first."""
    marks: list[TextMark] = []
    above = 0
    for block in blocks:
        marks += [mark.moved(above) for mark in block.marks]
        above += block.height
    return marks


def pictures_in(story: TextFlow) -> list[Picture]:
    """Its pictures in order, without pen strokes."""
    found = (mark.content for block in story.blocks for mark in block.marks)
    return [picture for picture in found if isinstance(picture, Picture) and not picture.is_ink]


def with_places(pieces: Sequence[str], leaders: Sequence[bool]) -> Iterator[str]:
    """The pieces with a place to write on before every tab to which dots or a line lead."""
    at = 0
    for piece in pieces:
        is_led = piece == "\t" and at < len(leaders) and leaders[at]
        at += piece == "\t"
        yield f" {PLACE}\t" if is_led else piece
