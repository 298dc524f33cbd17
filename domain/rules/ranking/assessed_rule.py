"""Points that people give, each their own, and what follows from them together: `criteria.assessed`."""

from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from domain.points import NotNegative, Points, Positive, Rounding, is_multiple, points_text, rounded, total
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule


class AssessedRule(Rule):
    """A range of points that several persons judge by."""

    at_least: NotNegative = 0
    at_most: Positive
    """The range from which one person chooses."""
    step: Positive = 1
    """One person gives points in these steps: whole, halves, tenths."""
    assessors: int = Field(default=1, ge=1)
    """So many persons judge; until all have, the points are not known."""
    result: Literal["mean", "sum"] = "mean"
    round_to: Positive = 1
    """The mean is a multiple of this: 1, 0.5, 0.01."""
    rounding: Rounding = "nearest"
    """Of a mean between two such multiples: the nearest (halves upwards), the upper, the lower."""

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if self.at_least >= self.at_most:
            scale = f"skala od {points_text(self.at_least)} do {points_text(self.at_most)}"
            raise BrokenRuleError("at_most", f"{scale} jest pusta.", "Popraw jedną z liczb.")
        for key, end in (("at_least", self.at_least), ("at_most", self.at_most)):
            if not is_multiple(end, self.step):
                steps = f"ocen co {points_text(self.step)}"
                raise BrokenRuleError(
                    key, f"{points_text(end)} nie da się dostać z {steps}.", "Popraw tę liczbę albo „step”."
                )
        return self

    @property
    def most(self) -> Points:
        """The most that all of them together can give."""
        return self.at_most if self.result == "mean" else total([self.at_most] * self.assessors)

    def together(self, given: tuple[Points, ...]) -> Points:
        """What the points of all assessors give.

        >>> AssessedRule(at_most=30, assessors=2).together((20, 25))
        23
        >>> AssessedRule(at_most=30, assessors=2, round_to=0.5).together((20, 25))
        Decimal('22.5')
        >>> AssessedRule(at_most=30, assessors=2, result="sum").together((20, 25))
        45
        """
        if self.result == "sum":
            return total(given)
        mean = sum(map(Fraction, given), Fraction(0)) / len(given)
        return rounded(mean, self.round_to, self.rounding)

    @property
    def rounding_text(self) -> str:
        """How the mean is rounded, in words.

        >>> AssessedRule(at_most=10, round_to=0.5).rounding_text
        'zaokrąglona do 0,5'
        """
        way = {"nearest": "", "up": " w górę", "down": " w dół"}[self.rounding]
        size = "pełnych punktów" if self.round_to == 1 else points_text(self.round_to)
        return f"zaokrąglona{way} do {size}"
