"""The office's forms as a list of blocks: what is printed on them, and what a firm has written there."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    size: int = 14


@dataclass(frozen=True, slots=True)
class Note:
    """Small print: guidance, annex number, legal basis."""

    text: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """Heading of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A label and room for the answer; several lines are divided by a line break."""

    label: str
    answer: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Choose:
    label: str
    options: tuple[str, ...]
    chosen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    empty: int = 3
    """Rows that the blank offers."""
    first_printed: bool = False
    """Whether the first column belongs to the blank."""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gaps:
    """Running text with gaps: printed and written pieces take turns, printed first."""

    printed: tuple[str, ...]
    written: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """Place and date on the left, the line for the signature on the right."""

    when: str = ""
    caption: str = "podpis osoby uprawnionej do reprezentowania firmy"


@dataclass(frozen=True, slots=True)
class NewPage:
    pass


Block = Title | Note | Text | Head | Ask | Choose | Grid | Gaps | Sign | NewPage


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form, blank or filled in."""

    blocks: tuple[Block, ...]
    header: str = ""
    initials: bool = False
    """Whether the foot of each page has room for initials."""
    extra: tuple[str, ...] = field(default_factory=tuple)
