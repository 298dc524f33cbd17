"""`nabor reader`: a machine that only reads, without mailbox, keys and letters."""

import signal
import threading
from typing import Annotated

import typer

from cli.options import ConfigOption, clock_from, settings_from
from errors import ConfigError

_QUEUES = ("read", "ocr")
_Queues = Annotated[
    str,
    typer.Option(
        help="Co czytać: „ocr” (obrazy stron), „read” (wiadomości i pliki) albo oba, po przecinku.",
    ),
]
_Allow = Annotated[
    str,
    typer.Option(
        metavar="ROLA",
        help="Zamiast czytać: daj roli bazy danych prawa, których potrzebuje czytająca maszyna. "
        "Na serwerze, jako właściciel bazy.",
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        help="Czytaj za serwer pocztę, która czeka w kolejce (NABOR_QUEUE=procrastinate), bez dostępu do "
        "skrzynki, kluczy i pism; SIGTERM kończy po bieżącym pliku."
    )(reader)


def reader(queues: _Queues = "ocr,read", allow: _Allow = "", config: ConfigOption = None) -> None:
    """`nabor reader`."""
    settings = settings_from(config)
    if not settings.is_queued:
        raise ConfigError("„nabor reader” wymaga NABOR_QUEUE=procrastinate i bazy PostgreSQL.")
    names = [name.strip() for name in queues.split(",") if name.strip()]
    if not names or set(names) - set(_QUEUES):
        raise typer.BadParameter(f"„{queues}”: kolejki to ocr i read.", param_hint="--queues")
    if allow:
        _allow(settings.database, allow)
        return
    from pipeline.opening import build_reading_parts
    from pipeline.runtime.logs import log_all
    from pipeline.tasks.machine import read_until_told
    from pipeline.watch.traces import traced

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    log_all(settings.log)
    with traced(settings):
        read_until_told(build_reading_parts(settings, clock_from(None)), names, stop.is_set)


def _allow(url: str, role: str) -> None:
    from store.engine.database import Database
    from store.queue.schema import allow, require

    database = Database(url)
    try:
        with database.write() as session:
            require(session.connection())
            allow(session, role)
    finally:
        database.close()
    print(f"Rola „{role}” może teraz czytać za serwer pocztę, która czeka; nic więcej.")
