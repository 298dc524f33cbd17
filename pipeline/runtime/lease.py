"""One host at a time on a database that several may reach (f011): a lease, renewed while there is work."""

import logging
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from pipeline.runtime import last_moment
from pipeline.services import Services
from store.engine.lease import Holder, Lease

__all__ = ["Lease", "holder_of", "sole_host"]

_log = logging.getLogger(__name__)

_A_TERM = 4
"""Renewals a term: three may fail."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@contextmanager
def sole_host(services: Services) -> Iterator[Lease | None]:
    """Work as the only host, within the file lock; None where the database is this machine's own.

    Raises:
        TransientError: another host works on the database.
        ConfigError: the database belongs to another data directory.
    """
    if not services.database.is_shared:
        yield None
        return
    last_moment.prepare()
    lease = services.database.take_lease(holder_of(services), services.settings.worker.lease_seconds)
    ending = threading.Event()
    heart = threading.Thread(target=_renew, args=(lease, ending), name="lease", daemon=True)
    heart.start()
    try:
        yield lease
    finally:
        ending.set()
        heart.join()
        services.database.end_lease()


def holder_of(services: Services) -> Holder:
    """This process, for a lease."""
    data_dir = services.settings.data_dir.absolute()
    name = f"{socket.gethostname()}, proces {os.getpid()}, katalog {data_dir}"
    return Holder(name, _place_of(data_dir), services.office)


def _place_of(data_dir: Path) -> str:
    """The file whose lock this process holds, by what only this machine, since it was started, calls so.

    A copy of the machine or the directory is another place; so is, after a restart, the very same one.
    """
    try:
        boot = _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        boot = os.urandom(16).hex()  # nothing proves that an earlier process has ended: its term must
    lock = (data_dir / "nabor.lock").stat()
    return f"{boot}/{lock.st_dev}/{lock.st_ino}"


def _renew(lease: Lease, ending: threading.Event) -> None:
    while not ending.wait(lease.seconds / _A_TERM) and not lease.is_lost:
        try:
            lease.renew()
        except SQLAlchemyError as error:
            _log.warning("the lease could not be renewed: %s", type(error).__name__)
    if lease.is_lost:
        _log.error("another host has taken over; nothing more is written or sent")
