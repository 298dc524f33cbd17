"""One pass of every job that is due: poll → process → assess → plan letters → send → digest."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from errors import LoginRefusedError, TransientError
from pipeline.calls_in_force import take_decided
from pipeline.services import ReadingParts, Services
from pipeline.watch import step_record
from pipeline.watch.clock import watch_clock
from pipeline.watch.sending_hold import restored_at
from pipeline.watch.traces import span
from store.pending_work import has_applications, has_pending
from store.tables import BrokenRow

if TYPE_CHECKING:
    from pipeline.read.pools import Pools
    from pipeline.read.processing import Processing

_log = logging.getLogger(__name__)

RECONCILE_EVERY = timedelta(hours=24)
"""For passes that a timer calls; the worker does it at its start and every night."""


@dataclass
class PassReport:
    """What one pass did."""

    fetched: int = 0
    processed: int = 0
    planned: int = 0
    sent: int = 0
    problems: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """The counts as plain data."""
        return {
            "fetched": self.fetched,
            "processed": self.processed,
            "planned": self.planned,
            "sent": self.sent,
            "problems": self.problems,
        }

    def as_text(self) -> str:
        """The counts as sentences."""
        counts = (
            f"Nowe wiadomości: {self.fetched}; przetworzone: {self.processed}; "
            f"nowe pisma: {self.planned}; wysłane: {self.sent}."
        )
        return "\n".join([counts, *(f"Uwaga: {problem}" for problem in self.problems)])


def run_pass(services: Services, *, reconcile: bool = False) -> PassReport:
    """One pass; what fails for a passing reason is reported, and the rest goes on.

    With `reconcile` the whole mailbox is compared with the ledger before anything is sent.
    """
    with open_reading(services) as pools:
        return run_pass_in(services, pools, reconcile=reconcile)


def run_pass_in(services: Services, pools: "Pools", *, reconcile: bool = False) -> PassReport:
    """One pass whose files are read by processes that outlive it."""
    with span("pass") as told:
        report = _run_pass_in(services, pools, reconcile=reconcile)
        told |= {**report.as_dict(), "problems": len(report.problems)}
    return report


def _run_pass_in(services: Services, pools: "Pools", *, reconcile: bool) -> PassReport:
    report = PassReport()
    now = services.clock()
    with services.database.read() as session:
        take_decided(services.calls, session)
    restored = restored_at(services.database)
    if restored is not None and not is_reconciled_since(services, restored):
        reconcile = True  # what a restored ledger does not know is not only what came last (f093)
    if not services.is_played and (went_back := watch_clock(services.database, now)):
        _log.error("the clock went back")
        report.problems.append(went_back)
    with seen_to_queue(services):
        is_mail_read = take_mail(services, pools, now, report, reconcile=reconcile)
        write_letters(services, now, report, is_mail_read=is_mail_read)
    return report


@contextmanager
def seen_to_queue(services: Services) -> Iterator[None]:
    """Where steps are tasks: find again what the queue lost sight of, then forget what the pass has done."""
    if not services.settings.is_queued:
        yield
        return
    from pipeline.tasks.upkeep import forget_done, see_to

    newest = see_to(services)
    yield
    forget_done(services, newest)


def file_read(services: Services) -> None:
    """The task of filing what others have read, up to the first message that is still being read."""
    from pipeline.read.processing import Processing

    now = services.clock()
    with open_reading(services) as pools:
        processing = Processing(services, pools, now)
        _attempt(services, "file", lambda: _do(processing.finish), now, PassReport())
        processing.return_attempts()


def judge_one(services: Services, application_id: int) -> None:
    """The task of judging one application, and of planning what is due about it alone."""
    from pipeline.write.letters import plan_about

    with services.database.read() as session:
        take_decided(services.calls, session)
    with span("step", step="judge"):
        plan_about(services, application_id, services.clock())


def send_one(services: Services, letter_id: int) -> None:
    """The task of handing over one letter, if it still waits and may go; the outbox alone says so."""
    from pipeline.write.letters import send

    now = services.clock()
    _attempt(
        services,
        "send",
        lambda: _do(lambda: send(services, is_mail_read=False, only=letter_id)),
        now,
        PassReport(),
    )


def _do(step: Callable[[], object]) -> None:
    step()


def is_reconciled_since(services: Services, since: datetime) -> bool:
    """Whether the whole mailbox was compared with the ledger between an instant and now."""
    last = step_record.last_success(services.database, "reconcile")
    return last is not None and since <= last <= services.clock()


@contextmanager
def open_reading(services: Services) -> Iterator["Pools"]:
    """The processes that read; they start nothing before there is something to read.

    How many of them broke is put on record when they have ended.
    """
    pools = pools_for(services)
    try:
        with pools:
            yield pools
    finally:
        if pools.broken:
            with services.database.write() as session:
                session.add(BrokenRow(at=services.clock(), count=pools.broken))


def pools_for(parts: ReadingParts) -> "Pools":
    """Pools that are ready for the calls of the day."""
    from pipeline.file.calls import call_at, open_calls
    from pipeline.read.pools import open_pools

    now = parts.clock()
    nearest, others = call_at(parts.calls, now), open_calls(parts.calls, now)
    calls = {call.id: call for call in (nearest, *others)}.values()
    place = parts.workplace(nearest.id)
    # Where others read, one is enough for what they cannot.
    readers = max(1, parts.settings.worker.readers)
    return open_pools(readers, tuple(calls), place.tessdata, place.trust_dir)


def take_mail(
    services: Services, pools: "Pools", now: datetime, report: PassReport, *, reconcile: bool = False
) -> bool:
    """Fetch, read and file; whether everything that has arrived is filed."""
    from pipeline.receive.fetch import poll
    from pipeline.receive.fetch import reconcile as reconcile_mailbox

    processing: Processing | None = None

    def take() -> None:
        services.beat()
        # Triage, matching and recognition are loaded with the first message, not by a poll that finds none.
        nonlocal processing
        if processing is None and has_pending(services.database):
            from pipeline.read.processing import Processing

            processing = Processing(services, pools, now)
        if processing is not None:
            processing.take_pending()
            processing.file_ready(wait=False)

    def fetch(part: Services) -> None:
        for fetched in poll(part, now):
            report.fetched += fetched
            take()
        if reconcile:
            report.fetched += reconcile_mailbox(part, now)

    is_finished = True

    def finish() -> None:
        nonlocal is_finished
        services.read_queued(pools)
        take()
        if processing is not None:
            is_finished = processing.finish()

    # One after the other, each with its own troubles: whose password is wrong keeps no other's mail waiting.
    unread = [
        part
        for part in services.mailboxes
        if not _attempt(part, part.poll_step, partial(fetch, part), now, report)
    ]
    is_read = not unread
    _put_reconciled_on_record(services, now, is_done=reconcile and is_read)
    # What is in the ledger is filed also when the mailbox is away.
    is_filed = _attempt(services, "file", finish, now, report)
    if processing is not None:
        processing.return_attempts()
        report.processed += processing.filed
    _catch_up_scanning(services, now)
    return is_read and is_filed and is_finished


def _put_reconciled_on_record(services: Services, now: datetime, *, is_done: bool) -> None:
    if is_done:
        step_record.succeeded(services.database, "reconcile", now)


def _catch_up_scanning(services: Services, now: datetime) -> None:
    """Scan what could not be scanned before; a trouble that ended, or was switched off, is no longer told."""
    if not services.settings.clamd.is_set:
        step_record.record_success(services.database, "scan", now)
        return
    from pipeline.receive.scanning import Scanning

    Scanning(services, now).catch_up()


def write_letters(
    services: Services, now: datetime, report: PassReport, *, is_mail_read: bool = True
) -> None:
    """Judge every application, plan what is due, send what may go, then the digest."""
    if not services.settings.staff and not has_applications(services.database):
        return
    from pipeline.write.letters import plan_alerts, plan_and_store, plan_digest, send
    from pipeline.write.uncertain import resolve_uncertain

    resolve_uncertain(services.database, services.calls)
    with span("step", step="plan"):
        report.planned += plan_and_store(services, now, is_mail_read=is_mail_read)
        report.planned += plan_alerts(services, now)
    _attempt(
        services, "send", lambda: _count_sent(report, send(services, is_mail_read=is_mail_read)), now, report
    )
    if plan_digest(services, now):
        report.planned += 1
        _attempt(
            services,
            "send",
            lambda: _count_sent(report, send(services, is_mail_read=is_mail_read)),
            now,
            report,
        )


def tell_staff(services: Services) -> None:
    """Alerts alone, and nothing to applicants: for when a pass did not come to its end.

    Raises:
        TransientError: the outgoing server is out of reach; the letters wait.
    """
    from pipeline.write.letters import plan_alerts, send

    plan_alerts(services, services.clock())
    send(services, to_staff_only=True)


def _count_sent(report: PassReport, sent: int) -> None:
    report.sent += sent


def _attempt(
    services: Services, name: str, step: Callable[[], None], now: datetime, report: PassReport
) -> bool:
    """Run a step that depends on the outside world; remember since when it fails."""
    try:
        services.patience.try_anyway(name, now)
        with span("step", step=name):
            step()
        step_record.succeeded(services.database, name, now)
    except TransientError as error:
        if isinstance(error, LoginRefusedError):
            services.patience.refused(name, str(error), now)
        _log.warning("step %s failed: %s", name, error)
        report.problems.append(str(error))
        _put_on_record(services, name, str(error), now)
        return False
    services.patience.went_well(name)
    return True


def _put_on_record(services: Services, name: str, problem: str, now: datetime) -> None:
    """Remember a failure; where not even that can be written, the step still ends in good order."""
    try:
        step_record.failed(services.database, name, problem, now)
    except TransientError as error:
        _log.error("the failure of step %s could not be recorded: %s", name, error)
