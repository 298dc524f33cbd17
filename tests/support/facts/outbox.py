"""An outbox in memory that behaves as the database's does: every change is there when the call returns."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from domain.letter import LetterState, Phase, RenderedLetter
from notify.caps import TO_STAFF, Departure, departure_of
from notify.outbox import QueuedLetter


@dataclass
class Row:
    """One letter's row."""

    letter: QueuedLetter
    state: LetterState = LetterState.QUEUED
    phase: Phase | None = None
    not_before: datetime | None = None
    handed_at: datetime | None = None
    sent_at: datetime | None = None
    due_on: date | None = None
    reply: str = ""
    history: list[LetterState] = field(default_factory=list)


class MemoryOutbox:
    """Implements `notify.outbox.OutboxStore`; a change that its state does not allow is an AssertionError."""

    def __init__(self, *letters: QueuedLetter) -> None:
        self.rows = {letter.id: Row(letter) for letter in letters}
        self.is_frozen = False
        """Whether only letters to the staff are given out (`pipeline.watch.sending_hold`)."""

    def queued(self, now: datetime) -> Sequence[QueuedLetter]:
        waiting = [
            row.letter
            for row in self.rows.values()
            if row.state is LetterState.QUEUED and (row.not_before is None or row.not_before <= now)
            if not self.is_frozen or row.letter.order.kind in TO_STAFF
        ]
        return sorted(waiting, key=lambda letter: letter.created_at)

    def in_flight(self) -> Sequence[tuple[str, Phase]]:
        return [
            (i, row.phase or Phase.CONNECT)
            for i, row in self.rows.items()
            if row.state is LetterState.SENDING
        ]

    def departures(self, since: datetime) -> Sequence[Departure]:
        return [
            departure
            for row in self.rows.values()
            if row.state in {LetterState.SENT, LetterState.UNCERTAIN, LetterState.SENDING}
            for departure in departure_of(
                row.letter.order, row.sent_at or row.handed_at or row.letter.frozen_at
            )
            if departure.at >= since
        ]

    def postpone(self, letter_id: str, not_before: datetime, reason: str) -> None:
        row = self.rows[letter_id]
        assert row.state is LetterState.QUEUED, f"{letter_id} is {row.state}"
        row.not_before, row.reply = not_before, reason

    def claim(self, letter_id: str) -> bool:
        row = self.rows[letter_id]
        if row.state is not LetterState.QUEUED:
            return False
        self._move(row, LetterState.SENDING, phase=Phase.CONNECT)
        return True

    def set_phase(self, letter_id: str, phase: Phase, at: datetime) -> None:
        row = self._sending(letter_id)
        row.phase = phase
        if phase is Phase.DATA_STARTED:
            row.handed_at = at

    def last_moment(self) -> AbstractContextManager[None]:
        return nullcontext()

    def refreeze(self, letter_id: str, rendered: RenderedLetter, frozen_at: datetime) -> None:
        row = self._sending(letter_id)
        assert rendered.message_id == row.letter.rendered.message_id
        row.letter = replace(row.letter, rendered=rendered, frozen_at=frozen_at)

    def accepted(self, letter_id: str, at: datetime, due_on: date | None, reply: str) -> None:
        self._move(self._sending(letter_id), LetterState.SENT, sent_at=at, due_on=due_on, reply=reply)

    def requeue(self, letter_id: str, not_before: datetime | None, reply: str) -> None:
        row = self._sending(letter_id)
        if not_before is not None:
            row.letter = replace(row.letter, attempts=row.letter.attempts + 1)
        self._move(row, LetterState.QUEUED, phase=None, not_before=not_before, reply=reply)

    def failed(self, letter_id: str, reply: str) -> None:
        self._move(self._sending(letter_id), LetterState.FAILED, reply=reply)

    def uncertain(self, letter_id: str, reply: str) -> None:
        self._move(self._sending(letter_id), LetterState.UNCERTAIN, reply=reply)

    def cancel(self, letter_id: str, reason: str) -> None:
        self._move(self._sending(letter_id), LetterState.CANCELLED, reply=reason)

    def _sending(self, letter_id: str) -> Row:
        row = self.rows[letter_id]
        assert row.state is LetterState.SENDING, f"{letter_id} is {row.state}"
        return row

    def _move(self, row: Row, state: LetterState, **changes: Any) -> None:
        for name, value in changes.items():
            setattr(row, name, value)
        row.state = state
        row.history.append(state)


class Crash(BaseException):
    """The process dies here: no code of the program may catch it."""


class CrashingOutbox:
    """A store that dies at its n-th call: before the change is committed, or right after it."""

    def __init__(self, store: MemoryOutbox, call: int, *, after: bool) -> None:
        self._store = store
        self._left = call
        self._after = after
        self.crashed = False

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._store, name)

        def call(*arguments: Any) -> Any:
            self._left -= 1
            if self._left != 0:
                return method(*arguments)
            self.crashed = True
            if self._after:
                method(*arguments)
            raise Crash(name)

        return call
