"""How many persons an applicant may send: `[applicant.representatives]` of a call's file."""

from typing import Self

from pydantic import Field, model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule


class RepresentativesRule(Rule):
    """The form's question who takes part, and how many it may name; another number is asked for anew."""

    field: str
    """A list, a table, or a number."""
    at_least: int = Field(default=1, ge=0)
    at_most: int = Field(ge=1)
    source: str = ""

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if self.at_least > self.at_most:
            raise BrokenRuleError(
                "at_most",
                f"jest {self.at_most}, a „at_least” mówi {self.at_least}.",
                "Zamień liczby miejscami.",
            )
        return self
