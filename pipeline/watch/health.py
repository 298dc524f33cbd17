"""Whether the program does its work, for monitoring: facts first, then a judgement of numbers alone.

Nothing here names a person, an address or a file of theirs.
"""

import shutil
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from config.settings import Health
from domain.letter import LetterKind, LetterPolicy, LetterState
from domain.mail import Outcome
from errors import TransientError
from ingest.machine import find_tessdata
from notify.caps import TO_STAFF, Departure, counted_since, hold_for
from notify.term import window_opened_at, window_opens
from pipeline.runtime.lock import is_held
from pipeline.services import Services
from pipeline.watch import step_record
from pipeline.watch.sending_hold import A_DAY, held_kinds
from store.acts.decisions import released_letters
from store.engine.lease import at_work
from store.letters import count_in, departures, uncertain
from store.mail.mail_views import waiting_since
from store.records import order_from_dict
from store.tables import BrokenRow, LetterRow, MessageRow


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found; None: not known, or there is none."""

    polled_at: datetime | None
    reconciled_at: datetime | None
    backed_up_at: datetime | None
    pending_since: datetime | None
    """Since when the message waits that has waited the longest to be processed."""
    queued_since: datetime | None
    """Since when the letter might have left that waits the longest."""
    uncertain: int
    """Letters to applicants: about others nobody has to decide."""
    failed: int
    bounced: int
    quarantined: int
    """Messages set aside that no digest has told of."""
    broken_today: int
    """Reading processes that ended before their time in the last 24 hours."""
    broken_ever: int
    disk_free_mb: int
    is_sending: bool
    """Whether letters to applicants are not held by a freeze."""
    has_worker: bool
    has_tessdata: bool


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is looked at; without a limit it is only shown, without a value nothing is known."""

    value: float | bool | None
    limit: float | bool | None
    ok: bool


def facts_of(services: Services, now: datetime) -> Facts:
    """What monitoring asks about, as it stands now."""
    held = held_kinds(services.database)
    released_at = step_record.last_success(services.database, A_DAY)
    with services.database.read() as session:
        failed = count_in(session, LetterState.FAILED)
        bounced = count_in(session, LetterState.BOUNCED)
        doubtful = sum(row.kind not in TO_STAFF for row in uncertain(session))
        pending_since = waiting_since(session)
        queued_since = _queued_since(session, services.settings.policy(), held, released_at, now)
        quarantined = _unseen_quarantined(session)
        broken = session.exec(select(BrokenRow.at, BrokenRow.count)).all()
        has_host = bool(at_work(session))
    return Facts(
        polled_at=_polled_at(services),
        reconciled_at=step_record.last_success(services.database, "reconcile"),
        backed_up_at=step_record.last_success(services.database, "backup"),
        pending_since=pending_since,
        queued_since=queued_since,
        uncertain=doubtful,
        failed=failed,
        bounced=bounced,
        quarantined=quarantined,
        broken_today=sum(count for at, count in broken if at > now - timedelta(days=1)),
        broken_ever=sum(count for _at, count in broken),
        disk_free_mb=shutil.disk_usage(services.settings.data_dir).free // 10**6,
        is_sending=not held,
        has_worker=is_held(services.settings.data_dir) or has_host,
        has_tessdata=find_tessdata(services.settings.ocr.tessdata) is not None,
    )


def _polled_at(services: Services) -> datetime | None:
    """When the mailbox was read that was read the longest ago; None: one of them never was."""
    read = [step_record.last_success(services.database, one.poll_step) for one in services.mailboxes]
    known = [at for at in read if at is not None]
    return min(known) if len(known) == len(read) else None


