"""Column types: instants in UTC, and whole numbers that are as wide on every database."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData
from sqlalchemy.types import TypeDecorator

from domain.points import Points, exact

WHOLE = Integer().with_variant(BigInteger(), "postgresql")
"""As wide as SQLite's: a UID has 32 bits without a sign (RFC 3501 § 2.3.1.1), and people type any number."""


def widen(metadata: MetaData) -> None:
    """Let every column of whole numbers be as wide on PostgreSQL as it is on SQLite."""
    for table in metadata.tables.values():
        for column in table.columns:
            if type(column.type) is Integer:
                column.type = WHOLE


class ExactPoints(TypeDecorator[Points]):
    """Points, stored as whole ten-thousandths: what two digits times two digits can give, in exact order."""

    impl = WHOLE
    cache_ok = True
    UNITS = 10_000

    def process_bind_param(self, value: Points | None, dialect: Dialect) -> int | None:  # noqa: ARG002  # SQLAlchemy's signature
        """The value as it goes in."""
        return None if value is None else int(value * self.UNITS)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Points | None:  # noqa: ARG002  # SQLAlchemy's signature
        """The value as it comes out."""
        if value is None:
            return None
        whole, rest = divmod(value, self.UNITS)
        return exact(Decimal(value) / self.UNITS) if rest else int(whole)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, stored in UTC on every database; SQLite itself knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """The value as it goes in.

        Raises:
            ValueError: a naive instant, which could be an hour or two wrong.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r} must not reach the database")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """The value as it comes out, always aware."""
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)
