"""Which messages of the ledger one of several offices may see."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, false, or_, text
from sqlmodel import Session, col, select

from store.tables import SHARED, ApplicationRow, MessageRow


@dataclass(frozen=True, slots=True)
class Sight:
    """What is filed to applications of some calls; and what nobody filed, where it came to the office's own
    mailbox or may belong to these applications alone.
    """

    calls: frozenset[str] | None = None
    """None: everything is seen."""
    unfiled: frozenset[int] = frozenset()
    """The messages of the last kind."""
    accounts: frozenset[str] = frozenset()
    """The names of the office's own mailbox."""

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """As a query of messages says it."""
        if self.calls is None:
            return
        owners = select(ApplicationRow.id).where(col(ApplicationRow.call_id).in_(sorted(self.calls)))
        is_owned = col(MessageRow.application_id).in_(owners)
        here = col(MessageRow.account).in_(sorted(self.accounts))
        again = select(MessageRow.duplicate_of).where(here, col(MessageRow.duplicate_of).is_not(None))
        reached = or_(here, col(MessageRow.id).in_(again)) if self.accounts else false()
        may_be_ours = col(MessageRow.id).in_(sorted(self.unfiled)) if self.unfiled else false()
        yield or_(is_owned, and_(col(MessageRow.application_id).is_(None), or_(reached, may_be_ours)))


EVERYTHING = Sight()


def sight_of(
    session: Session,
    calls: frozenset[str] | None,
    prefixes: tuple[str, ...],
    accounts: frozenset[str] = frozenset(),
) -> Sight:
    """What may be seen by whoever knows of some calls, whose references begin so, and of some mailboxes."""
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
    return Sight(calls, frozenset(unfiled), accounts)


def sees(session: Session, sight: Sight, number: int) -> bool:
    """Whether a message may be seen."""
    query = select(MessageRow.id).where(MessageRow.id == number, *sight.conditions())
    return session.exec(query).first() is not None
