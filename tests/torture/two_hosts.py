"""`python -m tests.torture.two_hosts`: one office on a PostgreSQL database, with two machines that may work for it.

The first makes a pass and is stopped at a point (SIGSTOP) until its lease has run out, the second takes over,
the first goes on (SIGCONT); or it is killed there (SIGKILL), and never does. Whatever the point: no mail is
lost, no letter accepted twice.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path
from typing import Any

from samples.papers import without
from samples.story import unrelated
from store.engine.database import Database
from tests.support.offices.command import Answer, nabor
from tests.support.offices.desk import COMPLETE, LACKING, Desk, instant, papers_of, submission
from tests.support.servers.postgres import Postgres
from tests.torture.kills.nest import nest
from tests.torture.kills.points import Point, read_trace
from tests.torture.office.sink import HOST, Sink
from tests.torture.office.world import adopt_orphans

LEASE_SECONDS = 4.0
BEFORE, NOW, LATER = "2026-04-13T09:43", "2026-04-13T09:45", "2026-04-13T09:47"
_AT_ONCE = 6
_TELL_EVERY = 12
_SHARED = ("raw", "files", "derived", "applications")
"""What both machines see of the data directory, as on a disk that moves with the office."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one point."""

    point: str
    dies: bool
    """Killed at the point; else asleep there past its lease."""
    problems: list[str]
    told: str
    """What the first machine said, once it was awake again."""
    uncertain: int
    """Letters of which nobody knows whether they left: a person looks."""
    late: int
    """Those of them that the server has."""
    status: int
    """With which the first machine's command ended."""


Choose = Callable[[Sequence[Point]], list[str]]


