"""`python -m tests.corpus`: the test set built, read and measured; the table printed, faults written down."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from rich.console import Console

from tests.corpus.guises import GUISES
from tests.corpus.measured.report import print_table, write_faults
from tests.corpus.measured.score import Score
from tests.corpus.run import Task, forget_old, run

_WIDTH = 200


def main() -> int:
    """Measure what the options ask for; 1 when a kind was told wrongly, or a paper sent would be asked for."""
    options = _options()
    tasks = [
        Task(guise.name, number)
        for guise in GUISES
        if not options.guise or any(word in guise.name for word in options.guise)
        if guise.is_quick or not options.quick
        for number in (guise.companies[:1] if options.quick else guise.companies)
        if options.company in {None, number}
    ]
    progress, console = Console(stderr=True, width=_WIDTH), Console(width=_WIDTH)
    forget_old(options.out)
    scores = {task.guise: Score() for task in tasks}
    for task, score in run(tasks, options.out, options.jobs):
        scores[task.guise].add(score)
        write_faults(options.out, scores)
        _tell(progress, task, score)
    failed = print_table(console, scores)
    console.print(f"Wszystkie przypadki, które nie są dobre: {options.out}")
    return 1 if failed else 0


def _tell(console: Console, task: Task, score: Score) -> None:
    """One line on one application."""
    bad = Counter(f"{fault.what} {fault.ended}" for fault in score.faults)
    shown = ", ".join(f"{what}: {count}" for what, count in bad.most_common())
    console.print(f"{task.guise}, firma {task.company}: {score.pages} stron, {score.seconds:.0f} s; {shown}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few guises only: about two minutes")
    parser.add_argument("--guise", action="append", metavar="NAME", help="guises whose name contains this")
    parser.add_argument("--company", type=int, metavar="N", help="only this company")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes at once")
    parser.add_argument("--out", type=Path, default=Path("bench-out/accuracy"), metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
