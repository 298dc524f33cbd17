"""The key of our Message-IDs: made at the first start, and one for ever, however many begin at once."""

import fcntl
import os
import secrets
from pathlib import Path

from errors import TransientError
from pipeline.keep.copying import sync_directory

_BYTES = 32


def read_or_make(path: Path) -> bytes:
    """The key at `path`, made where there is none; replies to old letters are known by it.

    Processes that find none make it one after the other: with two keys, one of the processes would send
    letters whose answers nobody knows.

    Raises:
        TransientError: it can neither be read nor written.
    """
    try:
        if not path.exists():
            _make(path)
        return path.read_bytes()
    except OSError as error:
        raise TransientError(f"Nie można odczytać ani zapisać klucza {path}: {error.strerror}.") from error


def _make(path: Path) -> None:
    """Write the key under a draft's name, alone, and give it its own when it is whole."""
    draft = path.with_suffix(".tmp")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if path.exists():
            # Another process was first. Had it finished before our open(), that open made a new draft.
            draft.unlink(missing_ok=True)
            return
        file.truncate(0)
        file.write(secrets.token_bytes(_BYTES))
        file.flush()
        os.fsync(file.fileno())
        draft.replace(path)
    sync_directory(path.parent)
