"""An SMTP server that misbehaves: a proxy before a real one, which spoils replies as `tests.support.servers.faults` says.

What the real server took is known from itself (`tests.support.servers.smtp.SmtpServer.accepted`), whatever the client was
told: it hears of a letter's body only when all of it has come and no fault says otherwise.
"""

import re
import socket
from typing import BinaryIO

from tests.support.servers.faults import Choose
from tests.support.servers.relay import Hangup, Relay

BEFORE = ("4xx", "5xx", "421", "drop", "silence")
"""The real server hears nothing of it."""
AFTER = ("drop_after", "silence_after", "garbled", "multi_line")
"""The real server did what it was asked, and the client hears of it badly."""
AT_GREETING = ("421", "drop_after", "silence_after", "garbled", "multi_line")
EVERY_KIND = frozenset((*BEFORE, *AFTER, "cut", "refused"))

_REFUSALS = {
    "4xx": b"451-4.3.0 Prosze sprobowac\r\n451 4.3.0 pozniej\r\n",
    "5xx": b"550 5.7.1 Nie przyjmujemy\r\n",
    "421": b"421 4.3.2 Serwer konczy prace\r\n",
}


class FaultySmtp(Relay):
    """The proxy.

    Moments: „CONNECT”, „GREETING”, „EHLO”, „AUTH”, „MAIL”, „RCPT biuro@x.example”, „DATA”, „BODY” (while the letter's
    text comes), „DOT” (its end), „RSET”, „QUIT”.
    """

    def __init__(self, server_port: int, choose: Choose, **options: float) -> None:
        super().__init__(server_port, self._converse, **options)
        self._choose = choose
        self.is_open = lambda: not choose("CONNECT", ["refused"])

    def _converse(self, client: socket.socket, server: socket.socket) -> None:
        with client.makefile("rb") as commands, server.makefile("rb") as replies:
            self._tell(client, _reply(replies), self._choose("GREETING", AT_GREETING))
            while line := commands.readline():
                verb = line[:4].decode("ascii", "replace").strip().upper()
                if verb == "DATA":
                    self._take_letter(client, server, commands, replies)
                    continue
                kind = self._choose(f"RCPT {_address(line)}" if verb == "RCPT" else verb, BEFORE + AFTER)
                if not self._refuse(client, kind):
                    server.sendall(line)
                    self._tell(client, _reply(replies), kind)

    def _take_letter(
        self, client: socket.socket, server: socket.socket, commands: BinaryIO, replies: BinaryIO
    ) -> None:
        kind = self._choose("DATA", (*BEFORE, "multi_line"))
        if self._refuse(client, kind):
            return
        self._tell(client, b"354 Prosze\r\n", kind)
        if self._choose("BODY", ["cut"]):
            commands.readline()
            raise Hangup
        body = bytearray()
        while not body.endswith(b"\r\n.\r\n"):
            line = commands.readline()
            if not line:
                raise Hangup
            body += line
        kind = self._choose("DOT", BEFORE + AFTER)
        if self._refuse(client, kind):
            return
        server.sendall(b"DATA\r\n")
        reply = _reply(replies)
        if reply.startswith(b"354"):
            server.sendall(body)
            reply = _reply(replies)
        self._tell(client, reply, kind)

    def _refuse(self, client: socket.socket, kind: str) -> bool:
        """Answer in the real server's place where the fault is one of those; whether it was answered."""
        if kind == "drop":
            raise Hangup
        if kind == "silence":
            self.keep_silent(client)
        if kind not in _REFUSALS:
            return False
        client.sendall(_REFUSALS[kind])
        if kind == "421":
            raise Hangup
        return True

    def _tell(self, client: socket.socket, reply: bytes, kind: str) -> None:
        """Say to the client what the real server replied, as well as the fault allows."""
        if not reply or kind == "drop_after":
            raise Hangup
        if kind == "silence_after":
            self.keep_silent(client)
        if kind == "421":
            self._refuse(client, kind)
        if kind == "garbled":
            reply = b"\xff\xfe zaraz, zaraz\r\n"
        elif kind == "multi_line":
            reply = reply[:3] + "-Chwileczkę\r\n".encode() + reply[:3] + b"-\r\n" + reply
        client.sendall(reply)


def _reply(replies: BinaryIO) -> bytes:
    """The server's next reply, all its lines; empty at the end."""
    whole = b""
    while line := replies.readline():
        whole += line
        if line[3:4] != b"-":
            return whole
    return b""


def _address(line: bytes) -> str:
    match = re.search(rb"<([^>]*)>", line)
    return match[1].decode("utf-8", "replace") if match else ""
