"""Scans of filed mail under new rules: `python -m bench.ledgers.rereading 10000` has so many read anew.

The queue, the database and the office's part are the program's own, and readers are processes that are killed
again and again, while the office begins anew; only reading itself is played, for what a page costs is known.
Told are how often each page was read, what went before new mail, and what the queue costs a page.
"""

import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from sqlalchemy import text

from pipeline.read import anew
from pipeline.read.pools import open_pools
from pipeline.tasks.app import Crew, add_reading, open_app, work
from pipeline.tasks.reading import Reader
from pipeline.tasks.upkeep import install_or_remove, see_to
from samples.pdf import files as pdf
from samples.story.mails import Enclosure
from store.engine.database import Database
from store.queue.readings import ReadingQueue
from store.queue.schema import READING
from tests.support.offices.desk import CALL, COMPLETE, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres

_AT = "2026-04-13T09:00:00+02:00"
_READERS, _TASKS = 3, 2
_PAGE_SECONDS = 0.01
_KILL_SECONDS = 8.0
_OLD = "0123456789abcdef/0123456789ab"
_HASH = "md5(n::text) || md5((-n)::text)"


class _Played(Reader):
    """Reads nothing, and writes down what it was asked for."""

    def __init__(self, queue: ReadingQueue, log: Path) -> None:
        self._queue = queue
        self._log = log

    def read(self, message: int, *, are_pages_read: bool) -> None:  # noqa: ARG002 -- as the tasks ask
        _note(self._log, f"mail {message}")
        self._queue.keep(message, "played", b"")

    def _page(self, sha256: str, name: str, number: int) -> bytes | None:  # noqa: ARG002 -- as above
        _note(self._log, f"begun {sha256}")
        time.sleep(_PAGE_SECONDS)
        _note(self._log, f"read {sha256}")
        return b"{}"


def _note(log: Path, line: str) -> None:
    """One line, whole, whoever else writes."""
    with log.open("ab", buffering=0) as file:
        file.write(f"{line}\n".encode())


def read_until_killed(url: str, log: Path) -> None:
    """What a reader's process does."""
    app = open_app(url)
    add_reading(app, _Played(ReadingQueue(url), log))
    work(app, [Crew(READING, _TASKS)], lambda: False)


class _Readers:
    """The processes, by the number under which the queue knows each."""

    def __init__(self, url: str, log: Path) -> None:
        self._database = Database(url)
        self._words = [sys.executable, "-m", "bench.ledgers.rereading", "--reader", url, str(log)]
        self._at_work: dict[int, subprocess.Popen[bytes]] = {}
        self.killed = 0

    def start(self) -> None:
        process = subprocess.Popen(self._words)
        while not (new := self._known() - self._at_work.keys()):
            time.sleep(0.05)
        self._at_work[new.pop()] = process

    def kill(self) -> None:
        """The oldest, without a word; an hour passes for it."""
        number = min(self._at_work)
        process = self._at_work.pop(number)
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.killed += 1
        with self._database.write() as session:
            gone = "last_heartbeat = now() - interval '1 hour' WHERE id = :id"
            session.execute(text(f"UPDATE nabor_queue.procrastinate_workers SET {gone}"), {"id": number})

    def end(self) -> None:
        while self._at_work:
            self.kill()

    def _known(self) -> set[int]:
        with self._database.read() as session:
            return set(session.execute(text("SELECT id FROM nabor_queue.procrastinate_workers")).scalars())


def main(scans: int) -> None:
    """Print what came of so many."""
    with TemporaryDirectory(prefix="nabor-bench-") as name, Postgres(is_durable=True) as server:
        folder, url = Path(name), server.database()
        log = folder / "log"
        log.touch()
        office = _office(folder, url, queue="local")
        last = _enter(office, scans)
        office.close()
        office = _office(folder, url)
        install_or_remove(office.parts)
        readers = _Readers(url, log)
        for _ in range(_READERS):
            readers.start()
        began, used, mails = time.monotonic(), time.process_time(), 0
        while _entered(office) < last:
            until = time.monotonic() + _KILL_SECONDS
            _let_enter(office, until)
            readers.kill()
            see_to(office.parts)
            readers.start()
            mails += 1
            _note(log, f"came {_let_come(office, last + mails)}")
            office.close()
            office = _office(folder, url)
        seconds, cpu = time.monotonic() - began, time.process_time() - used
        readers.end()
        _tell(log.read_text(encoding="ascii").splitlines(), scans, readers.killed)
        print(f"{seconds:.0f} s; the office's part: {1000 * cpu / scans:.1f} ms CPU a page")
        office.close()


