"""Settings of mail: servers and logins, a Maildir instead; and what all tables of settings share."""

from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from errors import ConfigError

_ONE_ADDRESS_OR_NONE = r"^([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*)?$"

Tls = Literal["implicit", "starttls", "none"]
Auth = Literal["password", "oauth2"]


def comma_separated(value: Any) -> Any:
    """The items of a text, which is how a variable says a list; anything else as it is."""
    return [item.strip() for item in value.split(",") if item.strip()] if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(comma_separated)]


class SettingsTable(BaseModel):
    """A table of settings; a key that it does not know is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Server(SettingsTable):
    """A mail server and how to log in; the password may be in a file of its own."""

    host: str = "localhost"
    port: int = Field(default=0, ge=0, le=65535)
    tls: Tls = "implicit"
    auth: Auth = "password"
    """`oauth2`: with a token of `[oauth]` instead of a password."""
    username: str = ""
    password: str = Field(default="", repr=False)
    password_file: Path | None = None
    timeout_seconds: float = Field(default=60, gt=0)
    ca_file: Path | None = None

    def secret(self) -> str:
        """The password.

        Raises:
            ConfigError: the password's file cannot be read.
        """
        return secret_of(self.password, self.password_file)


def secret_of(value: str, file: Path | None) -> str:
    """A secret that is in the settings or in a file of its own, which takes precedence."""
    if file is None:
        return value
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise ConfigError(f"Nie można odczytać pliku z hasłem {file}: {error.strerror}.") from error


class Imap(Server):
    """The mailbox: ports 993 (implicit TLS) and 143 by default."""

    folder: str = "INBOX"
    also: Names = ()
    """Further folders, „Junk” for instance: read by the reconciliations alone (f008)."""
    authserv_id: str = ""
    """The name under which the server tells what it found out about senders (RFC 8601); empty: not read."""

    @property
    def effective_port(self) -> int:
        """The port to connect to."""
        return self.port or (993 if self.tls == "implicit" else 143)


class Smtp(Server):
    """The outgoing server: ports 465 (implicit TLS), 587 (STARTTLS) and 25 by default."""

    archive: str = Field(default="", pattern=_ONE_ADDRESS_OR_NONE)
    """An address of the office that gets a copy of every letter in the same transaction: proof that it left.
    """

    @property
    def effective_port(self) -> int:
        """The port to connect to."""
        return self.port or {"implicit": 465, "starttls": 587, "none": 25}[self.tls]


class OAuth(SettingsTable):
    """Where access tokens for the mail servers come from (RFC 6749)."""

    token_url: str = ""
    client_id: str = ""
    client_secret: str = Field(default="", repr=False)
    client_secret_file: Path | None = None
    scope: str = ""
    refresh_token_file: Path | None = None
    """Set: the grant is `refresh_token`, and a new one is written here; else it is `client_credentials`."""

    def secret(self) -> str:
        """The client's secret; empty for a public client.

        Raises:
            ConfigError: its file cannot be read.
        """
        return secret_of(self.client_secret, self.client_secret_file)

    def lacking(self) -> str:
        """The settings that a login needs and that are missing; empty when all are there."""
        if not self.token_url or not self.client_id:
            return "token_url i client_id"
        address = urlsplit(self.token_url)
        if address.scheme != "https" and not (
            address.scheme == "http" and address.hostname in {"127.0.0.1", "::1", "localhost"}
        ):
            return "token_url, który zaczyna się od https://"
        has_secret = self.client_secret or self.client_secret_file
        return "" if has_secret or self.refresh_token_file else "client_secret_file albo refresh_token_file"


class Maildir(SettingsTable):
    """A Maildir instead of a server."""

    path: Path = Path("var/mailbox")
