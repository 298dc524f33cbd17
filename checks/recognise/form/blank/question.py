"""What a blank asks: one place to fill in, with the answers that it offers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintedOption:
    """One of the answers that a blank offers beside its boxes."""

    words: str
    first: int
    """Its first token."""
    until: int
    """The token after its last."""
    box: int | None
    """The token that is its box."""


@dataclass(frozen=True, slots=True)
class BlankQuestion:
    """One place to fill in, as the blank words it; positions count the skeleton's tokens."""

    words: str
    first: int
    """The first token of its label."""
    label_end: int
    """The token after its label: from here on, what a paper adds is the answer."""
    until: int
    """The first token that is no longer its own."""
    number: str = ""
    section: str = ""
    hint: str = ""
    options: tuple[PrintedOption, ...] = ()
    columns: tuple[str, ...] = ()
    """The header of a table that is filled row by row."""
    is_caption: bool = False
    """Whether its words stand below the place: „………… (podpis)”."""
