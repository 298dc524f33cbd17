"""Points that people give, each their own, and what follows from them together: `criteria.assessed`."""

from typing import Literal, Self

from pydantic import Field, model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule


class AssessedRule(Rule):
    """A range of whole points that several persons judge by."""

    at_least: int = Field(default=0, ge=0)
    at_most: int = Field(ge=1)
    """The range from which one person chooses."""
    assessors: int = Field(default=1, ge=1)
    """So many persons judge; until all have, the points are not known."""
    result: Literal["mean", "sum"] = "mean"
    """Their mean, rounded to whole points with halves upwards, or their sum."""

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if self.at_least >= self.at_most:
            raise BrokenRuleError(
                "at_most", f"skala od {self.at_least} do {self.at_most} jest pusta.", "Popraw jedną z liczb."
            )
        return self

    @property
    def most(self) -> int:
        """The most that all of them together can give."""
        return self.at_most if self.result == "mean" else self.at_most * self.assessors

    def together(self, given: tuple[int, ...]) -> int:
        """What the points of all assessors give.

        >>> AssessedRule(at_most=30, assessors=2).together((20, 25))
        23
        >>> AssessedRule(at_most=30, assessors=2, result="sum").together((20, 25))
        45
        """
        total = sum(given)
        return total if self.result == "sum" else (2 * total + len(given)) // (2 * len(given))
