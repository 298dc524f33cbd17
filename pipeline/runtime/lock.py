"""One writer at a time (f011)."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from errors import TransientError
from ingest.disk import explained
from pipeline.opening import prepare_data_dir


@contextmanager
def single_writer(data_dir: Path) -> Iterator[None]:
    """Hold the data directory's lock, which the kernel releases when the process dies.

    Raises:
        TransientError: another process holds it, and the sentence names its number; or the disk is full.
        ConfigError: the data directory cannot be made.
    """
    prepare_data_dir(data_dir)
    path = data_dir / "nabor.lock"
    with explained(data_dir):
        opened = path.open("a+", encoding="ascii")
    with opened as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip() or "nieznany"
            raise TransientError(
                f"Na katalogu {data_dir} pracuje już inny proces nabor (nr {holder}); "
                "poczekaj albo go zatrzymaj."
            ) from None
        with explained(data_dir):
            file.truncate(0)
            file.write(str(os.getpid()))
            file.flush()
        yield


def is_held(data_dir: Path) -> bool:
    """Whether a process works in the data directory now."""
    try:
        with (data_dir / "nabor.lock").open(encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
