"""A connection to an IMAP server: opening it, and what its failures mean to a person.

This is the one place where exceptions of imapclient, imaplib, ssl and sockets become ours.
"""

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from domain.access import AccessTokens
from errors import LoginRefusedError, TransientError
from ingest.mailbox.protocol import ImapConfig

_LOG = logging.getLogger(__name__)

_LOGIN_REFUSED = (
    "odrzucił logowanie tokenem OAuth2; proszę sprawdzić nazwę użytkownika, zakres (NABOR_OAUTH__SCOPE) i "
    "uprawnienia programu do tej skrzynki"
)


def connect(config: ImapConfig) -> IMAPClient:
    """A client that is logged in; every call on it ends within the time-out.

    Raises:
        TransientError: the server is out of reach, or not to be trusted.
        LoginRefusedError: it does not take name and password.
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
    except (OSError, IMAPClientError, ValueError) as error:
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
    if config.tokens is not None:
        _log_in_by_token(client, config, config.tokens)
    elif f"{config.username}{config.password}".isascii():
        client.login(config.username, config.password)
    else:
        client.plain_login(config.username, config.password)  # LOGIN cannot carry Polish letters


def _log_in_by_token(client: IMAPClient, config: ImapConfig, tokens: AccessTokens) -> None:
    """Log in by XOAUTH2, or by its standard form OAUTHBEARER (RFC 7628) where the server knows only that."""
    if client.has_capability("AUTH=XOAUTH2"):
        log_in = client.oauth2_login
    elif client.has_capability("AUTH=OAUTHBEARER"):
        log_in = client.oauthbearer_login
    else:
        raise TransientError(sentence(config, "nie pozwala zalogować się przez OAuth2"))
    try:
        log_in(config.username, tokens.current())
    except LoginError as error:
        if isinstance(error.__context__, IMAPClientAbortError):
            raise error.__context__ from None  # the connection broke: nobody has refused anything
        renewed = tokens.after_refusal()
        if renewed is None:
            raise TransientError(sentence(config, _LOGIN_REFUSED)) from None
        _LOG.info("the server refused a kept token, trying once with a new one")
        try:
            log_in(config.username, renewed)
        except LoginError:
            tokens.after_refusal()
            raise TransientError(sentence(config, _LOGIN_REFUSED)) from None


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
        if isinstance(error.__context__, IMAPClientAbortError):
            # imapclient says so too when the connection broke: nobody has refused anything.
            raise TransientError(sentence(config, "przerwał połączenie")) from error
        told = str(error).removeprefix("b").strip("'\"").replace(config.password or "\0", "***")
        what = f"odrzucił logowanie; proszę sprawdzić nazwę użytkownika i hasło. Odpowiedź: {told}"
        raise LoginRefusedError(sentence(config, what)) from None
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
        # Only the first line: imapclient adds advice for programmers.
        what = f"nie wykonał polecenia w folderze „{config.folder}”: {str(error).partition(chr(10))[0]}"
        raise TransientError(sentence(config, what)) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        # What the libraries' parsers throw at an answer that is none.
        _LOG.warning("an answer of %s cannot be read: %s", config.host, type(error).__name__)
        raise TransientError(sentence(config, "odpowiada niezrozumiale")) from error
