"""What the desk's blanks are made of, and how a firm's answers stand beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Answer: TypeAlias = str | Sequence[Sequence[str]]
Answers: TypeAlias = Mapping[str, Answer]
Style: TypeAlias = Literal["box", "columns", "strike"]


@dataclass(frozen=True, slots=True)
class Title:
    """A centred title; `sub` in smaller letters below it."""

    text: str
    sub: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """Head of a part, on a grey bar."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Running text; small print where `small`."""

    text: str
    small: bool = True
    right: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """A sentence with {gaps}."""

    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A cell that holds its small label above and the answer below."""

    label: str
    key: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Rows of cards, two or three abreast."""

    rows: tuple[tuple[Card, ...], ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Question at the left, answer at the right."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with ready answers."""

    label: str
    key: str
    options: tuple[tuple[str, str], ...]
    style: Style = "box"
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with empty lines below it."""

    label: str
    key: str
    lines: int = 3
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A table with empty rows."""

    label: str
    key: str
    headers: tuple[str, ...]
    count: int
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """Place and date at the left, signature at the right."""

    left: str = "miejscowość i data"
    right: str = "podpis osoby uprawnionej do reprezentowania firmy"


@dataclass(frozen=True, slots=True)
class Break:
    """A new page."""


Block: TypeAlias = Title | Heading | Note | Fill | Cards | Rows | Choice | Question | Listing | Sign | Break


def text_of(answers: Answers, key: str) -> str:
    """The answer as text, empty where there is none."""
    value = answers.get(key, "")
    return value if isinstance(value, str) else ""


def rows_of(answers: Answers, key: str) -> list[list[str]]:
    """The rows of a listing; a bare text („brak”) is one row."""
    value = answers.get(key, "")
    if isinstance(value, str):
        return [[value]] if value else []
    return [list(row) for row in value]
