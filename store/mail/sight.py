"""Which messages of the ledger one of several offices may see."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, false, or_, text
from sqlmodel import Session, col, select

from store.tables import SHARED, ApplicationRow, MessageRow


@dataclass(frozen=True, slots=True)
class Sight:
    """What is filed to applications of some calls, and what nobody filed and may belong to these alone."""

    calls: frozenset[str] | None = None
    """None: everything is seen."""
    unfiled: frozenset[int] = frozenset()
    """The messages of the second kind."""

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """As a query of messages says it."""
        if self.calls is None:
            return
        owners = select(ApplicationRow.id).where(col(ApplicationRow.call_id).in_(sorted(self.calls)))
        is_owned = col(MessageRow.application_id).in_(owners)
        is_unfiled = and_(
            col(MessageRow.application_id).is_(None), col(MessageRow.id).in_(sorted(self.unfiled))
        )
        yield or_(is_owned, is_unfiled if self.unfiled else false())


EVERYTHING = Sight()


def sight_of(session: Session, calls: frozenset[str] | None, prefixes: tuple[str, ...]) -> Sight:
    """What may be seen by whoever knows of some calls; the references of their applications begin so."""
    if calls is None:
        return EVERYTHING
    query = select(MessageRow.id, MessageRow.may_belong_to).where(
        text(SHARED), col(MessageRow.application_id).is_(None)
    )
    unfiled = (
        number
        for number, references in session.exec(query)
        if number is not None and references and all(one.startswith(prefixes) for one in references)
    )
    return Sight(calls, frozenset(unfiled))


def sees(session: Session, sight: Sight, number: int) -> bool:
    """Whether a message may be seen."""
    query = select(MessageRow.id).where(MessageRow.id == number, *sight.conditions())
    return session.exec(query).first() is not None
