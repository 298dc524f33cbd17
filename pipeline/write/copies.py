"""Who gets a copy of a letter: as its call says, and never anybody who applies.

A copy tells one applicant's matter. An address that is on file for any application gets none, whatever the
call's file says: asked when the letter is entered, and once more before it leaves.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from domain.call import Call
from domain.letter import LetterOrder
from domain.people.mailbox_key import mailbox_key
from store.applications import addresses_on_file
from store.engine.database import Database


def with_copies(
    orders: Iterable[LetterOrder], calls: Mapping[str, Call], database: Database
) -> list[LetterOrder]:
    """The orders with those who get a copy; letters to the staff as they are."""
    wanted = [as_called(order, calls.get(order.call_id)) for order in orders]
    if not any(order.copies for order in wanted):
        return wanted
    applicants = _applicants(database)
    return [without(order, applicants) for order in wanted]


def allowed(order: LetterOrder, calls: Mapping[str, Call], database: Database) -> LetterOrder:
    """The order without copies to whoever has applied since, and that the call's file no longer asks for."""
    if not order.copies:
        return order
    asked = set(map(mailbox_key, as_called(order, calls.get(order.call_id)).copies))
    dropped = frozenset(mailbox_key(one) for one in order.copies) - asked
    return without(order, _applicants(database) | dropped)


def without(order: LetterOrder, applicants: frozenset[str]) -> LetterOrder:
    """The order without copies to applicants, or to whom the letter goes anyway."""
    barred = applicants | {mailbox_key(order.to)}
    cc, bcc = (tuple(one for one in each if mailbox_key(one) not in barred) for each in (order.cc, order.bcc))
    return order if (cc, bcc) == (order.cc, order.bcc) else replace(order, cc=cc, bcc=bcc)


def as_called(order: LetterOrder, call: Call | None) -> LetterOrder:
    """The order with those whom the call names for letters of its kind, whoever they are."""
    if call is None or order.reference is None:
        return order
    named = {mailbox_key(one.to): one for one in call.letters.copies if one.is_of(order.kind)}
    cc = tuple(one.to for one in named.values() if not one.hidden)
    bcc = tuple(one.to for one in named.values() if one.hidden)
    return replace(order, cc=cc, bcc=bcc)


def _applicants(database: Database) -> frozenset[str]:
    with database.read() as session:
        return frozenset(map(mailbox_key, addresses_on_file(session)))
