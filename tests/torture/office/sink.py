"""An SMTP server that takes every letter and remembers each acceptance; it outlives the clients that die.

What a client sent before it died is worked off to its last byte, as a server on the network would: a letter
whose final dot arrived is accepted although nobody is there to hear the reply. (aiosmtpd gives up at the end
of the stream, with complete letters still unread, so that the outcome would depend on chance.)
"""

import contextlib
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes
from typing import Literal, Self

HOST = "127.0.0.1"
Moment = Literal["connect", "mail", "rcpt", "data", "dot"]
Answer = Callable[[Moment], str | None]
"""The reply for a moment of a transaction; None: the friendly one; "": hang up instead."""

_PATIENCE_SECONDS = 30
_FRIENDLY: dict[Moment, str] = {
    "connect": "220 sink ESMTP",
    "mail": "250 OK",
    "rcpt": "250 OK",
    "data": "354 go on",
    "dot": "250 OK: queued",
}


@dataclass(frozen=True, slots=True)
class Accepted:
    """A letter that was answered, or would have been answered, with 250 after its final dot."""

    sender: str
    to: tuple[str, ...]
    raw: bytes

    @property
    def message_id(self) -> str:
        """With its angle brackets."""
        return str(message_from_bytes(self.raw)["Message-ID"])


class Sink:
    """The server, in a thread of its own; a context manager.

    `answer` may refuse, or hang up, at any moment of a transaction.
    """

    def __init__(self, answer: Answer = lambda _moment: None) -> None:
        self.answer = answer
        self.total = 0
        """Letters accepted since the start."""
        self._accepted: list[Accepted] = []
        self._quiet = threading.Condition()
        self._connected = 0
        self._server = _Server((HOST, 0), _Client)
        self._server.sink = self
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self) -> list[Accepted]:
        """The letters accepted since the last time, once nobody is connected any more."""
        with self._quiet:
            if not self._quiet.wait_for(lambda: self._connected == 0, _PATIENCE_SECONDS):
                raise TimeoutError("a client holds its connection open")
            taken, self._accepted = self._accepted, []
            return taken

    def reply(self, moment: Moment) -> str:
        """What to say; a client that is to be left alone is told nothing."""
        told = self.answer(moment)
        return _FRIENDLY[moment] if told is None else told

    def connected(self, by: int) -> None:
        """One client more, or one less."""
        with self._quiet:
            self._connected += by
            self._quiet.notify_all()

    def accept(self, letter: Accepted) -> None:
        """Take responsibility for a letter."""
        with self._quiet:
            self._accepted.append(letter)
            self.total += 1


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 32
    sink: Sink

    def process_request(self, request: object, client_address: object) -> None:
        # Counted before its thread runs: a client that has connected and died already is seen, too.
        self.sink.connected(1)
        super().process_request(request, client_address)  # type: ignore[arg-type]


class _Client(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        try:
            with contextlib.suppress(ConnectionError):
                self._talk()
        finally:
            self.server.sink.connected(-1)

    def _talk(self) -> None:
        self._sender, self._to = "", list[str]()
        goes_on = bool(self._say("connect"))
        while goes_on and (line := self.rfile.readline()):
            goes_on = self._obey(line[:4].upper().strip(), line)

    def _obey(self, verb: bytes, line: bytes) -> bool:
        """One command; False when the connection is to end."""
        if verb == b"DATA":
            return self._data(self._sender, self._to)
        if verb == b"QUIT":
            self._send("221 bye")
            return False
        if verb not in {b"MAIL", b"RCPT"}:
            self._send("250 OK")
            return True
        reply = self._say("mail" if verb == b"MAIL" else "rcpt")
        if verb == b"MAIL":
            self._sender, self._to = _address(line), []
        elif reply.startswith("2"):
            self._to.append(_address(line))
        return bool(reply)

    def _data(self, sender: str, to: list[str]) -> bool:
        """The body; False when the connection is to end."""
        reply = self._say("data")
        if not reply.startswith("3"):
            return bool(reply)
        lines = list[bytes]()
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False  # it ended without its final dot: nothing was handed over
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        reply = self.server.sink.reply("dot")
        if reply.startswith("2"):
            self.server.sink.accept(Accepted(sender, tuple(to), b"".join(lines)))
        if reply:
            self._send(reply)
        return bool(reply)

    def _say(self, moment: Moment) -> str:
        reply = self.server.sink.reply(moment)
        if reply:
            self._send(reply)
        return reply

    def _send(self, reply: str) -> None:
        # Nobody may be there to hear it; what was read after it still counts.
        with contextlib.suppress(ConnectionError):
            self.wfile.write(reply.encode() + b"\r\n")


def _address(line: bytes) -> str:
    return line.partition(b"<")[2].partition(b">")[0].decode()
