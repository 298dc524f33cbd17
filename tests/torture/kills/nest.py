"""`python -m tests.torture.kills.nest`: a process that has the program loaded and forks the commands from itself.

A command run here is a process of its own with its own environment, that goes through the program's own entry
point; only the seconds in which interpreters load libraries, here and for reading (`tests.torture.kills.cradle`), are not
spent anew each time. The nest has one thread and opens nothing, so that its forks begin as clean as fresh
interpreters.

Standard input and output carry a line of JSON each way: the command there, its exit status back.
"""

import atexit
import gc
import importlib
import json
import os
import select
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from config.loader import load_calls
from ingest.derived import Derived
from pipeline.read.blanks import with_blanks
from pipeline.read.pools import READERS
from pipeline.read.readiness import get_ready
from samples.story.mails import Draft, mail
from tests.support.offices.command import ROOT, nabor_alone, surroundings
from tests.support.offices.desk import Desk, instant
from tests.support.offices.once import compiled_once, parsed_once
from tests.torture.kills.cradle import take_over

CALLS = ROOT / "config/calls"

_LOADED = (
    "alembic", "css_inline", "holidays.countries", "imapclient", "jinja2", "smtplib", "sqlmodel",
    "cli.app", "cli.decision", "config.registers", "ingest.mailbox.imap", "ingest.sandbox.pool", "notify.delivery.smtp",
    "pipeline.write.digest_facts", "pipeline.receive.fetch", "pipeline.write.letters", "pipeline.read.processing", "pipeline.run",
    "pipeline.keep.thumbnails", "tests.torture.kills.wrapping", *READERS,
)  # fmt: skip

_PATIENCE_SECONDS = 600


@cache
def nest() -> "Nest":
    """The one of this process."""
    opened = Nest()
    atexit.register(opened.close)
    return opened


class Nest:
    """The other side: starts the process, and hands it one command after the other."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="nest")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.kills.nest"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings({}), cwd=ROOT, text=True,
        )  # fmt: skip

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
        self._folder.cleanup()

    def run(
        self, plan: dict[str, str], arguments: list[str], environment: dict[str, str]
    ) -> tuple[int, str, str]:
        """One command: its exit status (negative: the signal that ended it), what it said, and its errors."""
        out, err = (Path(self._folder.name) / name for name in ("out", "err"))
        status = self._told("run", plan, arguments, environment, out, err)
        return status, out.read_text(), err.read_text()

    def start(
        self, plan: dict[str, str], arguments: list[str], environment: dict[str, str], told: Path
    ) -> int:
        """The process id of a command that goes on by itself, and writes what it says to a file.

        It becomes a child of whoever adopts orphans here (`tests.torture.office.world.adopt_orphans`).
        """
        return self._told("start", plan, arguments, environment, told, told)

    def _told(
        self, what: str, plan: object, arguments: object, environment: object, out: Path, err: Path
    ) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {
            "what": what, "plan": plan, "arguments": arguments, "environment": environment,
            "out": str(out), "err": str(err),
        }  # fmt: skip
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        if not select.select([self._process.stdout], [], [], _PATIENCE_SECONDS)[0]:
            raise TimeoutError(f"a command hangs: nabor {arguments}")
        return int(self._process.stdout.readline())


def main() -> None:
    """Fork a command for every line; in the fork, become it."""
    with parsed_once(), compiled_once():
        _serve()


def _serve() -> None:
    for name in _LOADED:
        importlib.import_module(name)
    with TemporaryDirectory() as folder:
        get_ready(
            tuple(with_blanks(call, CALLS, Derived(Path(folder))) for call in load_calls(CALLS).values())
        )
        _rehearse(Desk(Path(folder)).open())
    assert sum(1 for _ in Path("/proc/self/task").iterdir()) == 1, "a fork would have one thread of several"
    gc.freeze()
    while line := sys.stdin.readline():
        order = json.loads(line)
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            if order["what"] == "start" and (started := os.fork()):
                os.write(tell, str(started).encode())
                os._exit(0)
            os.close(told)
            os.close(tell)
            _become(order)
            return
        _, status = os.waitpid(child, 0)
        os.close(tell)
        print(os.read(told, 20).decode() or os.waitstatus_to_exitcode(status), flush=True)
        os.close(told)


def _rehearse(desk: Desk) -> None:
    """A small office's first passes: what they load, and the SQL that they work out, all forks have."""
    at = instant("04-13T09:00:00")
    draft = Draft(
        "biuro@firma.example", "Zgłoszenie na wyjazd studyjny do Szwajcarii", "Dzień dobry, zgłaszamy się."
    )
    desk.deliver(mail(at, draft), at)
    for now in ("2026-04-13T09:45", "2026-04-13T11:45"):
        answer = nabor_alone(desk.environment, "run", "--now", now)
        assert answer.status == 0, answer


def _become(order: dict[str, Any]) -> None:
    """The command, with its own session, environment and streams, to the end of the process."""
    from tests.torture.kills.victim import run

    os.setsid()
    os.environ.update(order["environment"])
    for descriptor, path in ((0, os.devnull), (1, order["out"]), (2, order["err"])):
        opened = os.open(
            path,
            os.O_RDONLY if descriptor == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND,
            0o600,
        )
        os.dup2(opened, descriptor)
        os.close(opened)
    take_over()
    run(order["plan"], order["arguments"])


if __name__ == "__main__":
    main()
