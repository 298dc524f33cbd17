"""`nabor deadline`: the worked table of working-day terms, from the command line."""

import pytest

from tests.support.offices.command import nabor

TABLE = {
    "2026-04-02": "2026-04-10",
    "2026-04-24": "2026-05-04",
    "2026-04-30": "2026-05-08",
    "2026-05-02": "2026-05-08",
    "2026-05-07": "2026-05-14",
    "2026-06-03": "2026-06-11",
    "2026-06-30": "2026-07-07",
    "2026-11-06": "2026-11-16",
    "2026-12-17": "2026-12-28",
    "2026-12-18": "2026-12-29",
    "2026-12-31": "2027-01-11",
    "2027-03-24": "2027-04-01",
    "2027-05-26": "2027-06-03",
}
"""Sent on → the fifth working day; 24 December is a holiday since 2025."""


@pytest.mark.parametrize(("sent_on", "due_on"), TABLE.items())
def test_the_term_of_five_working_days(sent_on: str, due_on: str) -> None:
    told = nabor({}, "deadline", sent_on, "--json").value
    assert told["due_on"] == due_on
    assert (told["sent_on"], len(told["days"]), told["days"][-1]) == (sent_on, 5, due_on)


def test_people_read_weekdays_and_the_hour() -> None:
    answer = nabor({}, "deadline", "2026-04-30")
    assert answer.status == 0
    first, *days = answer.out.splitlines()
    assert "piątku 8 maja 2026" in first
    assert "24:00" in first
    assert len(days) == 5
    assert "poniedziałek, 4 maja 2026" in days[0]


def test_another_number_of_days() -> None:
    assert nabor({}, "deadline", "2026-04-30", "--days", "1", "--json").value["due_on"] == "2026-05-04"


@pytest.mark.parametrize(
    "arguments",
    [("30.04",), ("2026-02-30",), ("2026-04-30", "--days", "0"), ("2026-04-30", "--days", "x"), ()],
)
def test_what_is_no_date_or_no_number_is_wrong_usage(arguments: tuple[str, ...]) -> None:
    answer = nabor({}, "deadline", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err
