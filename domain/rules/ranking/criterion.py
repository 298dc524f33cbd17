"""One ranking criterion of a call, and the points it can give: `[[criteria]]` of its file."""

from typing import Self

from pydantic import Field, model_validator

from domain.points import FINEST, NotNegative, PointNumber, Points, Positive, exact, is_multiple, total
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.ranking.assessed_rule import AssessedRule
from domain.rules.rule import Rule


class Band(Rule):
    """From so many (included) up to so many (included) → points."""

    at_least: NotNegative
    at_most: PointNumber | None = None
    """Of whole numbers alone: where fractions count, a band ends where the next begins."""
    points: PointNumber


class Summand(Rule):
    """One summand of a criterion: points when the field is present or true."""

    field: str
    name: str
    points: PointNumber


class Criterion(Rule):
    """One ranking criterion of Załącznik nr 1."""

    number: int = Field(ge=1)
    name: str
    form_point: str
    field: str | None = None
    choice: dict[str, PointNumber] | None = None
    """value of the field → points"""
    yes_no: tuple[PointNumber, PointNumber] | None = None
    """points for yes, points for no"""
    bands: tuple[Band, ...] | None = None
    """The field's count (a number, or the length of a list) → points."""
    sum_of: tuple[Summand, ...] | None = None
    each: dict[str, PointNumber] | None = None
    """value → points, for every one that was chosen of several"""
    at_most: Positive | None = None
    """All points of `each` or `sum_of` together count up to so many."""
    assessed: AssessedRule | None = None
    """Persons give the points, not an answer of the form."""
    last_years: int | None = Field(default=None, ge=1)
    """Only rows of so many years before the opening count (`Fact.rows`)."""
    weight: Positive = 1
    """The points count so many times."""
    to_verify: bool = False
    """The commission must confirm the points (Załącznik nr 1, „weryfikacja Komisji Oceniającej”)."""
    source: str

    @model_validator(mode="after")
    def _one_rule(self) -> Self:
        rules = [self.choice, self.yes_no, self.bands, self.sum_of, self.each, self.assessed]
        if sum(rule is not None for rule in rules) != 1:
            raise BrokenRuleError(
                "",
                "kryterium ma mieć dokładnie jedną regułę punktów.",
                "Zostaw jedno z: choice, yes_no, bands, sum_of, each, assessed.",
            )
        if self.sum_of is None and self.assessed is None and self.field is None:
            raise BrokenRuleError(
                "field",
                "nie wiadomo, z którego pola formularza brać punkty.",
                "Dopisz „field” z nazwą pola.",
            )
        if self.at_most is not None and self.each is None and self.sum_of is None:
            raise BrokenRuleError(
                "at_most",
                "„at_most” ogranicza sumę punktów, a to kryterium niczego nie sumuje.",
                "Usuń „at_most” albo daj punkty przez „each” lub „sum_of”.",
            )
        return self

    @property
    def max_points(self) -> Points:
        """The most points that this criterion can give, weight included."""
        return exact(self.weight * self._most)

    @property
    def _most(self) -> Points:
        if self.choice is not None:
            return max(self.choice.values(), default=0)
        if self.yes_no is not None:
            return max(self.yes_no)
        if self.bands is not None:
            return max((band.points for band in self.bands), default=0)
        if self.assessed is not None:
            return self.assessed.most
        if self.each is not None:
            return self.together(list(self.each.values()))
        return self.together([part.points for part in self.sum_of or ()])

    def together(self, points: list[Points]) -> Points:
        """The sum of points, up to what the criterion gives at most."""
        whole = total(points)
        return whole if self.at_most is None else min(whole, self.at_most)

    @property
    def most_by_one(self) -> Points:
        """The most points that one person can give."""
        return self.assessed.at_most if self.assessed is not None else self.max_points

    @property
    def least_by_one(self) -> Points:
        """The fewest points that one person can give."""
        return self.assessed.at_least if self.assessed is not None else 0

    def takes(self, points: Points) -> bool:
        """Whether one person can give these points."""
        return self.least_by_one <= points <= self.most_by_one and is_multiple(points, self.step)

    @property
    def step(self) -> Points:
        """The steps in which a person gives points: whole ones where the file knows no others."""
        if self.assessed is not None:
            return self.assessed.step
        given = (
            self.weight,
            *(self.choice or {}).values(),
            *(self.yes_no or ()),
            *(band.points for band in self.bands or ()),
            *(part.points for part in self.sum_of or ()),
            *(self.each or {}).values(),
            *((self.at_most,) if self.at_most is not None else ()),
        )
        return 1 if all(isinstance(points, int) for points in given) else FINEST