def few(points: Sequence[Point]) -> list[str]:
    """Before, while and after a letter is handed over, and a few commits."""
    wanted = ("smtp-rcpt.after", "smtp-data.after", "smtp-body.middle", "smtp-dot.before", "smtp-reply.after")
    commits = [point.name for point in points if point.kind == "commit"]
    return [*(f"{name}#1" for name in wanted), *commits[len(commits) // 4 :: len(commits) // 4][:2]]


def every(points: Sequence[Point]) -> list[str]:
    """What is written and sent first, then each other step: files, messages read; by turns, kind by kind."""
    decisive = [point for point in points if point.kind == "commit" or "smtp" in point.kind]
    others = [point for point in points if point not in decisive and point.kind != "ddl"]
    return [point.name for part in (decisive, others) for point in sorted(part, key=lambda one: one.number)]


def trials(folder: Path, postgres: Postgres, sink: Sink, choose: Choose) -> list[Trial]:
    """A pass undisturbed, then one for each point that is chosen of it; those of one batch sleep together."""
    undisturbed = Hosts(folder / "undisturbed", postgres.database(), sink)
    found = [_undisturbed(undisturbed, folder / "trace", sink)]
    points = choose(read_trace(folder / "trace"))
    for start in range(0, len(points), _AT_ONCE):
        named = {
            point: Hosts(folder / point, postgres.database(), sink)
            for point in points[start : start + _AT_ONCE]
        }
        found += _batch(named, sink, dies=False)
    return found


def campaign(folder: Path, postgres: Postgres, sink: Sink, most: int, after: int = 0) -> Iterator[Trial]:
    """The same for every point, or those after the first few, asleep and killed by turns; at most so many.

    All offices begin as copies of one database that is there already.
    """
    first = postgres.database()
    Database(first).close()
    undisturbed = Hosts(folder / "undisturbed", postgres.copied(first), sink)
    yield _undisturbed(undisturbed, folder / "trace", sink)
    points = every(read_trace(folder / "trace"))[after:]
    for number, (batch, dies) in enumerate(_batches(points, most)):
        place = folder / str(number)
        place.mkdir()
        named = {point: Hosts(place / point, postgres.copied(first), sink) for point in batch}
        yield from _batch(named, sink, dies=dies)
        for hosts in named.values():
            postgres.drop(hosts.url)
        shutil.rmtree(place)


def sending(folder: Path, postgres: Postgres, most: int, after: int = 0) -> Iterator[Trial]:
    """The same of a pass that only sends: cheap, for nothing is read in it, and all that may go out twice does.

    What was read and planned before is copied for each trial; each has an outgoing server of its own, because their
    letters go by the same Message-IDs.
    """
    with Sink(lambda _moment: "") as silent:
        prepared = Hosts(folder / "prepared", postgres.database(), silent)
        prepared.run("a", BEFORE)
    with _copies(prepared, folder, postgres, ["undisturbed"]) as (undisturbed,):
        yield _undisturbed(undisturbed, folder / "trace", undisturbed.sink)
    points = every(read_trace(folder / "trace"))[after:]
    for batch, dies in _batches(points, most):
        with _copies(prepared, folder, postgres, batch) as copies:
            yield from _batch(dict(zip(batch, copies, strict=True)), None, dies=dies)


def _batches(points: Sequence[str], most: int) -> Iterator[tuple[Sequence[str], bool]]:
    """A few points at once, first to sleep and then to die at; at most so many trials in all."""
    for start in range(0, len(points), _AT_ONCE):
        for dies in (False, True):
            batch = points[start : start + _AT_ONCE][:most]
            if not batch:
                return
            most -= len(batch)
            yield batch, dies


@contextmanager
def _copies(
    prepared: "Hosts", folder: Path, postgres: Postgres, names: Sequence[str]
) -> Iterator[list["Hosts"]]:
    with ExitStack() as until_done, tempfile.TemporaryDirectory(dir=folder) as place:
        made = []
        for name in names:
            sink, url = until_done.enter_context(Sink()), postgres.copied(prepared.url)
            until_done.callback(postgres.drop, url)
            made.append(Hosts(Path(place) / name, url, sink, like=prepared))
        yield made


def _undisturbed(hosts: "Hosts", trace: Path, sink: Sink) -> Trial:
    hosts.start_first("", trace)
    hosts.await_first()
    hosts.share()
    return hosts.trial("undisturbed", accepted_by(sink), dies=False)


def _batch(named: Mapping[str, "Hosts"], sink: Sink | None, *, dies: bool) -> list[Trial]:
    """One trial for each point; without a `sink` each has its own."""
    for point, hosts in named.items():
        hosts.start_first(point, dies=dies)
    for point, hosts in named.items():
        is_asleep = hosts.await_first()
        assert is_asleep or (dies and hosts.status == -signal.SIGKILL), (point, hosts.status, hosts.told)
        hosts.share()
    time.sleep(LEASE_SECONDS + 0.5)
    for hosts in named.values():
        hosts.run("b")
    for hosts in named.values() if not dies else ():
        hosts.wake_first()
    for hosts in named.values():
        hosts.run("b")
    accepted = accepted_by(sink) if sink is not None else None
    return [
        hosts.trial(point, accepted_by(hosts.sink) if accepted is None else accepted, dies=dies)
        for point, hosts in named.items()
    ]


class Hosts:
    """Two data directories of one office; the first machine's command may fall asleep on the way."""

    def __init__(
        self,
        folder: Path,
        url: str,
        sink: Sink,
        bucket: Mapping[str, str] | None = None,
        like: "Hosts | None" = None,
    ) -> None:
        """With a `bucket` they share no disk. Without a `url` there is but one machine, „a”.

        `like` another office, with a copy of its database, they go on from where that one stands.
        """
        folder.mkdir()
        self.asked = "b" if url else "a"
        self._folder = folder
        self.url = url
        self.sink = sink
        self._bucket = dict(bucket or {})
        self._first = 0
        """The process of the first machine's command."""
        self.status = 0
        """With which it ended; negative: by a signal."""
        self._desks = {"a": Desk(folder / "a"), "b": Desk(folder / "b")}
        for desk in self._desks.values():
            desk.folder.mkdir()
            desk.open()
        self._maildir = self._desks["a"].maildir if like is None else like._maildir
        if like is not None:
            shutil.copytree(like._desks["a"].data_dir, self._desks["a"].data_dir, symlinks=True)
            return
        self._desks["a"].data_dir.mkdir()
        self._key.write_bytes(os.urandom(32))  # there from the first moment, so that a second machine has it
        for at, raw in mails().items():
            self._desks["a"].deliver(raw, instant(at))

    @property
    def _key(self) -> Path:
        return self._desks["a"].data_dir / "secret.key"

    def environment(self, host: str) -> dict[str, str]:
        """A machine's settings."""
        return {
            **self._desks[host].environment,
            "NABOR_MAILDIR__PATH": str(self._maildir),
            "NABOR_DATABASE_URL": self.url,
            "NABOR_WORKER__LEASE_SECONDS": str(LEASE_SECONDS),
            "NABOR_DELIVERY": "smtp",
            "NABOR_SMTP__HOST": HOST,
            "NABOR_SMTP__PORT": str(self.sink.port),
            "NABOR_SMTP__TLS": "none",
            **self._bucket,
        }

    @property
    def told(self) -> str:
        """What the first machine's command has said."""
        return (self._folder / "told").read_text(encoding="utf-8")

    def share(self) -> None:
        """Let the second machine have the key, and see the same files: on a shared disk, or in the bucket."""
        ours, theirs = (self._desks[host].data_dir for host in "ab")
        theirs.mkdir()
        shutil.copy(self._key, theirs)
        for name in () if self._bucket else _SHARED:
            (ours / name).mkdir(exist_ok=True)
            (theirs / name).symlink_to(ours / name)

    def start_first(self, point: str, trace: Path | None = None, *, dies: bool = False) -> None:
        """Let the first machine make a pass, and fall asleep, or die, at a point where one is named."""
        root = str(self._desks["a"].data_dir)
        plan = {"root": root, "kill": point, "trace": str(trace or ""), "sleeps": "" if dies else "1"}
        adopt_orphans(1)
        arguments = ["run", "--json", "--now", NOW]
        self._first = nest().start(plan, arguments, self.environment("a"), self._folder / "told")
        adopt_orphans(0)

    def await_first(self) -> bool:
        """Whether it sleeps now; False: it came to its end."""
        _, status = os.waitpid(self._first, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            return True
        self.status = os.waitstatus_to_exitcode(status)
        return False

    def wake_first(self) -> int:
        """Let it go on to its end; its exit status."""
        os.kill(self._first, signal.SIGCONT)
        self.await_first()
        return self.status

    def run(self, host: str, at: str = LATER) -> Answer:
        """A pass on one machine."""
        return nabor(self.environment(host), "run", "--json", "--now", at)

    def trial(self, point: str, accepted: Counter[str], *, dies: bool) -> Trial:
        """What came of it, where this was accepted, once both machines have come to rest."""
        doubtful = [one["message_id"] for one in self._ask("letters") if one["state"] == "uncertain"]
        late = sum(accepted[one] for one in doubtful)
        return Trial(point, dies, self.problems(accepted), self.told, len(doubtful), late, self.status)

    def problems(self, accepted: Counter[str]) -> list[str]:
        """What is wrong with the office."""
        found = [f"accepted {count} times: {letter}" for letter, count in accepted.items() if count > 1]
        outcomes = Counter(mail["outcome"] for mail in self._ask("mail"))
        if outcomes != Counter(filed=2, ignored=1):
            found.append(f"mails: {outcomes}")
        references = [application["reference"] for application in self._ask("applications", "--now", LATER)]
        if references != ["SZW-2026-0001", "SZW-2026-0002"]:
            found.append(f"applications: {references}")
        for letter in self._ask("letters"):
            is_there = accepted[letter["message_id"]] == 1
            if letter["state"] != "uncertain" and (letter["state"], is_there) != ("sent", True):
                found.append(f"letter {letter['key']}: {letter['state']}, accepted: {is_there}")
        return found

    def _ask(self, *what: str) -> Any:
        return nabor(self.environment(self.asked), *what, "--json").value


def accepted_by(sink: Sink) -> Counter[str]:
    """How often each letter was accepted since the last time, by its Message-ID."""
    return Counter(str(message_from_bytes(one.raw)["Message-ID"]) for one in sink.take())


def mails() -> dict[str, bytes]:
    """What has come, by its arrival."""
    first, second, third = "04-13T09:00:00", "04-13T09:10:00", "04-13T09:25:00"
    return {
        first: submission(COMPLETE, papers_of(COMPLETE), instant(first)),
        second: submission(LACKING, without(papers_of(LACKING), "zus_certificate"), instant(second)),
        third: unrelated.newsletter(instant(third)),
    }


def main() -> int:
    """Every point of a pass, or so many; what went wrong is printed."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.two_hosts", description=__doc__)
    parser.add_argument("--trials", type=int, default=10_000, metavar="N", help="so many; else every point")
    parser.add_argument("--after", type=int, default=0, metavar="N", help="without the first points")
    parser.add_argument("--sending", action="store_true", help="a pass that only sends: quicker")
    options = parser.parse_args()
    told = list[Trial]()
    with tempfile.TemporaryDirectory(prefix="hosts") as folder, Postgres() as postgres, Sink() as sink:
        each = (
            sending(Path(folder), postgres, options.trials, options.after)
            if options.sending
            else campaign(Path(folder), postgres, sink, options.trials, options.after)
        )
        for trial in each:
            told.append(trial)
            for problem in trial.problems:
                print(f"{trial.point}, {'killed' if trial.dies else 'asleep'}: {problem}", flush=True)
            if len(told) % _TELL_EVERY == 1:
                print(_summary(told), flush=True)
    print(_summary(told))
    return int(any(trial.problems for trial in told))


def _summary(told: Sequence[Trial]) -> str:
    dead = sum(trial.dies for trial in told)
    wrong, uncertain = sum(bool(trial.problems) for trial in told), sum(trial.uncertain for trial in told)
    left = sum(trial.late for trial in told)
    return (
        f"slept past the lease: {len(told) - dead - 1}; killed: {dead}; letters left to a person: {uncertain}, "
        f"of which the server has {left}; wrong: {wrong}"
    )


if __name__ == "__main__":
    sys.exit(main())
