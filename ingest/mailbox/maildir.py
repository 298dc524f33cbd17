"""The mailbox as a Maildir on disk: read only, nothing is renamed, moved or flagged."""

import logging
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from pathlib import Path
from types import TracebackType
from typing import Self

from domain.mail import Fetched
from errors import TransientError
from ingest.mailbox.protocol import FolderState
from ingest.message.headers import received_instant

_LOG = logging.getLogger(__name__)

_FOLDER = "INBOX"
_HEADER_BYTES = 64 * 2**10


class MaildirMailbox:
    """One Maildir (see `ingest.mailbox.protocol`). A key is the file's unique name without its flags."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        self._listing()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def new_keys(self, mark: FolderState) -> list[str]:  # noqa: ARG002 -- names tell nothing of what came before
        """All keys, in the order of their names, which begin with the time; the ledger knows the new ones."""
        return self.all_keys()

    def all_keys(self) -> list[str]:
        """Keys of every message in new/ and cur/, in the order of their names."""
        return sorted(self._listing())

    def fetch(self, keys: Sequence[str]) -> Iterator[Fetched]:
        """The messages behind `keys`, in their order; one that is gone is logged and left out."""
        listing = self._listing()
        for key in keys:
            try:
                raw, modified_at = self._read(key, listing)
            except FileNotFoundError:
                _LOG.warning("message key=%s vanished from the Maildir before it was read", key)
                continue
            except OSError as error:
                raise TransientError(self._sentence(f"wiadomość „{key}”", error)) from error
            yield Fetched(_FOLDER, None, None, key, _received_at(raw) or modified_at, raw)

    @property
    def missed(self) -> frozenset[str]:
        """None: what is there can be read, or the whole folder is out of reach."""
        return frozenset()

    def may_hold(self, key: str) -> bool:
        """Names are for ever."""
        return bool(key)

    def _read(self, key: str, listing: dict[str, Path]) -> tuple[bytes, datetime]:
        """A message's bytes and time; looked up again when a mail program has just renamed it."""
        try:
            return _bytes_and_time(listing[key])
        except (KeyError, FileNotFoundError):
            return _bytes_and_time(self._listing().get(key, self._path / "cur" / key))

    def _listing(self) -> dict[str, Path]:
        """Every message file by its unique name."""
        found: dict[str, Path] = {}
        for folder in ("cur", "new"):
            try:
                files = [entry for entry in (self._path / folder).iterdir() if not entry.name.startswith(".")]
            except OSError as error:
                raise TransientError(self._sentence(f"katalog „{folder}”", error)) from error
            found.update({entry.name.partition(":")[0]: entry for entry in files})
        return found

    def _sentence(self, what: str, error: OSError) -> str:
        return f"Nie można odczytać skrzynki Maildir {self._path}: {what} ({error.strerror})."


def _bytes_and_time(path: Path) -> tuple[bytes, datetime]:
    with path.open("rb") as file:
        return file.read(), datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, tz=UTC)


def _received_at(raw: bytes) -> datetime | None:
    """When the office's own server took it, as the topmost Received header says."""
    headers = BytesHeaderParser().parsebytes(raw[:_HEADER_BYTES])
    return received_instant(str(value) for value in headers.get_all("Received", []))
