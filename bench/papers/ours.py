"""One timed run of ours in a process of its own: fetch to judged; prints its figures as JSON."""

import json
import os
import resource
import time
from datetime import UTC, datetime

_STARTED = time.perf_counter()


def main() -> None:
    """Fetch, read, file and judge what the environment's mailbox holds."""
    from config.settings import load_settings
    from pipeline.judging import judge_all
    from pipeline.opening import build_parts
    from pipeline.run import PassReport, open_reading, take_mail

    now = datetime.fromisoformat(os.environ["BENCH_NOW"]).astimezone(UTC)
    parts = build_parts(
        load_settings(None, {k: v for k, v in os.environ.items() if k.startswith("NABOR_")}), lambda: now
    )
    report = PassReport()
    ready = time.perf_counter()
    with open_reading(parts) as pools:
        take_mail(parts, pools, now, report)
    taken = time.perf_counter()
    judged = judge_all(parts, now)
    done = time.perf_counter()
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        json.dumps(
            {
                "problems": report.problems,
                "fetched": report.fetched,
                "statuses": _counted([j.assessment.status.value for j in judged]),
                "start_seconds": ready - _STARTED,
                "take_seconds": taken - ready,
                "judge_seconds": done - taken,
                "own_cpu_seconds": own.ru_utime + own.ru_stime,
                "children_cpu_seconds": children.ru_utime + children.ru_stime,
                "own_peak_mb": own.ru_maxrss / 1024,
                "largest_child_peak_mb": children.ru_maxrss / 1024,
            }
        )
    )


def _counted(values: list[str]) -> dict[str, int]:
    return {value: values.count(value) for value in sorted(set(values))}


if __name__ == "__main__":
    main()
