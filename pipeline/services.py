"""What a pass works with, opened once from the settings (`pipeline/opening.py`)."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from config.settings import Settings
from domain.access import AccessTokens
from domain.call import Call
from errors import ConfigError
from pipeline.bucket import bucket_of
from pipeline.calls_in_force import CallsInForce
from pipeline.login.backoff import LoginBackoff
from pipeline.watch.tally import Tally

if TYPE_CHECKING:
    from config.registers import Registers
    from ingest.archive.protocol import Archive
    from ingest.mailbox.protocol import Mailbox
    from notify.delivery.protocol import Delivery
    from pipeline.read.pools import Pools
    from pipeline.read.reading_setup import ReadingSetup
    from store.engine.database import Database

MAILBOX = "mailbox/"
"""How the names of the steps begin that fetch from offices' own mailboxes."""


@dataclass(frozen=True)
class ReadingParts:
    """What reading works with: no mailbox, no key, no letters and no database."""

    settings: Settings
    calls: Mapping[str, Call]
    archive: "Archive"
    clock: Callable[[], datetime]
    rules: Mapping[str, str]
    """Call id → fingerprint of what decides a reading for it: the readers' version and the call's layout."""

    def workplace(self, call_id: str) -> "ReadingSetup":
        """What the reading processes are told for one call."""
        from ingest.machine import find_office, find_tessdata
        from pipeline.read.reading_setup import ReadingSetup

        settings = self.settings
        tessdata = find_tessdata(settings.ocr.tessdata)
        return ReadingSetup(
            data_dir=str(settings.data_dir.absolute()),
            bucket=bucket_of(settings),
            call=self.calls[call_id],
            tessdata=str(tessdata or ""),
            trust_dir=str(settings.signatures.roots.absolute()) if settings.signatures.roots else "",
            authserv_id=settings.imap.authserv_id,
            has_office=find_office() is not None,
        )


