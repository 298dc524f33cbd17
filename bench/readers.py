"""Reading by several machines: `python -m bench.readers 100 1 2 4` reads a hundred mails with one, two, four.

Each reader is a process of its own with its own database role and data directory, one task at a time, as on a
machine of its own; here they share the processors, with whatever else runs. So beside the clock stands what
each mail cost in processor time, and how much of the machine was left over.
"""

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

from bench.papers import corpus
from tests.support.offices.command import EXECUTABLE, ROOT, surroundings
from tests.support.offices.desk import Desk, swiss_call
from tests.support.servers.postgres import Postgres

ROLE = "czytelnik"
_LOOK_SECONDS = 0.1


class Bench(Desk):
    """An office whose mails wait to be read, on one database a round."""

    url = ""

    @property
    def environment(self) -> dict[str, str]:
        """The settings of the server, which reads nothing."""
        queue = {"NABOR_DATABASE_URL": self.url, "NABOR_QUEUE": "procrastinate", "NABOR_WORKER__READERS": "0"}
        return {**super().environment, **queue}


def main(messages: int, counts: Sequence[int]) -> None:
    """Print a line for each number of readers."""
    with tempfile.TemporaryDirectory() as name, Postgres(is_durable=True) as server:
        folder, call = Path(name), swiss_call()
        corpus.build(folder / "corpus", call, messages)
        server.sql(f"CREATE ROLE {ROLE} LOGIN")
        print("readers, mails, seconds from the first to the last, mails a second, CPU seconds a mail, free")
        for count in counts:
            desk = Bench(folder / f"office-{count}")
            desk.folder.mkdir()
            object.__setattr__(desk, "url", server.database(f"round{count}"))
            desk.open()
            for number in range(1, messages + 1):
                raw = (folder / "corpus" / "mail" / f"{number:04d}.eml").read_bytes()
                desk.deliver(raw, corpus.arrival(number, call))
            now = corpus.arrival(messages + 1, call).isoformat()
            desk.run(now)
            desk.nabor("reader", "--allow", ROLE)
            print(_round(desk, server.url(f"round{count}", ROLE), count, messages), flush=True)


def _round(desk: Bench, reader_url: str, count: int, messages: int) -> str:
    with _readers(desk, reader_url, count) as started, psycopg.connect(desk.url, autocommit=True) as asked:
        begun, done, idle = 0.0, 0, _idle()
        first = 0
        while done < messages:
            time.sleep(_LOOK_SECONDS)
            ((done,),) = asked.execute("SELECT count(*) FROM nabor_queue.message_readings").fetchall()
            if done >= count and not begun:
                begun, first, idle = time.monotonic(), done, _idle()
        seconds = time.monotonic() - begun
        free = (_idle() - idle) / seconds
    cpu = sum(one.ru_utime + one.ru_stime for one in started)
    rate = (messages - first) / seconds
    return f"{count}, {messages}, {seconds:.1f}, {rate:.2f}, {cpu / messages:.3f}, {free:.2f} processors idle"


@contextmanager
def _readers(desk: Bench, url: str, count: int) -> Iterator[list[resource.struct_rusage]]:
    """So many readers while the block runs; after it what each has used, its children included."""
    processes, used = [], list[resource.struct_rusage]()
    for number in range(count):
        own = desk.folder / f"reader-{number}"
        own.mkdir()
        for name in ("raw", "files"):
            (desk.data_dir / name).mkdir(exist_ok=True)
            (own / name).symlink_to(desk.data_dir / name)
        given = {"NABOR_DATABASE_URL": url, "NABOR_DATA_DIR": str(own), "NABOR_WORKER__READERS": "1"}
        processes.append(
            subprocess.Popen(
                [EXECUTABLE, "reader"], env=surroundings({**desk.environment, **given}), cwd=ROOT,
                stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip
    yield used
    for one in processes:
        one.send_signal(signal.SIGTERM)
    for one in processes:
        _, status, rusage = os.wait4(one.pid, 0)
        one.returncode = os.waitstatus_to_exitcode(status)
        used.append(rusage)


def _idle() -> float:
    """Seconds for which processors had nothing to do, all together, since the machine started."""
    fields = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()
    return int(fields[4]) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(numbers[0] if numbers else 100, numbers[1:] or (1, 2))
