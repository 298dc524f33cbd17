"""An IMAP server that misbehaves: a proxy before a real one, which spoils answers as `tests.support.servers.faults` says.

An answer is a whole response of the server (RFC 9051 § 7), literals and all.
"""

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from tests.support.servers.faults import Choose
from tests.support.servers.relay import Hangup, Relay

_COMMAND = re.compile(rb"(\S+) (?:UID )?([A-Za-z]+)")
_LITERAL = re.compile(rb"\{(\d+)\}\r\n\Z")
_WHOLE_LITERAL = re.compile(rb"\{(\d+)\}\r\n")
_UID = re.compile(rb"(?<=[( ]UID )\d+")
_SIZE = re.compile(rb"(?<=RFC822\.SIZE )\d+")
_DATE = re.compile(rb' ?INTERNALDATE "[^"]*"')
_FOLDER = re.compile(rb"UIDNEXT|EXISTS")
_VALIDITY = re.compile(rb"(?<=UIDVALIDITY )\d+")

ANYWHERE = ("drop", "silence", "bye", "garbage")
BODY = ("cut", "lost", "truncated", "short", "other_uid", "no_date")
SIZE = ("lost", "wrong_size")
VALIDITY = ("renumbered", "no_validity", "odd_validity")
DONE = ("no", "bad")
LOGIN = ("login_refused",)
EVERY_KIND = frozenset((*ANYWHERE, *BODY, *SIZE, *VALIDITY, *DONE, *LOGIN, "refused"))
"""What a run by chance can meet; „unlisted” besides, by a script."""


class FaultyImap(Relay):
    """The proxy; `asked` are the commands that clients sent, without their arguments.

    Moments: „CONNECT” before a connection is taken, „GREETING”, „UIDVALIDITY”, „UIDNEXT”, „EXISTS”, „SEARCH”, „FETCH 7 SIZE”,
    „FETCH 7 BODY”, „LOGIN done” (the tagged answer to a command), „EXAMINE other” (whatever else is untagged).
    """

    def __init__(self, server_port: int, choose: Choose, **options: float) -> None:
        super().__init__(server_port, self._converse, **options)
        self._choose = choose
        self.asked: list[str] = []
        self.is_open = lambda: not choose("CONNECT", ["refused"])

    def _converse(self, client: socket.socket, server: socket.socket) -> None:
        commands: dict[bytes, str] = {}
        listening = threading.Thread(target=self._pass_on, args=(client, server, commands), daemon=True)
        listening.start()
        with server.makefile("rb") as answers:
            while answer := _response(answers):
                self._answer(client, answer, commands)

    def _pass_on(self, client: socket.socket, server: socket.socket, commands: dict[bytes, str]) -> None:
        with suppress(OSError, ValueError), client.makefile("rb") as lines:
            for line in lines:
                if match := _COMMAND.match(line):
                    name = match[2].decode().upper()
                    commands[match[1]] = name
                    self.asked.append(name)
                server.sendall(line)
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)

    def _answer(self, client: socket.socket, answer: bytes, commands: dict[bytes, str]) -> None:
        moment, kinds = _moment(answer, commands)
        kind = self._choose(moment, kinds)
        if not kind:
            client.sendall(answer)
        elif kind in _SPOILED:
            client.sendall(_SPOILED[kind](answer))
        elif kind == "silence":
            self.keep_silent(client)
        elif kind == "cut":
            client.sendall(answer[: len(answer) * 2 // 3])
            raise Hangup
        elif kind == "bye":
            client.sendall(b"* BYE Serwer konczy prace\r\n")
            raise Hangup
        elif kind == "drop":
            raise Hangup


def _response(answers: BinaryIO) -> bytes:
    """The server's next whole response; empty at the end."""
    whole = answers.readline()
    while match := _LITERAL.search(whole):
        whole += answers.read(int(match[1])) + (rest := answers.readline())
        if not rest:
            return b""
    return whole


def _moment(answer: bytes, commands: dict[bytes, str]) -> tuple[str, tuple[str, ...]]:
    head = answer[:200]
    tag = head.split(b" ", 1)[0]
    uid = _UID.search(head)
    command = commands.get(tag) or next(reversed(commands.values()), "")
    if tag != b"*":
        moment = f"{command} done", ANYWHERE + (LOGIN if command in {"LOGIN", "AUTHENTICATE"} else DONE)
    elif not commands:
        moment = "GREETING", ANYWHERE
    elif _VALIDITY.search(head):
        moment = "UIDVALIDITY", ANYWHERE + VALIDITY
    elif head.startswith(b"* SEARCH "):
        moment = "SEARCH", (*ANYWHERE, "unlisted")
    elif uid is not None and b" FETCH " in head:
        item, kinds = ("BODY", BODY) if b"BODY[" in head else ("SIZE", SIZE)
        moment = f"FETCH {uid[0].decode()} {item}", ANYWHERE + kinds
    else:
        told = _FOLDER.search(head)
        moment = told[0].decode() if told else f"{command} other", (*ANYWHERE, "lost")
    return moment


def _with_literal(answer: bytes, told: Callable[[int], int], given: Callable[[int], int]) -> bytes:
    """The answer with its literal said to be `told` and being `given` bytes long, of so many."""
    match = _WHOLE_LITERAL.search(answer)
    assert match is not None, answer[:80]
    size = int(match[1])
    content, rest = answer[match.end() : match.end() + size], answer[match.end() + size :]
    return answer[: match.start()] + b"{%d}\r\n" % told(size) + content[: given(size)] + rest


def _done(verdict: bytes) -> Callable[[bytes], bytes]:
    return lambda answer: answer.split(b" ", 1)[0] + b" " + verdict + b" Chwilowy klopot\r\n"


def _plus_one(match: "re.Match[bytes]") -> bytes:
    return b"%d" % (int(match[0]) + 1)


_SPOILED: dict[str, Callable[[bytes], bytes]] = {
    "garbage": lambda answer: b"\x80\xff) {x} nonsense\r\n" + answer,
    "lost": lambda answer: b"",
    "no_validity": lambda answer: b"",
    "odd_validity": lambda answer: _VALIDITY.sub(b"12ab", answer),
    "renumbered": lambda answer: _VALIDITY.sub(_plus_one, answer),
    "wrong_size": lambda answer: _SIZE.sub(lambda match: b"%d" % (int(match[0]) * 3 + 7), answer),
    "no_date": lambda answer: _DATE.sub(b"", answer, count=1),
    "other_uid": lambda answer: _UID.sub(lambda match: b"9" + match[0], answer, count=1),
    "short": lambda answer: _with_literal(answer, lambda size: size * 2 // 3, lambda size: size * 2 // 3),
    "truncated": lambda answer: _with_literal(answer, lambda size: size, lambda size: size * 2 // 3),
    "unlisted": lambda answer: answer.rstrip().rpartition(b" ")[0] + b"\r\n",
    "login_refused": _done(b"NO [AUTHENTICATIONFAILED]"),
    "no": _done(b"NO"),
    "bad": _done(b"BAD"),
}
