"""The office's surroundings: a real mailbox, a real outgoing server, and data directories that live off them."""

import ctypes
import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import psycopg
from imapclient import IMAPClient
from psycopg.rows import dict_row

from samples.story.model import SentLetter
from tests.support.offices.command import ROOT, Answer, nabor
from tests.support.servers.dovecot import HOST, PASSWORD, USERNAME, Dovecot
from tests.support.servers.postgres import Postgres
from tests.torture.kills.nest import nest
from tests.torture.office.sink import Accepted, Sink
from tests.torture.office.story import STAFF, Step

_PR_SET_CHILD_SUBREAPER = 36
_LINGER_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How one command ended."""

    status: int
    """Negative: the signal that ended it."""
    out: str
    err: str

    @property
    def was_killed(self) -> bool:
        """By SIGKILL, as a power cut or the kernel's memory killer would."""
        return self.status == -signal.SIGKILL


class World:
    """One mailbox and one outgoing server, and a folder for the offices; a context manager."""

    def __init__(self, server: Postgres | None = None) -> None:
        """With a server the offices' databases are there, and not in their data directories."""
        self.server = server
        self.folder = Path(tempfile.mkdtemp(prefix="torture"))
        self.mailbox = Dovecot()
        self.sink = Sink()
        self._served: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        adopt_orphans(1)
        nest()
        self.mailbox.__enter__()
        self.sink.__enter__()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.sink.__exit__()
        self.mailbox.__exit__(None, None, None)
        shutil.rmtree(self.folder, ignore_errors=True)
        adopt_orphans(0)

    @property
    def environment(self) -> dict[str, str]:
        """The settings that lead to mailbox and server."""
        return {
            "NABOR_MAILBOX": "imap",
            "NABOR_IMAP__HOST": HOST,
            "NABOR_IMAP__PORT": str(self.mailbox.port),
            "NABOR_IMAP__TLS": "none",
            "NABOR_IMAP__USERNAME": USERNAME,
            "NABOR_IMAP__PASSWORD": PASSWORD,
            "NABOR_DELIVERY": "smtp",
            "NABOR_SMTP__HOST": HOST,
            "NABOR_SMTP__PORT": str(self.sink.port),
            "NABOR_SMTP__TLS": "none",
        }

    def office(self, name: str) -> "Office":
        """A new office; its data directory does not exist yet."""
        folder = self.folder / name
        folder.mkdir()
        (folder / "nabor.toml").touch()
        return Office(self, folder, self.server.database() if self.server is not None else "")

    def arrive(self, step: Step, sent: list[SentLetter]) -> None:
        """Deliver the mails that have come by this step."""
        for mail in step.mails:
            self.mailbox.deliver(mail.build(sent), mail.at)

    def served(self) -> Mapping[str, bytes]:
        """Every message on the server by the key of its ledger row („uidvalidity/uid”)."""
        with IMAPClient(HOST, self.mailbox.port, ssl=False, timeout=30) as client:
            client.login(USERNAME, PASSWORD)
            validity = int(client.select_folder("INBOX", readonly=True)[b"UIDVALIDITY"])
            present = {f"{validity}/{uid}": uid for uid in client.search()}
            new = [uid for key, uid in present.items() if key not in self._served]
            bodies = client.fetch(new, ["BODY.PEEK[]"]) if new else {}
        self._served |= {f"{validity}/{uid}": items[b"BODY[]"] for uid, items in bodies.items()}
        return {key: self._served[key] for key in present}


