"""What lists read of the copies: filtered, sorted, counted and page by page."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from domain.application import Status
from store.engine.database import Database
from store.kept.assessments import (
    ApplicationFilter,
    News,
    Sort,
    Validity,
    count,
    facts_versions,
    ids,
    ids_with_news,
    keep,
    listed,
    tally,
    unjudged_ids,
    unplanned_ids,
    urgency_of,
    waiting_by_criterion,
)  # fmt: skip
from tests.support.facts.rows import application_row

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def copy(number: int, **columns: Any) -> dict[str, Any]:
    if "status" in columns:
        columns["urgency"] = urgency_of(Status(columns["status"]), columns.get("correction_due_on"))
    return {
        "application_id": number, "judged_version": 1, "planned_version": 1, "fingerprint": "f",
        "assessed_at": NOW, "expires_at": None, **columns,
    }  # fmt: skip


@pytest.fixture
def office(database: Database) -> Database:
    with database.write() as session:
        for _ in range(4):
            application_row(session)
        application_row(session, "b", "BBB")
        zolw = {"name": "Żółw", "words": "aaa-2026-0001 zolw 9290000006 zolw@a.example", "points": 40}
        keep(
            session,
            [
                copy(1, status="complete", completed_at=NOW, **zolw),
                copy(
                    2,
                    status="needs_decision",
                    questions=2,
                    name="Alfa",
                    words="aaa-2026-0002 alfa",
                    points=None,
                ),
                copy(
                    3,
                    status="awaiting_correction",
                    correction_due_on=date(2026, 5, 5),
                    name="Beta",
                    points=60,
                ),
                copy(
                    4,
                    status="complete",
                    is_to_verify=True,
                    to_verify=",2,17,",
                    received_at=NOW + HOUR,
                    points=60,
                ),
                copy(5, status="late"),
            ],
        )
    return database


def numbers(database: Database, wanted: ApplicationFilter, *rest: Any, **more: Any) -> list[int]:
    with database.read() as session:
        return [row.application_id for row in listed(session, wanted, *rest, **more)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ApplicationFilter(), [1, 2, 3, 4, 5]),
        (ApplicationFilter("a"), [1, 2, 3, 4]),
        (ApplicationFilter(statuses=frozenset({"complete", "late"})), [1, 4, 5]),
        (ApplicationFilter(words="ŻÓŁW 929"), [1]),
        (ApplicationFilter(words="zolw alfa"), []),
        (ApplicationFilter(words="%"), []),
        (ApplicationFilter(takes_part=True), [1, 2, 3, 4]),
        (ApplicationFilter(takes_part=False), [5]),
        (ApplicationFilter(has_questions=True), [2]),
        (ApplicationFilter("a", has_questions=False), [1, 3, 4]),
        (ApplicationFilter(is_to_verify=True), [4]),
        (ApplicationFilter(to_verify=2), [4]),
        (ApplicationFilter(to_verify=7), []),
        (ApplicationFilter("a", but_to_verify=2), [1, 2, 3]),
        (ApplicationFilter(due_by=date(2026, 5, 5)), [3]),
        (ApplicationFilter(due_by=date(2026, 5, 4)), []),
    ],
)
def test_a_list_shows_what_is_wanted(office: Database, wanted: ApplicationFilter, found: list[int]) -> None:
    assert numbers(office, wanted) == found
    with office.read() as session:
        assert count(session, wanted) == len(found)
        assert ids(session, wanted) == set(found)
        assert sum(tally(session, wanted).values()) == len(found)


def test_what_has_no_points_stands_last_either_way(office: Database) -> None:
    assert numbers(office, ApplicationFilter("a"), Sort.POINTS) == [1, 3, 4, 2]
    assert numbers(office, ApplicationFilter("a"), Sort.POINTS, descending=True) == [4, 3, 1, 2]


def test_in_the_order_of_urgency_what_has_no_term_is_the_last_of_its_state(office: Database) -> None:
    waiting = {"status": "awaiting_correction", "words": "aaa-2026-0001"}
    with office.write() as session:
        keep(session, [copy(1, **waiting), copy(4, **waiting, correction_due_on=date(2026, 5, 4))])
    assert numbers(office, ApplicationFilter(), Sort.URGENCY) == [2, 4, 3, 1, 5]
    assert numbers(office, ApplicationFilter(), Sort.URGENCY, descending=True) == [5, 3, 4, 1, 2]


def test_pages_follow_one_another(office: Database) -> None:
    pages = [numbers(office, ApplicationFilter(), Sort.STATUS, offset=start, limit=2) for start in (0, 2, 4)]
    assert pages == [[3, 1], [4, 5], [2]]


def test_the_newest_number_first(office: Database) -> None:
    assert numbers(office, ApplicationFilter("a"), descending=True) == [4, 3, 2, 1]


def test_counts_by_status(office: Database) -> None:
    with office.read() as session:
        assert tally(session, ApplicationFilter("a")) == {
            "complete": 2, "needs_decision": 1, "awaiting_correction": 1,
        }  # fmt: skip


def test_the_commission_is_told_how_much_waits_in_each_criterion(office: Database) -> None:
    with office.read() as session:
        assert waiting_by_criterion(session, "a") == {2: 1, 17: 1}
        assert waiting_by_criterion(session, "b") == {}


def test_a_digest_finds_what_it_tells(office: Database) -> None:
    def told(since: datetime | None, *also: int) -> set[int]:
        with office.read() as session:
            return ids_with_news(session, "a", News(since, date(2026, 5, 4), date(2026, 5, 5), also))

    assert told(None) == {1, 2, 3, 4}
    assert told(NOW) == {2, 3, 4}
    assert told(NOW + HOUR, 1) == {1, 2, 3}


@pytest.mark.parametrize(
    ("changed", "is_judged", "is_planned"),
    [
        ({}, True, True),
        ({"planned_version": 0}, True, False),
        ({"judged_version": 0, "planned_version": 0}, False, False),
        ({"fingerprint": "e"}, False, False),
        ({"fingerprint": "g"}, False, False),
        ({"expires_at": NOW + HOUR}, True, True),
        ({"expires_at": NOW}, False, False),
        ({"assessed_at": NOW + HOUR}, False, False),
    ],
)
def test_a_copy_is_old_for_each_reason(
    office: Database, changed: dict[str, Any], is_judged: bool, is_planned: bool
) -> None:
    valid = Validity("a", "f", NOW)
    with office.write() as session:
        keep(session, [copy(3, **changed)])
    with office.read() as session:
        assert facts_versions(session, [3]) == {3: 1}
        assert unjudged_ids(session, valid) == ([] if is_judged else [3])
        assert unplanned_ids(session, valid) == ([] if is_planned else [3])
        (row,) = (row for row in listed(session, ApplicationFilter("a")) if row.application_id == 3)
        assert valid.holds(row) == is_judged
