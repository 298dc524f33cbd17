"""The outbox's rows for the sending loop: every change is committed when its method returns."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from domain.letter import LetterKind, LetterState, Phase, RenderedLetter
from errors import LeaseLostError
from notify.caps import TO_STAFF, Departure
from notify.outbox import QueuedLetter
from pipeline.runtime.last_moment import clock, within
from store import letters
from store.engine.database import Database
from store.pending_work import has_letters_under_way
from store.records import order_from_dict
from store.tables import LetterRow

_REPLY_LENGTH = 500


class OutboxRows:
    """`notify.outbox.OutboxStore` on the database."""

    def __init__(
        self, database: Database, held: frozenset[LetterKind] = frozenset(), only: int | None = None
    ) -> None:
        """Offer all that waits but the kinds that are held, or `only` one letter of it."""
        self._database = database
        self._held = held
        self._only = only

    def queued(self, now: datetime) -> Sequence[QueuedLetter]:
        """The letters in state queued whose `not_before` has come, oldest first."""
        with self._database.read() as session:
            rows = letters.queued(session, now, self._only)
            return [_queued_letter(row) for row in rows if row.kind not in self._held]

    def in_flight(self) -> Sequence[tuple[str, Phase]]:
        """The letters in state sending that no other host has in hand, with their delivery's phase."""
        if not has_letters_under_way(self._database):
            return []
        with self._database.write() as session:
            found = letters.take_over(session, self._database.owner)
            return [(str(row.id), Phase(row.phase or Phase.CONNECT)) for row in found]

    def departures(self, since: datetime) -> Sequence[Departure]:
        """The letters to applicants that left, or may have, since an instant."""
        with self._database.read() as session:
            return [Departure(*one) for one in letters.departures(session, TO_STAFF, since)]

    def postpone(self, letter_id: str, not_before: datetime, reason: str) -> None:
        """Leave a letter in state queued, but not before an instant; it counts as no attempt."""
        with self._database.write() as session:
            letters.move(
                session, int(letter_id), (LetterState.QUEUED,), not_before=not_before, last_reply=reason
            )

    def claim(self, letter_id: str) -> bool:
        """Move a letter from queued to sending; False when somebody else did."""
        claimed = {"state": LetterState.SENDING, "phase": Phase.CONNECT, "owner": self._database.owner}
        with self._database.write() as session:
            return letters.move(session, int(letter_id), (LetterState.QUEUED,), **claimed)

    def set_phase(self, letter_id: str, phase: Phase, at: datetime) -> None:
        """Record how far the delivery has come, before the next step is taken.

        Raises:
            LeaseLostError: another host may have it in hand; the next step must not be taken.
        """
        handed = {"handed_at": at} if phase is Phase.DATA_STARTED else {}
        self._move(letter_id, phase=phase, **handed)

    @contextmanager
    def last_moment(self) -> Iterator[None]:
        """Where other hosts may take over, the step within is taken while the lease holds, or never.

        Raises:
            LeaseLostError: it has run out; whoever took over has called the letter uncertain.
        """
        asked_at = clock()
        left = self._database.lease_left()
        if left is None:
            yield
            return
        with within(left, asked_at):
            yield

    def refreeze(self, letter_id: str, rendered: RenderedLetter, frozen_at: datetime) -> None:
        """Put other bytes, of the same Message-ID, in the place of those that never left."""
        self._move(
            letter_id,
            raw=rendered.raw,
            subject=rendered.subject,
            due_on=rendered.due_on,
            frozen_at=frozen_at,
        )

    def accepted(self, letter_id: str, at: datetime, due_on: date | None, reply: str) -> None:
        """The server took it: the only event from which a term starts (Regulamin § 4.4)."""
        self._end(letter_id, LetterState.SENT, reply, sent_at=at, due_on=due_on)

    def requeue(self, letter_id: str, not_before: datetime | None, reply: str) -> None:
        """Back into the queue; counts an attempt when there is a `not_before`."""
        counted = {"attempts": LetterRow.attempts + 1} if not_before is not None else {}
        self._end(letter_id, LetterState.QUEUED, reply, not_before=not_before, phase=None, **counted)

    def failed(self, letter_id: str, reply: str) -> None:
        """The server refused for good."""
        self._end(letter_id, LetterState.FAILED, reply)

    def uncertain(self, letter_id: str, reply: str) -> None:
        """The server may have taken it."""
        self._end(letter_id, LetterState.UNCERTAIN, reply, may_have_left=True)

    def cancel(self, letter_id: str, reason: str) -> None:
        """No longer wanted, and nothing was handed over."""
        self._end(letter_id, LetterState.CANCELLED, reason)

    def _end(self, letter_id: str, state: LetterState, reply: str, **values: object) -> None:
        told = {"state": state, "last_reply": reply[:_REPLY_LENGTH], "owner": None}
        self._move(letter_id, **told, **values)

    def _move(self, letter_id: str, **values: object) -> None:
        with self._database.write() as session:
            is_mine = letters.move_mine(session, int(letter_id), self._database.owner, **values)
        if not is_mine:
            raise LeaseLostError(f"Pismo nr {letter_id} przejął inny komputer; ten go nie wysyła.")


def _queued_letter(row: LetterRow) -> QueuedLetter:
    return QueuedLetter(
        id=str(row.id),
        order=order_from_dict(row.letter_order),
        rendered=RenderedLetter(row.message_id, row.subject, row.to_address, row.raw, row.due_on),
        created_at=row.created_at,
        frozen_at=row.frozen_at,
        attempts=row.attempts,
        may_have_left=row.may_have_left,
    )
