"""`python -m tests.torture.bucket`: an office whose mail lies in a bucket, killed at each step towards it.

The first command of an office is killed before or after something is asked of the bucket, or a commit; the next
one goes on. Then two machines on one database and one bucket, without a shared disk: the first falls asleep
past its lease at such a point, the second takes over, the first wakes. No mail is lost or kept twice, no letter
accepted twice, and what lies in the bucket is what the rows say.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.support.offices.command import nabor
from tests.support.servers.postgres import Postgres
from tests.support.servers.seaweed import Seaweed
from tests.torture.kills.points import Point, read_trace
from tests.torture.office.sink import Sink
from tests.torture.two_hosts import LEASE_SECONDS, Hosts, accepted_by

_MAILS = 3

Choose = Callable[[Sequence[Point]], list[str]]


def every(points: Sequence[Point]) -> list[str]:
    """Everything that is asked of the bucket, and each commit."""
    return [point.name for point in points if point.kind == "commit" or point.kind.startswith("bucket-")]


def kills(folder: Path, seaweed: Seaweed, sink: Sink, choose: Choose) -> Iterator[tuple[str, list[str]]]:
    """A pass undisturbed, then one for each point that is chosen of it: point and what is wrong."""
    trace = folder / "trace"
    undisturbed = _on_one_machine(folder / "undisturbed", seaweed, sink)
    undisturbed.start_first("", trace)
    undisturbed.await_first()
    yield "undisturbed", problems_of(undisturbed, sink)
    for point in choose(read_trace(trace)):
        office = _on_one_machine(folder / point, seaweed, sink)
        office.start_first(point, dies=True)
        was_killed = not office.await_first() and office.status < 0
        office.run("a")
        yield point, problems_of(office, sink) + ([] if was_killed else ["it was not killed"])


def sleeps(
    folder: Path, seaweed: Seaweed, postgres: Postgres, sink: Sink, points: Sequence[str]
) -> Iterator[tuple[str, list[str]]]:
    """Two machines without a shared disk; the first falls asleep past its lease: point and what is wrong."""
    for point in points:
        hosts = Hosts(folder / f"hosts-{point}", postgres.database(), sink, seaweed.place())
        hosts.start_first(point)
        if not hosts.await_first():
            continue  # this pass had fewer of them
        hosts.share()
        time.sleep(LEASE_SECONDS + 0.5)
        hosts.run("b")
        hosts.wake_first()
        hosts.run("b")
        yield point, problems_of(hosts, sink)


def problems_of(hosts: Hosts, sink: Sink) -> list[str]:
    """What is wrong with rows, letters and bucket."""
    found = hosts.problems(accepted_by(sink))
    verified = nabor(hosts.environment(hosts.asked), "verify", "--json").value
    found += verified["problems"]
    if verified["orphans"] or verified["counts"]["raw"] != _MAILS:
        found.append(f"in the bucket: {verified['counts']}, without a row: {verified['orphans']}")
    return found


def _on_one_machine(folder: Path, seaweed: Seaweed, sink: Sink) -> Hosts:
    return Hosts(folder, "", sink, seaweed.place())


def main() -> int:
    """Every point of a pass; what went wrong is printed."""
    wrong = count = 0
    with (
        tempfile.TemporaryDirectory(prefix="bucket") as name,
        Seaweed() as seaweed,
        Postgres() as postgres,
        Sink() as sink,
    ):
        folder = Path(name)
        told = kills(folder, seaweed, sink, every)
        asleep = sleeps(folder, seaweed, postgres, sink, _asleep_at(folder))
        for source in (told, asleep):
            for point, problems in source:
                count += 1
                wrong += bool(problems)
                for problem in problems:
                    print(f"{point}: {problem}", flush=True)
    print(f"killed or asleep around a bucket: {count}; wrong: {wrong}")
    return int(wrong > 0)


def _asleep_at(folder: Path) -> Iterator[str]:
    """Read when the kills have left their trace: every put, and every second of the rest."""
    points = [point for point in read_trace(folder / "trace") if point.kind.startswith("bucket-")]
    yield from (point.name for point in points if point.kind == "bucket-put")
    yield from (point.name for point in points[::2] if point.kind != "bucket-put")


if __name__ == "__main__":
    sys.exit(main())
