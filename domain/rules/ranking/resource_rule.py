"""Something that is divided among the applications beside, or instead of, places: `[resource]` of a call."""

from typing import Literal

from pydantic import Field

from domain.rules.rule import Rule
from domain.words.polish import plural


class ResourceRule(Rule):
    """How much there is of it, and how much an application asks for by an answer of its form."""

    field: str
    """The form's question how much: a whole number."""
    total: int = Field(ge=1)
    at_most: int | None = Field(default=None, ge=1)
    """One application gets no more; whoever asks for more gets this much."""
    at_least: int = Field(default=1, ge=1)
    """Less than this is given to nobody (for `when_short = "rest"`)."""
    unit: tuple[str, str, str] = ("miejsce", "miejsca", "miejsc")
    """What is counted: one, two, five of it."""
    when_short: Literal["next", "stop", "rest"] = "next"
    """Where too little is left for somebody: go on to those for whom it suffices, end, or give the rest."""
    source: str = ""

    def amount_text(self, amount: int) -> str:
        """So much of it, as a sentence says it.

        >>> ResourceRule(field="persons", total=80, unit=("osoba", "osoby", "osób")).amount_text(22)
        '22 osoby'
        """
        return plural(amount, *self.unit)
