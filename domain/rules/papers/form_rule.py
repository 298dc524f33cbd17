"""The questions of a form, as a call knows them: `[documents.….form]` of its file."""

from typing import Literal

from pydantic import Field

from domain.rules.papers.column_rule import Column
from domain.rules.papers.currency import Currency
from domain.rules.rule import Rule

FieldType = Literal[
    "text",
    "nip",
    "regon",
    "krs",
    "pkd",
    "email",
    "choice",
    "choices",
    "yes_no",
    "list",
    "rows",
    "count",
    "urls",
    "signature",
    "date",
    "amount",
    "number",
    "phone",
    "pesel",
]


MEASURED: frozenset[FieldType] = frozenset({"number", "amount"})
"""Types of answers that are numbers with a fraction."""
OFFERED: frozenset[FieldType] = frozenset({"choice", "choices", "yes_no"})
"""Types of answers that are chosen among words which the form prints."""


class FormField(Rule):
    """One question of a form: which label to look for and what the answer must be."""

    name: str
    labels: tuple[str, ...]
    """Labels that stand before the answer, without the colon; the longest that fits wins."""
    type: FieldType = "text"
    point: str | None = None
    """The form's numbered point, as letters name it („3”)."""
    title: str | None = None
    """How a letter calls the answer; default: the first label."""
    required: bool = False
    elsewhere: bool = False
    """The same fact stands in other papers: where it is certain there, unread here is a note and no stop."""
    waits: bool = False
    """The commission reads this answer anyway, or another rule asks about it.

    Where it was given and could not be read, that is a note and no stop.
    """
    options: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """For `choice` and `choices`: value → the words beside its box."""
    currency: Currency = "PLN"
    """For `amount`: the currency where an answer names none, and in which criteria count."""
    columns: tuple[Column, ...] = ()
    """For `rows`: the columns that the call names; each is an answer of its own, „table.column”."""

    @property
    def column_fields(self) -> tuple["FormField", ...]:
        """The table's named columns as questions of the form.

        >>> amounts = Column(name="amount", labels=("Kwota",), type="amount")
        >>> table = FormField(name="budget", labels=("Budżet",), type="rows", columns=(amounts,))
        >>> [(one.name, one.type, one.title) for one in table.column_fields]
        [('budget.amount', 'amount', 'Kwota (tabela „Budżet”)')]
        """
        return tuple(self._of_column(one) for one in self.columns)

    def _of_column(self, column: Column) -> "FormField":
        is_one = column.together != "list"
        table = self.title or next(iter(self.labels), self.name)
        called = column.title or next(iter(column.labels), column.name)
        kind: FieldType = column.type if is_one else "list"
        # The highest of no rows is no answer, a sum of none is nought.
        is_required = column.required and (self.required or column.together not in {"highest", "lowest"})
        return FormField(
            name=f"{self.name}.{column.name}",
            labels=column.labels,
            type=kind,
            point=self.point,
            title=f"{called} (tabela „{table}”)",
            required=is_required,
            options=column.options,
            currency=column.currency,
        )


class FormRule(Rule):
    """The layout of a form: its points in order and its questions."""

    points: dict[str, str] = Field(default_factory=dict)
    """Numbered headings: point → heading words. They bound the answers."""
    fields: tuple[FormField, ...]

    @property
    def answers(self) -> tuple[FormField, ...]:
        """All that the form tells: its fields, each table's followed by its named columns."""
        if not any(field.columns for field in self.fields):
            return self.fields
        return tuple(one for field in self.fields for one in (field, *field.column_fields))
