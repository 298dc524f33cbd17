"""`python -m tests.torture.nest`: a process that has the program loaded and forks the commands from itself.

A command run here is a process of its own with its own environment, that goes through the program's own entry
point; only the half second in which an interpreter loads its libraries is not spent anew each time. The nest has
one thread and opens nothing, so that its forks begin as clean as fresh interpreters.

Standard input and output carry a line of JSON each way: the command there, its exit status back.
"""

import gc
import importlib
import json
import os
import select
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.offices.command import ROOT, surroundings

_LOADED = (
    "alembic", "css_inline", "holidays.countries", "imapclient", "jinja2", "smtplib", "sqlmodel",
    "cli.app", "cli.decision", "config.registers", "ingest.mailbox.imap", "ingest.sandbox.pool", "notify.delivery.smtp",
    "pipeline.write.digest_facts", "pipeline.receive.fetch", "pipeline.write.letters", "pipeline.read.processing", "pipeline.run",
    "pipeline.keep.thumbnails", "tests.torture.wrapping",
)  # fmt: skip

_PATIENCE_SECONDS = 600


class Nest:
    """The other side: starts the process, and hands it one command after the other."""

    def __init__(self, folder: Path) -> None:
        self._out, self._err = folder / "nest-out", folder / "nest-err"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.nest"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings({}), cwd=ROOT, text=True,
        )  # fmt: skip

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def run(
        self, plan: dict[str, str], arguments: list[str], environment: dict[str, str]
    ) -> tuple[int, str, str]:
        """One command: its exit status (negative: the signal that ended it), what it said, and its errors."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {
            "plan": plan, "arguments": arguments, "environment": environment,
            "out": str(self._out), "err": str(self._err),
        }  # fmt: skip
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        if not select.select([self._process.stdout], [], [], _PATIENCE_SECONDS)[0]:
            raise TimeoutError(f"a command hangs: nabor {arguments}")
        status = int(self._process.stdout.readline())
        return status, self._out.read_text(), self._err.read_text()


def main() -> None:
    """Fork a command for every line; in the fork, become it."""
    for name in _LOADED:
        importlib.import_module(name)
    gc.freeze()
    while line := sys.stdin.readline():
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(order)
            return
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _become(order: dict[str, Any]) -> None:
    """The command, with its own session, environment and streams, to the end of the process."""
    from tests.torture.victim import run

    os.setsid()
    os.environ.update(order["environment"])
    for descriptor, path in ((0, os.devnull), (1, order["out"]), (2, order["err"])):
        opened = os.open(
            path, os.O_RDONLY if descriptor == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600
        )
        os.dup2(opened, descriptor)
        os.close(opened)
    run(order["plan"], order["arguments"])


if __name__ == "__main__":
    main()
