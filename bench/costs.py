"""What passes and lists cost with a ledger by `bench.growth`: `python -m bench.costs FOLDER`.

Each is measured in a process of its own: seconds, CPU, queries and the peak of its memory.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import event

from pipeline.file.known_senders import KnownSenders
from pipeline.judging import judge_all, rank_call
from pipeline.run import PassReport, write_letters
from pipeline.services import Services
from pipeline.write.letters import plan_alerts, send
from tests.support.desk import CALL
from tests.support.office import Office
from views.letter import letters_json
from views.mail import mail_json

_OPEN, _CLOSED = (datetime.fromisoformat(f"2026-{day}T12:00:00+02:00") for day in ("04-20", "05-11"))


def _idle(services: Services) -> None:
    write_letters(services, _OPEN, PassReport())


def _without_judging(services: Services) -> None:
    plan_alerts(services, _OPEN)
    send(services)


def _sender(services: Services) -> None:
    with services.database.write() as session:
        KnownSenders(session).relevant(["9290000006"], [None], "biuro@firma7.example")


def _ranking(services: Services) -> None:
    rank_call(judge_all(services, _CLOSED, CALL), services.calls[CALL], _CLOSED)


def _mail(services: Services) -> None:
    for message in mail_json(services):
        json.dumps(message)


def _letters(services: Services) -> None:
    for letter in letters_json(services):
        json.dumps(letter)


_JOBS: dict[str, Callable[[Services], None]] = {
    "idle": _idle,
    "without-judging": _without_judging,
    "sender": _sender,
    "ranking": _ranking,
    "mail": _mail,
    "letters": _letters,
}


def main(folder: Path, job: str | None) -> None:
    """Measure one job here, or each in a process of its own."""
    if job is None:
        for name in _JOBS:
            subprocess.run([sys.executable, "-m", "bench.costs", str(folder), name], check=True)
        return
    office = Office(folder, environment={"NABOR_STAFF": ""})  # no digest among the letters
    office.at(_OPEN)
    queries: list[str] = []
    event.listen(office.parts.database.engine, "before_cursor_execute", lambda *told: queries.append(told[2]))
    began, used = time.perf_counter(), time.process_time()
    _JOBS[job](office.parts)
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    office.close()
    print(f"{job:16} {seconds:8.2f} s {cpu:8.2f} s CPU {len(queries):6} zapytań {peak:6.0f} MB", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
