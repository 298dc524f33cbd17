"""The parts of which the office's forms are made."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Head:
    """A section's heading."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Guidance or a declaration in running text."""

    text: str
    is_small: bool = True


@dataclass(frozen=True, slots=True)
class Ask:
    """A question with a written answer."""

    label: str
    answer: str
    lines: int = 1
    short: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """A question with boxes; `chosen` counts the ticked ones from 0."""

    label: str
    options: tuple[str, ...]
    chosen: tuple[int, ...]
    short: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to fill in."""

    label: str
    headers: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    short: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A dotted gap within running text."""

    answer: str
    width: int = 40


@dataclass(frozen=True, slots=True)
class Flow:
    """Running text with gaps."""

    parts: tuple[str | Gap, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """Place, date and signature."""

    place: str
    signer: str
    caption: str


Row: TypeAlias = Head | Note | Ask | Pick | Grid | Flow | Sign


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form: what stands above the title, the title, what stands below it, and the rows."""

    annex: str
    title: str
    subtitle: str
    rows: tuple[Row, ...]
    is_table: bool
    """Labels in a column beside the answers; else lines with dots."""


def padded(lines: list[tuple[str, ...]], columns: int, count: int) -> tuple[tuple[str, ...], ...]:
    """The lines of a table, numbered, with empty ones up to `count`."""
    lines = lines + [("",) * columns] * max(0, count - len(lines))
    return tuple((f"{number}.", *line) for number, line in enumerate(lines, 1))
