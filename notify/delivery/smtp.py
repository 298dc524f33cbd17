"""Delivery over SMTP (RFC 5321): each step by itself, so that its failure tells what was handed over.

`smtplib.sendmail` raises the same error before the body and after its final dot; here they differ.
"""

import re
import select
import smtplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Self

from domain.access import AccessTokens, xoauth2
from domain.letter import Phase
from domain.words.text import one_line
from errors import TransientError
from notify.delivery.protocol import (
    Accepted,
    DeliveryDeferredError,
    DeliveryRefusedError,
    DeliveryUncertainError,
    LastMoment,
    LoginNotTakenError,
    OnPhase,
    ServerUnreachableError,
)

_LINE_START_DOT = re.compile(rb"^\.", re.MULTILINE)
_ANY_LINE_END = re.compile(rb"\r\n|\r|\n")
_FINAL_DOT = b".\r\n"
"""Without it a server has taken nothing, however much it read (RFC 5321 § 4.1.1.4)."""


@dataclass(frozen=True, slots=True)
class SmtpConfig:
    """The outgoing server; `reply_timeout_seconds`: the wait for the final reply (RFC 5321 § 4.5.3.2.6)."""

    host: str
    port: int
    tls: Literal["implicit", "starttls", "none"] = "implicit"
    username: str = ""
    password: str = ""
    timeout_seconds: float = 60
    reply_timeout_seconds: float = 600
    ca_file: Path | None = None
    """Certificates to trust beside none other; None: the system's."""
    tokens: AccessTokens | None = None
    """Where set, the login is by token, and there is no password."""
    archive: str = ""
    """An address of the office that gets a copy of every letter in the same transaction; empty: none does.

    The one exception to one recipient a transaction: what comes back of it proves that the server took the
    letter, for it took both or none.
    """

    def __repr__(self) -> str:
        """Never the password."""
        return f"SmtpConfig({self.host}:{self.port}, tls={self.tls}, username={self.username!r})"


