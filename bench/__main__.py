"""`make bench`: every figure in one run, on one machine, side by side."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.idle import idle_poll_seconds
from bench.ledgers import growth, pages, twins
from bench.papers import producers, reading, whole_command
from config.loader import load_calls
from tests.support.servers.dovecot import Dovecot

ROOT = Path(__file__).parent.parent
OUT = ROOT / "bench-out"
LEDGERS = tuple(map(int, os.environ.get("BENCH_APPLICATIONS", "100 1000 10000").split()))


def main() -> None:
    """Measure and print."""
    call = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
    whole_command.measure(call, OUT)
    with _scratch() as scratch:
        reading.measure(scratch, whole_command.corpus_of(OUT, producers.LIBRARY), ROOT / "config/calls", call)
    producers.measure(call)
    _idle()
    _growth()
    _start_up()


def _idle() -> None:
    print("Poll bez nowej poczty (mediana z 20, sekundy)")
    for messages in (1_000, 50_000):
        with Dovecot() as server, _scratch() as scratch:
            seconds = idle_poll_seconds(server, scratch, messages)
            print(f"  {messages:>6} wiadomości w skrzynce: {seconds:.4f}")
    print()


def _growth() -> None:
    """What passes and lists cost with many applications, side by side."""
    print("Zgłoszenia w księdze (każde: trzy wiadomości, osiem plików, dwa pisma)")
    with _scratch() as scratch:
        folders = [scratch / str(count) for count in LEDGERS]
        for folder, count in zip(folders, LEDGERS, strict=True):
            folder.mkdir()
            growth.build(folder, count)
        twins.main(folders)
        print()
        pages.compare(folders)
    print()


def _start_up() -> None:
    print("Start (cały proces, sekundy: mediana [najmniej – najwięcej])")
    nabor = str(Path(sys.executable).parent / "nabor")
    with _scratch() as scratch:
        for name in ("new", "cur", "tmp"):
            (scratch / "mailbox" / name).mkdir(parents=True)
        environment = {
            **os.environ,
            "NABOR_DATA_DIR": str(scratch / "var"),
            "NABOR_MAILBOX": "maildir",
            "NABOR_MAILDIR__PATH": str(scratch / "mailbox"),
        }
        for words in (["--help"], ["run", "--now", "2026-04-01T12:00"]):
            seconds = []
            for _ in range(10):
                started = time.perf_counter()
                subprocess.run([nabor, *words], cwd=ROOT, env=environment, check=True, capture_output=True)
                seconds.append(time.perf_counter() - started)
            print(f"  nabor {' '.join(words):30} {_spread(seconds[1:])}")


def _spread(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):7.3f} [{min(seconds):.3f} – {max(seconds):.3f}]"


@contextmanager
def _scratch() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="nabor-bench-", dir=OUT))
    try:
        yield path
    finally:
        shutil.rmtree(path)


if __name__ == "__main__":
    main()
