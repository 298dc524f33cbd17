"""A named column of a form's table: `columns` of a question of the type `rows`."""

from typing import Literal, Self

from pydantic import Field, model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.papers.currency import Currency
from domain.rules.rule import Rule

ColumnType = Literal[
    "text", "nip", "regon", "email", "phone", "pesel", "choice", "yes_no", "date", "count", "number", "amount"
]
SUMMED: frozenset[ColumnType] = frozenset({"count", "number", "amount"})
"""Types whose answers are added up where the call says nothing else."""
_ORDERED = SUMMED | {"date"}
"""Types of which one answer may be the highest."""


class Column(Rule):
    """One column: what stands above it, what its cells are, and what they are together.

    The form has the column as an answer named „table.column”: numbers and amounts together, anything else as
    the list of what stands in the filled rows.
    """

    name: str
    labels: tuple[str, ...]
    """What stands in the table's first row above it; the longest that fits wins."""
    type: ColumnType = "text"
    title: str | None = None
    """How a letter calls it; default: the first label."""
    required: bool = False
    """Every filled row must have it."""
    result: Literal["sum", "highest", "lowest", "list"] | None = None
    """Several rows as one answer; None: numbers and amounts are added up, all else is a list."""
    options: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """For `choice`: value → the words that stand in a cell."""
    currency: Currency = "PLN"

    @property
    def together(self) -> Literal["sum", "highest", "lowest", "list"]:
        """What the rows make.

        >>> Column(name="kwota", labels=("Kwota",), type="amount").together
        'sum'
        """
        return self.result or ("sum" if self.type in SUMMED else "list")

    @model_validator(mode="after")
    def _can_be_put_together(self) -> Self:
        if self.result in {"highest", "lowest"} and self.type not in _ORDERED:
            found = f"kolumna typu „{self.type}” nie ma wartości największej ani najmniejszej."
            raise BrokenRuleError(
                "result", found, "Zmień typ kolumny (number, amount, date) albo usuń „result”."
            )
        if self.result == "sum" and self.type not in SUMMED:
            found = f"kolumny typu „{self.type}” nie da się zsumować."
            raise BrokenRuleError(
                "result", found, "Zmień typ kolumny (count, number, amount) albo usuń „result”."
            )
        return self
