"""What passes and lists cost with ledgers by `growth`: `python -m bench.ledgers.costs FOLDER …`.

Each is measured in a process of its own: seconds, CPU, queries and the peak of its memory.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bench.ledgers import growth, judged
from bench.ledgers.growth import ASKING, REFERENCE, address
from bench.ledgers.twins import database_of
from notify.digest import digest_orders
from pipeline.keeping import freshen, rebuild
from pipeline.ranked import keep_ranking, order_now
from pipeline.run import PassReport, run_pass, write_letters
from pipeline.write.digest_facts import digest_view
from samples.story.mails import Draft, mail
from store.kept.assessments import ApplicationFilter, Sort, count, listed, tally
from tests.support.offices.desk import CALL
from tests.support.offices.office import Office
from views.application import applications_json
from views.dossier import dossier_json
from views.letter import letters_json
from views.lookup import reference_of
from views.mail import mail_json

OPEN, _CLOSED = (datetime.fromisoformat(f"2026-{day}T12:00:00+02:00") for day in ("04-20", "05-11"))
_LATER = timedelta(minutes=5)


def _first(office: Office) -> None:
    write_letters(office.parts, OPEN, PassReport())


def _idle(office: Office) -> None:
    office.at(OPEN + _LATER)
    run_pass(office.parts)


def _one_mail(office: Office) -> None:
    office.at(OPEN + _LATER)
    assert run_pass(office.parts).processed == 1


def _deliver(office: Office) -> None:
    at = OPEN + timedelta(minutes=1)
    number = sum(1 for _ in (office.maildir / "new").iterdir())
    asked = Draft(address(ASKING), f"Pytanie {number}", "Czy dokumenty doszły?", "Jan Nowak")
    office.deliver(mail(at, asked), at.isoformat())


def _applications(office: Office) -> None:
    _write(applications_json(office.parts, OPEN + _LATER))


def _page(office: Office) -> None:
    services, wanted = office.parts, ApplicationFilter(CALL, words="fotonika")
    assert freshen(services, services.calls[CALL], OPEN + _LATER) == 0
    with services.database.read() as session:
        assert len(listed(session, wanted, Sort.POINTS, descending=True, offset=200)) == 50
        assert count(session, wanted) == sum(tally(session, ApplicationFilter(CALL)).values())


def _show(office: Office) -> None:
    json.dumps(dossier_json(office.parts, REFERENCE, OPEN + _LATER))


def _lookup(office: Office) -> None:
    assert reference_of(office.parts, address(ASKING), OPEN + _LATER) == f"{REFERENCE[:-1]}{ASKING}"


def _digest(office: Office) -> None:
    view = digest_view(office.parts, OPEN + _LATER)
    assert digest_orders(view, office.parts.settings.policy()) == ()  # nobody is told


def _mail(office: Office) -> None:
    _write(mail_json(office.parts))


def _letters(office: Office) -> None:
    _write(letters_json(office.parts))


def _closing(office: Office) -> None:
    rebuild(office.parts, _CLOSED)


def _ranking(office: Office) -> None:
    call = office.parts.calls[CALL]
    keep_ranking(office.parts, call, order_now(office.parts, call, _CLOSED))


def _write(rows: Iterable[object]) -> None:
    for row in rows:
        json.dumps(row)


_JOBS: dict[str, tuple[str, Callable[[Office], None]]] = {
    "first": ("pierwszy przebieg nowego programu", _first),
    "idle": ("przebieg, nic nowego", _idle),
    "one-mail": ("przebieg, jedna wiadomość", _one_mail),
    "after": ("przebieg po nim", _idle),
    "page": ("strona listy: filtr, porządek, liczby", _page),
    "applications": ("nabor applications --json", _applications),
    "show": ("nabor show, po numerze", _show),
    "lookup": ("nabor show, po adresie", _lookup),
    "mail": ("nabor mail --json", _mail),
    "letters": ("nabor letters --json", _letters),
    "digest": ("zestawienie poranne", _digest),
    "closing": ("nabor rebuild", _closing),
    "ranking": ("ranking po zmianie", _ranking),
    "kept": ("ranking zapamiętany", _ranking),
}
"""In this order: a job finds what those before it left."""
_BEFORE: dict[str, Callable[[Office], None]] = {"one-mail": _deliver}
"""What happens before a job and is not measured."""
_JUDGING = {"first": OPEN, "closing": _CLOSED}
"""Jobs that judge every application, and for which instant: what one costs, smaller ledgers tell."""
_MANY = 20_000


def compare(folders: list[Path]) -> None:
    """Print a row a job, and of each ledger seconds, CPU, queries and megabytes."""
    print(f"{'':38}" + "".join(f"{folder.name:>42}" for folder in folders))
    for job, (title, _run) in _JOBS.items():
        told = [_in_process_of_its_own(folder, job) for folder in folders]
        print(f"{title:38}" + "".join(f"{_cell(one):>42}" for one in told), flush=True)


def _cell(x: dict[str, Any]) -> str:
    if not x:
        return "nie mierzono"
    return f"{x['seconds']:9.2f} s {x['cpu']:8.2f} s CPU {x['queries']:6} {x['peak']:5.0f} MB"


def _in_process_of_its_own(folder: Path, job: str) -> dict[str, Any]:
    ended = subprocess.run(
        [sys.executable, "-m", "bench.ledgers.costs", str(folder), f"--{job}"],
        check=True,
        capture_output=True,
    )
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return told


def measure(folder: Path, job: str) -> dict[str, Any]:
    """What one job costs here; nothing where it would judge very many: their copies are filled in."""
    if job in _JUDGING and growth.is_larger(folder, _MANY):
        judged.fill(folder, _JUDGING[job])
        return {}
    # No digest among the letters.
    office = Office(folder, environment={"NABOR_STAFF": "", "NABOR_DATABASE_URL": database_of(folder)})
    office.at(OPEN)
    if job in _BEFORE:
        _BEFORE[job](office)
    queries: list[str] = []
    event.listen(office.parts.database.engine, "before_cursor_execute", lambda *told: queries.append(told[2]))
    began, used = time.perf_counter(), time.process_time()
    _JOBS[job][1](office)
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    office.close()
    return {"seconds": seconds, "cpu": cpu, "queries": len(queries), "peak": peak}


if __name__ == "__main__":
    if sys.argv[-1].startswith("--"):
        print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2].removeprefix("--"))))
    else:
        compare([Path(name) for name in sys.argv[1:]])