def _office(folder: Path, url: str, queue: str = "procrastinate") -> Office:
    return Office(folder, environment={"NABOR_DATABASE_URL": url, "NABOR_QUEUE": queue})


def _enter(office: Office, scans: int) -> int:
    """One filed mail with a scan so many times, with hashes of its own, read by older rules; the last one."""
    papers = papers_of(COMPLETE)
    scan = Enclosure("zus.pdf", pdf.scanned(papers["zus_certificate"][0].content))
    two = {"application_form": papers["application_form"], "zus_certificate": (scan,)}
    office.deliver(submission(COMPLETE, two, instant("04-13T09:00:00")), _AT)
    office.run("2026-04-13T09:05:00+02:00")
    own: dict[str, dict[str, str]] = {
        "messages": {"id": "id + n", "key": "'x' || n", "sha256": _HASH, "message_id": "n || '@x.example'"},
        "readings": {"id": "(SELECT max(id) FROM readings) + n", "sha256": _HASH, "rules": f"'{_OLD}'"},
        "attachments": {
            "id": "id + 10 + n", "message_id": "message_id + n", "sha256": _HASH, "path": "NULL",
            "reading_id": "(SELECT max(id) FROM readings) - :count + n",
        },
    }  # fmt: skip
    which = {
        "messages": "id = 1",
        "readings": 'position(\'"source":"ocr"\'::bytea in pages) > 0',
        "attachments": "filename = 'zus.pdf'",
    }
    with office.parts.database.write() as session:
        for table, values in own.items():
            names = list(session.execute(text(f"SELECT * FROM {table} LIMIT 0")).keys())
            columns = ", ".join(values.get(name, f"{table}.{name}") for name in names)
            entered = (
                f"INSERT INTO {table} ({', '.join(names)}) SELECT {columns}"
                f" FROM generate_series(1, :count) AS n, {table} WHERE {which[table]}"
            )
            session.execute(text(entered), {"count": scans})
    return scans + 1


def _entered(office: Office) -> int:
    """The last message that was gone through."""
    kept = office.parts.settings.data_dir / "derived/read-by-rules"
    return int(kept.read_text(encoding="ascii").split()[1]) if kept.exists() else 0


def _let_enter(office: Office, until: float) -> None:
    """What the worker's spare time does, until it is over; the reading of what was read is played."""

    def entered(services: Any, _pools: Any, _places: Any, row: Any) -> bool:
        with services.database.write() as session:
            of_it = "FROM attachments WHERE reading_id = readings.id AND message_id = :id"
            today = text(f"UPDATE readings SET rules = :rules {of_it}")
            session.execute(today, {"rules": f"{services.rules[CALL]}/0", "id": row.id})
        return True

    office.at(datetime.fromisoformat("2026-04-13T10:00:00+02:00"))
    office.parts.__dict__["is_stopping"] = lambda: time.monotonic() > until
    with open_pools(1) as pools, patch.object(anew, "_replace_readings", entered):
        while time.monotonic() < until and anew.read_anew(office.parts, pools):
            pass


def _let_come(office: Office, number: int) -> int:
    """A new mail that waits to be read."""
    with office.parts.database.write() as session:
        names = list(session.execute(text("SELECT * FROM messages LIMIT 0")).keys())
        own = {"id": ":id", "key": "'neu' || :id", "outcome": "'pending'", "application_id": "NULL"}
        columns = ", ".join(own.get(name, name) for name in names)
        come = f"INSERT INTO messages ({', '.join(names)}) SELECT {columns} FROM messages WHERE id = 1"
        session.execute(text(come), {"id": number})
    return number


def _tell(lines: list[str], scans: int, killed: int) -> None:
    read = Counter(line.split()[1] for line in lines if line.startswith("read "))
    begun = Counter(line.split()[1] for line in lines if line.startswith("begun "))
    print(f"{len(read)} of {scans} pages read, {sum(one > 1 for one in read.values())} of them twice")
    print(f"{killed} readers killed; {sum(one > 1 for one in begun.values())} pages given back to another")
    waited = []
    for place, line in enumerate(lines):
        if line.startswith("came "):
            seen = f"mail {line.split()[1]}"
            later = lines[place + 1 :]
            if seen in later:
                waited.append(sum(one.startswith("begun ") for one in later[: later.index(seen)]))
    print(f"{len(waited)} mails came meanwhile; pages begun before each: at most {max(waited, default=0)}")


if __name__ == "__main__":
    if sys.argv[1] == "--reader":
        read_until_killed(sys.argv[2], Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]))
