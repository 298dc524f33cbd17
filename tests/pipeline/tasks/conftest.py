"""An office whose steps are tasks, on a database of its own, and machines that read for it."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.offices.command import EXECUTABLE, ROOT, surroundings
from tests.support.offices.desk import Desk
from tests.support.servers.postgres import Postgres

READER_ROLE = "czytelnik"


@dataclass(frozen=True)
class QueuedDesk(Desk):
    """A desk on PostgreSQL with a queue; it reads nothing itself unless `readers` says so."""

    url: str = ""
    reader_url: str = ""
    readers: int = 0
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        return {
            **super().environment,
            "NABOR_DATABASE_URL": self.url,
            "NABOR_QUEUE": "procrastinate",
            "NABOR_WORKER__READERS": str(self.readers),
            **self.settings,
        }

    def start(self, *words: str, **settings: str) -> "subprocess.Popen[bytes]":
        """A command that goes on until it is told to stop."""
        with (self.folder / f"{words[0]}.log").open("ab") as told:
            return subprocess.Popen(
                [EXECUTABLE, *words], env=surroundings({**self.environment, **settings}), cwd=ROOT,
                stdout=told, stderr=told,
            )  # fmt: skip

    def start_reader(self, **settings: str) -> "subprocess.Popen[bytes]":
        """A machine that only reads, with its own role; of the data directory it sees messages and files."""
        own = self.reader_dir(sum(1 for _ in self.folder.glob("reader-*")))
        own.mkdir()
        for name in ("raw", "files"):
            (self.data_dir / name).mkdir(exist_ok=True)
            (own / name).symlink_to(self.data_dir / name)
        given = {"NABOR_DATABASE_URL": self.reader_url, "NABOR_DATA_DIR": str(own)}
        return self.start("reader", **{**given, "NABOR_WORKER__READERS": "1", **settings})

    def reader_dir(self, number: int) -> Path:
        """The data directory of one of them."""
        return self.folder / f"reader-{number}"

    def log(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text(encoding="utf-8")


@pytest.fixture
def queued(tmp_path: Path, postgres: Postgres) -> QueuedDesk:
    """Nothing has come yet; the queue is made, and a role may read."""
    name = f"queue{abs(hash(tmp_path)) % 10**9}"
    url = postgres.database(name)
    desk = QueuedDesk(tmp_path / "desk", url=url, reader_url=postgres.url(name, READER_ROLE))
    desk.folder.mkdir()
    desk.open()
    if not postgres.sql(f"SELECT 1 FROM pg_roles WHERE rolname = '{READER_ROLE}'"):
        postgres.sql(f"CREATE ROLE {READER_ROLE} LOGIN")
    desk.run("2026-04-01T08:00")
    allowed = desk.nabor("reader", "--allow", READER_ROLE)
    assert allowed.status == 0, allowed
    return desk


def stopped(process: "subprocess.Popen[bytes]") -> int:
    """Its status, after it was told to stop."""
    process.send_signal(signal.SIGTERM)
    return process.wait(60)


def wait_until(is_so: Callable[[], bool], seconds: float = 60) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)


@pytest.fixture
def ended() -> Iterator[list["subprocess.Popen[bytes]"]]:
    """Processes that are gone after the test, whatever became of it."""
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for one in started:
        if one.poll() is None:
            one.kill()
            one.wait()
