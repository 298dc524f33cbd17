"""`python -m tests.torture`: a whole call, killed at hundreds of points; progress and figures printed."""

import argparse
import signal
import sys
import time

from tests.torture.runs.campaign import Share, Totals
from tests.torture.runs.report import Report, progress
from tests.torture.runs.shares import run_all


def main() -> int:
    """Run all shares; 1 when anything was lost, sent twice, or is not as in the undisturbed call."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    began = time.monotonic()
    shares = [
        Share(number, options.jobs, options.each, options.run_on, cuts=options.each)
        for number in range(options.jobs)
    ]
    report = Report()
    for told in run_all(shares):
        if isinstance(told, Totals):
            report.totals.append(told)
            continue
        report.outcomes.append(told)
        if told.problems or len(report.outcomes) % options.every == 0:
            minutes = (time.monotonic() - began) / 60
            print(f"{minutes:5.1f} min: {progress(report.outcomes)}; {told.title}", flush=True)
            for problem in told.problems:
                print(f"    {problem}", flush=True)
    print()
    print(*report.lines(), sep="\n")
    print(f"{'minutes':<48} {(time.monotonic() - began) / 60:>7.1f}")
    print(*report.complaints(), sep="\n")
    return 1 if report.failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="calls played side by side")
    parser.add_argument(
        "--each",
        type=int,
        default=1,
        metavar="N",
        help="kills, and power cuts, at every kind of point in a step",
    )
    parser.add_argument(
        "--run-on", type=int, default=1, metavar="N", help="killed runs of a step that go on to the end"
    )
    parser.add_argument(
        "--every", type=int, default=10, metavar="N", help="a line of progress after so many runs"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
