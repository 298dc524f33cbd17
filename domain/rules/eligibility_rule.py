"""A formal criterion of the call's own, about one answer of its form: `[[eligibility.rules]]`."""

from typing import Self

from pydantic import Field, model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule

TESTS = ("answers", "needed", "excluded", "at_least", "at_most", "at_least_months", "at_most_months")
"""The keys that test an answer; the two of one measure may stand together."""


class EligibilityRule(Rule):
    """Who does not fulfil it is put before a person, who decides; nothing is asked of the applicant."""

    field: str
    answers: tuple[str, ...] = ()
    """One of these is good, „tak” and „nie” for yes and no; of several answers each must be."""
    needed: tuple[str, ...] = ()
    """Each of these must be among several answers: all the consents, say."""
    excluded: tuple[str, ...] = ()
    """None of these is good: the names of earlier laureates, say."""
    at_least: int | None = None
    at_most: int | None = None
    """Of a number, an amount, or of how many a list has."""
    left_of: int | None = Field(default=None, ge=1)
    """The answer is taken from this, and what is left is compared: a limit of de minimis aid, say."""
    at_least_months: int | None = Field(default=None, ge=0, le=1200)
    at_most_months: int | None = Field(default=None, ge=0, le=1200)
    """Of a date: so many whole months before the call opens; an activity's age, a person's."""
    text: str
    """What is said of an answer that is not good: a Polish sentence."""
    source: str = ""
    blocks: bool = True
    """False: only a note for staff."""

    @property
    def tests(self) -> tuple[str, ...]:
        """The keys by which it tests."""
        return tuple(name for name in TESTS if getattr(self, name) not in (None, ()))

    @property
    def counts_months(self) -> bool:
        """Whether the answer is a date."""
        return self.at_least_months is not None or self.at_most_months is not None

    @property
    def counts(self) -> bool:
        """Whether the answer is a number."""
        return self.at_least is not None or self.at_most is not None

    @model_validator(mode="after")
    def _tests_one_thing(self) -> Self:
        measures = [
            bool(self.answers),
            bool(self.needed),
            bool(self.excluded),
            self.counts,
            self.counts_months,
        ]
        if sum(measures) != 1:
            raise BrokenRuleError(
                "",
                "kryterium ma sprawdzać jedną rzecz: wybór, wykaz, liczbę albo datę.",
                f"Zostaw jedno z: {', '.join(TESTS)} (od–do jednej miary może stać razem).",
            )
        if self.left_of is not None and not self.counts:
            raise BrokenRuleError(
                "left_of",
                "nie wiadomo, ile ma zostać po odjęciu odpowiedzi.",
                "Dopisz „at_least” (najmniejsza reszta) albo usuń „left_of”.",
            )
        if self.left_of is not None and (self.at_least or 0) > self.left_of:
            raise BrokenRuleError(
                "at_least",
                f"z {self.left_of} nigdy nie zostanie {self.at_least}.",
                "Popraw jedną z tych liczb.",
            )
        for least, most in (("at_least", "at_most"), ("at_least_months", "at_most_months")):
            low, high = getattr(self, least), getattr(self, most)
            if low is not None and high is not None and low > high:
                raise BrokenRuleError(
                    most, f"jest {high}, a „{least}” mówi {low}.", "Zamień liczby miejscami."
                )
        return self
