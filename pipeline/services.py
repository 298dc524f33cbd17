"""What a pass works with, built once from the settings: the composition root's product."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from config.loader import load_calls
from config.settings import Settings
from domain.access import AccessTokens
from domain.call import Call
from errors import ConfigError
from pipeline.calls_in_force import CallsInForce
from pipeline.login.backoff import LoginBackoff
from pipeline.read.blanks import with_blanks
from pipeline.runtime.filesystem import refuse_network
from pipeline.runtime.secret import read_or_make
from pipeline.watch.tally import Tally

if TYPE_CHECKING:
    from config.registers import Registers
    from ingest.archive.bucket_config import BucketConfig
    from ingest.archive.protocol import Archive
    from ingest.mailbox.protocol import Mailbox
    from notify.delivery.protocol import Delivery
    from pipeline.read.pools import Pools
    from pipeline.read.reading_setup import ReadingSetup
    from store.engine.database import Database

READERS_VERSION = "25"
"""Raised whenever the readers or the recognition change what they answer."""


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
        return f"mailbox/{self.part}" if self.part else "poll"

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


def build_reading_parts(settings: Settings, clock: Callable[[], datetime]) -> ReadingParts:
    """Everything that a machine needs which only reads; its data directory may be shared with others.

    With a bucket it is the machine's own, and may be empty at first.

    Raises:
        ConfigError: settings or calls are wrong, or the data directory cannot be written to.
    """
    from ingest.archive.opening import open_archive
    from ingest.derived import Derived

    bucket = bucket_of(settings)
    if bucket is not None:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    elif not settings.data_dir.is_dir():
        raise ConfigError(
            f"Nie ma katalogu danych {settings.data_dir}; maszyna, która tylko czyta, potrzebuje w nim tych "
            "samych raw i files, co serwer, albo wspólnego NABOR_ARCHIVE."
        )
    _require_writable(settings.data_dir)
    derived = Derived(settings.data_dir)
    found = load_calls(settings.calls_dir)
    calls = {name: with_blanks(call, settings.calls_dir, derived) for name, call in found.items()}
    archive = open_archive(settings.data_dir, bucket, has_folders=False)
    return ReadingParts(settings, calls, archive, clock, _rules_of(calls))


def build_parts(
    settings: Settings, clock: Callable[[], datetime], calls: Mapping[str, Call] | None = None
) -> Services:
    """Everything a pass needs, with these calls, or those that the settings name.

    Raises:
        ConfigError: settings, calls or database are wrong.
        TransientError: the data directory or the database does not answer.
    """
    calls = load_calls(settings.calls_dir) if calls is None else calls
    _require_calls(settings, calls)
    prepare_data_dir(settings.data_dir)
    from ingest.archive.opening import open_archive
    from ingest.derived import Derived
    from store.engine.database import Database, file_of

    if file := file_of(settings.database):
        refuse_network(file.parent, "Katalog bazy danych")

    derived = Derived(settings.data_dir)
    calls = {name: with_blanks(call, settings.calls_dir, derived) for name, call in calls.items()}
    secret = read_or_make(settings.data_dir / "secret.key")
    tokens = _tokens(settings)
    in_force = CallsInForce(calls)
    database = Database(settings.database)
    # The last that may fail: what it holds open is closed by whoever gets the parts.
    with database.read() as session:
        in_force.take(session)
    return Services(
        settings=settings,
        calls=in_force,
        database=database,
        archive=open_archive(settings.data_dir, bucket_of(settings), has_folders=settings.folders),
        secret=secret,
        clock=clock,
        rules=_rules_of(calls),
        tokens=tokens,
    )


def _require_calls(settings: Settings, calls: Mapping[str, Call]) -> None:
    for name, office in settings.offices.items():
        unknown = [call for call in office.calls if call not in calls]
        if unknown:
            raise ConfigError(
                f"Urząd „{name}” (offices.{name}.calls): nie ma naborów {', '.join(unknown)}; "
                f"są: {', '.join(calls)}."
            )


def _tokens(settings: Settings) -> dict[str, AccessTokens]:
    """Kept apart: a server's refusal holds back nobody from the other one."""
    named = (("imap", settings.imap), ("smtp", settings.smtp))
    wanted = [name for name, server in named if server.auth == "oauth2"]
    if not wanted:
        return {}
    from pipeline.login.access_tokens import KeptToken
    from pipeline.login.oauth import TokenEndpoint

    provider = TokenEndpoint(settings.oauth)
    return {name: KeptToken(provider.issue) for name in wanted}


def _rules_of(calls: Mapping[str, Call]) -> dict[str, str]:
    return {call.id: _fingerprint(call) for call in calls.values()}


def _fingerprint(call: Call) -> str:
    text = READERS_VERSION + call.model_dump_json(include={"id", "documents", "thresholds", "trip"})
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def bucket_of(settings: Settings) -> "BucketConfig | None":
    """The bucket that holds mail and files; None where the data directory does.

    Raises:
        ConfigError: the file with the key cannot be read.
    """
    if settings.archive == "file:":
        return None
    return bucket_at(settings, settings.archive)


def bucket_at(settings: Settings, url: str) -> "BucketConfig":
    """The bucket of an URL, by the settings' endpoint and key."""
    from ingest.archive.bucket_config import BucketConfig

    name, _, prefix = url.removeprefix("s3://").partition("/")
    s3 = settings.s3
    return BucketConfig(
        name=name,
        prefix=prefix.strip("/"),
        endpoint=s3.endpoint,
        region=s3.region,
        access_key=s3.access_key,
        secret_key=s3.secret(),
        ca_file=s3.ca_file,
        timeout_seconds=s3.timeout_seconds,
    )


def prepare_data_dir(directory: Path) -> None:
    """Make the data directory, readable by its owner alone.

    Raises:
        ConfigError: it cannot be made or written to, or lies on a network file system (f095).
    """
    refuse_network(directory, "Katalog danych")
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigError(f"Nie można utworzyć katalogu danych {directory}: {error.strerror}.") from error
    _require_writable(directory)


def _require_writable(directory: Path) -> None:
    if not os.access(directory, os.W_OK):
        raise ConfigError(
            f"Katalog danych {directory} jest tylko do odczytu; popraw prawa albo NABOR_DATA_DIR."
        )
