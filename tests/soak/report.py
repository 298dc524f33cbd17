"""The figures of a soak, and what of it breaks a promise."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.soak.memory import Sample, slope
from tests.soak.run import Soak, passes
from tests.soak.verdict import backlog, losses, wrong_letters

_WARM_MINUTES = 10.0
"""By then every part of the program has been loaded once, and SQLite's page cache (2 MB) is full."""
_FLAT_MB_A_MINUTE = 0.15
"""In twenty minutes 3 MB of about 75."""
_TOLD_AFTER_MINUTES = 20.0
"""Shorter runs say nothing about growth."""
WORSE = re.compile(r" level=(?:error|critical) | error=|^Traceback")
"""Lines of the worker's log that no fault of a server excuses."""


def broken(soak: Soak) -> list[str]:
    """The promises that did not hold, one line each; none: all is well."""
    log = soak.log.read_text(encoding="utf-8")
    served = soak.office.world.served()
    told = [*losses(soak.office, served), *wrong_letters(soak.office)]
    told += [f"{count} still wait: {name}" for name, count in backlog(soak.office, served).items() if count]
    told += [line for line in log.splitlines() if WORSE.search(line)]
    if not passes(log):
        told.append("the log tells of no pass")
    if soak.filled >= _TOLD_AFTER_MINUTES and (growth := _growth(soak)) > _FLAT_MB_A_MINUTE:
        told.append(f"the worker grew by {growth:.2f} MB a minute; {_FLAT_MB_A_MINUTE} are allowed")
    if soak.status != 0:
        told.append(f"the worker ended with {soak.status}")
    return told


def lines(soak: Soak) -> Iterator[str]:
    """Everything that was counted."""
    office, log = soak.office, soak.log.read_text(encoding="utf-8")
    outcomes = office.rows("SELECT outcome, count(*) AS n FROM messages GROUP BY outcome ORDER BY outcome")
    states = office.rows("SELECT kind, state, count(*) AS n FROM letters GROUP BY kind, state ORDER BY kind")
    times = Counter(one.message_id for one in office.accepted)
    wrong = list(losses(office, office.world.served()))
    figures = {
        "minutes of mail": round(soak.filled, 1),
        "mails delivered": soak.traffic.made.total(),
        **{f"  {kind}": count for kind, count in sorted(soak.traffic.made.items())},
        **{f"ledger rows: {row['outcome']}": row["n"] for row in outcomes},
        **{f"letters: {row['kind']}, {row['state']}": row["n"] for row in states},
        "letters accepted by the server": times.total(),
        "letters accepted twice": sum(count > 1 for count in times.values()),
        "mails lost": len(wrong),
        "uncertain, had left: treated as sent": sum(one.how == "treat-as-sent" for one in soak.settled),
        "uncertain, had not left: sent again": sum(one.how == "resend" for one in soak.settled),
        "uncertain reports to the staff": sum(one.how == "left" for one in soak.settled),
        "refused for good: sent again by a person": soak.resent,
        "seconds until nothing waited": round(soak.waited),
        "faults injected": soak.injected,
        **{
            f"  {server} {kind}": count
            for server, chance in soak.faults.items()
            for kind, count in sorted(chance.injected.items())
        },
        "passes": passes(log),
        "errors in the log": sum(bool(WORSE.search(line)) for line in log.splitlines()),
        "warnings in the log": log.count(" level=warning "),
    }
    for name, count in figures.items():
        yield f"{name:<48} {count:>7}"
    yield from _memory(soak.samples)
    if soak.filled < _TOLD_AFTER_MINUTES:
        yield f"too short to tell whether memory grows: that takes {_TOLD_AFTER_MINUTES:g} minutes"
    else:
        yield f"growth of the worker from minute {_WARM_MINUTES:g} on: {_growth(soak):.2f} MB a minute"


def _growth(soak: Soak) -> float:
    """By how many MB a minute the warm worker grew while mail came in."""
    return slope([one for one in soak.samples if one.minute <= soak.filled], _WARM_MINUTES)


def _memory(samples: list[Sample]) -> Iterator[str]:
    yield ""
    yield f"{'minute':>8} {'worker MB':>10} {'children MB':>12} {'processes':>10} {'files':>6} {'threads':>8}"
    last = samples[-1].minute
    for minute in (1, 5, 10, 15, 20, 25, 30, last):
        one = min(samples, key=lambda sample: abs(sample.minute - minute))
        if minute <= last:
            yield (
                f"{one.minute:>8.1f} {one.worker_mb:>10.1f} {one.children_mb:>12.1f} {one.processes:>10} "
                f"{one.files:>6} {one.threads:>8}"
            )
    most = max(one.worker_mb + one.children_mb for one in samples)
    yield f"most that worker and children held together: {most:.0f} MB"
