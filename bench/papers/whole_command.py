"""From the mailbox to the judgement, beside what does less, by what made the applicants' papers.

`python -m bench.papers.whole_command` measures this alone. Seconds of a clock tell little where others use
the machine; those of the processors, children included, tell what the work is.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from bench.memory import TreeMemory
from bench.papers import corpus, floor, producers
from config.loader import load_calls
from domain.call import Call
from tests.support.servers.dovecot import PASSWORD, USERNAME, Dovecot

_ROOT = Path(__file__).parents[2]
_MESSAGES = int(os.environ.get("BENCH_MESSAGES", "500"))
_PRODUCED = int(os.environ.get("BENCH_PRODUCED", "60"))
"""Messages whose papers an office suite, a browser or a PDF printer makes, which takes long."""
_ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))

Took = tuple[float, float]
"""Seconds of a clock, and of the processors."""


def measure(call: Call, out: Path) -> None:
    """Print the figures of each producer; what is made of its papers is kept for the next run."""
    for producer in producers.PRODUCERS:
        messages = _MESSAGES if producer == producers.LIBRARY else _PRODUCED
        files = corpus_of(out, producer)
        print(f"Budowanie próbki ({producer}): {messages} wiadomości …", flush=True)
        corpus.build(files, call, messages, producer)
        with Dovecot() as server:
            for number in range(1, messages + 1):
                content = (files / "mail" / f"{number:04d}.eml").read_bytes()
                server.deliver(content, corpus.arrival(number, call))
            _compare(server, files, call, messages)


def corpus_of(out: Path, producer: str) -> Path:
    """The folder of the mails whose papers a producer made."""
    return out / ("corpus" if producer == producers.LIBRARY else f"corpus-{producer.lower()}")


def _compare(server: Dovecot, files: Path, call: Call, messages: int) -> None:
    told: dict[str, list[Took]] = {"mbsync, potem pdftotext": [], "imapclient + pypdfium2": [], "nabor": []}
    tools, bare, ours = told.values()
    peak, detail = 0.0, ""
    place = (server.port, USERNAME, PASSWORD, files)
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory(prefix="nabor-bench-") as name:
            scratch = Path(name)
            tools.append(_took(lambda scratch=scratch: floor.standard_tools(*place, scratch)))  # type: ignore[misc]
        bare.append(_took(lambda: floor.in_process(*place)))
        with tempfile.TemporaryDirectory(prefix="nabor-bench-") as name:
            made: list[tuple[str, float]] = []
            scratch = Path(name)
            ours.append(
                _took(  # without this process: it looks at the others' memory all the while
                    lambda scratch=scratch, made=made: made.append(_ours(server, scratch, call, messages)),  # type: ignore[misc]
                    resource.RUSAGE_CHILDREN,
                )
            )
            detail, memory = made[0]
            peak = max(peak, memory)
    print("Od skrzynki do oceny (po dwa procesy; sekundy zegara i procesora, mediany)")
    for name, rounds in told.items():
        seconds, used = _medians(rounds)
        print(f"  {name:28} {seconds:8.2f} s {used:8.2f} s CPU {1000 * used / messages:7.0f} ms CPU na list")
    for what, others in (("podłoga", tools), ("granica", bare)):
        ratios = [one / other for one, other in zip(_medians(ours), _medians(others), strict=True)]
        print(f"  nabor / {what}: {ratios[0]:.2f} zegara, {ratios[1]:.2f} procesora")
    print(f"  pamięć: całe drzewo procesów najwyżej {peak:.0f} MB (PSS)")
    print(f"  szczegóły ostatniej rundy: {detail}\n", flush=True)


def _medians(rounds: list[Took]) -> Took:
    return statistics.median(one for one, _ in rounds), statistics.median(one for _, one in rounds)


def _took(work: Callable[[], object], *who: int) -> Took:
    started, used = time.perf_counter(), _used(*who)
    work()
    return time.perf_counter() - started, _used(*who) - used


def _used(*who: int) -> float:
    """Seconds of the processors that some, else this process and its ended children, had."""
    some = map(resource.getrusage, who or (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in some)


def _ours(server: Dovecot, scratch: Path, call: Call, messages: int) -> tuple[str, float]:
    """What `bench.papers.ours` tells of itself, and the peak of its memory."""
    environment = {
        **os.environ,
        **mailbox_environment(server),
        "NABOR_DATA_DIR": str(scratch / "var"),
        "BENCH_NOW": (corpus.arrival(messages, call) + timedelta(hours=1)).isoformat(),
    }
    with subprocess.Popen(
        [sys.executable, "-m", "bench.papers.ours"],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        memory = TreeMemory(process.pid)
        memory.start()
        output, _ = process.communicate()
        peak = memory.stop()
    if process.returncode:
        raise SystemExit(f"bench.papers.ours ended with {process.returncode}")
    return json.dumps(json.loads(output.splitlines()[-1]), ensure_ascii=False), peak


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


if __name__ == "__main__":
    measure(load_calls(_ROOT / "config/calls")["szwajcaria-2026"], _ROOT / "bench-out")
