"""The program's settings: a TOML file, overridden by `NABOR_…` environment variables.

`__` stands between levels: `NABOR_IMAP__HOST` is `host` in the table `[imap]`. Lists are comma-separated.
"""

import json
import os
import tomllib
from collections.abc import Mapping
from datetime import time
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    BeforeValidator,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from config.mail_settings import Imap, Maildir, Names, OAuth, SettingsTable, Smtp, comma_separated, secret_of
from config.office_settings import OfficeName, OfficeSettings, require_apart
from domain.letter import UNSURE_LETTERS, LetterKind, LetterPolicy
from domain.people.account import Grant, Rights
from errors import ConfigError

PREFIX = "NABOR_"
DEFAULT_FILE = Path("config/nabor.toml")

_ARCHIVE = r"^(file:|s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9._/-]*)?)$"


class S3(SettingsTable):
    """The object store of `archive = "s3://…"`, and the key to it."""

    endpoint: str = Field(default="", pattern=r"^(https?://[^\s/?#@]+)?$")
    """Its address; empty: Amazon's own, of the region."""
    region: str = "us-east-1"
    access_key: str = ""
    secret_key: str = Field(default="", repr=False)
    secret_key_file: Path | None = None
    ca_file: Path | None = None
    timeout_seconds: float = Field(default=60, gt=0)

    def secret(self) -> str:
        """The key's secret half.

        Raises:
            ConfigError: its file cannot be read.
        """
        return secret_of(self.secret_key, self.secret_key_file)


class Letters(SettingsTable):
    """When letters may go."""

    quiet_minutes: int = Field(default=120, ge=0)
    window: str = "07:30-15:30"
    approve: Names = tuple(sorted(LetterPolicy().approve))
    digest_at: time = time(7, 30)
    per_address_a_day: int = Field(default=6, ge=1)
    """More letters to one address in 24 hours look like two programs that answer each other; they wait."""
    a_day: int = Field(default=500, ge=1)
    """More letters than that in one day look like a bug; they wait for a person's release (f084)."""

    @model_validator(mode="after")
    def _known(self) -> "Letters":
        unknown = set(self.approve) - {*LetterKind, UNSURE_LETTERS}
        if unknown:
            raise ValueError(f"approve: nieznane rodzaje pism: {', '.join(sorted(unknown))}")
        self.hours()
        return self

    def hours(self) -> tuple[time, time] | None:
        """The sending window, or None where letters may always go.

        Raises:
            ValueError: the text is neither „HH:MM-HH:MM” nor „always”.
        """
        if self.window == "always":
            return None
        first, dash, last = self.window.partition("-")
        try:
            start, end = time.fromisoformat(first.strip()), time.fromisoformat(last.strip())
        except ValueError:
            dash = ""
        if not dash or start >= end:
            raise ValueError(f"window: oczekiwano „GG:MM-GG:MM” albo „always”, jest „{self.window}”")
        return start, end


class Worker(SettingsTable):
    """How the scheduled worker goes about it."""

    poll_seconds: int = Field(default=120, ge=1)
    reconcile_at: time = time(3, 15)
    readers: int = Field(default_factory=lambda: max(1, os.cpu_count() or 1), ge=0)
    """How many files are read at a time; 0 with the queue alone: other machines read (`nabor reader`)."""
    reading_minutes: float = Field(default=10, gt=0)
    """How long one pass may read; what is left waits for the next, so that letters are not held up."""
    lease_seconds: float = Field(default=90, gt=0)
    """On PostgreSQL: how long a host may be silent before another may take its work over."""
    metrics: str = Field(default="", pattern=r"^((\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5})?$")
    """Where the worker answers Prometheus, „127.0.0.1:9464”; empty: nowhere. It has no login."""
    traces: str = Field(default="", pattern=r"^(https?://[^@\s]+)?$")
    """The collector (OTLP over HTTP) told how long steps take, „http://127.0.0.1:4318”; empty: none."""


