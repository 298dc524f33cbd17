"""`make fuzz SECONDS=300 [TARGET=parse]`: tries every target for its share of the time, and says what came of it."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.findings import FOUND, ROOT, STOPPED, folder_of_killer, native_name
from tests.fuzz.targets import TARGETS

OUT = ROOT / "fuzz-out"
_LEAST_SECONDS = 3
_STATE = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)/")
_KILLED = re.compile(r"(?:crash|timeout|oom)-[0-9a-f]{40}")


@dataclass(frozen=True)
class Tried:
    """What the time with one target came to."""

    target: str
    seconds: float
    executions: int
    features: int
    """What libFuzzer tells apart of the ways through the code."""
    corpus: int
    stopped: int
    """Inputs that the sandbox's limits end."""
    findings: tuple[Path, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Share the time out among targets and processors, and print a line for each; 1 when something was found, or a target was not tried."""
    asked = _asked(arguments)
    names = [asked.target] if asked.target else [*TARGETS]
    share = max(_LEAST_SECONDS, asked.seconds * asked.jobs // len(names))
    print(
        f"{'cel':10}{'wykonań':>10}{'na s':>8}{'korpus':>8}{'pokrycie':>10}{'zatrzymane':>12}{'znaleziska':>12}"
    )
    with ThreadPoolExecutor(asked.jobs) as pool:
        done = []
        for tried in pool.map(lambda name: _try(name, share), names):
            done.append(tried)
            print(_line(tried), flush=True)
    print(f"razem wykonań: {sum(tried.executions for tried in done)}")
    found = [path for tried in done for path in tried.findings]
    for path in found:
        print(f"{path.relative_to(ROOT)} ({path.stat().st_size} B)")
    return 1 if found or not all(tried.executions for tried in done) else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=300, help="altogether, on the clock")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    parser.add_argument("--target", choices=[*TARGETS], default=None)
    return parser.parse_args(arguments)


def _line(tried: Tried) -> str:
    rate = tried.executions / max(tried.seconds, 1)
    return (
        f"{tried.target:10}{tried.executions:10}{rate:8.0f}{tried.corpus:8}{tried.features:10}"
        f"{tried.stopped:12}{len(tried.findings):12}"
    )


def _try(name: str, seconds: int) -> Tried:
    """One target for so long, restarted as often as an input kills the process."""
    folder = OUT / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "executions").unlink(missing_ok=True)
    for earlier in (FOUND, STOPPED):
        shutil.rmtree(folder / earlier, ignore_errors=True)
    started = time.monotonic()
    executions = features = corpus = 0
    while (left := seconds - (time.monotonic() - started)) > _LEAST_SECONDS or not executions:
        before = executions
        log = _session(name, folder, max(_LEAST_SECONDS, int(left)))
        executions = _executions(folder)
        for _, ft, size in _STATE.findall(log):
            features, corpus = int(ft), int(size)
        _keep_killers(folder)
        if executions == before:
            print(f"{name}: proces kończy się od razu; zob. {folder / 'log.txt'}", file=sys.stderr)
            break
    findings = tuple(sorted((folder / FOUND).glob("*.bin")))
    stopped = len([*(folder / STOPPED).glob("*.bin")])
    return Tried(name, time.monotonic() - started, executions, features, corpus, stopped, findings)


def _executions(folder: Path) -> int:
    path = folder / "executions"
    return int.from_bytes(path.read_bytes(), "little") if path.exists() else 0


def _session(name: str, folder: Path, seconds: int) -> str:
    """Run one process and give what it wrote."""
    command = [sys.executable, "-m", "tests.fuzz.session", name, str(folder), str(seconds)]
    path = folder / "log.txt"
    with path.open("wb") as log:
        subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, stdin=subprocess.DEVNULL, check=False)
    return path.read_text(encoding="utf-8", errors="replace")


def _keep_killers(folder: Path) -> None:
    """Inputs that ended a process, beside the other findings."""
    for artifact in folder.iterdir():
        if _KILLED.fullmatch(artifact.name):
            belongs = folder_of_killer(TARGETS[folder.name], artifact.read_bytes())
            if not belongs:
                artifact.unlink()
                continue
            kept = folder / belongs / f"{native_name(artifact)}.bin"
            kept.parent.mkdir(exist_ok=True)
            artifact.rename(kept)
            kept.with_suffix(".txt").write_bytes((folder / "log.txt").read_bytes()[-20_000:])


if __name__ == "__main__":
    sys.exit(main())