class SmtpDelivery:
    """Letters over one connection, kept open from letter to letter and made again when it was dropped."""

    def __init__(self, config: SmtpConfig) -> None:
        self._config = config
        self._server: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def deliver(
        self,
        raw: bytes,
        sender: str,
        to: str,
        on_phase: OnPhase,
        last_moment: LastMoment = nullcontext,
        copies: Sequence[str] = (),
    ) -> Accepted:
        """See `notify.delivery.protocol.Delivery.deliver`."""
        on_phase(Phase.CONNECT)
        server = self._connection()
        try:
            with _deferring():
                _expect(server.mail(sender, _options_for(server, to)), {250})
                on_phase(Phase.RCPT)
                _expect(server.rcpt(to), {250, 251})
                self._add_archive(server, to)
                refused = tuple(filter(None, (_refusal_of(server, copy) for copy in copies)))
                _expect(server.docmd("DATA"), {354})
            on_phase(Phase.DATA_STARTED)
            with _doubting():
                return replace(self._hand_over(server, raw, last_moment), refused=refused)
        except DeliveryRefusedError:
            # A definite answer: the connection is as good as before, and RSET comes first next time.
            raise
        except BaseException:
            # Closed without a final dot, the server forgets what it had of the letter.
            self._drop()
            raise

    def check(self, sender: str) -> None:
        """Connect, log in, and name sender and archive, as for a letter; nothing is handed over.

        Raises:
            ServerUnreachableError: one of these failed; says which.
        """
        server = self._connection()
        try:
            with _deferring():
                _expect(server.mail(sender), {250})
                self._add_archive(server, to="")
        except (DeliveryRefusedError, DeliveryDeferredError) as error:
            raise ServerUnreachableError(
                f"Serwer poczty nie przyjmuje pism od {sender} (NABOR_SENDER): {error}"
            ) from error
        finally:
            # Where the connection broke, the next use makes a new one.
            with suppress(smtplib.SMTPException, OSError):
                server.rset()

    def close(self) -> None:
        """Say goodbye; that the server does not answer it changes nothing."""
        if self._server is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._server.quit()
            self._drop()

    def _add_archive(self, server: smtplib.SMTP, to: str) -> None:
        """Name the archive as a second recipient; while the server will not have it, no letter goes."""
        archive = self._config.archive
        if not archive or archive.casefold() == to.casefold():
            return
        try:
            _expect(server.rcpt(archive), {250, 251})
        except (DeliveryRefusedError, DeliveryDeferredError) as error:
            raise ServerUnreachableError(
                f"Serwer poczty nie przyjmuje kopii pism dla {archive} (NABOR_SMTP__ARCHIVE): {error}. "
                "Żadnego pisma nie przekazano."
            ) from error

    def _hand_over(self, server: smtplib.SMTP, raw: bytes, last_moment: LastMoment) -> Accepted:
        assert server.sock is not None
        # The final dot is a packet of its own, which must not wait for the answer to the body's last one.
        server.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server.send(_stuffed(raw))
        _await_room(server.sock, self._config.timeout_seconds)
        with last_moment():
            server.send(_FINAL_DOT)
        server.sock.settimeout(self._config.reply_timeout_seconds)
        code, reply = server.getreply()
        server.sock.settimeout(self._config.timeout_seconds)
        return Accepted(_expect((code, reply), set(range(200, 300))))

    def _connection(self) -> smtplib.SMTP:
        """The open connection, ready for a transaction; a new one when there is none or it went away."""
        if self._server is not None:
            with suppress(smtplib.SMTPException, OSError):
                if self._server.rset()[0] == 250:
                    return self._server
            self._drop()
        with _unreachable(self._config):
            self._server = self._connect()
            self._secure(self._server)
        return self._server

    def _connect(self) -> smtplib.SMTP:
        config = self._config
        name = socket.gethostname()
        if config.tls == "implicit":
            return smtplib.SMTP_SSL(
                config.host,
                config.port,
                local_hostname=name,
                timeout=config.timeout_seconds,
                context=self._tls(),
            )
        return smtplib.SMTP(config.host, config.port, local_hostname=name, timeout=config.timeout_seconds)

    def _secure(self, server: smtplib.SMTP) -> None:
        try:
            server.ehlo_or_helo_if_needed()
            if self._config.tls == "starttls":
                server.starttls(context=self._tls())
                server.ehlo()
            if self._config.tokens is not None:
                self._log_in_by_token(server, self._config.tokens)
            elif self._config.username:
                server.login(self._config.username, self._config.password)
        except BaseException:
            self._drop()
            raise

    def _log_in_by_token(self, server: smtplib.SMTP, tokens: AccessTokens) -> None:
        """Log in by XOAUTH2, with a new token where a kept one was refused."""
        if "XOAUTH2" not in str(server.esmtp_features.get("auth", "")).upper().split():
            raise smtplib.SMTPNotSupportedError("logowanie OAuth2 (XOAUTH2)")
        try:
            self._authenticate(server, tokens.current())
        except smtplib.SMTPAuthenticationError as error:
            if error.smtp_code < 500:
                raise  # for now, whatever the token
            renewed = tokens.after_refusal()
            if renewed is None:
                raise
            try:
                self._authenticate(server, renewed)
            except smtplib.SMTPAuthenticationError:
                tokens.after_refusal()
                raise

    def _authenticate(self, server: smtplib.SMTP, token: str) -> None:
        # To the challenge that explains a refusal the answer is an empty line.
        line = xoauth2(self._config.username, token)
        server.auth("XOAUTH2", lambda challenge=None: line if challenge is None else "")

    def _tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self._config.ca_file)

    def _drop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None


