"""The call's own texts in its letters, over the common frame: `[letters]` of its file."""

import re
from collections.abc import Mapping

from pydantic import Field

from domain.letter import LetterKind
from domain.rules.letter_copy import LetterCopy
from domain.rules.rule import Rule

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


class LetterLanguage(Rule):
    """In which language an applicant reads, by one answer of the form: texts in other languages are left out.

    The common frame and texts in Polish stand in every letter. Whose answer is not known gets all texts.
    """

    field: str
    answers: dict[str, str] = Field(min_length=1)
    """answer → language (ISO 639-1)"""


Blocks = tuple[TextBlock, ...]
_OF_THE_FRAME = "pl"


class LetterTexts(Rule):
    """What the call adds to its letters, by kind of letter; `every` stands in all of them."""

    language: LetterLanguage | None = None
    """Who gets the texts of which language; None: everybody gets all."""
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
    copies: tuple[LetterCopy, ...] = ()
    """Who beside the applicant gets letters."""

    def of(self, kind: LetterKind, language: str = "") -> Blocks:
        """The blocks of a letter of one kind, its own first; of a known reader those in their language.

        >>> texts = LetterTexts(every=(TextBlock(text="Hallo", language="de"), TextBlock(text="Cześć")))
        >>> [block.text for block in texts.of(LetterKind.REMINDER, "en")]
        ['Cześć']
        """
        own: Blocks = getattr(self, kind.value, ())
        read = {_OF_THE_FRAME, language}
        return tuple(block for block in (*own, *self.every) if not language or block.language in read)
