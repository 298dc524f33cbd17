"""A clock that went back sends nothing (f067): dates of letters, terms and windows would all be wrong."""

from datetime import datetime, timedelta

from domain.words.polish import time_text
from store.engine.database import Database
from store.tables import StepRow

CLOCK = "clock"
"""The pulse whose `ok_at` is the latest instant at which this program ever worked."""

_TOLERANCE = timedelta(minutes=5)
"""What setting a clock right may take away."""


def watch_clock(database: Database, now: datetime) -> str:
    """Record that it is now; the sentence that says what is wrong where it was later already, else empty.

    It ends by itself when the clock has caught up, or by a person's word (`nabor release`).
    """
    with database.write() as session:
        row = session.get(StepRow, CLOCK) or StepRow(name=CLOCK)
        if row.ok_at is not None and now < row.ok_at - _TOLERANCE:
            row.failed_at = row.failed_at or now
            row.error = (
                f"Zegar cofnął się: jest {time_text(now)}, a program pracował już {time_text(row.ok_at)}; "
                "pisma czekają. Popraw zegar, a jeśli to tamta godzina była błędna: nabor release."
            )
        else:
            row.ok_at, row.failed_at, row.error = max(now, row.ok_at or now), None, ""
        session.add(row)
        return row.error
