"""The call's own texts in its letters, over the common frame: `[letters]` of its file."""

import re
from collections.abc import Mapping

from pydantic import Field

from domain.letter import LetterKind
from domain.rule import Rule

PLACES = ("reference", "applicant", "due_date", "title")
"""What a text may name in braces: number, name, last day of the term, title of the call."""
WITH_TERM = frozenset({LetterKind.CORRECTION_REQUEST, LetterKind.REMINDER, LetterKind.EXTENSION})
"""The letters that have a last day."""
PLACE = re.compile(r"\{([^{}]*)\}")


class TextBlock(Rule):
    """One part of a letter, under a heading of its own or none, before „Z wyrazami szacunku”."""

    text: str
    heading: str = ""
    language: str = Field(default="pl", pattern=r"^[a-z]{2}$")
    """ISO 639-1; readers of the letter aloud go by it."""

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with what its braces name.

        >>> TextBlock(text="Numer {reference}.").filled({"reference": "NET-2027-0001"})
        'Numer NET-2027-0001.'
        """
        return PLACE.sub(lambda found: values.get(found[1], ""), self.text)


Blocks = tuple[TextBlock, ...]


class LetterTexts(Rule):
    """What the call adds to its letters, by kind of letter; `every` stands in all of them."""

    every: Blocks = ()
    acknowledgement: Blocks = ()
    correction_request: Blocks = ()
    reminder: Blocks = ()
    extension: Blocks = ()
    prolongation: Blocks = ()
    completeness: Blocks = ()
    early_notice: Blocks = ()
    late_notice: Blocks = ()
    closing: Blocks = ()
    result_qualified: Blocks = ()
    result_reserve: Blocks = ()
    result_ineligible: Blocks = ()

    def of(self, kind: LetterKind) -> Blocks:
        """The blocks of a letter of one kind, its own first."""
        own: Blocks = getattr(self, kind.value, ())
        return (*own, *self.every)
