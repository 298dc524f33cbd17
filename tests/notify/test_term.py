"""The term of § 4.4 row by row, and the hours of sending."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar.workdays import counted_days
from domain.letter import LetterPolicy
from domain.words.polish import WARSAW
from notify.term import accepted_due_on, term_due_on, window_opens
from tests.support.facts.applications import at, meeting, switzerland

OFFICE = LetterPolicy()

# Sent, the fifth working day, and the days counted: the worked table for the years 2026 and 2027.
TABLE = [
    ("2026-04-02", "2026-04-10", "3 7 8 9 10"),
    ("2026-04-24", "2026-05-04", "27 28 29 30 4"),
    ("2026-04-30", "2026-05-08", "4 5 6 7 8"),
    ("2026-05-02", "2026-05-08", "4 5 6 7 8"),
    ("2026-05-07", "2026-05-14", "8 11 12 13 14"),
    ("2026-06-03", "2026-06-11", "5 8 9 10 11"),
    ("2026-06-30", "2026-07-07", "1 2 3 6 7"),
    ("2026-11-06", "2026-11-16", "9 10 12 13 16"),
    ("2026-12-17", "2026-12-28", "18 21 22 23 28"),
    ("2026-12-18", "2026-12-29", "21 22 23 28 29"),
    ("2026-12-31", "2027-01-11", "4 5 7 8 11"),
    ("2027-03-24", "2027-04-01", "25 26 30 31 1"),
    ("2027-05-26", "2027-06-03", "28 31 1 2 3"),
]


@pytest.mark.parametrize(("sent", "due", "days"), TABLE)
def test_the_worked_table(sent: str, due: str, days: str) -> None:
    sent_on = date.fromisoformat(sent)
    assert term_due_on(switzerland(), sent_on) == date.fromisoformat(due)
    assert " ".join(str(day.day) for day in counted_days(sent_on, 5)) == days


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        ("2027-01-04", "2027-01-11"),
        ("2027-01-08", "2027-01-15"),
        # Saturdays and holidays move on to the next working day (art. 115 KC).
        ("2027-01-09", "2027-01-18"),
        ("2026-12-17", "2026-12-28"),
        ("2026-12-30", "2027-01-07"),
    ],
)
def test_a_term_in_days_never_ends_on_a_free_day(sent: str, due: str) -> None:
    assert term_due_on(meeting(), date.fromisoformat(sent)) == date.fromisoformat(due)


def test_the_day_of_acceptance_is_the_day_in_warsaw() -> None:
    before, after = datetime(2026, 4, 30, 21, 59, tzinfo=UTC), datetime(2026, 5, 7, 22, 1, tzinfo=UTC)
    assert accepted_due_on(None, switzerland(), before) == date(2026, 5, 8)
    assert accepted_due_on(None, switzerland(), after) == date(2026, 5, 15)


@given(
    printed=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    accepted_on=st.dates(date(2026, 1, 1), date(2027, 12, 1)),
)
@settings(max_examples=60, deadline=None)
def test_a_term_is_never_shortened(printed: date | None, accepted_on: date) -> None:
    call = switzerland()
    accepted_at = datetime.combine(accepted_on, time(12), tzinfo=WARSAW)
    due_on = accepted_due_on(printed, call, accepted_at)
    assert due_on >= term_due_on(call, accepted_on)
    assert printed is None or due_on >= printed


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        ("2026-04-30 07:29", False),
        ("2026-04-30 07:30", True),
        ("2026-04-30 15:29", True),
        ("2026-04-30 15:30", False),
        ("2026-05-01 10:00", False),
        ("2026-05-02 10:00", False),
        ("2026-12-24 10:00", False),
    ],
)
def test_the_window_is_open_in_office_hours_of_working_days(now: str, is_open: bool) -> None:
    assert window_opens(at(now), OFFICE) is is_open
    assert window_opens(at(now), LetterPolicy(window=None))
