"""A page as people look at it."""

from dataclasses import dataclass

from domain.document import Word


@dataclass(frozen=True, slots=True)
class PageView:
    """What is known of the picture of a page that was drawn for somebody."""

    width: int
    height: int
    """In dots."""
    pages: int
    """How many the file has, however many of them were read."""
    words: tuple[Word, ...] = ()
    """Those that the file itself carries, with their places on the picture."""
