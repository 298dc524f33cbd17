"""`python -m tests.torture.weather`: whole calls over a network that is never well, until enough faults were injected."""

import argparse
import multiprocessing
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import count

from tests.torture.judging.essence import Essence
from tests.torture.network import Played, play, undisturbed
from tests.torture.office.story import steps


def main() -> int:
    """Play call after call; 1 when anything was lost, accepted twice, or is not as in the undisturbed call."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    began = time.monotonic()
    calls = list[Played]()
    for played in _play_all(options.seed, options.share, options.faults, options.jobs):
        calls.append(played)
        so_far = sum(one.injected.total() for one in calls)
        minutes = (time.monotonic() - began) / 60
        print(f"{minutes:5.1f} min: seed {played.seed}: {so_far} faults in {len(calls)} calls", flush=True)
    print("", *lines(calls), sep="\n")
    print(f"{'minutes':<48} {(time.monotonic() - began) / 60:>7.1f}")
    print(*complaints(calls), sep="\n")
    return 1 if complaints(calls) else 0


def lines(calls: Sequence[Played]) -> Iterator[str]:
    """The figures, a line each."""
    injected = sum((one.injected for one in calls), Counter[str]())
    settled = Counter(one.how for call in calls for one in call.settled)
    figures = {
        "calls over a network that is never well": len(calls),
        "passes": sum(one.passes for one in calls),
        "faults injected": injected.total(),
        **{f"  {name}": number for name, number in sorted(injected.items())},
        "letters accepted by the server": sum(one.accepted for one in calls),
        "letters accepted twice": sum(one.twice for one in calls),
        "uncertain, had left: treated as sent": settled["treat-as-sent"],
        "uncertain, had not left: sent again": settled["resend"],
        "refused for good: sent again by a person": sum(one.resent for one in calls),
        "losses and other differences": sum(len(one.problems) for one in calls),
    }
    for name, number in figures.items():
        yield f"{name:<48} {number:>7}"


def complaints(calls: Sequence[Played]) -> list[str]:
    """Everything that went wrong, with the seed that shows it again."""
    return [f"seed {one.seed}: {problem}" for one in calls for problem in one.problems]


def _play_all(seed: int, share: float, faults: int, jobs: int) -> Iterator[Played]:
    """Calls side by side, each as soon as it is over, until so many faults were injected."""
    expected = undisturbed(steps())
    injected, seeds = 0, count(seed)
    # Fresh interpreters: a fork would share this one's threads and open files with the servers.
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        running: set[Future[Played]] = set()
        while injected < faults or running:
            while injected < faults and len(running) < jobs:
                running.add(pool.submit(_play, next(seeds), share, expected))
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for one in done:
                injected += one.result().injected.total()
                yield one.result()


def _play(seed: int, share: float, expected: Essence) -> Played:
    """In a process of its own, to which no step of the story can be sent."""
    return play(seed, share, steps(), expected)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture.weather", description=__doc__)
    parser.add_argument("--faults", type=int, default=1_000, metavar="N", help="go on until so many")
    parser.add_argument("--share", type=float, default=0.06, help="of all moments that go wrong")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="calls played side by side")
    parser.add_argument("--seed", type=int, default=1, help="of the first call")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
