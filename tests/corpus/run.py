"""Applications measured in a few processes at once."""

import hashlib
import multiprocessing
import pickle
import shutil
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.corpus.guises import GUISES, Guise
from tests.corpus.measured.measure import measured
from tests.corpus.measured.score import Score
from tests.corpus.reading import ROOT, read_sending
from tests.corpus.truth import Sending

_DAY_SECONDS = 86_400
_BUILDING = ("samples", "tests/corpus", "config/calls")
_NOT_BUILDING = frozenset(
    {
        "run.py",
        "report.py",
        "measure.py",
        "compare.py",
        "reading.py",
        "__main__.py",
        "guises.py",
        "test_corpus.py",
    }
)


@dataclass(frozen=True, slots=True)
class Task:
    """One application in one guise."""

    guise: str
    company: int


def run(tasks: Iterable[Task], out: Path, jobs: int) -> Iterator[tuple[Task, Score]]:
    """Every application with its score, as they get done."""
    if jobs == 1:
        yield from ((task, measure_one(task, out)) for task in tasks)
        return
    # Fresh interpreters: Tesseract and OpenCV do not live through a fork.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        running = {pool.submit(measure_one, task, out): task for task in tasks}
        for done in as_completed(running):
            yield running[done], done.result()


def forget_old(out: Path) -> None:
    """Remove what states of the code of other days have kept."""
    yesterday = time.time() - _DAY_SECONDS
    for folder in (*(out / "files").glob("*"), *(out / "words").glob("*")):
        if folder.stat().st_mtime < yesterday:
            shutil.rmtree(folder, ignore_errors=True)


def measure_one(task: Task, out: Path) -> Score:
    """Build, read and measure one application."""
    guise = next(one for one in GUISES if one.name == task.guise)
    sending = built(guise, task.company, out / "files")
    began = time.perf_counter()
    score = measured(sending, read_sending(sending, out / "words"), is_beyond=guise.is_beyond)
    score.seconds = time.perf_counter() - began
    return score


def built(guise: Guise, number: int, kept: Path) -> Sending:
    """The application, from the disk where the same sources have built it before."""
    from tests.corpus.build import build

    place = kept / _sources()[:16] / hashlib.sha256(f"{guise!r}/{number}".encode()).hexdigest()
    if place.exists():
        return pickle.loads(place.read_bytes())  # type: ignore[no-any-return]
    sending = build(guise, number)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(pickle.dumps(sending))
    return sending


@cache
def _sources() -> str:
    digest = hashlib.sha256()
    for folder in _BUILDING:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and path.name not in _NOT_BUILDING:
                digest.update(path.read_bytes())
    return digest.hexdigest()
