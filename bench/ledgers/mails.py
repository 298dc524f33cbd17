"""What a ledger of many mails costs: `python -m bench.ledgers.mails 1000 1000000` on both databases.

Mails that are no applications, as a common mailbox has most of; one was fetched and set aside by the program,
its row is entered again under other names, and two hundred more come at the end. Told are each step's CPU
seconds and queries.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import event, text

from pipeline.keep.verify import verify_newest
from pipeline.receive.fetch import poll
from pipeline.run import run_pass
from pipeline.runtime.startup import start
from samples.story.mails import Draft, mail
from tests.support.offices.office import Office, imap_settings
from tests.support.servers.dovecot import Dovecot
from tests.support.servers.postgres import Postgres

_FIRST = datetime.fromisoformat("2026-04-13T08:00:00+02:00")
_NEWEST = 200
"""As many as a start looks at."""
_NUMBERS = {
    "sqlite": "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count)",
    "postgresql": "WITH numbers AS (SELECT generate_series(1, :count) AS n)",
}
_HASH = {"sqlite": "lower(hex(randomblob(32)))", "postgresql": "md5(n::text) || md5((-n)::text)"}


def measure(folder: Path, mails: int, url: str) -> None:
    """Print what starting, polling and passing cost."""
    with Dovecot() as server:
        office = Office(
            folder, environment={**imap_settings(server.port), "NABOR_STAFF": "", "NABOR_DATABASE_URL": url}
        )
        _deliver(server, 0)
        office.run_alone((_FIRST + timedelta(hours=1)).isoformat())
        _enter(office, mails)
        for number in range(1, _NEWEST + 1):
            _deliver(server, number)
        office.run_alone((_FIRST + timedelta(hours=5)).isoformat())
        now = _FIRST + timedelta(hours=6)
        office.at(now)
        told = {
            "start": lambda: start(office.parts),
            "poll": lambda: list(poll(office.parts, now)),
            "pass": lambda: run_pass(office.parts),
            f"verify {_NEWEST}": lambda: verify_newest(office.parts, _NEWEST, _silent),
        }
        cells = [f"{name} {_cost(office, step)}" for name, step in told.items()]
        print(f"{office.parts.database.engine.dialect.name:10} {mails:9}  " + "   ".join(cells), flush=True)
        office.close()


def _silent(_done: int, _total: int) -> None:
    """Nobody looks."""


def _deliver(server: Dovecot, number: int) -> None:
    at = _FIRST + timedelta(minutes=number)
    server.deliver(mail(at, Draft(f"a{number}@gazeta.example", f"Nowości {number}", "Dzień dobry.")), at)


def _enter(office: Office, mails: int) -> None:
    """The only message once more, so often, under an older numbering of the mailbox."""
    dialect = office.parts.database.engine.dialect.name
    own = {
        "id": "n + 1",
        "key": "'1/' || n",
        "uid_validity": "1",
        "uid": "n",
        "sha256": _HASH[dialect],
        "message_id": "'<' || n || '@stare.example>'",
    }
    with office.parts.database.write() as session:
        names = list(session.execute(text("SELECT * FROM messages LIMIT 0")).keys())
        columns = ", ".join(own.get(name, name) for name in names)
        session.execute(
            text(
                f"INSERT INTO messages ({', '.join(names)}) {_NUMBERS[dialect]}"
                f" SELECT {columns} FROM numbers, messages WHERE id = 1"
            ),
            {"count": mails},
        )
        if dialect == "postgresql":
            session.execute(text("SELECT setval('messages_id_seq', (SELECT max(id) FROM messages))"))
            session.execute(text("ANALYZE messages"))


def _cost(office: Office, step: Callable[[], object]) -> str:
    queries: list[str] = []

    def note(*told: object) -> None:
        queries.append(str(told[2]))

    event.listen(office.parts.database.engine, "before_cursor_execute", note)
    began, used = time.perf_counter(), time.process_time()
    step()
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    event.remove(office.parts.database.engine, "before_cursor_execute", note)
    return f"{cpu:.2f} s CPU ({seconds:.1f} s), {len(queries)} queries"


def main(sizes: list[int]) -> None:
    """Both databases, each size in an office of its own."""
    for mails in sizes:
        with TemporaryDirectory(prefix="nabor-bench-") as name:
            measure(Path(name), mails, "")
        with TemporaryDirectory(prefix="nabor-bench-") as name, Postgres(is_durable=True) as server:
            measure(Path(name), mails, server.database())


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 1_000_000])