def judge(facts: Facts, limits: Health, now: datetime) -> dict[str, Check]:
    """Every check by its name."""
    minute, hour = timedelta(minutes=1), timedelta(hours=1)
    polled = _at_most(_age(facts.polled_at, now, minute), limits.poll_minutes)
    return {
        # A mailbox that was never read is no healthy one; of the other steps nothing known is nothing wrong.
        "poll_minutes": Check(polled.value, polled.limit, polled.ok and polled.value is not None),
        "reconcile_hours": _at_most(_age(facts.reconciled_at, now, hour), limits.reconcile_hours or None),
        "pending_minutes": _at_most(_age(facts.pending_since, now, minute), limits.pending_minutes),
        "queued_minutes": _at_most(_age(facts.queued_since, now, minute), limits.queued_minutes),
        "uncertain": _at_most(facts.uncertain, limits.uncertain),
        "failed": _at_most(facts.failed, limits.failed),
        "bounced": _at_most(facts.bounced, limits.bounced),
        "quarantined": _at_most(facts.quarantined, limits.quarantined),
        "sandbox_restarts": _at_most(facts.broken_today, limits.sandbox_restarts),
        "sandbox_restarts_ever": _at_most(facts.broken_ever, None),
        "disk_free_mb": Check(
            facts.disk_free_mb, limits.disk_free_mb, facts.disk_free_mb >= limits.disk_free_mb
        ),
        "backup_hours": _at_most(_age(facts.backed_up_at, now, hour), limits.backup_hours or None),
        "sending": _must(facts.is_sending, is_asked=True),
        "worker": _must(facts.has_worker, is_asked=limits.worker),
        "tessdata": _must(facts.has_tessdata, is_asked=True),
    }


def checks_of(services: Services) -> dict[str, Check]:
    """All checks of `nabor health`; only that of the database when it does not answer."""
    try:
        facts = facts_of(services, services.clock())
    except TransientError:
        return {"database": Check(value=False, limit=True, ok=False)}
    answers = Check(value=True, limit=True, ok=True)
    return {"database": answers, **judge(facts, services.settings.health, services.clock())}


def as_dict(checks: dict[str, Check]) -> dict[str, Any]:
    """The checks as plain data, and whether all of them are well."""
    return {"healthy": is_healthy(checks), "checks": {name: asdict(check) for name, check in checks.items()}}


def is_healthy(checks: dict[str, Check]) -> bool:
    """Whether every check is well."""
    return all(check.ok for check in checks.values())


def _age(since: datetime | None, now: datetime, unit: timedelta) -> float | None:
    """How long ago an instant was; what lies in the future is new."""
    return None if since is None else round(max(timedelta(), now - since) / unit, 1)


def _at_most(value: float | None, limit: float | None) -> Check:
    return Check(value, limit, value is None or limit is None or value <= limit)


def _must(value: bool, *, is_asked: bool) -> Check:
    return Check(value, is_asked or None, value or not is_asked)


def _queued_since(
    session: Session,
    policy: LetterPolicy,
    held: Collection[str],
    released_at: datetime | None,
    now: datetime,
) -> datetime | None:
    """Since when the longest waiting letter might have left.

    Waiting for the office's hours is no delay; a freeze and a cap are told of as what they are, and what the
    cap for all held, or waited for approval, might have left only since a person let it go.
    """
    query = select(LetterRow.id, LetterRow.created_at, col(LetterRow.not_before), LetterRow.letter_order)
    query = query.where(LetterRow.state == LetterState.QUEUED, col(LetterRow.kind).not_in(held))
    queued = session.exec(query).all()
    if not queued:
        return None
    left = [Departure(*one) for one in departures(session, TO_STAFF, counted_since(now))]
    is_open, opened = window_opens(now, policy), window_opened_at(now, policy)
    waiting = []
    let_go = released_letters(session)
    for number, planned_at, not_before, values in queued:
        created_at = let_go.get(str(number), planned_at)
        order = order_from_dict(dict(values))
        since = max(created_at, not_before or created_at, released_at or created_at)
        if order.in_window:
            since = max(since, opened or since) if is_open else now
        if since < now and hold_for(order, left, now, policy, released_at) is None:
            waiting.append(since)
    return min(waiting, default=None)


def _unseen_quarantined(session: Session) -> int:
    """Messages set aside since the last digest that left."""
    told = session.exec(
        select(func.max(LetterRow.created_at)).where(
            LetterRow.kind == LetterKind.DIGEST, LetterRow.state == LetterState.SENT
        )
    ).one()
    query = select(func.count()).where(MessageRow.outcome == Outcome.QUARANTINED)
    if told is not None:
        query = query.where(col(MessageRow.processed_at) > told)
    return session.exec(query).one()
