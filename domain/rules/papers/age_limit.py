"""How old a document of a call may be, what its age is counted to, and what follows when it is older."""

from calendar import monthrange
from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule


class AgeLimit(Rule):
    """The limit of one kind of document: so many days, or months, before an instant."""

    days: int | None = Field(default=None, ge=1, le=36_500)
    months: int | None = Field(default=None, ge=1, le=1200)
    counted_to: Literal["arrival", "close", "opening"] = "arrival"
    """The document's own arrival, the close of the call, or its opening."""
    blocks: bool = False
    """An older one is asked for anew; else it is a note for staff."""
    source: str = ""

    @model_validator(mode="after")
    def _one_measure(self) -> Self:
        if (self.days is None) == (self.months is None):
            raise BrokenRuleError(
                "",
                "wiek dokumentu podaje się w dniach albo w miesiącach.",
                "Zostaw jedno z: days, months.",
            )
        return self

    def earliest(self, counted_to: date) -> date:
        """The first day on which a document may have been issued, of an age counted to a day.

        >>> AgeLimit(months=3).earliest(date(2026, 5, 31))
        datetime.date(2026, 2, 28)
        >>> AgeLimit(days=30).earliest(date(2026, 5, 31))
        datetime.date(2026, 5, 1)
        """
        if self.days is not None:
            return date.fromordinal(counted_to.toordinal() - self.days)
        year, month = divmod(counted_to.year * 12 + counted_to.month - 1 - (self.months or 0), 12)
        return date(year, month + 1, min(counted_to.day, monthrange(year, month + 1)[1]))
