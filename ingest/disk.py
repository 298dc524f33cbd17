"""What a disk that is full or out of order means to a person (f090)."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from errors import MessageError, TransientError

TOO_LARGE = "Plik w wiadomości jest za duży; obejrzy ją pracownik."


@contextmanager
def explained(root: Path) -> Iterator[None]:
    """The one place where failures to write below the data directory become ours.

    Raises:
        TransientError: no file is to blame, and the next pass tries again.
        MessageError: a file is larger than this process may write.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.EFBIG:
            # The bound of the process that reads, not the disk's: waiting would hold up all other mail.
            raise MessageError(TOO_LARGE) from error
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            sentence = f"Na dysku z katalogiem danych {root} brakuje miejsca; poczta pozostaje na serwerze."
        else:
            sentence = f"Nie można zapisać w katalogu danych {root} ({error.strerror or error})."
        raise TransientError(sentence) from error
