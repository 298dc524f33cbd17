"""The parts of a form, and the answers to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `{key}` is a blank of dots within it."""

    text: str
    style: Literal["title", "center", "head", "text", "small"] = "text"


@dataclass(frozen=True, slots=True)
class Field:
    """A question with a free answer."""

    label: str
    key: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Pick:
    """A question with choices: boxes to tick, or words of which the wrong one is struck out."""

    label: str
    key: str
    options: tuple[tuple[str, str], ...]
    mode: Literal["box", "strike"] = "box"


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of questions; a plain text within is a heading row."""

    rows: tuple[Field | Pick | str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a row of headings."""

    headers: tuple[str, ...]
    key: str
    rows: int


@dataclass(frozen=True, slots=True)
class Sign:
    """Place and date on the left, the signature on the right."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Break:
    """A new page."""


Block: TypeAlias = Text | Rows | Grid | Sign | Break
Form: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What is written into a form, and who signs."""

    texts: Mapping[str, str]
    grids: Mapping[str, tuple[tuple[str, ...], ...]]
    pen: str = ""
    """Seed of the signature's strokes; empty: no pen."""
    initials: bool = False
    """Initials on each page."""
    signs: bool = True
    """The pen signs at the sign line too."""


EMPTY = Answers({}, {})