class Ocr(SettingsTable):
    """Reading pictures of pages."""

    tessdata: Path | None = None
    """The folder with `pol.traineddata`; found by itself where Debian's tesseract-ocr-pol puts it."""


class Signatures(SettingsTable):
    """E-signatures."""

    roots: Path | None = None
    """A folder of root certificates (PEM or DER) that the office trusts; none: chains are not judged."""


class ClamdServer(SettingsTable):
    """The virus scanner: a Unix socket, or a host; neither: nothing is scanned."""

    socket: Path | None = None
    host: str = ""
    port: int = Field(default=3310, ge=1, le=65535)
    timeout_seconds: float = Field(default=30, gt=0)

    @model_validator(mode="after")
    def _one_place(self) -> "ClamdServer":
        if self.socket is not None and self.host:
            raise ValueError("podaj socket albo host, nie oba")
        return self

    @property
    def is_set(self) -> bool:
        """Whether there is a scanner."""
        return self.socket is not None or bool(self.host)


class Health(SettingsTable):
    """From which numbers on `nabor health` says that something is wrong."""

    poll_minutes: float = Field(default=30, gt=0)
    reconcile_hours: float = Field(default=48, ge=0)
    """0: not asked."""
    pending_minutes: float = Field(default=60, gt=0)
    queued_minutes: float = Field(default=60, gt=0)
    uncertain: int | None = Field(default=0, ge=0)
    failed: int | None = Field(default=None, ge=0)
    """None: shown, and never wrong; a person deals with such letters, but they stay in this state."""
    bounced: int | None = Field(default=None, ge=0)
    quarantined: int | None = Field(default=None, ge=0)
    sandbox_restarts: int | None = Field(default=20, ge=0)
    """Reading processes that broke in 24 hours."""
    disk_free_mb: int = Field(default=500, ge=0)
    backup_hours: float = Field(default=0, ge=0)
    """0: not asked."""
    worker: bool = True
    """Whether a worker must be running; no, where `nabor run` is called by a timer."""


def _roles(value: Any) -> Any:
    """A table, the same as JSON, or „claim value=role, …”, which is how a variable says it."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("{"):
        return json.loads(value)
    pairs = [pair.rpartition("=") for pair in comma_separated(value)]
    return {claimed.strip(): role.strip() for claimed, _, role in pairs}


def _grant(value: Any) -> str:
    return str(Grant.of(str(value)))


class Oidc(SettingsTable):
    """The office's own accounts: a provider of OpenID Connect, and whose accounts may do what here."""

    issuer: str = ""
    """Its address, exactly as its tokens name it; empty: there is none."""
    client_id: str = ""
    client_secret: str = Field(default="", repr=False)
    client_secret_file: Path | None = None
    scope: str = "openid profile email"
    role_claim: str = "roles"
    """The claim that names groups or roles; dots lead into it („realm_access.roles”)."""
    roles: Annotated[dict[str, Annotated[str, BeforeValidator(_grant)]], BeforeValidator(_roles)] = Field(
        default_factory=dict
    )
    """A value of that claim → the role here, „clerk” or „clerk@office”; who has none is not let in."""

    @model_validator(mode="after")
    def _complete(self) -> "Oidc":
        if self.issuer and not (self.client_id and self.roles):
            raise ValueError("panel.oidc: przy issuer potrzebne są client_id i roles")
        address = urlsplit(self.issuer)
        is_local = address.scheme == "http" and address.hostname in {"127.0.0.1", "::1", "localhost"}
        if self.issuer and address.scheme != "https" and not is_local:
            raise ValueError("panel.oidc: issuer musi zaczynać się od https://")
        return self

    def secret(self) -> str:
        """The client's secret; empty for a public client.

        Raises:
            ConfigError: its file cannot be read.
        """
        return secret_of(self.client_secret, self.client_secret_file)


