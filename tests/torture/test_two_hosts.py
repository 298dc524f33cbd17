"""The first host falls asleep past its lease at every kind of point, the second takes over, the first wakes."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.postgres import Postgres
from tests.torture.points import Point, read_trace
from tests.torture.sink import Sink
from tests.torture.two_hosts import LEASE_SECONDS, Hosts, accepted_by

COMMITS = 8
AT_ONCE = 4


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


def chosen(points: Sequence[Point]) -> list[str]:
    """The last of each kind of step towards the server, and commits all over the pass."""
    steps = {f"{point.kind}.{point.moment}": point.name for point in points if "smtp" in point.kind}
    commits = [point.name for point in points if point.kind == "commit"]
    return [*steps.values(), *commits[:: max(1, len(commits) // COMMITS)]]


def test_whoever_sleeps_past_its_lease_writes_and_sends_nothing_more(
    tmp_path: Path, postgres: Postgres, sink: Sink
) -> None:
    undisturbed = Hosts(tmp_path / "undisturbed", postgres.database(), sink)
    undisturbed.start_first("", tmp_path / "trace")
    assert not undisturbed.await_first()
    undisturbed.share()
    total = accepted_by(sink)
    assert undisturbed.problems(total) == []
    assert len(total) >= 2
    points = chosen(read_trace(tmp_path / "trace"))
    for start in range(0, len(points), AT_ONCE):
        some = points[start : start + AT_ONCE]
        asleep = {point: Hosts(tmp_path / point, postgres.database(), sink) for point in some}
        for point, hosts in asleep.items():
            hosts.start_first(point)
        for point, hosts in asleep.items():
            assert hosts.await_first(), (point, hosts.told)
            hosts.share()
        time.sleep(LEASE_SECONDS + 0.5)
        for point, hosts in asleep.items():
            assert hosts.run("b").status in {0, 1}, point
        for hosts in asleep.values():
            hosts.wake_first()
        accepted = accepted_by(sink)
        for point, hosts in asleep.items():
            hosts.run("b")
            accepted += accepted_by(sink)
            assert hosts.problems(accepted) == [], (point, hosts.told)


def test_whoever_wakes_before_anybody_took_over_goes_on(
    tmp_path: Path, postgres: Postgres, sink: Sink
) -> None:
    hosts = Hosts(tmp_path / "alone", postgres.database(), sink)
    hosts.start_first("smtp-rcpt.after#1")
    assert hosts.await_first()
    hosts.share()
    refused = hosts.run("b")
    assert (refused.status, "pracuje już inny komputer" in refused.err) == (1, True)
    time.sleep(LEASE_SECONDS + 0.5)
    hosts.wake_first()
    hosts.run("b")
    accepted = accepted_by(sink)
    assert hosts.problems(accepted) == []
    assert sorted(accepted.values()) == [1] * len(accepted)
