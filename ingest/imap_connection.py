"""A connection to an IMAP server: opening it, and what its failures mean to a person.

This is the one place where exceptions of imapclient, imaplib, ssl and sockets become ours.
"""

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from errors import TransientError
from ingest.mailbox import ImapConfig

_LOG = logging.getLogger(__name__)


def connect(config: ImapConfig) -> IMAPClient:
    """A client that is logged in; every call on it ends within the time-out.

    Raises:
        TransientError: the server is out of reach, not to be trusted, or refuses the login.
    """
    with explained(config):
        client = IMAPClient(
            config.host,
            port=config.port,
            ssl=config.tls == "implicit",
            ssl_context=_tls_context(config) if config.tls == "implicit" else None,
            timeout=SocketTimeout(connect=config.timeout_seconds, read=config.timeout_seconds),
        )
        try:
            _log_in(client, config)
        except BaseException:
            disconnect(client)
            raise
        return client


def disconnect(client: IMAPClient) -> None:
    """Log out; a connection that is already gone is no failure."""
    try:
        client.logout()
    except (OSError, IMAPClientError) as error:
        _LOG.info("connection to %s did not close cleanly: %s", client.host, type(error).__name__)
        try:
            client.shutdown()
        except OSError:
            _LOG.debug("the socket was closed before")


def _log_in(client: IMAPClient, config: ImapConfig) -> None:
    client.normalise_times = False  # INTERNALDATE with its own offset, not the machine's local time
    # IMAPClient makes imaplib format every answer for a debug log, bodies included: that costs many times
    # the transfer itself, and bodies have no place in a log (f103).
    client._imap.debug = 0  # noqa: SLF001 -- there is no public switch
    if config.tls == "starttls":
        client.starttls(_tls_context(config))
    if f"{config.username}{config.password}".isascii():
        client.login(config.username, config.password)
    else:
        client.plain_login(config.username, config.password)  # LOGIN cannot carry Polish letters


def _tls_context(config: ImapConfig) -> ssl.SSLContext:
    """A context that verifies certificate and host name."""
    return ssl.create_default_context(cafile=str(config.ca_file) if config.ca_file else None)


def sentence(config: ImapConfig, what: str) -> str:
    """What the server did, said with its address and the user's name, never the password."""
    return f"Serwer poczty {config.host}:{config.port} {what} (użytkownik {config.username})."


@contextmanager
def explained(config: ImapConfig) -> Iterator[None]:
    """The one place where exceptions of imapclient, imaplib, ssl and sockets become ours."""
    try:
        yield
    except LoginError as error:
        told = str(error).removeprefix("b").strip("'\"").replace(config.password or "\0", "***")
        what = f"odrzucił logowanie; proszę sprawdzić nazwę użytkownika i hasło. Odpowiedź: {told}"
        raise TransientError(sentence(config, what)) from None
    except ssl.SSLCertVerificationError as error:
        what = f"przedstawił certyfikat, któremu nie można zaufać: {error.verify_message}"
        raise TransientError(sentence(config, what)) from error
    except ssl.SSLError as error:
        reason = error.reason or "błąd TLS"
        what = f"nie zestawił szyfrowanego połączenia ({reason}); proszę sprawdzić port i tryb TLS"
        raise TransientError(sentence(config, what)) from error
    except TimeoutError as error:
        raise TransientError(
            sentence(config, f"nie odpowiedział w ciągu {config.timeout_seconds:g} s")
        ) from error
    except OSError as error:
        what = f"jest nieosiągalny ({error.strerror or type(error).__name__})"
        raise TransientError(sentence(config, what)) from error
    except IMAPClientAbortError as error:
        raise TransientError(sentence(config, "przerwał połączenie")) from error
    except IMAPClientError as error:
        what = f"nie wykonał polecenia w folderze „{config.folder}”: {error}"
        raise TransientError(sentence(config, what)) from error