def _expect(answer: tuple[int, bytes], wanted: set[int]) -> str:
    """The text of a wanted reply; any other numeric reply is definite, whatever the phase."""
    code, text = answer
    reply = one_line(f"{code} {text.decode('utf-8', 'replace')}", 500)
    if code in wanted:
        return reply
    if 400 <= code < 500:
        raise DeliveryDeferredError(reply)
    if 500 <= code < 600:
        raise DeliveryRefusedError(reply)
    raise smtplib.SMTPServerDisconnected(f"niezrozumiała odpowiedź serwera: {reply}")


def _refusal_of(server: smtplib.SMTP, copy: str) -> str:
    """Name one more recipient; why the server will not have it, empty where it will.

    Nothing was handed over yet, and the letter's own recipient stands: it leaves without that copy.
    """
    try:
        _expect(server.rcpt(copy), {250, 251})
    except (DeliveryRefusedError, DeliveryDeferredError) as error:
        return f"{copy} ({error})"
    return ""


def _options_for(server: smtplib.SMTP, to: str) -> tuple[str, ...]:
    """What MAIL must say for an address outside ASCII (RFC 6531 § 3.4); for any other one nothing.

    Raises:
        DeliveryRefusedError: the server cannot take such an address, so a person has to find another way.
    """
    if to.isascii():
        return ()
    server.ehlo_or_helo_if_needed()
    if not server.has_extn("smtputf8"):
        raise DeliveryRefusedError(
            "Serwer poczty nie obsługuje adresów ze znakami narodowymi (SMTPUTF8); "
            "pismo trzeba przekazać inaczej albo zapytać o inny adres."
        )
    return ("SMTPUTF8", "BODY=8BITMIME")


def _stuffed(raw: bytes) -> bytes:
    """The body before its final dot, as it is sent: CRLF line ends, leading dots doubled (§ 4.5.2)."""
    lines = _LINE_START_DOT.sub(b"..", _ANY_LINE_END.sub(b"\r\n", raw))
    return lines if lines.endswith(b"\r\n") else lines + b"\r\n"


def _await_room(connection: socket.socket, seconds: float) -> None:
    """Wait until some bytes more can be written at once.

    Raises:
        TimeoutError: the server takes nothing more.
    """
    writable = select.poll()
    writable.register(connection, select.POLLOUT)
    if not writable.poll(seconds * 1000):
        raise TimeoutError("serwer przestał odbierać treść pisma")


@contextmanager
def _unreachable(config: SmtpConfig) -> Iterator[None]:
    place = f"{config.host}:{config.port}"
    try:
        yield
    except TransientError as error:
        raise ServerUnreachableError(str(error)) from error  # there is no token to log in with
    except smtplib.SMTPAuthenticationError as error:
        refused = LoginNotTakenError if error.smtp_code >= 500 else ServerUnreachableError
        what = "token OAuth2" if config.tokens else "login lub hasło"
        raise refused(f"Serwer poczty {place} odrzucił {what} ({error.smtp_code}).") from error
    except smtplib.SMTPNotSupportedError as error:
        raise ServerUnreachableError(
            f"Serwer poczty {place} nie obsługuje tego, co ustawiono: {error}."
        ) from error
    except ssl.SSLError as error:
        raise ServerUnreachableError(f"Połączenie z {place} nie jest bezpieczne: {error.reason}.") from error
    except (smtplib.SMTPException, OSError) as error:
        raise ServerUnreachableError(
            f"Serwer poczty {place} nie odpowiada: {one_line(str(error))}."
        ) from error


@contextmanager
def _deferring() -> Iterator[None]:
    """Before the body: whatever breaks, nothing was handed over."""
    try:
        yield
    except (smtplib.SMTPException, OSError) as error:
        raise DeliveryDeferredError(
            f"Połączenie zerwane przed treścią pisma: {one_line(str(error))}."
        ) from error


@contextmanager
def _doubting() -> Iterator[None]:
    """After the body began only a numeric reply tells (RFC 5321 § 4.5.3.2.6)."""
    try:
        yield
    except (smtplib.SMTPException, OSError) as error:
        raise DeliveryUncertainError(
            f"Brak odpowiedzi serwera po treści pisma: {one_line(str(error))}."
        ) from error
