"""Letters: planned from judgements, entered as frozen rows, sent by the outbox."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from domain.letter import RESULTS, LetterKind, LetterOrder, RenderedLetter
from errors import LoginRefusedError, TransientError
from notify.caps import TO_STAFF, CapHold, address_problem, counted_since, day_problem
from notify.delivery.mime import UnsendableLetterError
from notify.digest import digest_is_due, digest_orders
from notify.letters.alert import alert_orders
from notify.outbox import QueuedLetter, Sending, SendReport, recover, send_due
from notify.render import render
from pipeline.services import Services
from pipeline.watch import step_record
from pipeline.watch.clock import CLOCK
from pipeline.watch.sending_hold import A_DAY, TO_APPLICANTS, held_kinds, hold_sending
from pipeline.watch.traces import TracedDelivery
from pipeline.write.alerts import due_alerts
from pipeline.write.copies import allowed, with_copies
from pipeline.write.digest_facts import digest_view
from pipeline.write.due import due_letters, letters_about
from pipeline.write.outbox_rows import OutboxRows
from pipeline.write.still_wanted import StillWanted
from store import letters
from store.applications import applications_with
from store.tables import ApplicationRow

_log = logging.getLogger(__name__)

_COPIES = "copies"
"""The pulse that fails while the server will not take somebody's copies of letters."""
_UNJUDGED = "unjudged"
"""The pulse that fails while the program cannot judge some application."""
_ASKING = frozenset(
    {LetterKind.CORRECTION_REQUEST, LetterKind.REMINDER, LetterKind.EXTENSION, LetterKind.CLOSING}
)
"""Letters that say what has not come, or what follows from that: only who has read the whole mailbox may."""


def plan_and_store(services: Services, now: datetime, *, is_mail_read: bool = True) -> int:
    """Enter every letter that is due and does not exist yet; returns how many.

    What says that something has not come, or who is ahead of whom, waits until all mail has been read.
    """
    orders: list[LetterOrder] = []
    failed: list[str] = []
    for call in services.calls.values():
        orders += due_letters(services, call, now, failed)
    _tell_unjudged(services, failed, now)
    if not is_mail_read:
        orders = [order for order in orders if order.kind not in _ASKING | RESULTS]
    return _enter(services, orders, now, "letters")


def plan_about(services: Services, application_id: int, now: datetime) -> int:
    """Enter what is due about one application and needs no look at others; returns how many letters.

    What cannot be judged or rendered is told by the next pass, which meets it again.
    """
    with services.database.read() as session:
        row = session.get(ApplicationRow, application_id)
    if row is None or row.call_id not in services.calls:
        return 0
    due = letters_about(services, services.calls[row.call_id], application_id, now)
    orders = [order for order in due if order.kind not in _ASKING | RESULTS]
    return _store(services, _rendered(services, orders, now), now)


def _tell_unjudged(services: Services, references: Sequence[str], now: datetime) -> None:
    """Let digest and alert name the applications that the program fails at, until it no longer does."""
    if references:
        why = f"Błąd programu: nie udało się ocenić zgłoszeń ({', '.join(references)}); czekają na poprawkę."
        step_record.failed(services.database, _UNJUDGED, why, now)
    else:
        step_record.record_success(services.database, _UNJUDGED, now)


def plan_digest(services: Services, now: datetime) -> bool:
    """Enter the digests that are due: that of all, and each office's; whether any was."""
    offices = [services.within_office(name) for name in services.settings.offices]
    return sum(_plan_digest(one, now) for one in (services, *offices)) > 0


def _plan_digest(services: Services, now: datetime) -> bool:
    policy = services.settings.policy()
    with services.database.read() as session:
        existing = letters.existing_keys(session, "digest/")
    if not digest_is_due(now, policy, existing, services.part):
        return False
    view = digest_view(services, now)
    return _enter(services, digest_orders(view, policy, existing, services.part), now, "digest") > 0


def plan_alerts(services: Services, now: datetime) -> int:
    """Enter the letters that tell the staff of a trouble, or that one is over; returns how many."""
    return _enter(services, due_alerts(services, now), now, "alerts")


def send(
    services: Services, *, is_mail_read: bool = True, to_staff_only: bool = False, only: int | None = None
) -> int:
    """Send what may leave now, or `only` one letter; returns how many letters the server took.

    Raises:
        TransientError: the outgoing server is out of reach; the letters wait.
    """
    held = TO_APPLICANTS if to_staff_only else held_kinds(services.database)
    store = OutboxRows(services.database, held | (frozenset() if is_mail_read else _ASKING), only)
    recovered = recover(store)
    if recovered.uncertain:
        _log.warning("uncertain letters: %s", ", ".join(recovered.uncertain))
    if not store.queued(services.clock()):
        return 0
    wanted = StillWanted(services)
    with services.delivery() as delivery:
        report = send_due(
            store,
            Sending(
                delivery=TracedDelivery(delivery),
                clock=services.clock,
                sender=services.settings.sender,
                own_senders={call: services.settings.sender_about(call) for call in services.calls},
                policy=services.settings.policy(),
                calls=services.calls,
                moot_because=wanted.moot_because,
                goes_elsewhere=wanted.goes_elsewhere,
                is_clock_right=lambda: _is_clock_right(services),
                rerender=lambda letter, now: _render(services, letter.order, now),
                tell_held=_HeldLetters(services).tell,
                released_at=step_record.last_success(services.database, A_DAY),
                with_allowed_copies=lambda order: allowed(order, services.calls, services.database),
            ),
        )
    _tell_failed_copies(services, report)
    services.tally.add(letters_sent=len(report.sent))
    if report.unreachable:
        raise (LoginRefusedError if report.is_login_refused else TransientError)(report.unreachable)
    return len(report.sent)


