"""The sending loop: claim, look once more, deliver, record. No letter is delivered twice.

draft ─▶ queued ─▶ sending ─▶ sent
            ▲         ├─▶ queued      4xx, or nothing was handed over
            │         ├─▶ failed      5xx: a person looks
            │         ├─▶ uncertain   the body was under way: never sent again by the machine; also what a
            │         │               person sends again, and the address has changed
            └─────────┴─▶ cancelled   the application changed since it was planned

A letter over a cap (`notify.caps`) stays queued; over the cap for all, so does every other to an applicant.

Every arrow is a committed transaction of the store before the next step is taken, so that a crash at any
point leaves a state from which `recover` knows what may have happened.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from domain.call import Call
from domain.letter import LetterOrder, LetterPolicy, Phase, RenderedLetter
from domain.words.polish import local_date
from errors import LoginRefusedError
from notify.caps import TO_STAFF, CapHold, Departure, counted_since, departure_of, hold_for
from notify.delivery.mime import UnsendableLetterError
from notify.delivery.protocol import (
    Delivery,
    DeliveryDeferredError,
    DeliveryRefusedError,
    DeliveryUncertainError,
    ServerUnreachableError,
)
from notify.term import accepted_due_on, window_opens

_BACK_OFF_MINUTES = (5, 15, 60)
"""After the first, second, … refusal for now; the last one repeats."""

_TOLERANCE = timedelta(minutes=5)
"""What setting a clock right may take away; such letters wait for so long."""

_MADE_AHEAD = "Pismo przygotowano, gdy zegar wyprzedzał czas."
_ELSEWHERE = (
    "Nie wysłano ponownie, bo zmienił się adres do pism. Jeżeli pismo nie dotarło, proszę je odwołać "
    "i poprosić od nowa."
)

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class QueuedLetter:
    """A letter that waits in the outbox, as much of its row as sending needs."""

    id: str
    order: LetterOrder
    rendered: RenderedLetter
    created_at: datetime
    frozen_at: datetime
    """The instant its bytes were rendered for."""
    attempts: int = 0
    """How often it was refused for now."""
    may_have_left: bool = False
    """A person sends an uncertain letter again: then only the very same bytes may go."""


class OutboxStore(Protocol):
    """The outbox's rows; every method that changes one has committed when it returns."""

    def queued(self, now: datetime) -> Sequence[QueuedLetter]:
        """The letters in state queued whose `not_before` has come, oldest first."""
        ...

    def in_flight(self) -> Sequence[tuple[str, Phase]]:
        """The letters in state sending, with the phase their delivery had reached."""
        ...

    def departures(self, since: datetime) -> Sequence[Departure]:
        """The letters to applicants that left, or may have, since an instant."""
        ...

    def postpone(self, letter_id: str, not_before: datetime, reason: str) -> None:
        """Leave a letter in state queued, but not before an instant."""
        ...

    def claim(self, letter_id: str) -> bool:
        """Move a letter from queued to sending, phase CONNECT; False when somebody else did."""
        ...

    def set_phase(self, letter_id: str, phase: Phase, at: datetime) -> None:
        """Record how far the delivery of a letter in state sending has come, and since when."""
        ...

    def last_moment(self) -> AbstractContextManager[None]:
        """What surrounds the last step of a delivery: it raises where this process may no longer take it."""
        ...

    def refreeze(self, letter_id: str, rendered: RenderedLetter, frozen_at: datetime) -> None:
        """Put other bytes, of the same Message-ID, in the place of those that never left."""
        ...

    def accepted(self, letter_id: str, at: datetime, due_on: date | None, reply: str) -> None:
        """Sending → sent, with the evidence."""
        ...

    def requeue(self, letter_id: str, not_before: datetime | None, reply: str) -> None:
        """Sending → queued; counts an attempt when there is a `not_before`."""
        ...

    def failed(self, letter_id: str, reply: str) -> None:
        """Sending → failed."""
        ...

    def uncertain(self, letter_id: str, reply: str) -> None:
        """Sending → uncertain."""
        ...

    def cancel(self, letter_id: str, reason: str) -> None:
        """Sending → cancelled, before anything was handed over."""
        ...


