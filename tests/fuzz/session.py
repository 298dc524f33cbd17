"""One process of fuzzing: `python -m tests.fuzz.session TARGET FOLDER SECONDS`.

A finding is kept and the trying goes on; what kills the process (a crash of a library, an input without end, too
much memory) is written down by libFuzzer, and `__main__` starts the next one.
"""

import hashlib
import logging
import mmap
import resource
import sys
import time
import warnings
from pathlib import Path
from random import Random

SLOW_SECONDS = 3.0
"""Instrumented code takes some three times as long; a child process may use 30 s of CPU."""
HANG_SECONDS = 30
MEMORY_BYTES = 1024 * 2**20
"""As for the child processes that read files (`ingest.sandbox.child.Limits`)."""
_CHECKED_TWICE = 16
"""One in so many inputs must give the same answer again."""
_INSTRUMENTED = [
    "checks", "domain", "errors", "ingest", "mailparser", "flufl", "email", "tnefparse", "oxmsg", "docx", "zipfile",
    "tarfile", "olefile",
]  # fmt: skip


def main(name: str, folder: Path, seconds: int) -> None:
    """Try one target for so long; ends the process."""
    import atheris

    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    with atheris.instrument_imports(include=_INSTRUMENTED):
        from tests.fuzz.findings import FOUND, STOPPED, Finding, finding_of, keep
        from tests.fuzz.mutations import mutated
        from tests.fuzz.seeds import DATA, seeds_of
        from tests.fuzz.targets import TARGETS, check_same, tried

        target = TARGETS[name]
        seeds = _written(folder / "seeds", seeds_of(name))
        for content in seeds.values():  # imports whatever the target imports late
            tried(target, content)
    executions = _counter(folder / "executions")
    _bound_memory()

    def one_input(content: bytes) -> None:
        executions[:] = (int.from_bytes(executions[:], "little") + 1).to_bytes(8, "little")
        started = time.process_time()
        try:
            (check_same if hashlib.sha256(content).digest()[0] % _CHECKED_TWICE == 0 else tried)(
                target, content
            )
        except (MemoryError, RecursionError) as error:
            keep(folder / STOPPED, finding_of(error), content)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            keep(folder / FOUND, finding_of(error), content)
        spent = time.process_time() - started
        if spent > SLOW_SECONDS:
            keep(folder / FOUND, Finding(f"slow-{name}-{int(spent)}s", f"{spent:.1f} s"), content)

    def changed(content: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.5:
            return bytes(atheris.Mutate(content, most))
        return mutated(content, random)[:most]

    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), encoding="ascii")
    corpora = [folder / "corpus", folder / "seeds", DATA / "fuzz" / name]
    for corpus in corpora:
        corpus.mkdir(parents=True, exist_ok=True)
    arguments = [
        f"-max_total_time={seconds}",
        f"-max_len={target.most_bytes}",
        f"-timeout={HANG_SECONDS}",
        f"-artifact_prefix={folder}/",
        f"-dict={words}",
        "-rss_limit_mb=4096",
        "-print_final_stats=1",
        "-len_control=20",
    ]
    atheris.Setup(
        ["fuzz", *arguments, *map(str, corpora)],
        one_input,
        custom_mutator=changed if name in _SHAPED else None,
    )
    atheris.Fuzz()


_SHAPED = frozenset({"read", "unpack", "sign", "draw", "whole"})
"""Targets whose inputs have a structure that blind changes would only break."""


def _written(folder: Path, seeds: dict[str, bytes]) -> dict[str, bytes]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in seeds.items():
        (folder / name).write_bytes(content)
    return seeds


def _counter(path: Path) -> mmap.mmap:
    """Eight bytes that outlive a crash of this process."""
    with path.open("a+b") as file:
        file.truncate(8)
        return mmap.mmap(file.fileno(), 8)


def _bound_memory() -> None:
    with Path("/proc/self/statm").open(encoding="ascii") as statm:
        mapped = int(statm.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY_BYTES, mapped + MEMORY_BYTES))


def _escaped(word: bytes) -> str:
    """A word as libFuzzer's dictionaries write it."""
    return "".join(chr(c) if 0x20 < c < 0x7F and chr(c) not in '"\\' else f"\\x{c:02X}" for c in word)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
