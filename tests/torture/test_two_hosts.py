"""The first host falls asleep past its lease, the second takes over, the first wakes; here at a few points."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.servers.postgres import Postgres
from tests.torture.office.sink import Sink
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
    by_point = {trial.point.partition("#")[0]: trial for trial in told}
    in_doubt = {point: (one.uncertain, one.late) for point, one in by_point.items() if "smtp" in point}
    assert in_doubt == {
        "smtp-rcpt.after": (0, 0),
        "smtp-data.after": (0, 0),
        "smtp-body.middle": (1, 0),  # its end is never sent: the lease was asked for once more
        "smtp-dot.before": (1, 0),
        "smtp-reply.after": (1, 1),
    }
    assert by_point["smtp-dot.before"].status == -signal.SIGALRM, "stopped after asking, it never goes on"


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
