"""An office in a bucket, killed or put to sleep at a few steps towards it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.servers.postgres import Postgres
from tests.support.servers.seaweed import Seaweed
from tests.torture.bucket import kills, sleeps
from tests.torture.kills.points import Point
from tests.torture.office.sink import Sink


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


def few(points: Sequence[Point]) -> list[str]:
    """All mails there without rows, and the middle of the files."""
    puts = [point.name for point in points if point.kind == "bucket-put" and point.moment == "after"]
    assert len(puts) > 6
    return [puts[3], puts[len(puts) // 2]]


def test_f092_a_kill_around_the_bucket_loses_nothing_and_keeps_nothing_twice(
    tmp_path: Path, seaweed: Seaweed, sink: Sink
) -> None:
    told = dict(kills(tmp_path, seaweed, sink, few))
    assert len(told) == 3
    assert {point: problems for point, problems in told.items() if problems} == {}


def test_two_machines_without_a_shared_disk(
    tmp_path: Path, seaweed: Seaweed, postgres: Postgres, sink: Sink
) -> None:
    told = dict(sleeps(tmp_path, seaweed, postgres, sink, ["bucket-put.after#3"]))
    assert told == {"bucket-put.after#3": []}
