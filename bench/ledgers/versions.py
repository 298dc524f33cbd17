"""Commands beside those of an older version of the program, in one run.

`python -m bench.ledgers.versions NEW_FOLDER … [--before SOURCE OLD_FOLDER …]`: ledgers of a version are built
by its own `growth`, SOURCE is the folder of the older program. Each command is a process of its own with its
start, and both versions run in this environment. Told are CPU seconds with those of the processes that read,
database queries, and the peak of the command's own memory.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bench.ledgers import growth, judged
from bench.ledgers.costs import OPEN
from bench.ledgers.growth import ASKING, REFERENCE, address
from samples.story.mails import Draft, mail
from tests.support.offices.command import ROOT
from tests.support.offices.desk import CALL

_LIMIT = int(os.environ.get("BENCH_LIMIT", "300"))
"""CPU seconds after which a command is given up."""
_MANY = 5_000
"""Applications of which the copies are filled in rather than judged."""
_COUNTED = """
import atexit, resource, sys
limit, path = int(sys.argv.pop(1)), sys.argv.pop(1)
resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
from sqlalchemy import event
from sqlalchemy.engine import Engine
queries = []
event.listen(Engine, "before_cursor_execute", lambda *_told: queries.append(1))
def told():
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    open(path, "w").write(f"{len(queries)} {peak}")
atexit.register(told)
sys.path.insert(0, "")
import nabor
nabor.main()
"""
_STEPS: dict[str, tuple[tuple[str, ...], int]] = {
    "pierwszy przebieg": (("run",), 0),
    "przebieg, nic nowego": (("run",), 5),
    "przebieg, jedna wiadomość": (("run",), 10),
    "przebieg z zestawieniem": (("run",), 20 * 60),
    "nabor show, po numerze": (("show", f"{REFERENCE[:-1]}{ASKING}", "--json"), 20 * 60 + 5),
    "nabor letters --json": (("letters", "--json"), 0),
    "nabor applications --json": (("applications", "--json"), 20 * 60 + 5),
    "nabor ranking --json": (("ranking", CALL, "--json"), 20 * 60 + 5),
    "nabor mail --json": (("mail", "--json"), 0),
}
"""In this order; each with how many minutes later it runs (0 for what asks for no instant)."""
_MAIL, _DIGEST = "przebieg, jedna wiadomość", "przebieg z zestawieniem"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost; `cpu` is None where it was given up."""

    cpu: float | None
    queries: int = 0
    peak_mb: float = 0


@dataclass(frozen=True, slots=True)
class Version:
    """A program and a ledger by it."""

    name: str
    source: Path
    folder: Path


def compare(versions: list[Version]) -> None:
    """Print a row a command, and of each ledger CPU seconds, queries and megabytes."""
    print(f"{'':28}" + "".join(f"{f'{one.name} {one.folder.name}':>26}" for one in versions), flush=True)
    for step in _STEPS:
        costs = [_cost(one, step) for one in versions]
        print(f"{step:28}" + "".join(f"{_cell(one):>26}" for one in costs), flush=True)


def _cell(cost: Cost) -> str:
    if cost.cpu is None:
        return f"ponad {_LIMIT} s"
    return f"{cost.cpu:.2f} s {cost.queries:6} {cost.peak_mb:5.0f} MB"


def _cost(version: Version, step: str) -> Cost:
    words, minutes = _STEPS[step]
    is_first = step == next(iter(_STEPS))
    if is_first and version.source == ROOT and growth.is_larger(version.folder, _MANY):
        judged.fill(version.folder, OPEN)
    at = OPEN + timedelta(minutes=minutes)
    if step == _MAIL:
        _deliver(version.folder)
    if is_first or minutes:
        words = (*words, "--now", at.isoformat())
    return _run(version, words, "dyzurny@lubuskie.example" if step == _DIGEST else "")


def _deliver(folder: Path) -> None:
    at = OPEN + timedelta(minutes=7)
    asked = Draft(address(ASKING), "Pytanie", "Czy dokumenty doszły?", "Jan Nowak")
    path = folder / "mailbox/new/asked.versions"
    path.write_bytes(mail(at, asked))
    os.utime(path, (at.timestamp(), at.timestamp()))


def _run(version: Version, words: tuple[str, ...], staff: str) -> Cost:
    folder = version.folder.resolve()
    counted = folder / "queries"
    counted.write_text("0 0", encoding="ascii")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("NABOR_")},
        "NABOR_CONFIG": str(folder / "nabor.toml"),
        "NABOR_DATA_DIR": str(folder / "var"),
        "NABOR_CALLS_DIR": str(version.source / "config/calls"),
        "NABOR_MAILBOX": "maildir",
        "NABOR_MAILDIR__PATH": str(folder / "mailbox"),
        "NABOR_STAFF": staff,
        "NABOR_WORKER__READERS": "1",
    }
    process = subprocess.Popen(
        [sys.executable, "-c", _COUNTED, str(_LIMIT), str(counted), *words],
        cwd=version.source,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stderr is not None
        told = process.stderr.read()
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode in {-signal.SIGXCPU, -signal.SIGKILL}:
        return Cost(None)
    if process.returncode not in {0, 1}:
        raise SystemExit(f"{' '.join(words)} ended with {process.returncode}: {told}")
    queries, peak_kb = map(int, counted.read_text(encoding="ascii").split())
    return Cost(used.ru_utime + used.ru_stime, queries, peak_kb / 1024)


def _versions(arguments: list[str]) -> Iterator[Version]:
    if "--before" in arguments:
        place = arguments.index("--before")
        source = Path(arguments[place + 1]).resolve()
        yield from (Version("przedtem", source, Path(name)) for name in arguments[place + 2 :])
        arguments = arguments[:place]
    yield from (Version("teraz", ROOT, Path(name)) for name in arguments)


if __name__ == "__main__":
    compare(list(_versions(sys.argv[1:])))
