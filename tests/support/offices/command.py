"""The command `nabor` as somebody at a terminal meets it: exit status, standard output, standard error."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from typer.testing import CliRunner

from cli.app import run
from config.settings import PREFIX
from tests.support.offices.pools import kept_pools

EXECUTABLE = Path(sys.executable).with_name("nabor")
ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Answer:
    """What one command said."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """Standard output as JSON."""
        assert self.out, f"nothing on standard output, status {self.status}: {self.err}"
        return json.loads(self.out)


def _only(environment: Mapping[str, str]) -> dict[str, str | None]:
    """These settings and no others, whatever the surroundings of the tests say."""
    return {**{name: None for name in os.environ if name.startswith(PREFIX)}, **environment}


def nabor(environment: Mapping[str, str], *arguments: str) -> Answer:
    """The command run in this process, from its entry point on."""
    with kept_pools():
        return nabor_alone(environment, *arguments)


def nabor_alone(environment: Mapping[str, str], *arguments: str) -> Answer:
    """The same with reading processes of its own, which end with it."""
    with (
        CliRunner().isolation(env=_only(environment)) as streams,
        patch.object(sys, "argv", ["nabor", *arguments]),
    ):
        try:
            run()
            status: Any = 0
        except SystemExit as end:
            status = end.code or 0
        sys.stdout.flush()
        sys.stderr.flush()
        return Answer(int(status), streams[0].getvalue().decode(), streams[1].getvalue().decode())


def nabor_process(environment: Mapping[str, str], *arguments: str) -> Answer:
    """The installed command, run in a process of its own."""
    ended = subprocess.run(
        [EXECUTABLE, *arguments], env=surroundings(environment), cwd=ROOT,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return Answer(ended.returncode, ended.stdout, ended.stderr)


def surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of such a process."""
    outer = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**outer, **environment}