def _is_clock_right(services: Services) -> bool:
    """Whether the clock is watched and did not go back, or a person said that the later hour was wrong."""
    went_back = any(row.name == CLOCK for row in step_record.troubles(services.database))
    return not services.is_played and not went_back


def _tell_failed_copies(services: Services, report: SendReport) -> None:
    """Let the digest name the copies that the server would not take, until it takes one again."""
    if report.copies_failed:
        said = "; ".join(dict.fromkeys(report.copies_failed))
        why = f"Pisma wyszły, ale serwer nie przyjął ich kopii ([letters.copies]): {said}."
        step_record.failed(services.database, _COPIES, why, services.clock())
    elif report.copies_sent:
        step_record.record_success(services.database, _COPIES, services.clock())


class _HeldLetters:
    """What follows when letters are over a cap: a freeze for all, or an alert a day for an address."""

    def __init__(self, services: Services) -> None:
        self._parts = services
        self._told: set[str] = set()

    def tell(self, letter: QueuedLetter, hold: CapHold) -> None:
        """Hold all letters to applicants, or enter an alert for each of the staff; one a pass and address."""
        if hold.until is None:
            _log.warning("letters wait for a person, over the cap for all: from letter %s on", letter.id)
            self._hold_letters()
        elif (address := letter.order.to.casefold()) not in self._told:
            self._told.add(address)
            _log.warning("letters wait over the cap for an address: letter %s", letter.id)
            services, now, policy = self._parts, self._parts.clock(), self._parts.settings.policy()
            problem = address_problem(letter.order, hold.until, policy)
            _enter(services, alert_orders(f"cap/{address}", problem, now, policy), now, "caps")

    def _hold_letters(self) -> None:
        """Of this the staff is told as of every freeze: in the next pass (`pipeline.write.alerts`)."""
        services, now = self._parts, self._parts.clock()
        left = OutboxRows(services.database).departures(counted_since(now))
        with services.database.read() as session:
            waiting = letters.count_queued(session, TO_STAFF)
        hold_sending(
            services.database, A_DAY, day_problem(left, waiting, now, services.settings.policy()), now
        )


def _enter(services: Services, orders: Iterable[LetterOrder], now: datetime, step: str) -> int:
    rendered = _rendered(services, orders, now)
    whys = {order.key: letter for order, letter in rendered if isinstance(letter, str)}
    _tell_unsendable(services, step, whys, now)
    return _store(services, rendered, now)


def _store(
    services: Services, rendered: Sequence[tuple[LetterOrder, RenderedLetter | str]], now: datetime
) -> int:
    """Enter the letters that there are bytes of."""
    ready = [(order, letter) for order, letter in rendered if not isinstance(letter, str)]
    if not ready:
        return 0
    with services.database.write() as session:
        about = applications_with(session, {order.reference for order, _letter in ready if order.reference})
        return sum(
            letters.add_letter(
                session, order, letter, about[order.reference].id if order.reference else None, now
            )
            for order, letter in ready
        )


def _rendered(
    services: Services, orders: Iterable[LetterOrder], now: datetime
) -> list[tuple[LetterOrder, RenderedLetter | str]]:
    """The orders with those who get a copy, each with its bytes, else why there are none."""
    addressed = with_copies(orders, services.calls, services.database)
    return [(order, _rendered_or_why(services, order, now)) for order in addressed]


def _rendered_or_why(services: Services, order: LetterOrder, now: datetime) -> RenderedLetter | str:
    """The letter's bytes, else why there are none; one that cannot be rendered holds nobody else's back."""
    try:
        return _render(services, order, now)
    except UnsendableLetterError as error:
        # The sentence, and the key of a letter to the staff, may name people; the digest tells of it.
        kind, reference = order.kind, order.reference
        _log.error("a letter (%s, %s) cannot be rendered: %s", kind, reference, type(error).__name__)
        return str(error)


def _tell_unsendable(services: Services, step: str, whys: Mapping[str, str], now: datetime) -> None:
    """Let the digest name the letters that a step could not make, and why, until it can make all."""
    name = f"render/{step}"
    if whys:
        causes = " ".join(dict.fromkeys(whys.values()))
        sentence = f"Nie można przygotować pism: {', '.join(whys)}. {causes}"
        step_record.failed(services.database, name, sentence, now)
    elif any(row.name == name for row in step_record.troubles(services.database)):
        step_record.succeeded(services.database, name, now)


def _render(services: Services, order: LetterOrder, now: datetime) -> RenderedLetter:
    call = services.calls.get(order.call_id)
    settings = services.settings
    sender = settings.sender_about(order.call_id)
    return render(order, call, sender, services.secret, now, settings.calls_dir)
