"""The office's mailbox as the rest of the program sees it: keys, and the messages behind them.

Two adapters speak this protocol: `ingest.mailbox.imap` and `ingest.mailbox.maildir`. Neither ever changes
anything in the mailbox: no flag, no move, no deletion.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol, Self

from domain.access import AccessTokens
from domain.mail import Fetched


@dataclass(frozen=True, slots=True)
class FolderState:
    """What was already taken from a mailbox, as far as an ordinary poll needs to know it.

    IMAP alone looks at it: the names in a Maildir do not tell.
    """

    uid_validity: int | None = None
    """None: nothing was ever taken, or not from IMAP."""
    highest_uid: int = 0
    missing: frozenset[int] = field(default_factory=frozenset)
    """UIDs below `highest_uid` that were seen but could not be had, to be asked for again."""


Tls = Literal["implicit", "starttls", "none"]


@dataclass(frozen=True, slots=True)
class ImapConfig:
    """Where the mailbox is and how to get in. The password never appears in a message or a log."""

    host: str
    username: str
    password: str = field(default="", repr=False)
    port: int = 993
    tls: Tls = "implicit"
    folder: str = "INBOX"
    timeout_seconds: float = 60
    ca_file: Path | None = None
    """The only CA to trust; None: those of the system."""
    tokens: AccessTokens | None = field(default=None, repr=False)
    """Where set, the login is by token, and there is no password."""


class Mailbox(Protocol):
    """One folder of mail, open between `__enter__` and `__exit__`.

    Everything raises `errors.TransientError` when the mailbox is out of reach: nothing is lost then, and the
    next pass tries again.
    """

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def new_keys(self, mark: FolderState) -> list[str]:
        """Keys of the messages not yet taken, oldest first; perhaps of others, which the ledger knows."""
        ...

    def all_keys(self) -> list[str]:
        """Keys of every message in the folder, oldest first: for the nightly reconciliation."""
        ...

    def fetch(self, keys: Sequence[str]) -> Iterator[Fetched]:
        """The messages behind `keys`; one that is gone, or cannot be had, is logged and left out."""
        ...

    @property
    def missed(self) -> frozenset[str]:
        """Keys that the last `fetch` did not get although their messages are there.

        Not those that are gone, nor those that a broken connection left unasked.
        """
        ...

    def may_hold(self, key: str) -> bool:
        """Whether a key can still name a message: IMAP's cannot once the folder was renumbered."""
        ...
