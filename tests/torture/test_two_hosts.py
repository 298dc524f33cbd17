"""The first host falls asleep past its lease, the second takes over, the first wakes; here at a few points."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.postgres import Postgres
from tests.torture.sink import Sink
from tests.torture.two_hosts import LEASE_SECONDS, Hosts, accepted_by, few, trials


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


def test_whoever_sleeps_past_its_lease_writes_and_sends_nothing_more(
    tmp_path: Path, postgres: Postgres, sink: Sink
) -> None:
    told = trials(tmp_path, postgres, sink, few)
    assert [(trial.point, trial.problems) for trial in told if trial.problems] == []
    silenced = {trial.point.partition(".")[0] for trial in told if "za długo milczał" in trial.told}
    assert silenced >= {"smtp-rcpt", "smtp-body"}
    assert {trial.uncertain for trial in told if trial.point.startswith("smtp-body")} == {1}
    assert {trial.uncertain for trial in told if trial.point.startswith("smtp-rcpt")} == {0}


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