class Panel(SettingsTable):
    """The workplace in a browser."""

    base_url: str = Field(default="", pattern=r"^(https?://[^\s/?#]+(/[^\s?#]*)?)?$")
    """Its public address; empty: the one that it listens on."""
    trusted_proxies: Names = ()
    """Addresses or networks whose word about the client (X-Forwarded-…) is believed."""
    session_hours: float = Field(default=10, gt=0)
    idle_minutes: float = Field(default=60, gt=0)
    oidc: Oidc = Oidc()
    local_accounts: bool = True
    """Whether passwords kept here open the panel, too."""

    @model_validator(mode="after")
    def _some_way_in(self) -> "Panel":
        if not self.local_accounts and not self.oidc.issuer:
            raise ValueError(
                "panel: bez oidc.issuer nie można wyłączyć local_accounts; nikt by się nie zalogował"
            )
        return self

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            ip_network(text)  # a ValueError names what is wrong
        return value


class Settings(SettingsTable):
    """Everything an operator sets (contract: Configuration)."""

    data_dir: Path = Path("var")
    database_url: str = ""
    archive: str = Field(default="file:", pattern=_ARCHIVE)
    """Where mail and files lie: `file:` in the data directory, or `s3://bucket/prefix`."""
    s3: S3 = S3()
    folders: bool = True
    """Whether people get copies of what was filed, in `applications/` of the data directory."""
    queue: Literal["local", "procrastinate"] = "local"
    """`procrastinate`: steps are tasks in a PostgreSQL database, which further machines may take over."""
    calls_dir: Path = Path("config/calls")
    mailbox: Literal["imap", "maildir"] = "maildir"
    imap: Imap = Imap()
    maildir: Maildir = Maildir()
    delivery: Literal["smtp", "maildir"] = "maildir"
    """`maildir` by default: nothing leaves the machine until somebody says so (f085)."""
    smtp: Smtp = Smtp()
    oauth: OAuth = OAuth()
    sender: str = "sekretariat.dgr@lubuskie.pl"
    staff: Names = ()
    offices: dict[OfficeName, OfficeSettings] = Field(default_factory=dict)
    """Several offices in one program, by short names that roles carry; none: everybody sees all."""
    letters: Letters = Letters()
    worker: Worker = Worker()
    ocr: Ocr = Ocr()
    signatures: Signatures = Signatures()
    health: Health = Health()
    clamd: ClamdServer = ClamdServer()
    panel: Panel = Panel()
    log: Literal["text", "json"] = "text"
    """How the log's lines look: „key=value” pairs, or JSON."""

    @model_validator(mode="after")
    def _can_log_in(self) -> "Settings":
        for name, server in (("imap", self.imap), ("smtp", self.smtp)):
            if server.auth != "oauth2":
                continue
            if not server.username:
                raise ValueError(f"{name}.auth = oauth2 wymaga {name}.username")
            if lacking := self.oauth.lacking():
                raise ValueError(f"{name}.auth = oauth2 wymaga w tabeli [oauth]: {lacking}")
        return self

    @model_validator(mode="after")
    def _parted(self) -> "Settings":
        require_apart(self.offices, self.imap if self.mailbox == "imap" else self.maildir)
        if self.offices and not self.staff:
            raise ValueError(
                "offices: podaj też staff (kto dostaje zestawienie całości): z pocztą, która nie trafiła "
                "do żadnego urzędu, i z kłopotami programu"
            )
        for grant in self.panel.oidc.roles.values():
            Rights.of([grant]).require_known(self.offices)
        return self

    @model_validator(mode="after")
    def _has_key(self) -> "Settings":
        has_secret = self.s3.secret_key or self.s3.secret_key_file
        if self.archive.startswith("s3:") and not (self.s3.access_key and has_secret):
            raise ValueError("archive = s3://… wymaga s3.access_key i s3.secret_key_file")
        return self

    @model_validator(mode="after")
    def _somebody_reads(self) -> "Settings":
        is_postgres = self.database_url.startswith(("postgresql", "postgres:"))
        if self.queue == "procrastinate" and not is_postgres:
            raise ValueError(
                "queue = procrastinate wymaga bazy PostgreSQL w database_url (NABOR_DATABASE_URL)"
            )
        if self.queue == "local" and not self.worker.readers:
            raise ValueError(
                "worker.readers = 0 ma sens tylko przy queue = procrastinate: nikt by nie czytał"
            )
        return self

    def neighbours(self, call: str) -> frozenset[str] | None:
        """The calls of the office that a call belongs to; None: of none."""
        return next((frozenset(one.calls) for one in self.offices.values() if call in one.calls), None)

    def sender_about(self, call: str) -> str:
        """The From address of letters about a call; about none, that of all."""
        own = (one.sender for one in self.offices.values() if call in one.calls)
        return next(own, "") or self.sender

    @property
    def senders(self) -> tuple[str, ...]:
        """Every From address."""
        own = (office.sender for office in self.offices.values() if office.sender)
        return tuple(dict.fromkeys((self.sender, *own)))

    @property
    def is_queued(self) -> bool:
        """Whether steps are tasks in the database."""
        return self.queue == "procrastinate"

    @property
    def database(self) -> str:
        """The database's URL; SQLite in the data directory by default."""
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'nabor.sqlite'}"

    @property
    def outgoing(self) -> Path:
        """The Maildir that letters go to when delivery is `maildir`."""
        return self.data_dir / "outgoing"

    def policy(self) -> LetterPolicy:
        """The settings that decide when a letter may go."""
        return LetterPolicy(
            quiet_minutes=self.letters.quiet_minutes,
            window=self.letters.hours(),
            approve=frozenset(self.letters.approve),
            staff=self.staff,
            digest_at=self.letters.digest_at,
            per_address_a_day=self.letters.per_address_a_day,
            a_day=self.letters.a_day,
            panel_url=self.panel.base_url.rstrip("/"),
        )


