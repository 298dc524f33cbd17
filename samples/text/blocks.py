"""What a document consists of, whatever it is printed as: PDF and DOCX are made from the same blocks."""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["none", "image", "drawn", "typed"]
"""How a signature place is filled: nothing, a pasted picture, pen strokes, or only a typed name."""


@dataclass(frozen=True, slots=True)
class Title:
    """A centred heading of the document."""

    text: str
    size: int = 14


@dataclass(frozen=True, slots=True)
class Heading:
    """A bold line that begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    indent: int = 0
    is_small: bool = False
    is_bold: bool = False
    align: Literal["left", "right", "center"] = "left"


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """A question and its answer on one line; without an answer the hint stands in its place."""

    label: str
    answer: str
    hint: str = ""
    indent: int = 1


@dataclass(frozen=True, slots=True)
class Boxes:
    """A question answered by ticking: every option with whether it is ticked."""

    label: str
    options: tuple[tuple[str, bool], ...]
    indent: int = 1
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table with a header row; `widths` are shares of the page's width."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """The place for date and signature: label, what stands on the line, and how it is signed."""

    label: str
    written: str = ""
    mark: Mark = "none"
    who: str = ""
    """Whose hand: the same name always gives the same curve."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty space, in points."""

    height: int = 8


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the page."""


@dataclass(frozen=True, slots=True)
class Seal:
    """A framed note, as electronic seals and stamps are shown: its lines."""

    lines: tuple[str, ...]


Block = Title | Heading | Text | SampleAnswer | Boxes | Grid | SignatureLine | Gap | PageBreak | Rule | Seal
