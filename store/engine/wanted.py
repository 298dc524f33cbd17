"""What lists of rows share: rows that say some words, how many are wanted, and the numbers of the first."""

from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import ColumnElement, SQLColumnExpression, func, or_
from sqlmodel import Session, SQLModel, col, select


class Wanted(Protocol):
    """Which rows of one table a list shows."""

    def conditions(self) -> list[ColumnElement[bool]]:
        """As a query says it."""


def says(words: str, columns: Sequence[Any]) -> ColumnElement[bool]:
    """Whether the words stand in one of the columns, in capitals or not."""
    return or_(*(col(one).icontains(words, autoescape=True) for one in columns))


def count_wanted(session: Session, table: type[SQLModel], wanted: Wanted) -> int:
    """How many rows are wanted."""
    return session.exec(select(func.count()).select_from(table).where(*wanted.conditions())).one()


def numbers_wanted(
    session: Session, number: Any, wanted: Wanted, order: Sequence[SQLColumnExpression[Any]], limit: int
) -> list[int]:
    """The numbers of the first rows wanted, in an order; `number` is the table's primary key."""
    query = select(number).where(*wanted.conditions()).order_by(*order)
    return [found for found in session.exec(query.limit(limit)) if found is not None]
