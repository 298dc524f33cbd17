"""Letters as rows: planned once, frozen, and every step of their delivery on record."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, SQLColumnExpression, Update, and_, func, or_, true, update
from sqlalchemy import select as columns
from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from domain.letter import LetterKind, LetterOrder, LetterStanding, LetterState, RenderedLetter
from store.engine.lease import is_free
from store.engine.slices import A_STATEMENT, slices
from store.engine.wanted import (
    MOST_COUNTED,
    among,
    count_many,
    count_wanted,
    numbers_wanted,
    page_wanted,
    says,
)
from store.records import order_to_dict
from store.tables import LetterRow

WITHOUT_BYTES = defer(LetterRow.raw, raiseload=True)  # type: ignore[arg-type]
"""For queries whose letters are not handed over: the frozen bytes of all of them would fill the memory."""
_WITHOUT_ORDER = defer(LetterRow.letter_order, raiseload=True)  # type: ignore[arg-type]

_LONGEST_PUT_OFF = timedelta(days=1)
"""What a letter may have to wait, at most: so long the cap for an address holds one."""
_DEPARTED = (LetterState.SENT, LetterState.BOUNCED, LetterState.UNCERTAIN, LetterState.SENDING)


def letter_rows(session: Session, application_id: int | None = None) -> list[LetterRow]:
    """Every letter, or those of one application, in the order they were planned."""
    query = select(LetterRow).options(WITHOUT_BYTES).order_by(col(LetterRow.id))
    if application_id is not None:
        query = query.where(LetterRow.application_id == application_id)
    return list(session.exec(query).all())


def listed_letters(session: Session) -> Iterator[LetterRow]:
    """Every letter, in the order they were planned, read page by page, without its bytes and its order."""
    query = select(LetterRow).options(WITHOUT_BYTES, _WITHOUT_ORDER).order_by(col(LetterRow.id))
    yield from session.exec(query.execution_options(yield_per=A_STATEMENT))


def newest_letter(session: Session) -> int:
    """The number of the newest letter; 0 while there is none."""
    return session.exec(select(func.max(LetterRow.id))).one() or 0


def letter_row(session: Session, number: str) -> LetterRow | None:
    """The letter that a person names by its number."""
    return session.get(LetterRow, int(number)) if number.isdecimal() else None


def with_message_ids(session: Session, message_ids: Sequence[str]) -> list[LetterRow]:
    """The letters with one of these Message-IDs."""
    found = [
        row
        for some in slices(message_ids)
        for row in session.exec(select(LetterRow).where(col(LetterRow.message_id).in_(some)))
    ]
    return sorted(found, key=lambda row: row.id or 0)


def departed_since(session: Session, since: datetime) -> list[LetterRow]:
    """The letters that left, or may have, since an instant and did not come back, oldest first."""
    states = (LetterState.SENT, LetterState.UNCERTAIN, LetterState.SENDING)
    query = select(LetterRow).options(WITHOUT_BYTES)
    found = [row for left in _left_since(states, since) for row in session.exec(query.where(left))]
    return sorted(found, key=lambda row: row.id or 0)


def _left_since(states: Collection[LetterState], since: datetime) -> tuple[ColumnElement[bool], ...]:
    """Conditions that each an index answers: when its end is on record, and for letters without one.

    The latter count from when they were handed over.
    """
    handed_at = func.coalesce(LetterRow.handed_at, LetterRow.frozen_at)
    is_one = col(LetterRow.state).in_(states)
    return (
        and_(is_one, col(LetterRow.sent_at) >= since),
        and_(is_one, col(LetterRow.sent_at).is_(None), handed_at >= since),
    )


def bounced(session: Session) -> list[LetterRow]:
    """The letters that came back, oldest first."""
    query = (
        select(LetterRow)
        .options(WITHOUT_BYTES)
        .where(LetterRow.state == LetterState.BOUNCED)
        .order_by(col(LetterRow.id))
    )
    return list(session.exec(query).all())


def departures(
    session: Session, except_kinds: Collection[str], since: datetime
) -> list[tuple[str, datetime, str]]:
    """Address, instant and kind of every letter of other kinds that left or may have since an instant.

    Also of those that came back. One whose end is not on record counts from when it was handed over.
    """
    left_at = func.coalesce(LetterRow.sent_at, LetterRow.handed_at, LetterRow.frozen_at)
    query = select(LetterRow.to_address, left_at, LetterRow.kind).where(
        col(LetterRow.kind).not_in(except_kinds)
    )
    return [found for left in _left_since(_DEPARTED, since) for found in session.exec(query.where(left))]


def count_in(session: Session, state: LetterState) -> int:
    """How many letters are in a state."""
    return session.exec(select(func.count()).where(LetterRow.state == state)).one()


def uncertain(session: Session) -> list[LetterRow]:
    """The letters of which nobody knows whether the server took them, oldest first."""
    query = (
        select(LetterRow)
        .options(WITHOUT_BYTES)
        .where(LetterRow.state == LetterState.UNCERTAIN)
        .order_by(col(LetterRow.id))
    )
    return list(session.exec(query).all())


def put_off(session: Session, attempts: int) -> list[LetterRow]:
    """The queued letters that the server put off at least so often, oldest first."""
    query = (
        select(LetterRow)
        .options(WITHOUT_BYTES)
        .where(LetterRow.state == LetterState.QUEUED, LetterRow.attempts >= attempts)
    )
    return list(session.exec(query.order_by(col(LetterRow.id))).all())


def drafts(session: Session, call_id: str, kind: str) -> list[LetterRow]:
    """The letters of one kind in a call that wait for approval, oldest first."""
    query = (
        select(LetterRow)
        .options(WITHOUT_BYTES)
        .where(LetterRow.call_id == call_id, LetterRow.kind == kind, LetterRow.state == LetterState.DRAFT)
    )
    return list(session.exec(query.order_by(col(LetterRow.id))).all())


def of_kinds(
    session: Session, call_id: str, kinds: Collection[str], application_ids: Collection[int] | None = None
) -> list[LetterStanding]:
    """The letters of these kinds in a call (or about applications of it), in the order they were planned."""
    names = (LetterRow.id, LetterRow.application_id, LetterRow.kind, LetterRow.key, LetterRow.state)
    of_call = columns(*map(col, names)).where(
        col(LetterRow.call_id) == call_id,
        col(LetterRow.kind).in_(sorted(kinds)),
        col(LetterRow.application_id).is_not(None),
    )
    wanted = (
        [of_call]
        if application_ids is None
        else [of_call.where(col(LetterRow.application_id).in_(some)) for some in slices(application_ids)]
    )
    return sorted(
        LetterStanding(number, owner, LetterKind(kind), key, LetterState(state))
        for one in wanted
        for number, owner, kind, key, state in session.execute(one)
    )


def existing_keys(session: Session, prefix: str) -> frozenset[str]:
    """The keys of letters that begin so („digest/2026-05-04/”)."""
    # As a range, for the index on keys answers no LIKE.
    after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    query = select(LetterRow.key).where(col(LetterRow.key) >= prefix, col(LetterRow.key) < after)
    return frozenset(session.exec(query).all())


def add_letter(
    session: Session, order: LetterOrder, rendered: RenderedLetter, application_id: int | None, now: datetime
) -> bool:
    """Enter a planned letter with its frozen bytes; False when its key was entered before.

    A letter that a person must approve begins as a draft, every other one in the queue.
    """
    if session.exec(select(LetterRow.id).where(LetterRow.key == order.key)).first() is not None:
        return False
    session.add(
        LetterRow(
            key=order.key,
            kind=order.kind,
            call_id=order.call_id or None,
            application_id=application_id,
            reference=order.reference,
            to_address=order.to,
            subject=rendered.subject,
            message_id=rendered.message_id,
            state=LetterState.DRAFT if order.approval else LetterState.QUEUED,
            approval=order.approval,
            round=order.round,
            due_on=rendered.due_on,
            asked=list(order.asked),
            message_ids=list(order.message_ids),
            letter_order=order_to_dict(order),
            raw=rendered.raw,
            created_at=now,
            frozen_at=now,
        )
    )
    return True


def replaced_by(session: Session, row: LetterRow) -> LetterRow | None:
    """The draft that was withdrawn, and in whose place this letter was planned; None: there was none.

    A letter of its kind that left meanwhile was the last word: what was withdrawn before it is past.
    """
    query = select(LetterRow).where(
        LetterRow.application_id == row.application_id,
        LetterRow.kind == row.kind,
        col(LetterRow.id) < row.id,
    )
    last = session.exec(query.order_by(col(LetterRow.id).desc()).limit(1)).first()
    return last if last is not None and last.state == LetterState.CANCELLED else None


def queued(session: Session, now: datetime, only: int | None = None) -> list[LetterRow]:
    """Letters whose turn has come, oldest first; with `only`, this one if it is among them.

    One that is put off for longer than any letter is was put off by a clock that was ahead (f067).
    """
    put_off_until = col(LetterRow.not_before)
    return list(
        session.exec(
            select(LetterRow)
            .where(
                LetterRow.state == LetterState.QUEUED,
                or_(put_off_until.is_(None), put_off_until <= now, put_off_until > now + _LONGEST_PUT_OFF),
                true() if only is None else col(LetterRow.id) == only,
            )
            .order_by(col(LetterRow.id))
        ).all()
    )


def count_queued(session: Session, except_kinds: Collection[str]) -> int:
    """How many letters of all other kinds are in the queue."""
    query = select(func.count()).where(
        LetterRow.state == LetterState.QUEUED, col(LetterRow.kind).not_in(except_kinds)
    )
    return session.exec(query).one()


def move(session: Session, letter_id: int, expected: Sequence[LetterState], **values: object) -> bool:
    """Change a letter only if it is still in a state expected; whether it was."""
    states = [state.value for state in expected]
    query = update(LetterRow).where(col(LetterRow.id) == letter_id, col(LetterRow.state).in_(states))
    return _changed(session, query.values(**values))


def move_mine(session: Session, letter_id: int, mine: int | None, **values: object) -> bool:
    """Change a letter only if it is still this host that hands it over; whether it was."""
    query = update(LetterRow).where(
        col(LetterRow.id) == letter_id,
        col(LetterRow.state) == LetterState.SENDING.value,
        col(LetterRow.owner).is_not_distinct_from(mine),
    )
    return _changed(session, query.values(**values))


def _changed(session: Session, query: Update) -> bool:
    result = session.exec(query)
    assert isinstance(result, CursorResult)
    return result.rowcount == 1


def take_over(session: Session, mine: int | None) -> list[LetterRow]:
    """The letters whose delivery began and has no end on record, now in this host's hands.

    Those that another host is handing over are left to it, until its lease has run out.
    """
    query = select(LetterRow).where(
        LetterRow.state == LetterState.SENDING, is_free(session, col(LetterRow.owner), mine)
    )
    found = list(session.exec(query))
    for row in found:
        row.owner = mine
        session.add(row)
    return found


class LetterSort(StrEnum):
    """What a list of letters may be put in the order of."""

    NUMBER = "number"
    KIND = "kind"
    ADDRESS = "address"
    REFERENCE = "reference"
    STATE = "state"
    SENT = "sent"
    TERM = "term"


LetterOrdering = tuple[LetterSort, bool]
"""What it is sorted by, and whether downwards."""
_NOT_COUNTED: Mapping[str, int] = {}
NEWEST: LetterOrdering = (LetterSort.NUMBER, True)
_SORTED: Mapping[LetterSort, SQLColumnExpression[Any]] = {
    LetterSort.NUMBER: col(LetterRow.id),
    LetterSort.KIND: col(LetterRow.kind),
    LetterSort.ADDRESS: func.lower(LetterRow.to_address),
    LetterSort.REFERENCE: col(LetterRow.reference),
    LetterSort.STATE: col(LetterRow.state),
    LetterSort.SENT: col(LetterRow.sent_at),
    LetterSort.TERM: col(LetterRow.due_on),
}


_MAY_LACK = frozenset({LetterSort.REFERENCE, LetterSort.SENT, LetterSort.TERM})
"""What not every letter has; where all have it, an index tells the order."""


@dataclass(frozen=True, slots=True)
class WantedLetters:
    """Which letters a list shows; empty texts ask for nothing."""

    state: str = ""
    kind: str = ""
    words: str = ""
    """In address, number of the application or subject."""
    only: frozenset[int] | None = None
    """Numbers that were looked up before; None: all."""
    are_many: bool = False
    """More than `MOST_COUNTED` letters, whatever their state, are known to have the words."""
    calls: frozenset[str] | None = None
    """About one of these calls; None: any, and those to the staff, too."""

    def counted(self, by_state: Mapping[str, int]) -> int | None:
        """How many they are, by `counts_by_state` of the same calls; None: that does not tell."""
        if self.are_many and self.calls is None and not (self.state or self.kind):
            return MOST_COUNTED + 1
        if self.kind or self.words or self.only is not None:
            return None
        if not by_state:
            return None
        return by_state.get(self.state, 0) if self.state else sum(by_state.values())

    def conditions(self) -> list[ColumnElement[bool]]:
        """As a query says it."""
        found: list[ColumnElement[bool]] = []
        if self.state:
            found.append(col(LetterRow.state) == self.state)
        if self.kind:
            found.append(col(LetterRow.kind) == self.kind)
        if self.words:
            found.append(says(self.words, (LetterRow.to_address, LetterRow.reference, LetterRow.subject)))
        if self.only is not None:
            found.append(among(LetterRow.id, self.only))
        if self.calls is not None:
            found.append(col(LetterRow.call_id).in_(sorted(self.calls)))
        return found


def letters_page(
    session: Session,
    wanted: WantedLetters,
    order: LetterOrdering,
    offset: int,
    limit: int,
    by_state: Mapping[str, int] = _NOT_COUNTED,
) -> tuple[list[LetterRow], int]:
    """Some of the letters wanted, in an order. The second value counts all of them.

    `by_state` are the `counts_by_state` of the same calls, where they are known: nothing is counted twice.
    """
    total = wanted.counted(by_state)
    if total is None:
        count = count_many if wanted.are_many else count_wanted
        total = count(session, LetterRow.id, wanted)
    if not total:
        return [], 0  # looking for the first of them would go through all letters once more
    shown = page_wanted(session, LetterRow.id, wanted, _in_order(order), offset, limit)
    query = select(LetterRow).options(WITHOUT_BYTES, _WITHOUT_ORDER)
    rows = (row for some in slices(shown) for row in session.exec(query.where(col(LetterRow.id).in_(some))))
    found = {row.id: row for row in rows}
    return [found[number] for number in shown], total


def letter_numbers(session: Session, wanted: WantedLetters, order: LetterOrdering, limit: int) -> list[int]:
    """The numbers of the first letters wanted, in an order."""
    return numbers_wanted(session, LetterRow.id, wanted, _in_order(order), limit)


def _in_order(order: LetterOrdering) -> Sequence[ColumnElement[Any]]:
    """Letters without the thing stand last, whichever way."""
    sort, is_descending = order
    column = _SORTED[sort]
    ways = [one.desc() if is_descending else one.asc() for one in (column, col(LetterRow.id))]
    if sort is LetterSort.NUMBER:
        return ways[:1]
    return [column.is_(None), *ways] if sort in _MAY_LACK else ways


def counts_by_state(session: Session, calls: frozenset[str] | None = None) -> dict[str, int]:
    """How many letters (or those about some calls) are in each state, of those that any is in."""
    query = select(LetterRow.state, func.count()).where(*WantedLetters(calls=calls).conditions())
    return dict(session.exec(query.group_by(LetterRow.state)).all())


def drafts_by_kind(session: Session, calls: frozenset[str] | None = None) -> list[tuple[str, str, int]]:
    """Call, kind and number of the letters to applicants (about some calls) that wait for approval."""
    query = select(LetterRow.call_id, LetterRow.kind, func.count()).where(
        LetterRow.state == LetterState.DRAFT,
        col(LetterRow.call_id).is_not(None),
        *WantedLetters(calls=calls).conditions(),
    )
    found = session.exec(query.group_by(LetterRow.call_id, LetterRow.kind)).all()
    return [(str(call), kind, count) for call, kind, count in found]
