"""What lists of rows share: rows that say some words, how many are wanted, and the numbers of the first."""

from collections.abc import Collection, Sequence
from typing import Any, Protocol

from sqlalchemy import ColumnElement, SQLColumnExpression, bindparam, func, or_
from sqlmodel import Session, col, select

MOST_COUNTED = 10_000
"""Of rows with words that very many have no more are counted, and a list says „ponad 10 000”."""


class Wanted(Protocol):
    """Which rows of one table a list shows."""

    def conditions(self) -> list[ColumnElement[bool]]:
        """As a query says it."""


def says(words: str, columns: Sequence[Any]) -> ColumnElement[bool]:
    """Whether the words stand in one of the columns, in capitals or not."""
    return or_(*(col(one).icontains(words, autoescape=True) for one in columns))


def among(number: Any, numbers: Collection[int]) -> ColumnElement[bool]:
    """Whether a row's number is one of these, written out: a statement takes only so many parameters."""
    return col(number).in_(bindparam(None, sorted(numbers), expanding=True, literal_execute=True))


def count_wanted(session: Session, number: Any, wanted: Wanted) -> int:
    """How many rows are wanted; `number` is the table's primary key."""
    return session.exec(select(func.count(number)).where(*wanted.conditions())).one()


def count_many(session: Session, number: Any, wanted: Wanted) -> int:
    """How many rows are wanted, counted up to `MOST_COUNTED` and one more."""
    some = select(number).where(*wanted.conditions()).limit(MOST_COUNTED + 1).subquery()
    return session.exec(select(func.count()).select_from(some)).one()


def page_wanted(
    session: Session,
    number: Any,
    wanted: Wanted,
    order: Sequence[SQLColumnExpression[Any]],
    offset: int,
    limit: int,
) -> list[int]:
    """The numbers of one page of the rows wanted, in an order: an index tells them all."""
    query = select(number).where(*wanted.conditions()).order_by(*order).offset(offset).limit(limit)
    return [found for found in session.exec(query) if found is not None]


def numbers_wanted(
    session: Session, number: Any, wanted: Wanted, order: Sequence[SQLColumnExpression[Any]], limit: int
) -> list[int]:
    """The numbers of the first rows wanted, in an order; `number` is the table's primary key."""
    return page_wanted(session, number, wanted, order, 0, limit)