@dataclass
class Office:
    """One data directory, and what the outgoing server accepted from it."""

    world: World
    folder: Path
    url: str = ""
    """Of its database; empty: the file in its data directory."""
    accepted: list[Accepted] = field(default_factory=list)
    overrides: dict[str, str] = field(default_factory=dict)
    """Settings that differ from the world's own, for instance the port of a proxy."""

    @property
    def data_dir(self) -> Path:
        """Everything the program keeps."""
        return self.folder / "var"

    @property
    def environment(self) -> dict[str, str]:
        """All settings."""
        return {
            "NABOR_CONFIG": str(self.folder / "nabor.toml"),
            "NABOR_DATA_DIR": str(self.data_dir),
            "NABOR_CALLS_DIR": str(ROOT / "config/calls"),
            "NABOR_STAFF": STAFF,
            "NABOR_WORKER__READERS": "1",
            "NABOR_DATABASE_URL": self.url,
            **self.world.environment,
            **self.overrides,
        }

    def copy(self, name: str) -> "Office":
        """Another office that knows and has sent the same."""
        twin = self.world.office(name)
        if self.world.server is not None:
            self.world.server.copy(self.url, twin.url)
        if self.data_dir.exists():
            # With its hard links: what was laid out for people are further names of the same files.
            subprocess.run(["cp", "-a", str(self.data_dir), str(twin.data_dir)], check=True)
        return Office(self.world, twin.folder, twin.url, list(self.accepted), dict(self.overrides))

    def remove(self) -> None:
        """Away with it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.world.server is not None:
            self.world.server.drop(self.url)

    def do(self, step: Step, *, kill: str = "", trace: Path | None = None) -> Ended:
        """One command of the story in a process of its own, killed at a point when one is named.

        Takes down what the server accepted meanwhile.

        Raises:
            AssertionError: a process outlived the command.
        """
        arguments = [*self._completed(step), "--now", step.at.isoformat()]
        before = children()
        plan = {"root": str(self.data_dir), "kill": kill, "trace": str(trace or "")}
        ended = Ended(*nest().run(plan, arguments, self.environment))
        assert_gone(lambda: children() - before)
        self.accepted += self.world.sink.take()
        return ended

    def ask(self, *arguments: str) -> Answer:
        """A command that only reads, run in this process."""
        return nabor(self.environment, *arguments)

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """The database, for looking at its rows by name."""
        with closing(sqlite3.connect(self.data_dir / "nabor.sqlite")) as connection:
            connection.row_factory = sqlite3.Row
            yield connection

    def rows(self, query: str) -> list[dict[str, Any]]:
        """The rows of a query, by column; none before the tables are made, which a kill can come before."""
        if self.url:
            return self._rows_there(query)
        if not (self.data_dir / "nabor.sqlite").exists():
            return []
        with self.database() as connection:
            try:
                return [dict(row) for row in connection.execute(query)]
            except sqlite3.OperationalError as error:
                if "no such table" not in str(error):
                    raise
                return []

    def _rows_there(self, query: str) -> list[dict[str, Any]]:
        with psycopg.connect(self.url, row_factory=dict_row) as connection:
            try:
                return list(connection.execute(query))
            except psycopg.errors.UndefinedTable:
                return []

    def sent_letters(self) -> list[SentLetter]:
        """What mails of the story can answer."""
        if not self.rows("SELECT id FROM letters"):
            return []
        letters = self.ask("letters", "--json").value
        return [
            SentLetter(
                to=letter["to"][0],
                kind=letter["kind"],
                message_id=letter["message_id"],
                subject=letter["subject"],
                sent_at=datetime.fromisoformat(letter["sent_at"]),
            )
            for letter in letters
            if letter["sent_at"]
        ]

    def _completed(self, step: Step) -> list[str]:
        """The step's arguments, with the codes of questions as this office has them."""
        arguments = list(step.arguments)
        for place, argument in enumerate(arguments):
            if argument.endswith("/*"):
                shown = self.ask("show", step.arguments[1], "--json", "--now", step.at.isoformat()).value
                codes = [question["code"] for question in shown["questions"]]
                found = [code for code in codes if code.startswith(argument.removesuffix("*"))]
                # Once it is settled there is no such question any more: the command will say so.
                arguments[place] = found[0] if found else argument
        return arguments


def adopt_orphans(is_wanted: int) -> None:
    """Let what a killed command leaves behind become a child of this process, so that it is seen; or not."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, is_wanted, 0, 0, 0)


def children() -> frozenset[int]:
    """The processes whose parent this one is, adopted ones too."""
    found = set[int]()
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            # „pid (name) state ppid …”; a name may hold blanks and parentheses.
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == os.getpid():
                found.add(int(folder.name))
    return frozenset(found)


def assert_gone(strays: Callable[[], frozenset[int]]) -> None:
    """The processes come to their end by themselves within a moment; they are reaped here.

    Raises:
        AssertionError: one still runs.
    """
    deadline = time.monotonic() + _LINGER_SECONDS
    while left := strays():
        for pid in left:
            with suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        assert time.monotonic() < deadline, f"outlived its command: {sorted(map(_command_line, left))}"
        time.sleep(0.002)


def _command_line(pid: int) -> str:
    try:
        return (Path("/proc") / str(pid) / "cmdline").read_text().replace("\0", " ")[:200]
    except OSError:
        return str(pid)
