"""Whether letters to applicants must wait for a person's word, whatever else says that they may go.

A database that was restored may not know of letters that left since (f093); a store with missing or damaged
files cannot prove what it says (f092); a clock that went back dates everything wrongly (f067); more letters
in a day than the office ever writes may be a bug's (f084); a call's file that ends an open call earlier would
make applicants late. Until somebody has looked, nobody but the staff is written to.
"""

from datetime import datetime

from sqlmodel import Session, col, select

from domain.acts.on_the_office import Hold, Release
from domain.letter import LetterKind
from domain.mail import Outcome
from errors import NaborError
from pipeline.watch import step_record
from pipeline.watch.clock import CLOCK
from store.acts.decisions import newest_release, record_release
from store.engine.database import Database
from store.tables import MessageRow, StepRow

RESTORED = "restored"
"""The data came from a backup; only a person ends this."""
DAMAGED = "verify"
"""Files or rows are damaged; ends when all is well again, or by a person's word."""
A_DAY = "a_day"
"""The cap for all applicants was met; only a person ends this, and its `ok_at` is when one last did."""
EARLIER_CLOSE = "earlier_close"
"""A call's file shortened an open call; ends when the file is put right, or by a person's word."""
FREEZING = (CLOCK, RESTORED, DAMAGED, A_DAY, EARLIER_CLOSE)
"""The steps that hold the letters while they fail."""

TO_APPLICANTS = frozenset(LetterKind) - {LetterKind.ALERT, LetterKind.DIGEST}


def hold_sending(database: Database, name: str, why: str, now: datetime) -> None:
    """Hold every letter to applicants from now on; `why` is for the digest, the alert and `nabor doctor`."""
    step_record.failed(database, name, why, now)


def release_sending(database: Database, name: str, now: datetime) -> None:
    """What froze the sending is well again by itself."""
    step_record.succeeded(database, name, now)


def frozen_because(database: Database) -> tuple[str, ...]:
    """Why no letter to applicants may leave, as sentences; none when they may."""
    with database.read() as session:
        return tuple(row.error for row in _freezing(session))


def held_kinds(database: Database) -> frozenset[LetterKind]:
    """The kinds of letters that may not leave now: all but those to the staff while sending is frozen."""
    return TO_APPLICANTS if frozen_because(database) else frozenset()


def release(database: Database, by: str, reason: str, now: datetime) -> tuple[Hold, ...]:
    """Let letters leave again, by the word of a person, which is kept for ever; what had held them.

    Raises:
        NaborError: nothing is held, or the mailbox has not been read wholly since the data were restored.
    """
    with database.write() as session:
        held = _freezing(session)
        if not held:
            raise NaborError("Wysyłanie pism nie jest wstrzymane.")
        holds = tuple(Hold(row.name, row.error) for row in held)
        for row in held:
            if row.name == RESTORED and not _is_mail_read_since(session, row.failed_at):
                raise NaborError(
                    "Od odtworzenia danych program nie odczytał jeszcze całej skrzynki; "
                    "najpierw potrzebny jest udany przebieg (nabor run)."
                )
            row.ok_at, row.failed_at, row.error = now, None, ""
            session.add(row)
        record_release(session, Release(holds), by=by, reason=reason, now=now)
    return holds


def restored_at(database: Database) -> datetime | None:
    """When the data were brought back from a backup, as long as nobody has released the letters since."""
    with database.read() as session:
        row = session.get(StepRow, RESTORED)
    return row.failed_at if row is not None else None


def is_released(database: Database, name: str, why: str) -> bool:
    """Whether a person, knowing just this, let the letters leave, and all has not been well since."""
    with database.read() as session:
        row, released = session.get(StepRow, name), newest_release(session, name)
    if row is None or row.failed_at is not None or released is None:
        return False
    return row.ok_at == released.at and bool(released.value[name] == why)


def _freezing(session: Session) -> list[StepRow]:
    query = select(StepRow).where(col(StepRow.name).in_(FREEZING), col(StepRow.failed_at).is_not(None))
    return list(session.exec(query.order_by(StepRow.name)).all())


def _is_mail_read_since(session: Session, at: datetime | None) -> bool:
    """Whether the whole mailbox was compared with the ledger since an instant, and all that came is filed."""
    compared = session.get(StepRow, "reconcile")
    if at is None or compared is None or compared.ok_at is None or compared.ok_at <= at:
        return False
    pending = select(MessageRow.id).where(MessageRow.outcome == Outcome.PENDING).limit(1)
    return session.exec(pending).first() is None