@dataclass(slots=True)
class SendReport:
    """What a pass did: ids of letters, and why it stopped early."""

    sent: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    """Outside the sending window, over a cap, or made later than the clock now says (f067)."""
    deferred: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    uncertain: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    copies_sent: int = 0
    copies_failed: list[str] = field(default_factory=list)
    """Copies that did not leave with their letter: address and why."""
    departures: list[Departure] = field(default_factory=list, compare=False)
    """What the caps count: the letters to applicants that left before this pass, and in it."""
    is_held: bool = False
    """Whether a person must let letters to applicants go: the cap for all was met (f084)."""
    unreachable: str = ""
    """Why no letter could go; empty when the server was there."""
    is_login_refused: bool = False
    """Whether that is because the server refused name and password."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What the loop needs beside the store: the way out, the clock, and answers it cannot know itself."""

    delivery: Delivery
    clock: Clock
    sender: str
    policy: LetterPolicy
    calls: Mapping[str, Call]
    moot_because: Callable[[QueuedLetter], str]
    """Why a letter must not leave any more, asked after the claim; empty: it may go (f063)."""
    rerender: Callable[[QueuedLetter, datetime], RenderedLetter]
    """The same letter for another day of sending."""
    tell_held: Callable[[QueuedLetter, CapHold], None]
    """Tell the staff of a letter over a cap, before it is postponed; of the cap for all once a pass.

    For that one it must also see to it that no later pass is given letters to applicants.
    """
    released_at: datetime | None
    """When a person last released what the cap for all held; None: never."""
    own_senders: Mapping[str, str] = field(default_factory=dict)
    """The sender of letters about a call, where it has one of its own, by the call."""
    is_clock_right: Callable[[], bool] = lambda: False
    """Whether the clock is known to be right; then one that was ahead made what is dated later."""
    goes_elsewhere: Callable[[QueuedLetter], bool] = lambda _letter: False
    """Whether its addressee has another address by now; asked of what may have left, whose bytes stay."""
    with_allowed_copies: Callable[[LetterOrder], LetterOrder] = lambda order: order
    """The order without copies to whoever applies by now; asked after the claim."""


def recover(store: OutboxStore) -> SendReport:
    """What became of the letters that a crash left in flight.

    Called before a pass, by the only process that sends: what is in flight then is in nobody's hands.
    """
    report = SendReport()
    for letter_id, phase in store.in_flight():
        if phase is Phase.DATA_STARTED:
            store.uncertain(letter_id, "Program przerwano w trakcie przekazywania treści pisma.")
            report.uncertain.append(letter_id)
        else:
            store.requeue(letter_id, None, "Program przerwano, zanim przekazał treść pisma.")
            report.deferred.append(letter_id)
    return report


def send_due(store: OutboxStore, sending: Sending) -> SendReport:
    """Send every queued letter that may leave now; stops early only when the server is out of reach."""
    report = SendReport()
    now = sending.clock()
    report.departures.extend(store.departures(counted_since(now)))
    try:
        for letter in store.queued(now):
            if report.unreachable:
                break
            if report.is_held and letter.order.kind not in TO_STAFF:
                report.waiting.append(letter.id)  # also when midnight passes meanwhile
                continue
            _send(store, sending, letter, report)
    finally:
        sending.delivery.close()
    return report


def _send(store: OutboxStore, sending: Sending, letter: QueuedLetter, report: SendReport) -> None:
    now = sending.clock()
    is_ahead = _is_made_ahead(letter, now) and sending.is_clock_right()
    is_too_early = now < letter.created_at and not is_ahead
    if is_too_early or (letter.order.in_window and not window_opens(now, sending.policy)):
        report.waiting.append(letter.id)
        return
    hold = hold_for(letter.order, report.departures, now, sending.policy, sending.released_at)
    if hold is not None:
        _hold(store, sending, letter, hold, report)
        return
    if not store.claim(letter.id):
        return
    reason = _MADE_AHEAD if is_ahead else sending.moot_because(letter)
    if reason and not letter.may_have_left:
        store.cancel(letter.id, reason)
        report.cancelled.append(letter.id)
        return
    if letter.may_have_left and sending.goes_elsewhere(letter):
        store.uncertain(letter.id, _ELSEWHERE)
        report.uncertain.append(letter.id)
        return
    try:
        fresh = _for_today(store, sending, letter, now)
    except UnsendableLetterError as error:
        store.failed(letter.id, str(error))
        report.failed.append(letter.id)
        return
    _deliver(store, sending, fresh, now, report)


