from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.workdays import counted_days, deadline, end_of, holidays_in, is_workday, workdays_before

YEARS = st.dates(date(2020, 1, 1), date(2040, 12, 31))

# The office's own table, as an oracle for the library (f066).
HOLIDAYS_2026 = "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26"
HOLIDAYS_2027 = "01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26"


@pytest.mark.parametrize(("year", "days"), [(2026, HOLIDAYS_2026), (2027, HOLIDAYS_2027)])
def test_f066_holidays_are_those_of_the_table(year: int, days: str) -> None:
    assert holidays_in(year) == {date.fromisoformat(f"{year}-{day}") for day in days.split()}


@pytest.mark.parametrize(
    ("sent_on", "counted"),
    [
        ("2026-04-02", "2026-04-03 2026-04-07 2026-04-08 2026-04-09 2026-04-10"),
        ("2026-04-24", "2026-04-27 2026-04-28 2026-04-29 2026-04-30 2026-05-04"),
        ("2026-04-30", "2026-05-04 2026-05-05 2026-05-06 2026-05-07 2026-05-08"),
        ("2026-05-02", "2026-05-04 2026-05-05 2026-05-06 2026-05-07 2026-05-08"),
        ("2026-05-07", "2026-05-08 2026-05-11 2026-05-12 2026-05-13 2026-05-14"),
        ("2026-06-03", "2026-06-05 2026-06-08 2026-06-09 2026-06-10 2026-06-11"),
        ("2026-06-30", "2026-07-01 2026-07-02 2026-07-03 2026-07-06 2026-07-07"),
        ("2026-11-06", "2026-11-09 2026-11-10 2026-11-12 2026-11-13 2026-11-16"),
        ("2026-12-17", "2026-12-18 2026-12-21 2026-12-22 2026-12-23 2026-12-28"),
        ("2026-12-18", "2026-12-21 2026-12-22 2026-12-23 2026-12-28 2026-12-29"),
        ("2026-12-31", "2027-01-04 2027-01-05 2027-01-07 2027-01-08 2027-01-11"),
        ("2027-03-24", "2027-03-25 2027-03-26 2027-03-30 2027-03-31 2027-04-01"),
        ("2027-05-26", "2027-05-28 2027-05-31 2027-06-01 2027-06-02 2027-06-03"),
    ],
)
def test_the_worked_table_of_terms(sent_on: str, counted: str) -> None:
    days = counted_days(date.fromisoformat(sent_on), 5)
    assert " ".join(day.isoformat() for day in days) == counted


@given(YEARS, st.integers(1, 30))
def test_a_term_has_so_many_workdays_and_never_counts_the_day_itself(sent_on: date, workdays: int) -> None:
    days = counted_days(sent_on, workdays)
    assert len(days) == workdays
    assert all(is_workday(day) and day > sent_on for day in days)
    between = [sent_on + timedelta(n) for n in range(1, (days[-1] - sent_on).days + 1)]
    assert [day for day in between if is_workday(day)] == list(days)


@given(YEARS, st.integers(0, 10))
def test_counting_back_from_a_deadline_meets_the_days_counted(sent_on: date, workdays: int) -> None:
    days = counted_days(sent_on, 11)
    assert workdays_before(days[-1], workdays) == days[-1 - workdays]


@given(YEARS)
def test_a_later_sending_never_ends_earlier(sent_on: date) -> None:
    assert deadline(sent_on, 5) <= deadline(sent_on + timedelta(1), 5)


def test_f065_a_term_ends_at_midnight_also_where_the_clocks_change() -> None:
    assert end_of(date(2026, 3, 28)) == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert end_of(date(2026, 3, 29)) == datetime(2026, 3, 29, 22, tzinfo=UTC)
    assert end_of(date(2026, 10, 25)) == datetime(2026, 10, 25, 23, tzinfo=UTC)
