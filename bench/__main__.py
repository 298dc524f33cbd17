"""`make bench`: every figure in one run, on one machine, side by side."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from bench import corpus, floor, growth, pages, producers, reading, twins
from bench.idle import idle_poll_seconds
from bench.memory import TreeMemory
from config.loader import load_calls
from domain.call import Call
from tests.support.dovecot import PASSWORD, USERNAME, Dovecot

ROOT = Path(__file__).parent.parent
OUT = ROOT / "bench-out"
MESSAGES = int(os.environ.get("BENCH_MESSAGES", "500"))
PRODUCED = int(os.environ.get("BENCH_PRODUCED", "60"))
"""Messages whose papers an office suite, a browser or a PDF printer makes, which takes long."""
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
LEDGERS = tuple(map(int, os.environ.get("BENCH_APPLICATIONS", "1000 10000").split()))


def main() -> None:
    """Measure and print."""
    call = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
    for producer in producers.PRODUCERS:
        _by_producer(call, producer, MESSAGES if producer == producers.LIBRARY else PRODUCED)
    with _scratch() as scratch:
        reading.measure(scratch, _corpus(producers.LIBRARY), ROOT / "config/calls", call)
    producers.measure(call)
    _idle()
    _growth()
    _start_up()


def _corpus(producer: str) -> Path:
    return OUT / ("corpus" if producer == producers.LIBRARY else f"corpus-{producer.lower()}")


def _by_producer(call: Call, producer: str, messages: int) -> None:
    """The whole command over mails whose papers one program made, beside what does less."""
    files = _corpus(producer)
    print(f"Budowanie próbki ({producer}): {messages} wiadomości …", flush=True)
    corpus.build(files, call, messages, producer)
    size = sum(path.stat().st_size for path in (files / "mail").glob("*.eml"))
    print(f"Próbka: {messages} wiadomości po 6 PDF, {size / 1e6:.0f} MB; rund: {ROUNDS}\n")
    with Dovecot() as server:
        for number in range(1, messages + 1):
            server.deliver((files / "mail" / f"{number:04d}.eml").read_bytes(), corpus.arrival(number, call))
        _compare(server, files, call, messages)


def _compare(server: Dovecot, files: Path, call: Call, messages: int) -> None:
    tools, bare, ours = [], [], []
    detail: dict[str, object] = {}
    peak = 0.0
    for _ in range(ROUNDS):
        with _scratch() as scratch:
            fetch, text = floor.standard_tools(server.port, USERNAME, PASSWORD, files, scratch)
            tools.append(fetch + text)
        fetch, text = floor.in_process(server.port, USERNAME, PASSWORD, files)
        bare.append(fetch + text)
        with _scratch() as scratch:
            seconds, detail, memory = _ours(server, scratch, call, messages)
            ours.append(seconds)
            peak = max(peak, memory)
    print("Od skrzynki do oceny (cały proces, sekundy: mediana [najmniej – najwięcej])")
    for name, seconds in (
        ("mbsync, potem pdftotext po dwa", tools),
        ("imapclient + pypdfium2 w dwóch procesach", bare),
        ("nabor: pobranie, odczyt, ocena", ours),
    ):
        print(f"  {name:45} {_spread(seconds)}  {messages / statistics.median(seconds):7.1f} wiadomości/s")
    print(f"  nabor / podłoga {statistics.median(ours) / statistics.median(tools):.2f}", end="")
    print(f"; nabor / granica {statistics.median(ours) / statistics.median(bare):.2f}")
    print(f"  pamięć: całe drzewo procesów najwyżej {peak:.0f} MB (PSS)")
    print(f"  szczegóły ostatniej rundy: {json.dumps(detail, ensure_ascii=False)}\n")


def _ours(
    server: Dovecot, scratch: Path, call: Call, messages: int
) -> tuple[float, dict[str, object], float]:
    environment = {
        **os.environ,
        **mailbox_environment(server),
        "NABOR_DATA_DIR": str(scratch / "var"),
        "BENCH_NOW": (corpus.arrival(messages, call) + timedelta(hours=1)).isoformat(),
    }
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "bench.ours"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        memory = TreeMemory(process.pid)
        memory.start()
        output, _ = process.communicate()
        seconds = time.perf_counter() - started
        peak = memory.stop()
    if process.returncode:
        raise SystemExit(f"bench.ours ended with {process.returncode}")
    return seconds, json.loads(output.splitlines()[-1]), peak


def mailbox_environment(server: Dovecot) -> dict[str, str]:
    """The settings that point the program at a test server."""
    return {
        "NABOR_MAILBOX": "imap",
        "NABOR_IMAP__HOST": "127.0.0.1",
        "NABOR_IMAP__PORT": str(server.port),
        "NABOR_IMAP__TLS": "none",
        "NABOR_IMAP__USERNAME": USERNAME,
        "NABOR_IMAP__PASSWORD": PASSWORD,
    }


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
