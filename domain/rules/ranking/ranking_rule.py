"""How a call ranks: the order of its keys, who comes first, how many of a kind: `[ranking]` of its file."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from domain.points import NotNegative
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule

RankingKey = Literal["points", "arrival", "completion", "group", "lottery"]


def parts_of(text: str) -> tuple[str, ...]:
    """What stands between the signs „+” of a text."""
    return tuple(part.strip() for part in text.split("+"))


class PriorityGroup(Rule):
    """Who goes before whom by one answer of the form."""

    field: str
    order: tuple[str, ...] = Field(min_length=1)
    """The answers in their order, „tak” and „nie” for yes and no; every other one comes after them."""


class Categories(Rule):
    """Lists apart, by one answer of the form."""

    field: str
    places: dict[str, Annotated[int, Field(ge=0)]] = Field(min_length=1)
    """answer → places of its list"""
    source: str = ""


class Quota(Rule):
    """At most so many places for applications with the same answer."""

    field: str
    """One answer of the form, or several together: „gmina + kind”."""
    answer: str | None = None
    """For this answer alone, of several fields „Żary + cluster”; None: for each answer."""
    places: int = Field(ge=0)
    source: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields whose answers together are limited.

        >>> Quota(field="gmina + kind", places=1).fields
        ('gmina', 'kind')
        """
        return parts_of(self.field)

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers of those fields that alone are limited; none: all."""
        if self.answer is None:
            return ()
        return parts_of(self.answer) if len(self.fields) > 1 else (self.answer,)

    @model_validator(mode="after")
    def _answers_each_field(self) -> Self:
        if not all(self.fields) or len(set(self.fields)) < len(self.fields):
            raise BrokenRuleError(
                "field",
                f"„{self.field}” nie wymienia różnych pól.",
                "Wpisz jedno pole albo kilka różnych ze znakiem „+” między nimi.",
            )
        if self.answers and len(self.answers) != len(self.fields):
            raise BrokenRuleError(
                "answer",
                f"pól jest {len(self.fields)}, a odpowiedzi {len(self.answers)}.",
                "Wpisz tyle odpowiedzi, ile pól, ze znakiem „+” między nimi, albo usuń „answer”.",
            )
        return self


class RankingRule(Rule):
    """The keys by which applications are compared, the first that differs decides."""

    order: tuple[RankingKey, ...] = Field(default=("points", "completion"), min_length=1)
    minimum: NotNegative | None = None
    """Fewer points are on neither list."""
    minimum_source: str = ""
    stage_source: str = ""
    """The provision by which applications are chosen for a further stage."""
    group: PriorityGroup | None = None
    quotas: tuple[Quota, ...] = ()
    categories: Categories | None = None
    reserve: int | None = Field(default=None, ge=0)
    """So many wait at most; None: everybody who is ranked."""
    reserve_source: str = ""
    results: Literal["after_close", "at_once"] = "after_close"
    """When those with a place are told: once the list is final, or as soon as nobody can come before them.

    At once is soon for keys of time; by points it is only for who has all that there are.
    """
    seed: str = ""
    """Of the lottery, as it was published; empty: it was not drawn yet, and the list stays provisional."""

    @property
    def looks_at_answers(self) -> bool:
        """Whether answers of the form, beside points, decide."""
        return self.group is not None or self.categories is not None or bool(self.quotas)

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if len(set(self.order)) < len(self.order):
            raise BrokenRuleError(
                "order", "ten sam klucz stoi w kolejności dwa razy.", "Zostaw każdy klucz raz."
            )
        if "lottery" in self.order[:-1]:
            raise BrokenRuleError(
                "order", "po losowaniu nic już nie rozstrzyga.", "Wpisz „lottery” jako ostatni klucz."
            )
        if ("group" in self.order) is not (self.group is not None):
            raise BrokenRuleError(
                "group",
                "klucz „group” i tabela „group” muszą być razem.",
                "Dopisz brakujące albo usuń drugie.",
            )
        if self.results == "at_once" and "lottery" in self.order:
            raise BrokenRuleError(
                "results",
                "przed losowaniem nikt nie wie na bieżąco, czy ma miejsce.",
                "Wpisz results = „after_close” albo usuń „lottery” z „order”.",
            )
        if self.seed and "lottery" not in self.order:
            raise BrokenRuleError(
                "seed",
                "jest ziarno losowania, a losowania nie ma w kolejności.",
                "Dopisz „lottery” na końcu „order”.",
            )
        return self