@dataclass(frozen=True)
class Services(ReadingParts):
    """Settings, calls, stores and the clock; the mailbox and the delivery are opened when they are needed."""

    database: "Database"
    secret: bytes
    """The key of our Message-IDs."""
    tokens: Mapping[str, AccessTokens] = field(default_factory=dict)
    """For „imap” and „smtp” where their login is by token."""
    patience: LoginBackoff = field(default_factory=LoginBackoff)
    """What waits because a server refused the login."""
    is_played: bool = False
    """Whether a person named the instant (`--now`): then it says nothing about this machine's clock."""
    beat: Callable[[], None] = lambda: None
    """To be called with every step of a pass: it moves on (`pipeline.watch.watchdog`)."""
    tally: Tally = field(default_factory=Tally)
    """What this process has done, for monitoring."""
    read_queued: Callable[["Pools"], None] = lambda _pools: None
    """Reads what waits in the queue, in a pass beside which nobody else on this machine does."""
    part: str = ""
    """The office beyond whose calls nothing may be seen or done (`within_office`); empty: all there is."""
    is_stopping: Callable[[], bool] = lambda: False
    """Whether the worker was asked to stop: a long pass then ends early."""

    @property
    def registers(self) -> "Registers":
        """The registers, read when something is judged.

        Raises:
            ConfigError: a file of theirs is wrong.
        """
        from config.registers import load_registers

        return load_registers()

    @property
    def office(self) -> str:
        """What tells this office's data from another's, and gives nothing away of its key."""
        return hashlib.sha256(self.secret).hexdigest()

    def within_office(self, name: str) -> "Services":
        """The same for one office: its calls alone, and its own staff but for those who see all.

        Raises:
            ConfigError: the settings do not know it.
        """
        office = self.settings.offices.get(name)
        if office is None:
            raise ConfigError(f"W ustawieniach nie ma urzędu „{name}”.")
        assert isinstance(self.calls, CallsInForce)
        staff = tuple(one for one in office.staff if one not in self.settings.staff)
        own = {kind: getattr(office, kind) for kind in ("imap", "maildir", "sender") if getattr(office, kind)}
        tokens = {to: token for to, token in self.tokens.items() if to not in own}
        return replace(
            self,
            settings=self.settings.model_copy(update={"staff": staff, **own}),
            calls=self.calls.among(frozenset(office.calls)),
            tokens=tokens,
            part=name,
        )

    @cached_property
    def mailboxes(self) -> tuple["Services", ...]:
        """What reads each mailbox: these services the one of all, those of offices their own."""
        offices = {} if self.part else self.settings.offices
        own = (name for name, office in offices.items() if office.mailbox is not None)
        return (self, *map(self.within_office, own))

    def office_of(self, account: str) -> frozenset[str] | None:
        """The calls of the office to whose own mailbox a name of the ledger belongs; None: to none's."""
        return next((one.within for one in self.mailboxes if one.part and account in one.accounts), None)

    @property
    def own_accounts(self) -> frozenset[str]:
        """The names in the ledger of an office's own mailbox; none where it has none, or sees all."""
        has_own = self.part and self.settings.offices[self.part].mailbox is not None
        return self.accounts if has_own else frozenset()

    @property
    def accounts(self) -> frozenset[str]:
        """The mailbox's names in the ledger, one a folder."""
        return frozenset({self.account, *self.further_accounts})

    @property
    def within(self) -> frozenset[str] | None:
        """The calls beyond which nothing may be seen or done; None: all there is."""
        return frozenset(self.settings.offices[self.part].calls) if self.part else None

    @property
    def prefixes(self) -> tuple[str, ...]:
        """How the references begin of the applications that may be seen."""
        return tuple(f"{call.reference_prefix}-" for call in self.calls.values())

    @property
    def poll_step(self) -> str:
        """What fetching from the mailbox is called where it fails."""
        return f"{MAILBOX}{self.part}" if self.part else "poll"

    @property
    def account(self) -> str:
        """The mailbox's name in the ledger."""
        if self.settings.mailbox == "maildir":
            return f"maildir:{self.settings.maildir.path.absolute()}"
        return self._account_of(self.settings.imap.folder)

    @property
    def further_accounts(self) -> Mapping[str, str]:
        """The mailbox's further folders by their names in the ledger."""
        imap = self.settings.imap
        folders = imap.also if self.settings.mailbox == "imap" else ()
        return {self._account_of(folder): folder for folder in folders if folder != imap.folder}

    def _account_of(self, folder: str) -> str:
        imap = self.settings.imap
        return f"imap://{imap.username}@{imap.host}/{folder}"

    @contextmanager
    def mailbox(self, folder: str = "") -> Iterator["Mailbox"]:
        """The mailbox, or one of its further folders, open for reading only.

        Raises:
            TransientError: it cannot be reached, or refuses the login.
        """
        if self.settings.mailbox == "maildir":
            from ingest.mailbox.maildir import MaildirMailbox

            with MaildirMailbox(self.settings.maildir.path) as maildir:
                yield maildir
            return
        from ingest.mailbox.imap import ImapMailbox
        from ingest.mailbox.protocol import ImapConfig

        imap = self.settings.imap
        config = ImapConfig(
            host=imap.host,
            port=imap.effective_port,
            tls=imap.tls,
            username=imap.username,
            password="" if "imap" in self.tokens else imap.secret(),
            tokens=self.tokens.get("imap"),
            folder=folder or imap.folder,
            timeout_seconds=imap.timeout_seconds,
            ca_file=imap.ca_file,
        )
        with ImapMailbox(config) as mailbox:
            yield mailbox

    @contextmanager
    def delivery(self) -> Iterator["Delivery"]:
        """The way out for letters."""
        if self.settings.delivery == "maildir":
            from notify.delivery.maildir import MaildirDelivery

            yield MaildirDelivery(self.settings.outgoing)
            return
        from notify.delivery.smtp import SmtpConfig, SmtpDelivery

        smtp = self.settings.smtp
        config = SmtpConfig(
            host=smtp.host,
            port=smtp.effective_port,
            tls=smtp.tls,
            username=smtp.username,
            password="" if "smtp" in self.tokens else smtp.secret(),
            tokens=self.tokens.get("smtp"),
            timeout_seconds=smtp.timeout_seconds,
            ca_file=smtp.ca_file,
            archive=smtp.archive,
        )
        with SmtpDelivery(config) as delivery:
            yield delivery