def _is_made_ahead(letter: QueuedLetter, now: datetime) -> bool:
    """Whether a letter to an applicant is dated so late that only a clock ahead of time made it."""
    return letter.order.kind not in TO_STAFF and now + _TOLERANCE < letter.created_at


def _hold(
    store: OutboxStore, sending: Sending, letter: QueuedLetter, hold: CapHold, report: SendReport
) -> None:
    """Leave a letter in the queue; the staff is told first, so that no crash comes between."""
    sending.tell_held(letter, hold)
    report.waiting.append(letter.id)
    if hold.until is None:
        report.is_held = True
    else:
        store.postpone(
            letter.id, hold.until, "Czeka: na ten adres wyszło już tyle pism, ile wolno w ciągu doby."
        )


def _for_today(store: OutboxStore, sending: Sending, letter: QueuedLetter, now: datetime) -> QueuedLetter:
    """The letter as it may leave now: with the term that follows from today, and no copy that is barred."""
    is_stale = letter.order.starts_term and local_date(letter.frozen_at) != local_date(now)
    named = letter.order.cc
    letter = replace(letter, order=sending.with_allowed_copies(letter.order))
    if letter.may_have_left or not (is_stale or letter.order.cc != named):
        return letter
    rendered = sending.rerender(letter, now)
    store.refreeze(letter.id, rendered, now)
    return replace(letter, rendered=rendered, frozen_at=now)


def _deliver(
    store: OutboxStore, sending: Sending, letter: QueuedLetter, now: datetime, report: SendReport
) -> None:
    rendered = letter.rendered
    try:
        accepted = sending.delivery.deliver(
            rendered.raw,
            sending.own_senders.get(letter.order.call_id, sending.sender),
            rendered.to,
            lambda phase: store.set_phase(letter.id, phase, now),
            store.last_moment,
            letter.order.copies,
        )
    except ServerUnreachableError as error:
        store.requeue(letter.id, None, str(error))
        report.deferred.append(letter.id)
        report.unreachable = str(error)
        report.is_login_refused = isinstance(error, LoginRefusedError)
    except DeliveryDeferredError as error:
        pause = _BACK_OFF_MINUTES[min(letter.attempts, len(_BACK_OFF_MINUTES) - 1)]
        store.requeue(letter.id, sending.clock() + timedelta(minutes=pause), str(error))
        report.deferred.append(letter.id)
    except DeliveryRefusedError as error:
        store.failed(letter.id, str(error))
        report.failed.append(letter.id)
    except DeliveryUncertainError as error:
        store.uncertain(letter.id, str(error))
        report.uncertain.append(letter.id)
        report.departures.extend(departure_of(letter.order, sending.clock()))
    else:
        at = sending.clock()
        told = [accepted.reply, *(f"Kopii nie przyjęto: {one}." for one in accepted.refused)]
        store.accepted(letter.id, at, _due_on(sending, letter, at), " ".join(told))
        report.copies_failed.extend(accepted.refused)
        report.copies_sent += len(letter.order.copies) - len(accepted.refused)
        report.sent.append(letter.id)
        report.departures.extend(departure_of(letter.order, at))


def _due_on(sending: Sending, letter: QueuedLetter, accepted_at: datetime) -> date | None:
    """The term's last day: from the day the server took the letter, never before the printed one."""
    if not letter.order.starts_term:
        return letter.rendered.due_on
    return accepted_due_on(letter.rendered.due_on, sending.calls[letter.order.call_id], accepted_at)