def load_settings(file: Path | None, environment: Mapping[str, str]) -> Settings:
    """The settings of a file under the environment's.

    The file is the one given, else the one `NABOR_CONFIG` names, else `config/nabor.toml` where it exists.

    Raises:
        ConfigError: the file or a variable is wrong; names it, the key and what is expected.
    """
    table: dict[str, Any] = {}
    if file is None and environment.get(f"{PREFIX}CONFIG"):
        file = Path(environment[f"{PREFIX}CONFIG"])
    if file is not None or DEFAULT_FILE.is_file():
        table = _read_toml(file or DEFAULT_FILE)
    _overlay(table, environment)
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        place = f"{file or DEFAULT_FILE} i zmienne {PREFIX}…"
        raise ConfigError(
            f"{place}: " + "; ".join(_explain(dict(p)) for p in error.errors()) + "."
        ) from error


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"Nie można odczytać pliku konfiguracji {path}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: to nie jest poprawny plik TOML: {error}.") from error


def _overlay(table: dict[str, Any], environment: Mapping[str, str]) -> None:
    """Lay `NABOR_A__B=value` over `table["a"]["b"]`."""
    for variable, value in environment.items():
        if not variable.startswith(PREFIX) or variable == f"{PREFIX}CONFIG":
            continue
        *levels, key = variable.removeprefix(PREFIX).lower().split("__")
        place = table
        for level in levels:
            place = place.setdefault(level, {})
            if not isinstance(place, dict):
                raise ConfigError(f"Zmienna {variable}: „{level}” nie jest tabelą ustawień.")
        place[key] = value


def _explain(problem: dict[str, Any]) -> str:
    if not problem["loc"]:
        return str(problem["msg"]).removeprefix("Value error, ")  # the input is all settings, passwords too
    key = ".".join(str(step) for step in problem["loc"])
    variable = PREFIX + "__".join(str(step).upper() for step in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"nieznane ustawienie „{key}” ({variable})"
    return f"klucz „{key}” ({variable}): {problem['msg']}, jest: {problem['input']!r:.60}"
