"""A real SMTP server on a loopback port that answers as a script says, or hangs up."""

from collections import deque
from dataclasses import dataclass
from typing import Any, Literal, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session, syntax

from tests.support.servers.ports import free_port

Moment = Literal["mail", "rcpt", "data", "dot"]


@dataclass(frozen=True)
class Turn:
    """How one transaction goes: a reply that refuses at a moment, or a connection that breaks there."""

    at: Moment
    reply: str = ""
    """„451 try later”; empty: the connection is dropped instead."""


@dataclass(frozen=True)
class Handed:
    """A letter whose final dot the server saw."""

    sender: str
    to: tuple[str, ...]
    raw: bytes


class _HangupError(ConnectionResetError):
    pass


class _Smtp(SMTP):
    """aiosmtpd's server, which by itself cannot refuse at the DATA command."""

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        refusal = self.event_handler.turn_at("data", self)
        if refusal is not None:
            await self.push(refusal)
            return
        await super().smtp_DATA(arg)


class SmtpServer:
    """Takes letters until a scripted turn says otherwise; one turn is used up by one transaction.

    `refusals` are the replies to recipients that are refused whatever the script says; `accepted` are the
    letters answered with 250, `handed` all whose final dot arrived, `connections` how often somebody connected.
    """

    def __init__(self, *turns: Turn, **options: Any) -> None:
        self.turns = deque(turns)
        self.refusals: dict[str, str] = {}
        self.accepted: list[Handed] = []
        self.handed: list[Handed] = []
        self.connections = 0
        self.host = "127.0.0.1"
        self.port = free_port()
        self._controller = _Controller(
            self,
            hostname=self.host,
            port=self.port,
            server_hostname="localhost",  # aiosmtpd would ask the network for it
            **options,
        )

    def __enter__(self) -> Self:
        self._controller.start()
        self.connections = 0
        return self

    def __exit__(self, *_exception: object) -> None:
        self._controller.stop(no_assert=True)

    def turn_at(self, moment: Moment, server: SMTP) -> str | None:
        """The refusal the script has for this moment; None to go on."""
        if not self.turns or self.turns[0].at != moment:
            return None
        turn = self.turns.popleft()
        if not turn.reply:
            assert server.transport is not None
            server.transport.abort()
            raise _HangupError
        return turn.reply

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.turn_at("mail", server) or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = self.refusals.get(address) or self.turn_at("rcpt", server)
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        letter = Handed(str(envelope.mail_from), tuple(envelope.rcpt_tos), bytes(envelope.content or b""))
        self.handed.append(letter)
        refusal = self.turn_at("dot", server)
        if refusal is None:
            self.accepted.append(letter)
        return refusal or "250 OK: queued"

    async def handle_exception(self, error: Exception) -> str:
        if isinstance(error, _HangupError):
            raise error
        return f"451 {error}"


class _Controller(Controller):
    def factory(self) -> SMTP:
        self.handler.connections += 1
        return _Smtp(self.handler, **self.SMTP_kwargs)
